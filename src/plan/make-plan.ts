import type { Issue } from '../base/issue.ts';
import { type Case, type CrispCase, horizonYears } from '../case/case.ts';
import type { Reading, StageValue } from '../model/reading.ts';
import type { Network } from '../network/network.ts';
import type { Solution } from '../solve/solution.ts';
import { accountsOver } from './accounts.ts';
import type { Measure } from './milestones/measure.ts';
import { milestonePlans } from './milestones/reached.ts';
import { type CashLine, type Plan, type PlanCost, type PlanGap, planFormat, type StagePlan, type TargetPlan } from './plan.ts';
import { levelisedBySource, stageShares } from './source-cost.ts';
import { annualOf, stagePlan } from './stage-plan.ts';

type Target = CrispCase['targets'][number];
type Solved = Extract<Solution, { status: 'optimal' | 'limit' }>;

/** What a plan is made of: the case, the reading of a solution, and what is to be kept about how it was made. */
export interface PlanInput {
  readonly study: Case;
  readonly crisp: CrispCase;
  readonly network: Network;
  /** What milestones can measure. */
  readonly measures: readonly Measure[];
  readonly caseHash: string;
  readonly reading: Reading;
  readonly solution: Solved;
  readonly capitalRecoveryFactor: number;
  readonly version: string;
  readonly options: Plan['options'];
  readonly remarks: readonly Issue[];
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Running money of a stage, undiscounted over its years: what is left of the annual amount without the charge for capital. */
function runningCash({ stage, values: { weight, charge } }: StageCash, lines: readonly CashLine[]): number {
  // Capital of categories that are charged alike goes together, so that one stage adds up as it always did.
  const byCharge = new Map<number, CashLine[]>();
  for (const line of lines) {
    const of = charge[line.category];
    byCharge.set(of, [...(byCharge.get(of) ?? []), line]);
  }
  const charged = total([...byCharge].map(([factor, own]) => factor * capitalOf(own, () => 1)));
  return (stage.years / weight) * (netOf(lines) - charged);
}

interface StageCash {
  readonly stage: { readonly name: string; readonly years: number };
  readonly values: StageValue;
}

/** Capital of lines, revenue subtracted, each counted for what `of` says. */
function capitalOf(lines: readonly CashLine[], of: (line: CashLine) => number): number {
  return total(lines.map((line) => (line.category === 'revenue' ? -line.capital_m : line.capital_m) * of(line)));
}

/** capture + transport + storage − revenue, million a year. */
function netOf(lines: readonly CashLine[]): number {
  const [capture, transport, storage] = (['capture', 'transport', 'storage'] as const).map((category) =>
    annualOf(lines, category),
  );
  return (capture as number) + (transport as number) + (storage as number) - annualOf(lines, 'revenue');
}

function costOf({ cash, stages, values }: Reading, crf: number): PlanCost {
  const annual = netOf(cash);
  const byStage = stages.map(({ stage }, k) => ({ stage, values: values[k] as StageValue }));
  const linesOf = ({ stage }: StageCash) => cash.filter((line) => line.stage === stage.name);
  const valuesOf = new Map(byStage.map((one) => [one.stage.name, one.values]));
  const capital = capitalOf(cash, ({ stage, category }) => valuesOf.get(stage)?.cash[category] ?? 1);
  return {
    annual_m: annual,
    total_m: capital + total(byStage.map((one) => runningCash(one, linesOf(one)))),
    present_value_m: annual / crf,
    capture_annual_m: annualOf(cash, 'capture'),
    transport_annual_m: annualOf(cash, 'transport'),
    storage_annual_m: annualOf(cash, 'storage'),
    revenue_annual_m: annualOf(cash, 'revenue'),
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

/** What counts toward a target in a stage, Mt. */
function countedIn(stage: StagePlan, { sector, counts = 'captured' }: Target): number {
  const sources = stage.sources.filter((source) => sector === undefined || source.sector === sector);
  switch (counts) {
    case 'captured':
      return total(sources.map(({ captured_mt_per_yr }) => captured_mt_per_yr * stage.years));
    case 'stored':
      return stage.stored_mt_per_yr * stage.years;
    case 'avoided':
      return total(sources.map((one) => (one.avoided_mt_per_yr ?? one.captured_mt_per_yr) * stage.years));
    case 'capability':
      return total(sources.flatMap(({ streams }) => streams.map((one) => one.capturable_mt_per_yr))) * stage.years;
  }
}

function targetPlans(crisp: CrispCase, stages: Plan['stages']): TargetPlan[] {
  return crisp.targets.map((target) => {
    const { sector, stage, counts, sense, amount_mt, amount_mt_per_yr } = target;
    const over = stages.filter((one) => stage === undefined || one.stage === stage);
    const years = total(over.map((one) => one.years));
    return {
      sector: sector ?? 'all',
      ...(stage === undefined ? {} : { stage }),
      ...(counts === undefined || counts === 'captured' ? {} : { counts }),
      sense,
      required_mt: amount_mt ?? (amount_mt_per_yr as number) * years,
      captured_mt: total(over.map((one) => countedIn(one, target))),
    };
  });
}

/** Every stage, sinks fuller from one to the next. */
function stagePlans({ stages, values, cash }: Reading, crisp: CrispCase, years: number): StagePlan[] {
  const shares = stageShares(stages, values, cash, crisp);
  const levelised = levelisedBySource(shares, years);
  const storedBefore = new Map<string, number>();
  return shares.map((one, k) => {
    const worth = shares.length > 1 ? { worth: values[k] as StageValue } : {};
    const plan = { ...stagePlan(one, { crisp, cash, levelised, storedBefore }), ...worth };
    for (const { id, stored_mt } of plan.sinks) storedBefore.set(id, (storedBefore.get(id) ?? 0) + stored_mt);
    return plan;
  });
}

/** Puts a solution into the words of the case. The audit is added by the study, which runs it on every plan. */
export function makePlan(input: PlanInput): Omit<Plan, 'audit'> {
  const { crisp, reading, solution, capitalRecoveryFactor } = input;
  const years = horizonYears(crisp);
  const stages = stagePlans(reading, crisp, years);
  const cost = costOf(reading, capitalRecoveryFactor);
  const bound = boundOf(solution.bound, cost.annual_m);
  const overHorizon = (of: (stage: Plan['stages'][number]) => number) =>
    total(stages.map((stage) => (of(stage) * stage.years) / years));
  const milestones = milestonePlans({ crisp, network: input.network, stages }, input.measures);
  const accounts = accountsOver(stages, years);
  const built = new Map(stages.flatMap(({ edges }) => edges.map((edge) => [edge.id, edge] as const)));
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
    ...(accounts === undefined ? {} : { accounts }),
    counts: {
      sources: new Set(stages.flatMap(({ sources }) => sources.map(({ id }) => id))).size,
      sinks: new Set(stages.flatMap(({ sinks }) => sinks.map(({ id }) => id))).size,
      edges: built.size,
    },
    length_km: total([...built.values()].map(({ length_km }) => length_km)),
    targets: targetPlans(crisp, stages),
    ...(milestones === undefined ? {} : { milestones }),
    stages,
    cash: reading.cash,
    remarks: input.remarks,
  };
}
