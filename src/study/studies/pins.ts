import type { Effort } from '../../solve/search/effort.ts';
import type { TermSaved } from '../compared/saving.ts';
import type { Planned } from '../outcome.ts';
import type { Pin } from '../pins/pin.ts';
import type { StudyHead } from './head.ts';

/** One cash term of what pins cost; of revenue, what it brings. */
export interface PinTerm extends Pick<TermSaved, 'term' | 'category' | 'actor'> {
  readonly with_m: number;
  readonly without_m: number;
  /** What pins cost in it, million a year: Σ over the terms is what they cost in all. */
  readonly cost_m: number;
}

/** What pins cost, million a year, with what is proved of it: from `low_m` to `high_m`. */
export interface PinCost {
  readonly cost_m: number;
  /** At least 0: a plan that serves with a pin serves without it. */
  readonly low_m: number;
  /** Null where nothing was proved of the plan without them. */
  readonly high_m: number | null;
  readonly terms: readonly PinTerm[];
}

/** A plan without a pin, or without all of them; the cost is null where there is no plan with them, or none without. */
export interface Lifted {
  readonly cost: PinCost | null;
  readonly without: Planned;
}

/** A pin with what it costs, all others kept. */
export interface LiftedPin extends Pin, Lifted {
  /** Whether the plan without the pin builds the asset; null where there is none. */
  readonly built_without: boolean | null;
}

/** What is required and what is forbidden, and what that costs. */
export interface PinsStudy extends StudyHead {
  readonly study: 'pins';
  readonly effort: Effort;
  /** The plan with all pins. */
  readonly pinned: Planned;
  readonly pins: readonly LiftedPin[];
  /** Without any pin: what pins cost together, which need not be the sum of what each costs. */
  readonly free: Lifted;
}
