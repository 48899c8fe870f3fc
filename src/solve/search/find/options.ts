import type { SolveOptions } from '../../solver.ts';
import type { WorkLimits } from '../effort.ts';
import type { Search } from '../search.ts';

export interface FindOptions extends Omit<SolveOptions, 'iterationLimit'> {
  /** Looks for a start and polishes the end; without it the exact solver works alone. */
  readonly search?: Search | undefined;
  /** How much work is put in before the gap is proved. */
  readonly effort?: WorkLimits;
  /** A bound that something else proved of this programme. */
  readonly known?: KnownBound;
}

/** A bound, and the solver that proved it. */
export interface KnownBound {
  readonly bound: number;
  readonly solver: string;
}
