import type { Issue } from '../base/issue.ts';
import { type Case, type CrispCase, horizonYears } from '../case/case.ts';
import type { Reading } from '../model/reading.ts';
import type { Solution } from '../solve/solution.ts';
import { type CashLine, type Plan, type PlanCost, type PlanGap, planFormat, type TargetPlan } from './plan.ts';
import { annualOf, stagePlan } from './stage-plan.ts';

type Solved = Extract<Solution, { status: 'optimal' | 'limit' }>;

/** What a plan is made of: the case, the reading of a solution, and what is to be kept about how it was made. */
export interface PlanInput {
  readonly study: Case;
  readonly crisp: CrispCase;
  readonly caseHash: string;
  readonly reading: Reading;
  readonly solution: Solved;
  readonly capitalRecoveryFactor: number;
  readonly version: string;
  readonly options: Plan['options'];
  readonly remarks: readonly Issue[];
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function costOf(cash: readonly CashLine[], years: number, crf: number): PlanCost {
  const capture = annualOf(cash, 'capture');
  const transport = annualOf(cash, 'transport');
  const storage = annualOf(cash, 'storage');
  const revenue = annualOf(cash, 'revenue');
  const annual = capture + transport + storage - revenue;
  const capital = total(cash.map(({ category, capital_m }) => (category === 'revenue' ? -capital_m : capital_m)));
  return {
    annual_m: annual,
    total_m: capital + years * (annual - crf * capital),
    present_value_m: annual / crf,
    capture_annual_m: capture,
    transport_annual_m: transport,
    storage_annual_m: storage,
    revenue_annual_m: revenue,
  };
}

/** Rounding can lift a proven bound a hair above the plan's own cost; more than that is a bug, never a better bound. */
function boundOf(bound: number, annual: number): number | null {
  if (bound === Number.NEGATIVE_INFINITY) return null;
  if (bound - annual > 1e-6 * Math.max(1, Math.abs(annual)))
    throw new Error(`the bound ${bound} lies above the plan's cost ${annual}`);
  return Math.min(bound, annual);
}

function gapOf(cost: PlanCost, bound: number | null): PlanGap {
  if (bound === null) return { total: null, transport_storage: null, annual_m: null };
  const annual_m = cost.annual_m - bound;
  const part = (of: number) => (annual_m === 0 ? 0 : of > 0 ? annual_m / of : null);
  return {
    total: part(Math.abs(cost.annual_m)),
    transport_storage: part(cost.transport_annual_m + cost.storage_annual_m),
    annual_m,
  };
}

function targetPlans(crisp: CrispCase, stages: Plan['stages']): TargetPlan[] {
  const years = horizonYears(crisp);
  return crisp.targets.map(({ sector, sense, amount_mt, amount_mt_per_yr }) => ({
    sector: sector ?? 'all',
    sense,
    required_mt: amount_mt ?? (amount_mt_per_yr as number) * years,
    captured_mt: total(
      stages.flatMap(({ sources, years: length }) =>
        sources
          .filter((source) => sector === undefined || source.sector === sector)
          .map(({ captured_mt_per_yr }) => captured_mt_per_yr * length),
      ),
    ),
  }));
}

/** Puts a solution into the words of the case. The audit is added by the study, which runs it on every plan. */
export function makePlan(input: PlanInput): Omit<Plan, 'audit'> {
  const { crisp, reading, solution, capitalRecoveryFactor } = input;
  const years = horizonYears(crisp);
  const frame = { years, capitalRecoveryFactor, cash: reading.cash };
  const stages = reading.stages.map((stage) => stagePlan(stage, frame));
  const cost = costOf(reading.cash, years, capitalRecoveryFactor);
  const bound = boundOf(solution.bound, cost.annual_m);
  const overHorizon = (of: (stage: Plan['stages'][number]) => number) =>
    total(stages.map((stage) => (of(stage) * stage.years) / years));
  const built = stages.flatMap(({ edges }) => edges);
  return {
    format: planFormat,
    case_hash: input.caseHash,
    case_name: input.study.name,
    currency: crisp.currency,
    made_by: { yuanhui: input.version, solver: solution.solver },
    options: input.options,
    status: solution.status,
    ...(solution.status === 'limit' ? { limit: solution.limit } : {}),
    horizon_years: years,
    capital_recovery_factor: capitalRecoveryFactor,
    cost,
    bound_annual_m: bound,
    gap: gapOf(cost, bound),
    captured_mt_per_yr: overHorizon(({ captured_mt_per_yr }) => captured_mt_per_yr),
    stored_mt_per_yr: overHorizon(({ stored_mt_per_yr }) => stored_mt_per_yr),
    counts: {
      sources: new Set(stages.flatMap(({ sources }) => sources.map(({ id }) => id))).size,
      sinks: new Set(stages.flatMap(({ sinks }) => sinks.map(({ id }) => id))).size,
      edges: new Set(built.map(({ id }) => id)).size,
    },
    length_km: total(built.map(({ length_km }) => length_km)),
    targets: targetPlans(crisp, stages),
    stages,
    cash: reading.cash,
    remarks: input.remarks,
  };
}
