import { type Bound, type ChanceReading, chanceEquivalent } from './chance.ts';
import { type Better, fractile, type Measure } from './fractile.ts';
import type { Triangular, Uncertain } from './uncertain.ts';

/** Where an uncertain number is read: in which submodel, on which side, how cautiously. */
export interface End {
  /** The lower submodel takes the planner's better end of an interval, the upper one the worse. */
  readonly bound: Bound;
  readonly better: Better;
  /** Level λ of fuzzy numbers in [0, 1]; a fuzzy number cannot be read without one. */
  readonly level?: number | undefined;
  readonly measure: Measure;
  /** Violation probability of a normal number in (0, 1); without one it counts at its mean. */
  readonly risk?: number | undefined;
  readonly reading: ChanceReading;
}

/**
 * The crisp value of any uncertain number in a submodel: a number is itself; a fuzzy number its fractile, which leans to the
 * same side in both submodels (a cost c + shift·g, an income c − shift·g); an interval its better end (lower submodel) or its
 * worse end (upper submodel), a fuzzy end standing at its fractile: where unequal spreads make the fractiles cross, the ends
 * change places, so that the lower submodel is never the worse one; a normal number its chance-constrained equivalent at the
 * risk, and its mean where there is none.
 *
 * @returns in the number's own unit
 * @throws RangeError for a level or a risk out of range; Error for a fuzzy part without a level
 * Source: fuzzy ends, Li et al., Clean Coal Technology 30(10) (2024) 129–138, eq. 13 and 17: f⁻ takes c⁻ + λγ, f⁺ takes c⁺ + λγ.
 * @example // `40..50 ± 4` as a cost
 * endOf(cost, { bound: 'lower', better: 'low', level: 0.8, measure: 'necessity', reading: 'textbook' }) // 43.2
 */
export function endOf(value: Uncertain, at: End): number {
  if (typeof value === 'number') return value;
  switch (value.type) {
    case 'triangular':
      return fractileAt(value, at);
    case 'interval': {
      const ends = [fractileAt(value.lower, at), fractileAt(value.upper, at)];
      return (at.better === 'low') === (at.bound === 'lower') ? Math.min(...ends) : Math.max(...ends);
    }
    case 'normal':
      return at.risk === undefined
        ? endOf(value.mean, at)
        : chanceEquivalent(value, { risk: at.risk, reading: at.reading, better: at.better, bound: at.bound });
  }
}

function fractileAt(value: number | Triangular, { level, measure, better }: End): number {
  if (typeof value === 'number') return value;
  if (level === undefined) throw new Error('a fuzzy number is read without a level');
  return fractile(value, level, measure, better);
}

/** What kinds of uncertainty a number has; all false for a known one. */
export interface UncertaintyKinds {
  readonly interval: boolean;
  readonly fuzzy: boolean;
  readonly random: boolean;
}

/**
 * What kinds of uncertainty a number has, those of its parts included.
 *
 * @example // `40..50 ± 4`
 * kindsIn(cost) // { interval: true, fuzzy: true, random: false }
 */
export function kindsIn(value: Uncertain): UncertaintyKinds {
  const none: UncertaintyKinds = { interval: false, fuzzy: false, random: false };
  if (typeof value === 'number') return none;
  switch (value.type) {
    case 'triangular':
      return { ...none, fuzzy: true };
    case 'interval':
      return { ...none, interval: true, fuzzy: typeof value.lower !== 'number' || typeof value.upper !== 'number' };
    case 'normal':
      return { ...kindsIn(value.mean), random: true };
  }
}
