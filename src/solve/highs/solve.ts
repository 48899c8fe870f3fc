import type { Program } from '../../milp/program.ts';
import { columnBound, gapsAsked, isProved } from '../gap.ts';
import { isFeasible, type Point, pointAt, rounded } from '../point.ts';
import type { Limit, Solution } from '../solution.ts';
import type { SolveOptions } from '../solver.ts';
import { settle } from './fixed-linear.ts';
import type { Hooks } from './hooks.ts';
import { modelArrays } from './model-arrays.ts';
import { type Highs, type HighsCallbackMap, type Model, solverName } from './runtime.ts';

/** The options that can cross into a worker. */
export interface PlainOptions extends Omit<SolveOptions, 'onProgress' | 'onPoint' | 'signal'> {
  /**
   * A small part of something larger, solved for a better point and soon left: without presolve, which takes longer than it
   * gains, and the whole-number point as it was found, not settled.
   */
  readonly brief?: boolean;
}

/** HiGHS stops a little inside the gap asked for, so that rounding whole numbers does not lose the proof. */
const insideGap = 0.99;

/**
 * Rows from which the first linear programme is solved by an interior point: on the extensive form of ten scenarios of the
 * delta case (76 000 rows) it takes half of what the simplex method does or less, on small ones it is slower.
 */
const interiorFrom = 30_000;

function setOptions(model: Model, program: Program, options: PlainOptions): void {
  const { relative, absolute } = gapsAsked(options);
  model.options.set({
    ...(program.rows.length < interiorFrom ? {} : { mip_lp_solver: 'ipx' }),
    // Without output HiGHS gives no progress callbacks either.
    output_flag: true,
    log_to_console: false,
    mip_rel_gap: relative * insideGap,
    mip_abs_gap: absolute * insideGap,
    random_seed: (options.seed ?? 0) % 2 ** 31,
    ...(options.brief === true ? { presolve: 'off', mip_heuristic_run_feasibility_jump: false } : {}),
    ...(options.timeLimitSeconds === undefined ? {} : { time_limit: options.timeLimitSeconds }),
    ...(options.nodeLimit === undefined ? {} : { mip_max_nodes: options.nodeLimit }),
  });
}

/** What was seen of a run: the last improving point, and who ended it before its end. */
interface Seen {
  best?: Point;
  interrupted?: 'user' | 'work';
}

/** Simplex iterations after which a run tells how far it is, where nothing else happens. */
const iterationsBetween = 1000;

/** Live reports of a run, and its ends from outside. */
function callbacksOf(
  program: Program,
  highs: Highs,
  hooks: Hooks,
  seen: Seen,
  { iterationLimit = Number.POSITIVE_INFINITY, wantedBound = Number.POSITIVE_INFINITY }: PlainOptions,
): HighsCallbackMap {
  const type = highs.constants.callbackType;
  const halt = (event: { interrupt(): void }): undefined => {
    if (!hooks.stopped()) return;
    seen.interrupted = 'user';
    event.interrupt();
  };
  // Before its first relaxation HiGHS states bounds that prove no more than those of the columns do, and often less.
  const worthless = columnBound(program);
  const told = { bound: worthless, work: 0 };
  return {
    [type.simplexInterrupt]: halt,
    [type.ipmInterrupt]: halt,
    // HiGHS asks at fixed points of its work, so what is told here is the same in every run; its log goes by the clock.
    [type.mipInterrupt]: (event): undefined => {
      const { data } = event;
      const bound = known(data.mip_dual_bound) ?? Number.NEGATIVE_INFINITY;
      const work = Number(data.mip_total_lp_iterations ?? 0);
      if (bound > told.bound || work >= told.work + iterationsBetween) {
        Object.assign(told, { bound: Math.max(bound, told.bound), work });
        const incumbent = known(data.mip_primal_bound);
        hooks.progress({
          ...{ phase: 'solve', work },
          ...(incumbent === undefined ? {} : { incumbent }),
          ...(told.bound > worthless ? { bound: told.bound } : {}),
        });
      }
      if (work > iterationLimit || told.bound >= wantedBound) {
        seen.interrupted ??= 'work';
        event.interrupt();
      }
      return halt(event);
    },
    [type.mipImprovingSolution]: ({ data }): undefined => {
      if (data.mip_solution === undefined) return;
      const point = pointAt(program, rounded(program, data.mip_solution));
      if (!isFeasible(program, point.values) || point.objective >= (seen.best?.objective ?? Number.POSITIVE_INFINITY)) return;
      seen.best = point;
      hooks.incumbent(point);
    },
  };
}

/** HiGHS writes what it does not know as an infinity. */
const known = (value: number | undefined): number | undefined =>
  value !== undefined && Math.abs(value) < 1e100 ? value : undefined;

/** Part of the objective that a point can seem cheaper by breaking rows within HiGHS's tolerance of 1e-6 each. */
const leaning = 1e-7;

/** The point HiGHS ends with, or its last incumbent: whole numbers exact, the rest solved again for them. */
function finalPoint(highs: Highs, model: Model, program: Program, seen: Point | undefined): Point | undefined {
  const candidates = seen === undefined ? [] : [seen];
  if (Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible) {
    const values = model.getSolution().colValue;
    const near = rounded(program, values);
    if (isFeasible(program, near)) candidates.push(pointAt(program, near));
    const settled = program.columns.some((column) => column.integer) ? settle(highs, program, values) : undefined;
    if (settled !== undefined) candidates.push(settled);
  }
  // The re-solved point, last in the list, wins ties: the others are cheaper only by leaning on HiGHS's tolerance of rows.
  const least = Math.min(...candidates.map((point) => point.objective));
  return candidates.findLast((point) => point.objective <= least + leaning * Math.max(1, Math.abs(least)));
}

/** Whether any point meets the rows at all: settles 'unbounded or infeasible'. */
function settleUnbounded(highs: Highs, program: Program, options: PlainOptions, hooks: Hooks): Solution {
  const anything: Program = { ...program, objective: { columns: [], coefficients: [], constant: 0 } };
  const { start: _start, ...rest } = options;
  const found = solveWithHighs(highs, anything, { ...rest, relativeGap: 0 }, { ...hooks, incumbent() {}, progress() {} });
  const bound = Number.NEGATIVE_INFINITY;
  const solver = solverName(highs);
  switch (found.status) {
    case 'optimal':
    case 'limit':
      return { status: 'unbounded', bound, solver };
    case 'infeasible':
    case 'failed':
      return found;
    case 'no_plan':
      return { ...found, bound };
    default:
      return { status: 'failed', reason: 'HiGHS calls a zero objective unbounded', bound, solver };
  }
}

/** A programme without columns is met or not; HiGHS is not asked. */
function solveEmpty(program: Program, solver: string): Solution {
  const values = new Float64Array(0);
  if (!isFeasible(program, values)) return { status: 'infeasible', bound: Number.POSITIVE_INFINITY, solver };
  const { objective } = pointAt(program, values);
  return { status: 'optimal', values, objective, bound: objective, solver };
}

/**
 * Solves a program with HiGHS in this thread, blocking it. The bound is HiGHS's proven dual bound; `optimal` is said
 * only where point and bound, both evaluated here, prove the gap that was asked for.
 */
export function solveWithHighs(highs: Highs, program: Program, options: PlainOptions, hooks: Hooks): Solution {
  const solver = solverName(highs);
  if (program.columns.length === 0) return solveEmpty(program, solver);
  const model = highs.createModel(modelArrays(program));
  try {
    setOptions(model, program, options);
    if (options.start !== undefined) model.setSolution({ colValue: options.start });
    const seen: Seen = {};
    const status = model.run(callbacksOf(program, highs, hooks, seen, options)).modelStatus;
    const codes = highs.constants.modelStatus;
    if (status === codes.infeasible) return { status: 'infeasible', bound: Number.POSITIVE_INFINITY, solver };
    if (status === codes.unboundedOrInfeasible || status === codes.unbounded) {
      return settleUnbounded(highs, program, options, hooks);
    }
    const point = options.brief === true ? seen.best : finalPoint(highs, model, program, seen.best);
    const limit = seen.interrupted ?? limitOf(codes, status);
    return concluded(program, model, point, limit, status === codes.optimal, options, solver);
  } finally {
    model.dispose();
  }
}

function limitOf(codes: Highs['constants']['modelStatus'], status: number): Limit | undefined {
  if (status === codes.timeLimit) return 'time';
  if (status === codes.interrupted) return 'user';
  const counted: readonly number[] = [codes.iterationLimit, codes.solutionLimit, codes.objectiveBound, codes.objectiveTarget];
  return counted.includes(status) ? 'work' : undefined;
}

function concluded(
  program: Program,
  model: Model,
  point: Point | undefined,
  limit: Limit | undefined,
  finished: boolean,
  options: PlainOptions,
  solver: string,
): Solution {
  const integer = program.columns.some((column) => column.integer);
  const proven = integer
    ? (known(Number(model.info.get('mip_dual_bound'))) ?? Number.NEGATIVE_INFINITY)
    : finished
      ? model.getObjectiveValue()
      : Number.NEGATIVE_INFINITY;
  const nodes = integer ? { nodes: Math.max(0, Number(model.info.get('mip_node_count'))) } : {};
  if (point === undefined) {
    if (limit !== undefined) return { status: 'no_plan', limit, bound: proven, solver, ...nodes };
    const reason = `HiGHS ended with model status ${model.getModelStatus()} and no point that meets the rows`;
    return { status: 'failed', reason, bound: proven, solver, ...nodes };
  }
  const bound = Math.min(proven, point.objective);
  const answer = { ...point, bound, solver, ...nodes };
  if (isProved(point.objective, bound, options)) return { status: 'optimal', ...answer };
  return { status: 'limit', limit: limit ?? 'work', ...answer };
}
