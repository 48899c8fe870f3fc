import { fault, type Issue, remark } from '../base/issue.ts';
import type { OnProgress } from '../base/progress.ts';
import type { Case, CrispCase } from '../case/case.ts';
import { caseHash } from '../case/document.ts';
import { mayUseSink, mayUseSource } from '../case/paths/index.ts';
import { buildModel, type Model, type ModelLists } from '../model/build.ts';
import type { Money } from '../model/context.ts';
import { readSolution } from '../model/reading.ts';
import { buildNetwork } from '../network/build.ts';
import type { Network } from '../network/network.ts';
import { auditPlan } from '../plan/audit.ts';
import type { ClusterPlan } from '../plan/clusters/cluster-plan.ts';
import { clusterPlanOf } from '../plan/clusters/make-clusters.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Solution } from '../solve/solution.ts';
import type { Solver } from '../solve/solver.ts';
import { explainClash } from './explain.ts';
import { type Kinds, moneyOf } from './kinds.ts';
import type { NoPlan } from './outcome.ts';
import { version } from './version.ts';

/** A crisp case made ready for a solver: its network, its money and its model. */
export interface Prepared {
  readonly crisp: CrispCase;
  readonly network: Network;
  readonly money: Money;
  readonly model: Model;
  /** What milestones can measure. */
  readonly measures: Kinds['measures'];
  /** The model of the whole network, where `model` is a reduced one: rows that clash are named in it. */
  whole(): Model;
}

interface Preparing {
  readonly onProgress?: OnProgress | undefined;
  readonly reduced?: boolean;
  /** The candidate network, where it is there already. */
  readonly network?: Network;
}

/** Network and model of a crisp case; a reduced model lacks what no optimum needs of the network. */
export function prepare(
  crisp: CrispCase,
  kinds: Kinds,
  lists: ModelLists,
  { onProgress, reduced = false, network: given }: Preparing = {},
): Prepared {
  onProgress?.({ phase: 'network' });
  const network = given ?? buildNetwork(crisp, kinds.networks);
  onProgress?.({ phase: 'model' });
  const money = moneyOf(crisp, kinds);
  const model = buildModel(crisp, network, money, lists, { reduced });
  return {
    crisp,
    network,
    money,
    model,
    measures: kinds.measures,
    whole: () => (reduced ? buildModel(crisp, network, money, lists) : model),
  };
}

/** What the paths of a case leave out of it. */
function remarksOnPaths({ paths, sources, sinks }: CrispCase): Issue[] {
  if (paths === undefined) return [];
  const out = {
    sources: sources.filter((source) => !mayUseSource({ paths }, source)).length,
    sinks: sinks.filter((sink) => !mayUseSink({ paths }, sink)).length,
  };
  if (out.sources + out.sinks === 0) return [];
  const all = { all_sources: sources.length, all_sinks: sinks.length };
  return [remark('paths.left_out', { path: 'paths' }, { paths: paths.join(', '), ...out, ...all })];
}

/** Budgets above the capital of everything that could be built in their stage: they never bind, and may be in another unit. */
function idleBudgets({ program, context }: Model): Issue[] {
  return context.stages.flatMap(({ name, index }) => {
    const row = program.rows.find((one) => one.name === `capital_budget(${name})`);
    if (row === undefined) return [];
    const terms = row.columns.map((column, k) => (row.coefficients[k] as number) * (program.columns[column]?.upper ?? 0));
    const most = terms.reduce((total, term) => total + Math.max(0, term), 0);
    if (most > row.upper) return [];
    const values = { stage: name, budget: row.upper, most: Math.round(most * 10) / 10 };
    return [remark('plan.budget_idle', { path: `stages.${index}.capital_budget_m` }, values)];
  });
}

/** What the planner should know about a plan before its figures. */
function remarksOn({ crisp, network, model }: Prepared): Issue[] {
  const unreached = network.unreached.map(({ terminal, id, name, distance_km }) =>
    remark(`plan.${terminal}_unreached`, { path: id }, { id, name, distance_km: Math.round(distance_km * 10) / 10 }),
  );
  const short = model.context.captures.some((capture) =>
    model.context.stages.some((stage) => model.context.serviceFraction(capture, stage) < 1),
  );
  return [
    ...network.remarks,
    ...remarksOnPaths(crisp),
    ...unreached,
    ...idleBudgets(model),
    ...(crisp.sizing === 'average' && short ? [remark('plan.sized_on_average', { path: 'sizing' })] : []),
  ];
}

/** Members that a plan names who are in no cluster; beyond these, how many. */
const mostNamed = 8;

/** Sources and sinks in no cluster, those with the same reason together. */
function remarksOnMembers({ members, within_km }: ClusterPlan): Issue[] {
  const reasons = [...new Set(members.flatMap(({ outside }) => (outside === undefined ? [] : [outside])))].sort();
  return reasons.map((reason) => {
    const ids = members.filter(({ outside }) => outside === reason).map(({ id }) => id);
    const named = ids.slice(0, mostNamed).join('; ') + (ids.length > mostNamed ? '; …' : '');
    return remark(`cluster.outside_${reason}`, {}, { count: ids.length, members: named, within_km: within_km ?? '–' });
  });
}

/** Why there is no plan. What could not be reached may be the reason for a clash, so it is told with it. */
async function withoutPlan(prepared: Prepared, solution: Solution, solver: Solver): Promise<NoPlan> {
  switch (solution.status) {
    case 'infeasible':
      return { status: 'infeasible', issues: [...(await explainClash(prepared.whole(), solver)), ...remarksOn(prepared)] };
    case 'unbounded':
      return { status: 'unbounded', issues: [fault('plan.unbounded', {})] };
    case 'no_plan':
      return { status: 'no_plan', limit: solution.limit, issues: [fault(`plan.none_within_${solution.limit}`, {})] };
    case 'failed': {
      const values = { reason: solution.reason, solver: solution.solver };
      return { status: 'failed', issues: [fault('plan.solver_failed', {}, values)] };
    }
    default:
      throw new Error('a solution with values has a plan');
  }
}

/** What of a study is written into its plans. */
export interface PlanRecord {
  readonly study: Case;
  readonly options: Plan['options'];
  /** Remarks besides those on the network. */
  readonly remarks?: readonly Issue[];
  /** Everything built stays in the plan, used or not, because something besides this case asked for it. */
  readonly keepBuilt?: boolean;
}

/** Puts a solution of a prepared case into the words of the case and audits it; or says why there is no plan. */
export async function planOf(
  prepared: Prepared,
  solution: Solution,
  { study, options, remarks = [], keepBuilt = false }: PlanRecord,
  solver: Solver,
): Promise<{ readonly status: 'planned'; readonly plan: Plan } | NoPlan> {
  if (!('values' in solution)) return withoutPlan(prepared, solution, solver);
  const { crisp, network, money, model, measures } = prepared;
  const made = makePlan({
    study,
    ...{ crisp, network, measures },
    caseHash: caseHash(study),
    reading: readSolution(model, solution.values, { keepBuilt }),
    solution,
    capitalRecoveryFactor: money.capitalRecoveryFactor,
    version,
    options,
    remarks: [...remarks, ...remarksOn(prepared)],
  });
  const clusters = clusterPlanOf(crisp, network, made);
  const plan = clusters === undefined ? made : { ...made, clusters, remarks: [...made.remarks, ...remarksOnMembers(clusters)] };
  return { status: 'planned', plan: { ...plan, audit: auditPlan(plan, crisp, network, money) } };
}
