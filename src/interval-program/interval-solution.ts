import type { Solver } from '../solve/solver.ts';
import type { Solve } from './fewest-dropped.ts';
import type { IntervalProgram } from './interval-program.ts';
import { inOwnSense, type MethodOptions, type NamedSolution, namedSolution, valuesByColumn } from './named-solution.ts';
import type { TwoStepResult } from './two-step.ts';

/** lower ≤ upper */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** An interval programme answered in intervals. Objectives and bounds in the program's own sense. */
export interface IntervalSolution {
  /** By column name; absent unless both steps have a point. */
  readonly values?: Readonly<Record<string, Range>>;
  /** The better end is the first step's, the worse end the linked second step's; absent unless both have a point. */
  readonly objective?: Range;
  readonly first: NamedSolution;
  /** The second step without links. */
  readonly unlinked: NamedSolution;
  readonly linked: NamedSolution;
  /** Columns whose link had to be dropped: their ends, and those of the objective, may have changed places. */
  readonly dropped: readonly string[];
  /** Whether it is proved that no fewer could have been dropped. */
  readonly fewest: boolean;
}

const between = (one: number, other: number): Range => ({ lower: Math.min(one, other), upper: Math.max(one, other) });

/** The result of two steps as intervals by column name. */
export function intervalSolution(
  program: IntervalProgram,
  { first, unlinked, linked, dropped, fewest }: TwoStepResult,
): IntervalSolution {
  const steps = {
    first: namedSolution(program, first),
    unlinked: namedSolution(program, unlinked),
    linked: namedSolution(program, linked),
    dropped,
    fewest,
  };
  if (!('values' in first && 'values' in linked)) return steps;
  const [here, there] = [valuesByColumn(program, first.values), valuesByColumn(program, linked.values)];
  const values = program.columns.map(({ name }) => [name, between(here[name] as number, there[name] as number)]);
  return {
    values: Object.fromEntries(values),
    objective: between(inOwnSense(program, first.objective), inOwnSense(program, linked.objective)),
    ...steps,
  };
}

/** A solver with its options as the two steps call it. */
export function solveWith(solver: Solver, options: MethodOptions): Solve {
  return (program, start) => solver.solve(program, { ...options, ...(start === undefined ? {} : { start }) });
}
