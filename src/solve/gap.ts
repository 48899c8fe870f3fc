import type { Column, Program } from '../milp/program.ts';
import type { SolveOptions } from './solver.ts';

/** Gap that counts as optimal where nothing else is asked: one part in ten thousand. */
const usualRelativeGap = 1e-4;

/** Difference that is arithmetic and not money, in parts of max(1, |objective|): the solvers meet rows to no more than this. */
const arithmetic = 1e-6;

type GapOptions = Pick<SolveOptions, 'relativeGap' | 'absoluteGap'>;

/** The gaps in force: an absolute gap given alone switches the relative one off. */
export function gapsAsked({ relativeGap, absoluteGap }: GapOptions): { relative: number; absolute: number } {
  return {
    relative: relativeGap ?? (absoluteGap === undefined ? usualRelativeGap : 0),
    absolute: Math.max(absoluteGap ?? 0, arithmetic),
  };
}

/** (objective − bound)/|objective|, a fraction ≥ 0; Infinity where the objective is 0 and the bound below it. */
export function gapBetween(objective: number, bound: number): number {
  const difference = Math.max(0, objective - bound);
  return difference === 0 ? 0 : difference / Math.abs(objective);
}

/** Whether an objective and a bound prove what was asked for; an infinite one proves nothing. */
export function isProved(objective: number, bound: number, options: GapOptions): boolean {
  if (!Number.isFinite(objective - bound)) return false;
  const { relative, absolute } = gapsAsked(options);
  return objective - bound <= Math.max(absolute, arithmetic * Math.abs(objective)) || gapBetween(objective, bound) <= relative;
}

/** The dearest objective of which a bound proves what was asked for. */
export function provedUpTo(bound: number, options: GapOptions): number {
  const { relative, absolute } = gapsAsked(options);
  return Math.max(bound + absolute, bound > 0 ? bound / (1 - Math.min(relative, 1)) : bound / (1 + relative));
}

/** The least bound that proves a relative gap of an objective. */
export const boundThatProves = (objective: number, relativeGap: number): number => objective - relativeGap * Math.abs(objective);

/** What the bounds of the columns alone prove of the objective: each column at its cheaper end. −Infinity where that end is open. */
export function columnBound({ columns, objective }: Program): number {
  return objective.columns.reduce((sum, index, place) => {
    const cost = objective.coefficients[place] as number;
    const { lower, upper } = columns[index] as Column;
    return cost === 0 ? sum : sum + cost * (cost > 0 ? lower : upper);
  }, objective.constant);
}
