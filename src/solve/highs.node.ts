import type { Program } from '../milp/program.ts';
import type { Ending } from './highs/pool.node.ts';
import { inWorker } from './highs/pool.node.ts';
import type { Point } from './point.ts';
import type { Search } from './search/search.ts';
import type { Limit, Solution } from './solution.ts';
import type { SolveOptions, Solver } from './solver.ts';

const name = 'HiGHS (WebAssembly)';

/** Time beyond its own limit that HiGHS gets before it is asked to stop from outside: clocks are read between steps only. */
const overrun = (seconds: number) => seconds * 1.1 + 5;

/** What is left of a run that gave no answer: its last incumbent and its last bound. */
async function salvaged(
  ending: Exclude<Ending<'solve'>, { ending: 'answered' }>,
  best: Point | undefined,
  bound: number,
): Promise<Solution> {
  const limit: Limit | undefined = ending.ending === 'killed' ? ending.by : ending.memory ? 'memory' : undefined;
  const named = await inWorker('name', {}, {});
  const answer = {
    bound: Math.min(bound, best?.objective ?? bound),
    solver: named.ending === 'answered' ? named.answer : name,
  };
  if (limit === undefined) {
    const reason = ending.ending === 'broken' ? ending.reason : ending.by;
    return { status: 'failed', reason, ...answer };
  }
  return best === undefined ? { status: 'no_plan', limit, ...answer } : { status: 'limit', limit, ...best, ...answer };
}

async function solve(program: Program, options: SolveOptions): Promise<Solution> {
  const { onProgress, onPoint, signal, ...plain } = options;
  const known: { best?: Point; bound: number } = { bound: Number.NEGATIVE_INFINITY };
  const ending = await inWorker(
    'solve',
    { program, options: plain },
    {
      signal,
      onProgress: (progress) => {
        known.bound = Math.max(known.bound, progress.bound ?? Number.NEGATIVE_INFINITY);
        onProgress?.(progress);
      },
      onIncumbent: (point) => {
        known.best = point;
        onPoint?.(point);
        onProgress?.({ phase: 'solve', incumbent: point.objective });
      },
      patienceSeconds: plain.timeLimitSeconds === undefined ? undefined : overrun(plain.timeLimitSeconds),
    },
  );
  return ending.ending === 'answered' ? ending.answer : salvaged(ending, known.best, known.bound);
}

/** The embedded solver: HiGHS in a worker thread, so that the caller's thread stays free and a run can be ended. */
export function highsSolver(): Solver {
  return { name, solve };
}

/** The searches that need the embedded solver's linear programmes, in the same kind of worker. */
export function highsSearch(): Search {
  return {
    start: async (program, { onProgress, onPoint, signal, ...options }) => {
      let best: Point | undefined;
      const onIncumbent = (point: Point) => {
        best = point;
        onPoint?.(point);
      };
      const ending = await inWorker('search', { program, options }, { signal, onProgress, onIncumbent });
      return ending.ending === 'answered' ? ending.answer : best;
    },
    improve: async (program, from, { onProgress, onPoint, signal, ...options }) => {
      let [best] = from;
      const onIncumbent = (point: Point) => {
        best = point;
        onPoint?.(point);
      };
      const ending = await inWorker('improve', { program, from, options }, { signal, onProgress, onIncumbent });
      return ending.ending === 'answered' ? ending.answer : best;
    },
    relaxations: async (program, rows, sides) => {
      const ending = await inWorker('relaxations', { program, rows, sides }, {});
      return ending.ending === 'answered' ? ending.answer : undefined;
    },
    polish: async (program, values) => {
      const ending = await inWorker('polish', { program, values }, {});
      return ending.ending === 'answered' ? ending.answer : undefined;
    },
  };
}
