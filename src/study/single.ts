import { fault, type Issue, remark } from '../base/issue.ts';
import type { OnProgress } from '../base/progress.ts';
import type { Case, CrispCase } from '../case/case.ts';
import { caseHash, sortedCase } from '../case/document.ts';
import { centralCase } from '../case/realise.ts';
import type { Program } from '../milp/program.ts';
import { buildModel, type Model, type ModelLists } from '../model/build.ts';
import { readSolution } from '../model/reading.ts';
import { buildNetwork } from '../network/build.ts';
import type { Network } from '../network/network.ts';
import { auditPlan } from '../plan/audit.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { type FindOptions, findSolution } from '../solve/search/find.ts';
import type { Search } from '../solve/search/search.ts';
import type { Limit, Solution } from '../solve/solution.ts';
import type { Solver } from '../solve/solver.ts';
import { explainClash } from './explain.ts';
import { type Kinds, moneyOf } from './kinds.ts';
import { version } from './version.ts';

export interface PlanOptions {
  readonly solver: Solver;
  /** Finds a start and polishes the end; without it the solver works alone. */
  readonly search?: Search;
  readonly kinds: Kinds;
  readonly lists: ModelLists;
  /** Proven gap to stop at, a fraction of total cost. */
  readonly gap?: number;
  /** Seconds for search and solver together; without it they go on until the gap is proven. */
  readonly timeLimitSeconds?: number;
  readonly seed?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** Gap on total cost at which planning stops unless told otherwise. */
export const defaultGap = 0.005;

interface Made {
  readonly crisp: CrispCase;
  readonly network: Network;
  readonly program: Program;
}

/** A plan, or why there is none. */
export type PlanOutcome =
  | (Made & { readonly status: 'planned'; readonly plan: Plan })
  | (Made & { readonly status: 'infeasible' | 'unbounded' | 'failed'; readonly issues: readonly Issue[] })
  | (Made & { readonly status: 'no_plan'; readonly limit: Limit; readonly issues: readonly Issue[] });

/** What the planner should know about the plan before its figures. */
function remarksOn(crisp: CrispCase, network: Network, model: Model): Issue[] {
  const unreached = network.unreached.map(({ terminal, id, name, distance_km }) =>
    remark(`plan.${terminal}_unreached`, { path: id }, { id, name, distance_km: Math.round(distance_km * 10) / 10 }),
  );
  const short = model.context.captures.some((capture) =>
    model.context.stages.some((stage) => model.context.serviceFraction(capture, stage) < 1),
  );
  return [
    ...network.remarks,
    ...unreached,
    ...(crisp.sizing === 'average' && short ? [remark('plan.sized_on_average', { path: 'sizing' })] : []),
  ];
}

/** Why there is no plan. What could not be reached may be the reason for a clash, so it is told with it. */
async function withoutPlan(
  model: Model,
  solution: Solution,
  solver: Solver,
  remarks: readonly Issue[],
): Promise<readonly Issue[]> {
  switch (solution.status) {
    case 'infeasible':
      return [...(await explainClash(model, solver)), ...remarks];
    case 'unbounded':
      return [fault('plan.unbounded', {})];
    case 'failed':
      return [fault('plan.solver_failed', {}, { reason: solution.reason, solver: solution.solver })];
    case 'no_plan':
      return [fault(`plan.none_within_${solution.limit}`, {})];
    default:
      return [];
  }
}

function findOptions(options: PlanOptions): FindOptions {
  const { search, timeLimitSeconds, seed = 1, onProgress, signal } = options;
  return {
    relativeGap: options.gap ?? defaultGap,
    seed,
    ...(search === undefined ? {} : { search }),
    ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/**
 * Plans a case on the central value of every number: network, model, solution, plan, audit.
 * No hidden state: the same case, options and versions give the same plan, in whatever order its tables stand.
 */
export async function planCase(study: Case, options: PlanOptions): Promise<PlanOutcome> {
  const { solver, kinds, lists, gap = defaultGap, timeLimitSeconds, seed = 1, onProgress } = options;
  const crisp = centralCase(sortedCase(study));
  onProgress?.({ phase: 'network' });
  const network = buildNetwork(crisp, kinds.networks);
  onProgress?.({ phase: 'model' });
  const money = moneyOf(crisp, kinds);
  const model = buildModel(crisp, network, money, lists);
  const made = { crisp, network, program: model.program };
  const remarks = remarksOn(crisp, network, model);
  const solution = await findSolution(model.program, solver, findOptions(options));
  if (solution.status !== 'optimal' && solution.status !== 'limit') {
    const issues = await withoutPlan(model, solution, solver, remarks);
    return solution.status === 'no_plan'
      ? { ...made, status: 'no_plan', limit: solution.limit, issues }
      : { ...made, status: solution.status, issues };
  }
  onProgress?.({ phase: 'audit' });
  const plan = makePlan({
    study,
    crisp,
    caseHash: caseHash(study),
    reading: readSolution(model, solution.values),
    solution,
    capitalRecoveryFactor: money.capitalRecoveryFactor,
    version,
    options: {
      gap,
      ...(timeLimitSeconds === undefined ? {} : { time_limit_s: timeLimitSeconds }),
      seed,
      realisation: 'central',
      solver: solver.name,
    },
    remarks,
  });
  return { ...made, status: 'planned', plan: { ...plan, audit: auditPlan(plan, crisp, network, money) } };
}
