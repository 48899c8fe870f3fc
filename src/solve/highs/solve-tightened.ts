import type { Program } from '../../milp/program.ts';
import { isProved } from '../gap.ts';
import { isFeasible, type Point, pointAt, rounded } from '../point.ts';
import type { Limit, Solution } from '../solution.ts';
import type { Hooks } from './hooks.ts';
import { type Highs, solverName } from './runtime.ts';
import { type PlainOptions, solveWithHighs } from './solve.ts';
import { type Tightened, tightened } from './tightened.ts';

/** The point to start from, where it meets the programme. */
function startOf(program: Program, { start, brief }: PlainOptions): Point | undefined {
  if (start === undefined || brief === true) return undefined;
  const values = rounded(program, start);
  return isFeasible(program, values) ? pointAt(program, values) : undefined;
}

/** What is left of the limits of a run. */
function leftOf(options: PlainOptions, work: number, seconds: number): PlainOptions {
  const { iterationLimit, timeLimitSeconds } = options;
  return {
    ...options,
    ...(iterationLimit === undefined ? {} : { iterationLimit: iterationLimit - work }),
    ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds: timeLimitSeconds - seconds }),
  };
}

/** Who ended a run whose limits leave so much. */
function endedBy(left: PlainOptions, hooks: Hooks): Limit | undefined {
  if (hooks.stopped()) return 'user';
  if ((left.timeLimitSeconds ?? 1) <= 0) return 'time';
  return (left.iterationLimit ?? 1) <= 0 ? 'work' : undefined;
}

/** A point and what is proved of it. */
function answered(point: Point, bound: number, limit: Limit | undefined, options: PlainOptions) {
  const proved = { ...point, bound: Math.min(bound, point.objective) };
  if (isProved(point.objective, bound, options)) return { status: 'optimal' as const, ...proved };
  return { status: 'limit' as const, limit: limit ?? ('work' as const), ...proved };
}

/** The rest of a run, after its programme was tightened: what it says counts from there on. */
function rest(highs: Highs, { program, bound, work }: Tightened, options: PlainOptions, hooks: Hooks): Solution {
  const solution = solveWithHighs(highs, program, options, {
    ...hooks,
    progress: (progress) =>
      hooks.progress({
        ...progress,
        bound: Math.max(bound, progress.bound ?? bound),
        ...(progress.work === undefined ? {} : { work: work + progress.work }),
      }),
  });
  if (solution.status !== 'limit') return { ...solution, bound: Math.max(bound, solution.bound) };
  const { limit, solver, nodes } = solution;
  const point = { values: solution.values, objective: solution.objective };
  const counted = nodes === undefined ? {} : { nodes };
  return { ...answered(point, Math.max(bound, solution.bound), limit, options), solver, ...counted };
}

/**
 * Solves a program with HiGHS in this thread, blocking it: from a known point in rounds of its relaxation first, where that
 * pays (`tightened`), and then with the rows that were found there.
 */
export function solveTightened(highs: Highs, program: Program, options: PlainOptions, hooks: Hooks): Solution {
  const began = performance.now();
  const point = startOf(program, options);
  const tight = point === undefined ? undefined : tightened(highs, program, point, options, hooks);
  if (point === undefined || tight === undefined) return solveWithHighs(highs, program, options, hooks);
  const left = leftOf(options, tight.work, (performance.now() - began) / 1000);
  const limit = endedBy(left, hooks);
  const enough =
    isProved(point.objective, tight.bound, options) || tight.bound >= (options.wantedBound ?? Number.POSITIVE_INFINITY);
  if (limit === undefined && !enough) return rest(highs, tight, left, hooks);
  return { ...answered(point, tight.bound, limit, options), solver: solverName(highs), nodes: 0 };
}
