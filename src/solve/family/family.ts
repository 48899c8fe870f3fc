import type { Program, Row } from '../../milp/program.ts';
import { boundThatProves } from '../gap.ts';
import { isFeasible, type Point } from '../point.ts';
import type { Search } from '../search/search.ts';
import type { Basis, SolveOptions, Solver } from '../solver.ts';
import type { Relaxation } from './relaxations.ts';
import { boundAt, type PricedSide, type SharedBound, sharedBound, sidesApart, withPricedSides } from './shared-bound.ts';

/** The two ends of a family, that which asks for more first. */
export type Ends<T> = readonly [T, T];

const ofBoth = <T, U>([one, other]: Ends<T>, of: (each: T, place: 0 | 1) => U): Ends<U> => [of(one, 0), of(other, 1)];

/** Part of the gap asked for that is aimed at for starts of both ends, so that what stands between them is proved too. */
const partOfGap = 0.95;

/** Part of the gap that pricing may lose in the relaxation at either end. */
const mostLost = 0.25;

/** Simplex iterations after which the bound is taken as it is: narrow gaps take more, and every programme by itself no longer. */
const mostIterations = 20_000;

interface Priced {
  readonly sides: readonly PricedSide[];
  /** Where the relaxation half-way ended. */
  readonly basis: Basis;
}

/** The rows in which the ends differ, priced as in the relaxation half-way between them; undefined where that loses too much. */
async function pricedSides(ends: Ends<Program>, gap: number, search: Search): Promise<Priced | undefined> {
  const [one, other] = ends;
  const rows = sidesApart(one, other);
  if (rows === undefined || rows.length === 0) return undefined;
  const own = ofBoth(ends, (program) => rows.map((row) => (program.rows[row] as Row).lower));
  const middle = own[0].map((side, k) => (side + (own[1][k] as number)) / 2);
  const relaxed = await search.relaxations(one, rows, [middle, ...own]);
  if (relaxed === undefined) return undefined;
  const [centre, ...found] = relaxed as [Relaxation, Relaxation, Relaxation];
  const sides = rows.map((row, k): PricedSide => {
    const [first, last] = ofBoth(own, (its) => its[k] as number);
    return {
      row: (one.rows[row] as Row).name,
      ...{ price: centre.prices[k] as number, at: middle[k] as number, least: Math.min(first, last) },
    };
  });
  const loses = ofBoth(found as [Relaxation, Relaxation], ({ objective }, end) => {
    const lost = objective - boundAt(centre.objective, sides, own[end]);
    return lost > mostLost * gap * Math.abs(objective);
  });
  return loses.includes(true) ? undefined : { sides, basis: centre.basis };
}

type Told = Pick<SolveOptions, 'seed' | 'signal' | 'timeLimitSeconds'> & { readonly gap: number; readonly rounds: number };

/** Starts of both ends, the second from the first where that serves. */
async function startsOf([one, other]: Ends<Program>, search: Search, told: Told): Promise<Ends<Point> | undefined> {
  const { gap: _gap, timeLimitSeconds: _time, ...own } = told;
  const first = await search.start(one, own);
  if (first === undefined) return undefined;
  const from = isFeasible(other, first.values) ? { from: first.values, enough: Number.POSITIVE_INFINITY } : {};
  const second = await search.start(other, { ...own, ...from });
  return second && [first, second];
}

/**
 * A bound for all programmes between two that differ in lower sides of rows alone, and a point of the one that asks for more:
 * the rows are priced, and the bound of the priced programme is raised until it proves the starts of both ends. Undefined
 * where the programmes differ in more, there is no start, or the prices lose too much.
 */
export async function boundOfFamily(
  ends: Ends<Program>,
  solver: Solver,
  search: Search,
  told: Told,
): Promise<{ readonly shared: SharedBound; readonly point: Point } | undefined> {
  const { gap, seed, signal, timeLimitSeconds } = told;
  const priced = await pricedSides(ends, gap, search);
  const starts = priced && (await startsOf(ends, search, told));
  if (priced === undefined || starts === undefined) return undefined;
  const { sides, basis } = priced;
  const wanted = ofBoth(starts, ({ objective }, end) => {
    const rows = new Map(ends[end].rows.map(({ name, lower }) => [name, lower]));
    const worth = boundAt(
      0,
      sides,
      sides.map(({ row }) => rows.get(row) as number),
    );
    return boundThatProves(objective, partOfGap * gap) - worth;
  });
  const [program] = ends;
  const [{ values }] = starts;
  const solved = await solver.solve(withPricedSides(program, sides), {
    ...{ relativeGap: partOfGap * gap, basis, wantedBound: Math.max(...wanted), iterationLimit: mostIterations },
    ...(isFeasible(program, values) ? { start: values } : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(signal === undefined ? {} : { signal }),
    ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
  });
  return Number.isFinite(solved.bound) ? { shared: sharedBound(program, sides, solved), point: starts[0] } : undefined;
}
