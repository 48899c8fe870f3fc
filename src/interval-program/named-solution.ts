import type { Solution } from '../solve/solution.ts';
import type { SolveOptions } from '../solve/solver.ts';
import type { IntervalProgram } from './interval-program.ts';

/** Limits and stopping rules of every programme that a method solves. */
export type MethodOptions = Omit<SolveOptions, 'start'>;

type Named<S> = S extends { readonly values: Float64Array }
  ? Omit<S, 'values'> & { readonly values: Readonly<Record<string, number>> }
  : S;

/**
 * A solution with its values by column name, and objective and bound in the program's own sense: of a maximisation the
 * bound is an upper one. An end without a plan is a value like any other: `infeasible`, `unbounded` and so on.
 */
export type NamedSolution = Named<Solution>;

/** A number of the minimisation in the program's own sense; never −0. */
export const inOwnSense = ({ sense }: IntervalProgram, value: number): number => (sense === 'min' ? value : 0 - value);

/** Values of the program's own columns, which come first in every programme made of it. */
export function valuesByColumn({ columns }: IntervalProgram, values: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index] as number]));
}

/** The solution of a crisp programme in the words of the interval programme it was made of. */
export function namedSolution(program: IntervalProgram, solution: Solution): NamedSolution {
  const bound = inOwnSense(program, solution.bound);
  if (!('values' in solution)) return { ...solution, bound };
  const { values, objective, ...rest } = solution;
  return { ...rest, bound, objective: inOwnSense(program, objective), values: valuesByColumn(program, values) };
}
