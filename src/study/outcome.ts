import type { Issue } from '../base/issue.ts';
import type { Program } from '../milp/program.ts';
import type { Plan } from '../plan/plan.ts';
import type { Limit } from '../solve/solution.ts';

/** Why there is no plan. */
export type NoPlan =
  | { readonly status: 'infeasible' | 'unbounded' | 'failed'; readonly issues: readonly Issue[] }
  | { readonly status: 'no_plan'; readonly limit: Limit; readonly issues: readonly Issue[] };

/** A plan, or why there is none: plain JSON, as results are kept. */
export type Planned = { readonly status: 'planned'; readonly plan: Plan } | NoPlan;

/** The values of a point that are not 0, by column name: plain JSON, and the same for a programme built anew. */
export type NamedPoint = Readonly<Record<string, number>>;

/** A planned realisation as results keep it. */
export type PlanResult = Planned & {
  /** The point behind the plan, for whoever starts from it or is linked to it. */
  readonly point?: NamedPoint;
  /** Which of the ends of numbers that act both ways it was made for. */
  readonly end?: number;
};

/** Values of a programme's columns by name, and by the other names that columns stand for. */
export function namedPoint(
  program: Program,
  values: ArrayLike<number>,
  shared: ReadonlyMap<string, { readonly index: number }> = new Map(),
): NamedPoint {
  const columns = program.columns.map(({ name }, index) => [name, index] as const);
  const others = [...shared].map(([name, { index }]) => [name, index] as const);
  return Object.fromEntries(
    [...columns, ...others].flatMap(([name, index]) => (values[index] === 0 ? [] : [[name, values[index] as number]])),
  );
}

/** A named point as the values of a programme's columns; names that it lacks are an error, because the point is of another one. */
export function pointOf(program: Program, named: NamedPoint): Float64Array {
  const values = Float64Array.from(program.columns, ({ name }) => named[name] ?? 0);
  const known = new Set(program.columns.map(({ name }) => name));
  const strange = Object.keys(named).find((name) => !known.has(name));
  if (strange !== undefined) throw new Error(`the point has a value for ${strange}, which the programme lacks`);
  return values;
}
