import type { Program } from '../milp/program.ts';
import { type Point, pointAt } from '../solve/point.ts';
import type { Solution } from '../solve/solution.ts';
import { fewestMissed, type Solve } from './fewest-dropped.ts';
import { type Link, type LinkRow, linkRows, missedBy, withLinks } from './link.ts';

export type { Solve } from './fewest-dropped.ts';
export type { Link } from './link.ts';

/** Two minimisations: of the planner's best ends, and of the worst ones. How they are made is the caller's matter. */
export interface TwoStepPair {
  readonly first: Program;
  readonly second: Program;
}

/** The second programme under its links. */
export interface Linked {
  readonly linked: Solution;
  /** Names of the links that had to be dropped, in the order of the links. */
  readonly dropped: readonly string[];
  /** Whether it is proved that no fewer could have been dropped. */
  readonly fewest: boolean;
}

export interface TwoStepResult extends Linked {
  readonly first: Solution;
  /** The second programme without links. */
  readonly unlinked: Solution;
}

type WithValues = Extract<Solution, { values: Float64Array }>;

/** A solution of a programme with more rows than one whose bound is known: that bound holds for it too. */
const bounded = (solution: WithValues, known: number): Solution => ({
  ...solution,
  bound: Math.min(solution.objective, Math.max(solution.bound, known)),
});

const namesOf = (links: readonly LinkRow[]) => links.map(({ name }) => name);

/** The second programme where its links cannot all be met, or no point that meets them was found. */
async function withFewestDropped(
  second: Program,
  unlinked: WithValues,
  links: readonly LinkRow[],
  solve: Solve,
  provedMissed: number,
): Promise<Linked> {
  const missed = missedBy(unlinked.values, links, second);
  const asUnlinked = (atLeast: number) => ({ linked: unlinked, dropped: namesOf(missed), fewest: missed.length <= atLeast });
  if (missed.length <= provedMissed) return asUnlinked(provedMissed);
  const elastic = await fewestMissed(second, unlinked.values, links, solve);
  const atLeast = Math.max(provedMissed, elastic.atLeast);
  // Where the unlinked point misses no more than any other, it is the cheapest of those that miss as few.
  if (elastic.found === undefined || elastic.found.missed.length >= missed.length) return asUnlinked(atLeast);
  const { values, missed: gone } = elastic.found;
  const kept = withLinks(
    second,
    links.filter((link) => !gone.includes(link)),
  );
  const last = await solve(kept, values);
  const found: WithValues =
    'values' in last
      ? last
      : {
          status: 'limit',
          limit: last.status === 'no_plan' ? last.limit : 'work',
          bound: last.status === 'no_plan' ? last.bound : Number.NEGATIVE_INFINITY,
          solver: last.solver,
          ...pointAt(second, values),
        };
  return { linked: bounded(found, unlinked.bound), dropped: namesOf(gone), fewest: gone.length <= atLeast };
}

/**
 * The second half of the method: the second programme under links, given its solution without them.
 *
 * Where the unlinked point meets every link to the solvers' tolerance, it is the answer. Otherwise the links become rows
 * `link(name)`. Where they cannot all be met, an elastic model finds the fewest to drop, and the programme is solved again
 * without exactly those; of several smallest sets it is the solver's, unless the unlinked point misses no more, when that
 * point is the answer. Further rows never lower an optimum, so the unlinked bound holds for the linked programme, and the
 * better of the two bounds is given.
 *
 * Wherever the unlinked solution has values, so has the linked one; the limits of `solve` can only cost the proof that the
 * dropped links are the fewest (`fewest`). A solution without values is handed on as it is. Within the gaps the linked point
 * may come out cheaper than the unlinked one: it is then simply a better point of the unlinked programme.
 *
 * @throws RangeError for links with numbers that are not finite, or that nothing bounds where some must be dropped
 */
export async function linkedSecond(second: Program, unlinked: Solution, links: readonly Link[], solve: Solve): Promise<Linked> {
  const rows = linkRows(second, links);
  const asItIs: Linked = { linked: unlinked, dropped: [], fewest: true };
  if (!('values' in unlinked) || missedBy(unlinked.values, rows, second).length === 0) return asItIs;
  const whole = await solve(withLinks(second, rows));
  if ('values' in whole) return { ...asItIs, linked: bounded(whole, unlinked.bound) };
  return withFewestDropped(second, unlinked, rows, solve, whole.status === 'infeasible' ? 1 : 0);
}

/**
 * Everything after the first programme is solved: the second without links, then with them. Where the first has no values
 * there is nothing to link to, and `linked` is the first solution.
 */
export async function afterFirst(
  first: Solution,
  second: Program,
  linksFrom: (first: Point) => readonly Link[],
  solve: Solve,
): Promise<TwoStepResult> {
  const unlinked = await solve(second);
  if (!('values' in first)) return { first, unlinked, linked: first, dropped: [], fewest: true };
  return { first, unlinked, ...(await linkedSecond(second, unlinked, linksFrom(first), solve)) };
}

/**
 * The two-step method on any pair of programmes: solve the first, then the second tied to the first's point. It knows
 * nothing of intervals or networks: those only make the pair and its links.
 *
 * It guarantees that every link that was not dropped holds between the two points, so that the two plans read as the ends
 * of one range of decisions. It does not guarantee that what lies between the two points is feasible, or optimal for any
 * realisation (Wang and Huang, Inf. Sci. 281 (2014) 85–96). The linked value is not below the unlinked one, to within the gaps, and may lie
 * outside the exact range of the optimal value; the unlinked one is therefore always given beside it.
 *
 * Source: Huang and Moore, Int. J. Syst. Sci. 24 (1993) 159–172; Huang, Baetz and Patry, Eur. J. Oper. Res. 83 (1995) 594–620.
 */
export async function twoStep(
  { first, second }: TwoStepPair,
  linksFrom: (first: Point) => readonly Link[],
  solve: Solve,
): Promise<TwoStepResult> {
  return afterFirst(await solve(first), second, linksFrom, solve);
}
