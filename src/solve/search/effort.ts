/**
 * How much work is put into a plan, counted and not timed, so that the same case gives the same plan on every machine.
 * Ended earlier by the gap that is asked for; a time limit only caps it.
 */
export interface WorkLimits {
  /** Runs of slope scaling before the exact solver begins. */
  readonly starts: number;
  /** Rounds of recombination beside the exact solver. */
  readonly recombinations: number;
  /** Simplex iterations of the exact solver. */
  readonly iterations: number;
}

export const efforts = {
  quick: { starts: 1, recombinations: 0, iterations: 50_000 },
  standard: { starts: 2, recombinations: 2, iterations: 3_000_000 },
  thorough: { starts: 4, recombinations: 8, iterations: 100_000_000 },
} as const satisfies Readonly<Record<string, WorkLimits>>;

export type EffortName = keyof typeof efforts;

export const usualEffort: EffortName = 'standard';
