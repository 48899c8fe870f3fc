import type { Program } from '../../milp/program.ts';
import type { Hooks } from '../highs/hooks.ts';
import type { Highs } from '../highs/runtime.ts';
import { solveWithHighs } from '../highs/solve.ts';
import type { Point } from '../point.ts';
import { pricedCharges } from './charges.ts';
import { polished } from './polish.ts';
import { type SearchOptions, slopeScaling } from './slope-scaling.ts';

// Set on the delta case: three points leave a sixth of the pipes, and a programme whose root finds most of the gain.

/** Rounds unless told otherwise: each adds runs of slope scaling with seeds of their own, and crosses what they found with the best so far. */
const usualRecombinations = 4;
const runsARound = 4;
/** Points that are crossed at a time: the best so far, and the next best of the others. */
const crossed = 3;
/** Nodes that one crossing may take. */
const nodeLimit = 2;
/** A crossing ends when it is this near to its own best. */
const relativeGap = 5e-4;

/** Flow below this is none. */
const noFlow = 1e-7;

/** The programme with only those choices open whose charge carries flow or is bought in one of the points; terminals and sizes stay free. */
function among({ columns, charges, ...program }: Program, points: readonly Point[]): Program {
  const closed = new Set(
    charges
      .filter(({ flows }) => !points.some(({ values }) => flows.some((flow) => (values[flow] as number) > noFlow)))
      .flatMap(({ choices }) => choices.map(({ column }) => column)),
  );
  return {
    ...program,
    charges,
    columns: columns.map((column, index) => (closed.has(index) && column.lower === 0 ? { ...column, upper: 0 } : column)),
  };
}

/** The best that the parts of some points make together, polished; never worse than the first of them. */
function crossing(highs: Highs, program: Program, points: readonly Point[], seed: number, hooks: Hooks): Point {
  const [best] = points as [Point];
  const quiet: Hooks = { ...hooks, incumbent() {}, progress() {} };
  const solution = solveWithHighs(highs, among(program, points), { start: best.values, seed, nodeLimit, relativeGap }, quiet);
  const found = 'values' in solution ? polished(highs, program, solution.values) : undefined;
  return found !== undefined && found.objective < best.objective ? found : best;
}

/**
 * A better point by recombination: several more runs of slope scaling, then the exact solver on what the best points
 * use, a small programme whose answer is as good as any of them and mostly better (path relinking by sub-programme).
 * Deterministic for a seed; the budget is runs and nodes.
 */
export function recombination(highs: Highs, program: Program, from: Point, options: SearchOptions, hooks: Hooks): Point {
  const { recombinations = usualRecombinations, ...own } = options;
  if (pricedCharges(program) === undefined || !program.charges.some(({ choices }) => choices.length > 0)) return from;
  const seed = options.seed ?? 0;
  const quiet: Hooks = { ...hooks, incumbent() {}, progress() {} };
  let best = from;
  const several = program.charges.some(({ states = [] }) => states.length > 1);
  for (let run = 1; run <= recombinations * runsARound && !hooks.stopped(); run += runsARound) {
    const seeds = Array.from({ length: runsARound }, (_, k) => seed + 1000 * (run + k));
    const found = seeds.flatMap((one) => slopeScaling(highs, program, { ...own, seed: one }, quiet) ?? []);
    const pool = [best, ...found].sort((a, b) => a.objective - b.objective);
    best = pool.shift() as Point;
    hooks.incumbent(best);
    // Of several states a crossing is as hard to solve as the whole.
    while (pool.length > 0 && !several && !hooks.stopped()) {
      best = crossing(highs, program, [best, ...pool.splice(0, crossed - 1)], seed, hooks);
      hooks.incumbent(best);
      hooks.progress({ phase: 'search', incumbent: best.objective });
    }
  }
  return best;
}
