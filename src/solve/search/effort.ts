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
