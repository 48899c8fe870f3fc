/** How the cost of a tonne captured changes with the size of the plant. Every figure is the caller's, with the caller's source. */
export interface SizeScale {
  /** Size at which the reference cost holds, Mt captured a year, > 0. */
  readonly reference_mt_per_yr: number;
  /** Share of the reference cost that is capital and scales with size; the rest (energy, chemicals) does not. In [0, 1]. */
  readonly capital_share: number;
  /** Exponent n of capital = k·size^n, in (0, 1]; 1 means that size changes nothing. */
  readonly exponent: number;
  /** Below this size cost stops rising, above the other it stops falling: the range for which the exponent is claimed, Mt/yr. */
  readonly smallest_mt_per_yr: number;
  readonly largest_mt_per_yr: number;
}

function checkScale(scale: SizeScale): void {
  const { reference_mt_per_yr: reference, capital_share, exponent, smallest_mt_per_yr, largest_mt_per_yr } = scale;
  const right =
    reference > 0 &&
    capital_share >= 0 &&
    capital_share <= 1 &&
    exponent > 0 &&
    exponent <= 1 &&
    smallest_mt_per_yr > 0 &&
    smallest_mt_per_yr <= largest_mt_per_yr;
  if (!right) throw new RangeError(`a scale out of range: ${JSON.stringify(scale)}`);
}

/**
 * Multiplier on the reference cost per tonne for a plant of a size:
 *   (1 − c) + c·(q/q0)^(n − 1),   q held within [smallest, largest],
 * the cost–capacity rule of capital, k·q^n, divided by the tonnes q. Multiply an uncertain cost's every figure by it.
 * The rule is general; c, n and the range are assumptions that the case has to state.
 *
 * @param size_mt_per_yr size q of the plant, Mt captured a year, > 0
 * @throws RangeError for a size or a scale out of range
 * @example sizeFactor(0.5, { reference_mt_per_yr: 2, capital_share: 0.5, exponent: 0.5, smallest_mt_per_yr: 0.1, largest_mt_per_yr: 10 }) // 1.5
 */
export function sizeFactor(size_mt_per_yr: number, scale: SizeScale): number {
  checkScale(scale);
  if (!(size_mt_per_yr > 0)) throw new RangeError(`a plant's size must be above 0 Mt/yr, not ${size_mt_per_yr}`);
  const held = Math.min(Math.max(size_mt_per_yr, scale.smallest_mt_per_yr), scale.largest_mt_per_yr);
  return 1 - scale.capital_share + scale.capital_share * (held / scale.reference_mt_per_yr) ** (scale.exponent - 1);
}
