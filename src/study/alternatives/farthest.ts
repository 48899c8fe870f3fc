import { evaluate } from '../../milp/expression.ts';
import type { Program } from '../../milp/program.ts';
import { type Effort, gapFor } from '../../solve/search/effort.ts';
import { findSolution } from '../../solve/search/find.ts';
import type { Solution } from '../../solve/solution.ts';
import { findOptions, type PlanOptions } from '../single.ts';
import { differenceProgram, pricedProgram, withinBuilt } from './difference.ts';
import { keptShare, type Share } from './shares.ts';

/** Differences nearer to the greatest possible than this, in shares of a plan, are near enough where a proof to the end would take long. */
const nearEnough = 0.01;

/** Prices of keeping an earlier plan as a whole, in parts of the money that a plan may cost more than the best. */
const prices = [0.5, 1, 2, 4, 8];

/** Linear programmes that the search may solve at each price. */
const roundsAtPrice = 60;

/** Cost above the limit that is arithmetic and not money, in parts of max(1, |limit|). */
const arithmetic = 1e-9;

/** What is asked of the next plan. */
export interface Wanted {
  readonly program: Program;
  /** What the earlier plans build. */
  readonly earlier: readonly (readonly Share[])[];
  /** Everything that can be built: the columns of each, at most one of which is 1. */
  readonly parts: readonly (readonly number[])[];
  /** The most that the plan may cost, and the cost of the best, million a year. */
  readonly most_m: number;
  readonly best_m: number;
  /** A point that costs no more than that: that of the best plan. */
  readonly known: Float64Array;
}

/** A plan that differs, with what was proved of it; none where no plan differs, or none was found. */
export type Farthest =
  | { readonly found: true; readonly solution: Extract<Solution, { values: Float64Array }>; readonly differenceBound: number }
  | { readonly found: false; readonly differenceBound: number };

/** Share of the earlier plan that is least different which a point does not build again. */
export const differenceOf = (earlier: Wanted['earlier'], values: ArrayLike<number>): number =>
  Math.min(...earlier.map((shares) => 1 - keptShare(shares, values)));

/** Points of the search with what is kept of the earlier plans priced, and the known one: the most different within the cost. */
async function startFor({ program, earlier, most_m, best_m, known }: Wanted, options: PlanOptions): Promise<Float64Array> {
  const { search, seed = 1, signal } = options;
  const slack = Math.max(most_m - best_m, arithmetic * Math.max(1, Math.abs(best_m)));
  let best = { values: known, difference: differenceOf(earlier, known) };
  for (const price of search === undefined ? [] : prices) {
    const priced = pricedProgram(program, earlier, price * slack);
    const found = await search?.start(priced, { seed, rounds: roundsAtPrice, ...(signal === undefined ? {} : { signal }) });
    if (found === undefined || evaluate(program.objective, found.values) > most_m) continue;
    const difference = differenceOf(earlier, found.values);
    if (difference > best.difference) best = { values: found.values, difference };
  }
  return best.values;
}

/**
 * The plan that differs most from earlier ones within a cost, and among those that build nothing besides what it builds the
 * cheapest. The bound on the difference is proved for every plan within the cost.
 */
export async function farthest(wanted: Wanted, options: PlanOptions & Effort): Promise<Farthest> {
  const { program, earlier, parts, most_m } = wanted;
  const { solver, search: _search, onProgress, ...rest } = options;
  const start = await startFor(wanted, options);
  onProgress?.({ phase: 'solve' });
  const { relativeGap: _gap, ...told } = findOptions(program, { ...rest });
  const exact = gapFor(program, undefined) === 0;
  const apart = await findSolution(differenceProgram(program, earlier, most_m), solver, {
    ...told,
    absoluteGap: exact ? 0 : nearEnough,
    start: Float64Array.of(...start, Math.min(1, Math.max(0, differenceOf(earlier, start)))),
  });
  const differenceBound = Math.min(1, Math.max(0, -apart.bound));
  const values = 'values' in apart ? apart.values.slice(0, program.columns.length) : start;
  if (!(differenceOf(earlier, values) > arithmetic)) return { found: false, differenceBound };
  const cheapest = await findSolution(withinBuilt(program, parts, values), solver, {
    ...findOptions(program, options),
    start: values,
  });
  if (!('values' in cheapest)) throw new Error(`the cheapest of a plan that is known ended ${cheapest.status}`);
  return { found: true, solution: cheapest, differenceBound };
}
