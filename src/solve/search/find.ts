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

/**
 * The main way to solve: a start by the search, the exact solver from there, and the end polished, because a pipe larger
 * than its flow is money for nothing. What the exact solver says of infeasible, unbounded and failed programmes stays,
 * except where the search holds a point that meets every row: then that is returned, without a proof, and `solver` tells.
 */
export async function findSolution(program: Program, solver: Solver, options: FindOptions): Promise<Solution> {
  const { search, searchRounds: _rounds, onProgress, start: _start, ...rest } = options;
  const tell = mergedProgress(onProgress);
  const began = performance.now();
  const start = await startFor(program, options, tell);
  const spent = (performance.now() - began) / 1000;
  const time = rest.timeLimitSeconds;
  const solution = await solver.solve(program, {
    ...rest,
    // The limit is the caller's for the whole; the solver always gets a moment, for a bound.
    ...(time === undefined ? {} : { timeLimitSeconds: Math.max(time - spent, Math.min(1, time)) }),
    ...(start === undefined ? {} : { start: start.values }),
    onProgress: tell,
  });
  if (solution.status === 'unbounded') return solution;
  if (solution.status === 'infeasible' && start === undefined) return solution;
  const ended = 'values' in solution ? solution : undefined;
  const better = ended === undefined || (start !== undefined && start.objective < ended.objective) ? start : ended;
  if (better === undefined) return solution;
  const polished = await search?.polish(program, better.values);
  const point = polished !== undefined && polished.objective < better.objective ? polished : better;
  if (point === ended) return solution;
  tell({ phase: 'solve', incumbent: point.objective });
  return withPoint(contradicted(solution), { values: point.values, objective: point.objective }, options);
}
