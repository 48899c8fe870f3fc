import type { Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseHash } from '../../case/document.ts';
import type { Plan, PlanGap } from '../../plan/plan.ts';
import type { Planned, PlanResult } from '../outcome.ts';
import type { Json, Runner, Scenario, StudyWatch } from '../scenario.ts';
import { requireOneStage } from '../stages/one-stage.ts';
import { studyFormat } from '../studies/head.ts';
import type { DesignCosts, RobustObjective, RobustStudy } from '../studies.ts';
import { type DesignCost, designCostsTask } from '../tasks/design-costs-task.ts';
import { designPlanTask } from '../tasks/design-plan-task.ts';
import { planTask } from '../tasks/plan-task.ts';
import { type RobustResult, robustTask } from '../tasks/robust-task.ts';
import { version } from '../version.ts';
import { type Costed, cvarOf, expectedOf, regretOf } from './objective.ts';
import { type RobustQuestion, references } from './question.ts';

/** A robust study, or why there is none. */
export type RobustOutcome =
  | { readonly status: 'planned'; readonly result: RobustStudy }
  | {
      readonly status: 'infeasible' | 'unbounded' | 'failed' | 'no_plan';
      readonly scenario?: string;
      readonly issues: readonly Issue[];
    };

const wholeM = (values: readonly (number | null)[], of: (known: readonly number[]) => number): number | null =>
  values.every((value) => value !== null) ? of(values as readonly number[]) : null;

/** What a design costs in all, by each of the objectives. */
function designCosts(design: DesignCosts['design'], costs: readonly DesignCost[], costed: Omit<Costed, 'costs'>): DesignCosts {
  const annual_m = costs.map((cost) => cost.annual_m);
  return {
    design,
    annual_m,
    shortfall_mt: costs.map(({ shortfall_mt }) => shortfall_mt),
    expected_m: wholeM(annual_m, (known) => expectedOf(known, costed)),
    worst_regret_m: costed.alone.every(Number.isFinite) ? wholeM(annual_m, (known) => regretOf(known, costed)) : null,
    cvar_m: wholeM(annual_m, (known) => cvarOf(known, costed)),
  };
}

/** (value − bound) as a share of the expected cost and of the expected cost of transport and storage. */
function gapOf(value_m: number, bound_m: number | null, expected_m: number, transport_storage_m: number): PlanGap {
  if (bound_m === null) return { total: null, transport_storage: null, annual_m: null };
  const annual_m = Math.max(0, value_m - bound_m);
  return {
    annual_m,
    total: annual_m / Math.abs(expected_m),
    transport_storage: transport_storage_m > 0 ? annual_m / transport_storage_m : null,
  };
}

const planIn = (planned: Planned | null): Plan | undefined => (planned?.status === 'planned' ? planned.plan : undefined);
const costIn = (result: PlanResult): number => planIn(result)?.cost.annual_m ?? Number.NaN;

/** The scenarios of the work: each future planned alone, the reference designs, the robust design, and what each design costs. */
function workOf(question: RobustQuestion) {
  const { scenarios, objective, tail, asked, alone: given, ...effort } = question;
  const beside = references(asked);
  const realisations = [...scenarios.map(({ realisation }) => realisation), ...beside.map(({ realisation }) => realisation)];
  const alone = given ?? scenarios.map(({ realisation }) => planTask.scenario({ realisation, ...effort }));
  const reference = beside.map(({ realisation }) => planTask.scenario({ realisation, ...effort }));
  const robust = robustTask.scenario(
    { scenarios, beside: beside.map(({ realisation }) => realisation), objective, tail, ...effort },
    ...alone,
    ...reference,
  );
  const cost = (of: Scenario) => designCostsTask.scenario({ realisations, scenarios: scenarios.length }, of);
  const [deterministic] = reference as [Scenario];
  const central = {
    realisations: [...realisations.slice(scenarios.length), ...realisations.slice(0, scenarios.length)],
    design: 'robust',
  };
  return {
    ...{ alone, reference, robust },
    costs: [robust, ...reference].map(cost),
    plan: designPlanTask.scenario({ ...central, ...effort }, robust, deterministic),
  };
}

/**
 * A bound that costs nothing: no design is cheaper in a scenario than the bound of the scenario planned alone, and the
 * objectives never fall when a scenario's cost rises.
 */
function foresightBound(objective: RobustObjective, alone: readonly PlanResult[], costed: Omit<Costed, 'costs'>): number {
  const bounds = alone.map((result) => planIn(result)?.bound_annual_m ?? Number.NEGATIVE_INFINITY);
  return { expected: expectedOf, regret: regretOf, cvar: cvarOf }[objective](bounds, costed);
}

/** Why no design meets all scenarios: the first that cannot be met even by itself, else that none meets all at once. */
function withoutDesign(question: RobustQuestion, alone: readonly PlanResult[], robust: RobustResult): RobustOutcome {
  const at = alone.findIndex(({ status }) => status !== 'planned');
  const failed = alone[at];
  const name = question.scenarios[at]?.name;
  if (failed !== undefined && failed.status !== 'planned')
    return { status: failed.status, issues: failed.issues, ...(name === undefined ? {} : { scenario: name }) };
  if ('design' in robust) throw new Error('a robust design was found');
  const code = robust.status === 'no_plan' ? `plan.none_within_${robust.limit ?? 'time'}` : 'robust.no_common_design';
  return { status: robust.status, issues: [{ code, severity: 'error', at: {}, values: {} }] };
}

/**
 * One plan to build: plants, pipes and wells decided once, flows that adapt to each of a stated set of futures, beside the
 * plans of both ends and of central values: what each design costs in each future, what robustness costs and is worth.
 */
export async function runRobust(
  study: Case,
  question: RobustQuestion,
  runner: Runner,
  watch?: StudyWatch,
): Promise<RobustOutcome> {
  requireOneStage(study, 'robust plans / 稳健方案');
  const { scenarios, objective, tail } = question;
  const work = workOf(question);
  const list = [...work.alone, ...work.reference, work.robust, ...work.costs, work.plan];
  const results: readonly Json[] = await runner.run(study, list, watch);
  const of = <Result>(scenario: Scenario) => results[list.indexOf(scenario)] as unknown as Result;
  const alone = work.alone.map((one) => of<PlanResult>(one));
  const robust = of<RobustResult>(work.robust);
  const plan = planIn(of<Planned | null>(work.plan));
  if (!('design' in robust) || plan === undefined) return withoutDesign(question, alone, robust);
  const costed = { probabilities: scenarios.map(({ probability }) => probability), alone: alone.map(costIn), tail };
  const costs = work.costs.map((one) => of<readonly DesignCost[] | null>(one));
  const names = ['robust', 'deterministic', 'lower', 'upper'] as const;
  const designs = names.flatMap((name, k) =>
    costs[k] == null ? [] : [designCosts(name, costs[k] as readonly DesignCost[], costed)],
  );
  const [own, plain] = ['robust', 'deterministic'].map((name) => designs.find(({ design }) => design === name));
  const expected_m = own?.expected_m ?? null;
  const value_m = { expected: own?.expected_m, regret: own?.worst_regret_m, cvar: own?.cvar_m }[objective];
  if (expected_m === null || value_m == null) throw new Error('the robust design does not meet its own scenarios');
  const moved =
    costs[0]?.reduce((sum, one, k) => sum + (costed.probabilities[k] as number) * (one.transport_storage_m ?? 0), 0) ?? 0;
  const proved = Math.max(robust.bound_m ?? Number.NEGATIVE_INFINITY, foresightBound(objective, alone, costed));
  const bound_m = Number.isFinite(proved) ? Math.min(proved, value_m) : null;
  const deterministic = planIn(of<PlanResult>(work.reference[0] as Scenario));
  const foresight = costed.alone.every(Number.isFinite) ? expectedOf(costed.alone, costed) : null;
  const result: RobustStudy = {
    format: studyFormat,
    study: 'robust',
    case_hash: caseHash(study),
    case_name: study.name,
    currency: study.currency,
    made_by: { yuanhui: version },
    remarks: [],
    ...{ objective, tail },
    scenarios: scenarios.map(({ name, probability }, k) => {
      const own = planIn(alone[k] as PlanResult);
      return { name, probability, alone_annual_m: own?.cost.annual_m ?? null, alone_bound_annual_m: own?.bound_annual_m ?? null };
    }),
    status: robust.status,
    ...(robust.limit === undefined ? {} : { limit: robust.limit }),
    ...{ value_m, bound_m, gap: gapOf(value_m, bound_m, expected_m, moved), designs, plan },
    price_of_robustness_m: deterministic === undefined ? null : plan.cost.annual_m - deterministic.cost.annual_m,
    value_of_stochastic_solution_m: plain?.expected_m == null ? null : plain.expected_m - expected_m,
    value_of_perfect_information_m: foresight === null ? null : expected_m - foresight,
  };
  return { status: 'planned', result };
}
