import type { Triangular } from './uncertain.ts';

/** How sure is sure: necessity is the cautious measure, possibility the hopeful one, credibility their mean. */
export const measures = ['necessity', 'credibility', 'possibility'] as const;
export type Measure = (typeof measures)[number];

/** Which way a number counts against the planner: a cost or a demand is better low, a capacity or an income better high. */
export type Better = 'low' | 'high';

/**
 * Shift of the fractile of a symmetric triangular number from its centre towards the worse side, in spreads, at level λ.
 *
 * With membership μ(x) = max(0, 1 − |x − c|/g), c ≤ r ≤ c + g gives Nec{C ≤ r} = (r − c)/g, and c − g ≤ r ≤ c gives
 * Pos{C ≤ r} = 1 − (c − r)/g; Cr = (Pos + Nec)/2 = 1/2 + (r − c)/(2g). Set to λ and solved for (r − c)/g:
 *
 * | measure | shift | at λ = 0 | at λ = 1 |
 * |---|---|---|---|
 * | necessity | λ | 0 | 1 |
 * | credibility | 2λ − 1 | −1 | 1 |
 * | possibility | λ − 1 | −1 | 0 |
 *
 * @param level λ in [0, 1]; at λ = 0 the limit of the fractiles from above
 * @returns in [−1, 1]
 * @throws RangeError for a level out of range
 * Source: D. Dubois, H. Prade, Possibility Theory (Plenum 1988) for possibility and necessity; B. Liu, Y.-K. Liu, IEEE
 * Trans. Fuzzy Systems 10 (2002) 445–450 for credibility. What Li et al. (Clean Coal Technology 30(10), 2024, eq. 9) call
 * credibility, c + λg, is the necessity fractile.
 * @example fractileShift('credibility', 0.8) // 0.6
 */
export function fractileShift(measure: Measure, level: number): number {
  if (!(level >= 0 && level <= 1)) throw new RangeError(`a level must be from 0 to 1, not ${level}`);
  switch (measure) {
    case 'necessity':
      return level;
    case 'credibility':
      return 2 * level - 1;
    case 'possibility':
      return level - 1;
  }
}

/**
 * The value r at which the chosen measure of {C ≤ r} (better low) or of {C ≥ r} (better high) reaches the level: centre
 * plus or minus {@link fractileShift} spreads. A plain number is itself.
 *
 * @returns in the number's own unit, within centre ± spread
 * @throws RangeError for a level outside [0, 1]
 * @example fractile({ type: 'triangular', centre: 50, spread: 4 }, 0.8, 'necessity', 'low') // 53.2
 */
export function fractile(value: number | Triangular, level: number, measure: Measure, better: Better): number {
  const shift = fractileShift(measure, level);
  if (typeof value === 'number') return value;
  return better === 'low' ? value.centre + shift * value.spread : value.centre - shift * value.spread;
}
