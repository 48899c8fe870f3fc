import type { Progress } from '../../base/progress.ts';
import type { Program } from '../../milp/program.ts';
import { gapBetween, isProved } from '../gap.ts';
import { isFeasible, type Point, pointAt, rounded } from '../point.ts';
import type { Limit, Solution } from '../solution.ts';
import type { SolveOptions, Solver } from '../solver.ts';
import type { Search } from './search.ts';

export interface FindOptions extends SolveOptions {
  /** Looks for a start and polishes the end; without it the exact solver works alone. */
  readonly search?: Search | undefined;
  /** Linear programmes that the search for a start may solve. */
  readonly searchRounds?: number;
  /** Search and solver run one after the other and not side by side, so that no race decides which point is kept. */
  readonly oneAfterAnother?: boolean;
}

/** One stream out of several: the incumbent never gets worse, the bound never weaker. */
function mergedProgress(onProgress: SolveOptions['onProgress']): (progress: Progress) => void {
  let incumbent = Number.POSITIVE_INFINITY;
  let bound = Number.NEGATIVE_INFINITY;
  return (progress) => {
    incumbent = Math.min(incumbent, progress.incumbent ?? incumbent);
    bound = Math.max(bound, progress.bound ?? bound);
    onProgress?.({
      phase: progress.phase,
      ...(Number.isFinite(incumbent) ? { incumbent } : {}),
      ...(Number.isFinite(bound) ? { bound } : {}),
      ...(Number.isFinite(incumbent) && Number.isFinite(bound) ? { gap: gapBetween(incumbent, bound) } : {}),
      ...(progress.work === undefined ? {} : { work: progress.work }),
    });
  };
}

/** `Infeasible` said against a point that meets every row to the tolerance is a failure of the solver, and proves nothing. */
function contradicted(solution: Solution): Solution {
  if (solution.status !== 'infeasible') return solution;
  const reason = 'says infeasible, but a point meets every row to the tolerance';
  return { ...solution, status: 'failed', reason, bound: Number.NEGATIVE_INFINITY };
}

/** What bound the exact solver, seen by someone who holds a point of his own. */
function limitOf(solution: Solution): Limit {
  return solution.status === 'limit' || solution.status === 'no_plan' ? solution.limit : 'work';
}

/** The solution with a better point put in: the bound stays, and the status follows from both. */
function withPoint(solution: Solution, point: Point, options: SolveOptions): Solution {
  const { nodes } = solution;
  const solver = solution.status === 'failed' ? `${solution.solver} (failed: ${solution.reason})` : solution.solver;
  // A failed or unbounded run proves nothing; a bound above a point that meets every row is the solver's tolerance.
  const bound = Math.min(solution.bound, point.objective);
  const answer = { ...point, bound, solver, ...(nodes === undefined ? {} : { nodes }) };
  if (isProved(point.objective, bound, options)) return { status: 'optimal', ...answer };
  return { status: 'limit', limit: limitOf(solution), ...answer };
}

/** A start given by the caller, where it meets the program; the better of it and what the search finds. */
async function startFor(program: Program, options: FindOptions, tell: (progress: Progress) => void): Promise<Point | undefined> {
  const { start, search, seed, signal, searchRounds } = options;
  const near = start === undefined ? undefined : rounded(program, start);
  const given = near !== undefined && isFeasible(program, near) ? pointAt(program, near) : undefined;
  const found = await search?.start(program, {
    onProgress: tell,
    ...(seed === undefined ? {} : { seed }),
    ...(signal === undefined ? {} : { signal }),
    ...(searchRounds === undefined ? {} : { rounds: searchRounds }),
  });
  if (given === undefined || found === undefined) return given ?? found;
  return found.objective < given.objective ? found : given;
}

/** A signal of our own that also follows the caller's. */
function following(signal: AbortSignal | undefined): AbortController {
  const own = new AbortController();
  if (signal?.aborted) own.abort();
  signal?.addEventListener('abort', () => own.abort(), { once: true });
  return own;
}

/** The exact solver from a start, and beside it the search for a better point; the solver is ended once that point is proved. */
async function solveBeside(
  program: Program,
  solver: Solver,
  start: Point,
  options: FindOptions,
  tell: (progress: Progress) => void,
) {
  const { search, searchRounds: _rounds, onProgress: _told, start: _start, signal, ...rest } = options;
  const [exact, improving] = [following(signal), following(signal)];
  const known = { bound: Number.NEGATIVE_INFINITY, incumbent: Number.POSITIVE_INFINITY, searched: false };
  // The search ends first, with its point; only then is the solver told that it has proved enough.
  const endOnceProved = () => {
    if (isProved(known.incumbent, known.bound, options)) (known.searched ? exact : improving).abort();
  };
  const improved = search
    ?.improve(program, start, {
      onProgress: (progress) => {
        known.incumbent = Math.min(known.incumbent, progress.incumbent ?? known.incumbent);
        endOnceProved();
        tell({ ...progress, phase: 'solve' });
      },
      signal: improving.signal,
      ...(rest.seed === undefined ? {} : { seed: rest.seed }),
    })
    .then((point) => {
      known.searched = true;
      known.incumbent = point.objective;
      endOnceProved();
      return point;
    });
  const solution = await solver.solve(program, {
    ...rest,
    start: start.values,
    signal: exact.signal,
    onProgress: (progress) => {
      known.bound = Math.max(known.bound, progress.bound ?? Number.NEGATIVE_INFINITY);
      endOnceProved();
      tell(progress);
    },
  });
  // A proof of its own needs no better point; a limit that was reached leaves no time for one.
  improving.abort();
  return { solution, found: await improved };
}

/** Rounds of the search for a better point before the exact solver begins: enough to prove most plans in its root. */
const recombinationsBefore = 1;
/** Share of the time limit that this search may take. */
const shareBefore = 0.6;

/** The search for a better point, then the exact solver from there. */
async function solveInTurn(
  program: Program,
  solver: Solver,
  start: Point,
  options: FindOptions,
  tell: (progress: Progress) => void,
) {
  const { search, searchRounds: _rounds, onProgress: _told, start: _start, oneAfterAnother: _way, ...rest } = options;
  const began = performance.now();
  const improving = following(rest.signal);
  const limit = rest.timeLimitSeconds;
  const timer = limit === undefined ? undefined : setTimeout(() => improving.abort(), shareBefore * limit * 1000);
  const found =
    (await search?.improve(program, start, {
      recombinations: recombinationsBefore,
      onProgress: (progress) => tell({ ...progress, phase: 'solve' }),
      signal: improving.signal,
      ...(rest.seed === undefined ? {} : { seed: rest.seed }),
    })) ?? start;
  clearTimeout(timer);
  const spent = (performance.now() - began) / 1000;
  const left = limit === undefined ? {} : { timeLimitSeconds: Math.max(limit - spent, 1) };
  const solution = await solver.solve(program, { ...rest, ...left, onProgress: tell, start: found.values });
  return { solution, found };
}

const cheapest = (points: readonly (Point | undefined)[]): Point | undefined =>
  points.filter((point) => point !== undefined).sort((a, b) => a.objective - b.objective)[0];

/**
 * The main way to solve: a start by the search; the exact solver from there, with the search for a better point beside
 * it; and the end polished, because a pipe larger than its flow is money for nothing. Infeasible, unbounded and failed
 * stay what the exact solver says of them, unless a point that meets every row contradicts `infeasible` or outlives `failed`.
 */
export async function findSolution(program: Program, solver: Solver, options: FindOptions): Promise<Solution> {
  const { search, searchRounds: _rounds, onProgress, start: _start, ...rest } = options;
  const tell = mergedProgress(onProgress);
  const began = performance.now();
  const start = await startFor(program, options, tell);
  const spent = (performance.now() - began) / 1000;
  const time = rest.timeLimitSeconds;
  // The limit is the caller's for the whole; the solver always gets a moment, for a bound.
  const left = time === undefined ? {} : { timeLimitSeconds: Math.max(time - spent, Math.min(1, time)) };
  const { solution, found } =
    start === undefined
      ? { solution: await solver.solve(program, { ...rest, ...left, onProgress: tell }), found: undefined }
      : await (options.oneAfterAnother === true ? solveInTurn : solveBeside)(
          program,
          solver,
          start,
          { ...options, ...left },
          tell,
        );
  if (solution.status === 'unbounded') return solution;
  if (solution.status === 'infeasible' && start === undefined) return solution;
  const ended = 'values' in solution ? solution : undefined;
  const better = cheapest([ended, found, start]);
  if (better === undefined) return solution;
  const polished = await search?.polish(program, better.values);
  const point = cheapest([better, polished]) as Point;
  if (point === ended) return solution;
  tell({ phase: 'solve', incumbent: point.objective });
  return withPoint(contradicted(solution), { values: point.values, objective: point.objective }, options);
}
