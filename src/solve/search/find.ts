import type { Progress } from '../../base/progress.ts';
import type { Program } from '../../milp/program.ts';
import { gapBetween, isProved } from '../gap.ts';
import type { Point } from '../point.ts';
import type { Limit, Solution } from '../solution.ts';
import type { SolveOptions, Solver } from '../solver.ts';
import { efforts, exactIteration, usualEffort } from './effort.ts';
import { following } from './find/following.ts';
import type { FindOptions, KnownBound } from './find/options.ts';
import { startsFor } from './find/starts.ts';
import { type Known, Timeline } from './find/timeline.ts';

type Tell = (progress: Progress) => void;

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

/** Solver and search from the same start, each in a thread of its own, merged by their work. */
class SideBySide {
  private readonly program: Program;
  private readonly options: FindOptions;
  private readonly tell: Tell;
  private readonly timeline: Timeline;
  private readonly stop: AbortController;
  private decided: Known | undefined;
  private readonly starts: readonly [Point, ...Point[]];

  constructor(program: Program, starts: readonly [Point, ...Point[]], options: FindOptions, tell: Tell) {
    this.program = program;
    this.options = options;
    this.tell = tell;
    this.starts = starts;
    this.timeline = new Timeline(2, starts[0], options, options.known?.bound);
    this.stop = following(options.signal);
  }

  /** Both runs to their ends, or to the first moment of work at which enough is proved. */
  async solution(solver: Solver): Promise<{ solution: Solution; proved: Known | undefined; found: Point }> {
    const improving = this.improve();
    const solution = await this.solve(solver);
    // A clock that ran out leaves no time for a better point; otherwise the search may yet have one that proves it earlier.
    const ended = solution.status === 'optimal' || (solution.status === 'limit' && solution.limit === 'work');
    if (!ended) this.stop.abort();
    await improving;
    return { solution, proved: this.decided, found: this.timeline.all().point };
  }

  private say(run: number, moment: { work: number; point?: Point; bound?: number }): void {
    this.timeline.say(run, moment);
    this.settle();
  }

  private end(run: number): void {
    this.timeline.end(run);
    this.settle();
  }

  private settle(): void {
    if (this.decided !== undefined || this.stop.signal.aborted) return;
    this.decided = this.timeline.proved();
    if (this.decided !== undefined) this.stop.abort();
  }

  private async improve(): Promise<void> {
    const { search, seed = 0, timeLimitSeconds, effort = efforts[usualEffort] } = this.options;
    const stop = following(this.stop.signal);
    const timer = timeLimitSeconds === undefined ? undefined : setTimeout(() => stop.abort(), timeLimitSeconds * 1000);
    let work = 0;
    const point = await search?.improve(this.program, this.starts, {
      onProgress: (progress) => {
        work = Math.max(work, progress.work ?? 0);
        this.say(1, { work });
      },
      improvements: effort.improvements,
      signal: stop.signal,
      seed,
      onPoint: (better) => {
        this.tell({ phase: 'solve', incumbent: better.objective });
        this.say(1, { work, point: better });
      },
    });
    clearTimeout(timer);
    if (point !== undefined) this.say(1, { work, point });
    this.end(1);
  }

  private async solve(solver: Solver): Promise<Solution> {
    const { search: _search, known: _known, effort = efforts[usualEffort], ...rest } = this.options;
    let work = 0;
    const solution = await solver.solve(this.program, {
      ...rest,
      iterationLimit: effort.iterations,
      start: this.starts[0].values,
      signal: this.stop.signal,
      onProgress: (progress) => {
        // A solver that does not count its work is heard in the order in which it speaks.
        work = Math.max(work, progress.work === undefined ? work + 1 : progress.work * exactIteration);
        this.say(0, { work, ...(progress.bound === undefined ? {} : { bound: progress.bound }) });
        this.tell(progress);
      },
      onPoint: (point) => this.say(0, { work, point }),
    });
    // Of a run that was told to end only what it had said until then counts.
    if (this.decided === undefined && Number.isFinite(solution.bound)) {
      const point = 'values' in solution ? { point: { values: solution.values, objective: solution.objective } } : {};
      this.say(0, { work, bound: solution.bound, ...point });
    }
    this.end(0);
    return solution;
  }
}

/** A solution with a point, polished, put in the place of its own. */
async function withPolished(program: Program, solution: Solution, point: Point, options: FindOptions): Promise<Solution> {
  const polished = await options.search?.polish(program, point.values);
  return withPoint(solution, polished !== undefined && polished.objective < point.objective ? polished : point, options);
}

/** A point that a known bound proves to be enough. */
function provedBy(point: Point | undefined, { known, ...options }: FindOptions): Solution | undefined {
  if (point === undefined || known === undefined || !isProved(point.objective, known.bound, options)) return undefined;
  return { status: 'optimal', ...point, bound: Math.min(known.bound, point.objective), solver: known.solver };
}

/** A solution with the better of its own bound and a known one. */
function withKnown(solution: Solution, known: KnownBound | undefined): Solution {
  return known === undefined || solution.status === 'unbounded' || known.bound <= solution.bound
    ? solution
    : { ...solution, bound: known.bound };
}

/**
 * The main way to solve: a start by the search, which ends it where a bound that is known proves it enough; then the exact solver from it, with the search for a better
 * point beside it; and the end polished, because a pipe larger than its flow is money for nothing. Infeasible, unbounded
 * and failed stay what the exact solver says of them, unless a point that meets every row contradicts `infeasible` or
 * outlives `failed`. The answer follows from program, options and versions alone, however many cores there are, unless
 * time, memory or the user ended it: `limit` says so.
 */
export async function findSolution(program: Program, solver: Solver, options: FindOptions): Promise<Solution> {
  const { effort = efforts[usualEffort], onProgress } = options;
  const tell = mergedProgress(onProgress);
  const began = performance.now();
  const [start, ...others] = await startsFor(program, options, tell);
  const time = options.timeLimitSeconds;
  // The limit is the caller's for the whole; the solver always gets a moment, for a bound.
  const spent = (performance.now() - began) / 1000;
  const left = time === undefined ? {} : { timeLimitSeconds: Math.max(time - spent, Math.min(1, time)) };
  const proven = provedBy(start, options);
  if (proven !== undefined) return proven;
  if (start === undefined) {
    const { search: _search, effort: _effort, known: _known, ...rest } = options;
    const solved = await solver.solve(program, { ...rest, ...left, iterationLimit: effort.iterations, onProgress: tell });
    const alone = withKnown(solved, options.known);
    return 'values' in alone ? withPolished(program, alone, alone, options) : alone;
  }
  const side = new SideBySide(program, [start, ...others], { ...options, ...left }, tell);
  const { solution, proved, found } = await side.solution(solver);
  if (solution.status === 'unbounded') return solution;
  // What the solver did after that moment depends on when it was told to end.
  const { nodes: _nodes, ...until } = solution;
  const told = proved === undefined ? withKnown(contradicted(solution), options.known) : { ...until, bound: proved.bound };
  const answer = await withPolished(program, told, proved?.point ?? found, options);
  if ('objective' in answer) tell({ phase: 'solve', incumbent: answer.objective });
  return answer;
}
