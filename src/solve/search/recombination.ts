import type { Program } from '../../milp/program.ts';
import type { Hooks } from '../highs/hooks.ts';
import type { Highs } from '../highs/runtime.ts';
import { solveWithHighs } from '../highs/solve.ts';
import type { Point } from '../point.ts';
import { pricedCharges } from './charges.ts';
import { polished } from './polish.ts';
import { type SearchOptions, slopeScaling } from './slope-scaling.ts';

// Set on the delta case: three points leave a sixth of the pipes, and a programme whose root finds most of the gain.

/** Runs of slope scaling a round, with seeds of their own; in the first round the points given stand for some of them. */
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
  const solution = solveWithHighs(highs, among(program, points), { start: best.values, seed, nodeLimit, relativeGap }, hooks);
  const found = 'values' in solution ? polished(highs, program, solution.values) : undefined;
  return found !== undefined && found.objective < best.objective ? found : best;
}

/** Hooks that add up the work of one part after another, and pass nothing else on. */
function counting(hooks: Hooks) {
  let before = 0;
  let own = 0;
  return {
    hooks: {
      stopped: () => hooks.stopped(),
      incumbent() {},
      progress: ({ phase, work = 0 }) => {
        own = Math.max(own, work);
        hooks.progress({ phase, work: before + own });
      },
    } satisfies Hooks,
    next: () => {
      before += own;
      own = 0;
    },
  };
}

/**
 * A better point by recombination: several more runs of slope scaling, then the exact solver on what the best points
 * use, a small programme whose answer is as good as any of them and mostly better (path relinking by sub-programme).
 * Deterministic for a seed; the budget is rounds, runs and nodes, and every better point is told after the work it took.
 */
export function recombination(
  highs: Highs,
  program: Program,
  from: readonly [Point, ...Point[]],
  options: SearchOptions,
  hooks: Hooks,
): Point {
  const { recombinations = 1, ...own } = options;
  let [best, ...pool] = from.toSorted((a, b) => a.objective - b.objective) as [Point, ...Point[]];
  const nothingToCross = pricedCharges(program) === undefined || !program.charges.some(({ choices }) => choices.length > 0);
  // Of several states a crossing is as hard to solve as the whole.
  if (nothingToCross || program.charges.some(({ states = [] }) => states.length > 1)) return best;
  const seed = options.seed ?? 0;
  const work = counting(hooks);
  const better = (point: Point) => {
    work.next();
    if (point.objective < best.objective) hooks.incumbent(point);
    best = point.objective < best.objective ? point : best;
  };
  for (let round = 0; round < recombinations && !hooks.stopped(); round++) {
    for (let run = pool.length; run < runsARound && !hooks.stopped(); run++) {
      const found = slopeScaling(highs, program, { ...own, seed: seed + 1000 * (1 + round * runsARound + run) }, work.hooks);
      if (found === undefined) break;
      pool.push(found.objective < best.objective ? best : found);
      better(found);
    }
    pool.sort((a, b) => a.objective - b.objective);
    while (pool.length > 0 && !hooks.stopped()) {
      better(crossing(highs, program, [best, ...pool.splice(0, crossed - 1)], seed, work.hooks));
    }
    pool = [];
  }
  return best;
}
