import type { Program } from '../../milp/program.ts';

/**
 * How much work is put into a plan, counted and not timed, so that the same case gives the same plan on every machine.
 * Ended earlier by the gap that is asked for; a time limit only caps it.
 */
export interface WorkLimits {
  /** Linear programmes of the slope scaling that finds the point both the search and the exact solver begin from. */
  readonly startRounds: number;
  /** Rounds of improvement beside the exact solver. */
  readonly improvements: number;
  /** Simplex iterations of the exact solver. */
  readonly iterations: number;
}

export const efforts = {
  quick: { startRounds: 400, improvements: 0, iterations: 50_000 },
  standard: { startRounds: 30, improvements: 5, iterations: 3_000_000 },
  thorough: { startRounds: 30, improvements: 40, iterations: 100_000_000 },
} as const satisfies Readonly<Record<string, WorkLimits>>;

export type EffortName = keyof typeof efforts;

export const usualEffort: EffortName = 'standard';

/**
 * Iterations of the search in the time that one of the exact solver takes, with its cuts and heuristics: about so many on
 * the delta case. It only keeps both clocks near each other, so that neither waits long for the other.
 */
export const exactIteration = 6;

/** How far to go. */
export interface Effort {
  /** Proven gap to stop at, a fraction of total cost. */
  readonly gap?: number;
  /** Seconds for search and solver together; without it they go on until the gap is proven. */
  readonly timeLimitSeconds?: number;
  readonly seed?: number;
  /** How much work is put in at most, counted and not timed. */
  readonly effort?: EffortName;
}

/** Gap on total cost at which planning stops unless told otherwise. */
export const defaultGap = 0.005;

/** Programmes with no more whole-number columns are proved to the last digit unless told otherwise: that takes moments. */
const exactUpTo = 250;

/** The gap to stop at. */
export function gapFor(program: Program, asked: number | undefined): number {
  return asked ?? (program.columns.filter(({ integer }) => integer).length <= exactUpTo ? 0 : defaultGap);
}
