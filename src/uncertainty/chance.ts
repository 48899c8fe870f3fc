import type { Better } from './fractile.ts';
import { normalQuantile } from './normal-distribution.ts';
import type { Normal } from './uncertain.ts';

/** What is put in place of a normal right-hand side: its chance-constrained equivalent, or an end of its central interval. */
export const chanceReadings = ['textbook', 'central-interval'] as const;
export type ChanceReading = (typeof chanceReadings)[number];

/** What a violation probability is promised of: each row by itself, or all rows together by Šidák's or Bonferroni's rule. */
export const jointRules = ['individual', 'sidak', 'bonferroni'] as const;
export type JointRule = (typeof jointRules)[number];

/** Which submodel: the best ends or the worst ends. */
export type Bound = 'lower' | 'upper';

function checkRisk(risk: number): void {
  if (!(risk > 0 && risk < 1)) throw new RangeError(`a violation probability must be above 0 and below 1, not ${risk}`);
}

/**
 * Violation probability of each of m rows so that all hold together with probability 1 − p: p itself where each row is
 * promised by itself; 1 − (1 − p)^(1/m) where the rows' numbers are independent (exact when all rows bind, Šidák);
 * p/m whatever their dependence (safe, Bonferroni).
 *
 * @param risk p in (0, 1)
 * @param rows m, a whole number ≥ 1
 * @returns in (0, risk]
 * @throws RangeError outside those ranges
 * Source: B. L. Miller, H. M. Wagner, Operations Research 13 (1965) 930–945 (independent rows); Z. Šidák, J. Amer. Statist.
 * Assoc. 62 (1967) 626–633; A. Nemirovski, A. Shapiro, SIAM J. Optim. 17 (2006) 969–996 (Bonferroni).
 * @example riskOfEach(0.1, 4, 'sidak') // 0.0259963
 */
export function riskOfEach(risk: number, rows: number, rule: JointRule): number {
  checkRisk(risk);
  if (!(Number.isInteger(rows) && rows >= 1)) throw new RangeError(`rows must be a whole number from 1, not ${rows}`);
  switch (rule) {
    case 'individual':
      return risk;
    case 'sidak':
      // expm1 and log1p keep the digits that 1 − (1 − p)^(1/m) loses at small risks; one row is its own rule
      return rows === 1 ? risk : -Math.expm1(Math.log1p(-risk) / rows);
    case 'bonferroni':
      return risk / rows;
  }
}

/** How a normal number is read: at which risk, in which reading, on which side, for which submodel. */
export interface ChanceOptions {
  /** Violation probability p in (0, 1). */
  readonly risk: number;
  readonly reading: ChanceReading;
  readonly better: Better;
  readonly bound: Bound;
}

/**
 * The crisp right-hand side that stands for a normal one, T ~ N(mean, sd), at violation probability p.
 *
 * - `textbook`: what Pr{row holds} ≥ 1 − p asks: a demand (better low) is mean + z(1 − p)·sd, a capacity (better high)
 *   mean − z(1 − p)·sd, in both submodels; beyond p = 0.5 the shift turns to the other side of the mean.
 * - `central-interval`: an end of the two-sided central interval mean ∓ z(1 − p/2)·sd: the lower submodel takes the end that
 *   loosens the row (demand: minus, capacity: plus), the upper one the end that tightens it. This is how Table 1 of Li et
 *   al. comes about; its lower submodel keeps a demand with probability p/2 only.
 *
 * Of an interval mean the lower submodel takes the end that loosens, the upper one the end that tightens.
 *
 * @returns in the number's own unit
 * @throws RangeError for a risk outside (0, 1)
 * Source: A. Charnes, W. W. Cooper, Management Science 6 (1959) 73–79; Li et al., Clean Coal Technology 30(10) (2024) 129–138.
 * @example chanceEquivalent({ type: 'normal', mean: 49.15, deviation: 6.3 },
 *   { risk: 0.1, reading: 'textbook', better: 'low', bound: 'lower' }) // 57.2238
 */
export function chanceEquivalent(value: Normal, options: ChanceOptions): number {
  const { risk, reading, better, bound } = options;
  checkRisk(risk);
  const mean = meanOf(value, better, bound);
  // z(1 − p) = −z(p), and 1 − p would lose the digits of a small p
  const shift = -value.deviation * normalQuantile(reading === 'textbook' ? risk : risk / 2);
  const tightens = reading === 'textbook' || bound === 'upper';
  return (better === 'low') === tightens ? mean + shift : mean - shift;
}

function meanOf({ mean }: Normal, better: Better, bound: Bound): number {
  if (typeof mean === 'number') return mean;
  const end = (better === 'low') === (bound === 'lower') ? mean.lower : mean.upper;
  if (typeof end !== 'number') throw new Error('the mean of a normal number has a fuzzy end');
  return end;
}
