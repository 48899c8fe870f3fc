import type { CrispCase } from '../case/case.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Edge } from '../network/network.ts';
import { linkSpent, type Spent, terminalSpent } from './audit/modes/money.ts';
import { type AuditSubject, total } from './audit-check.ts';
import { horizonOf, recoveryFactorOf, serviceFractionOf, sizingFlow, yearsBefore } from './audit-expected.ts';
import type { CashCategory, EdgePlan, SinkPlan, SourcePlan } from './plan.ts';

/** What one asset costs or earns in one category: overnight capital, and capital at its charge plus running amounts, million. */
export interface AssetMoney {
  readonly category: CashCategory;
  readonly asset: string;
  readonly capital_m: number;
  readonly annual_m: number;
}

/** (1 + r)^−years; 1 at the start of the horizon, whatever the rate. */
function discounted(crisp: CrispCase, years: number): number {
  return years === 0 ? 1 : (1 + (crisp.discount_rate ?? Number.NaN)) ** -years;
}

/** Part of the present value of 1 a year through the horizon that falls into a stage, year by year. */
export function weightOf(crisp: CrispCase, t: number): number {
  if (crisp.stages.length === 1) return 1;
  const before = yearsBefore(crisp, t);
  const worth = (from: number, years: number) =>
    total(Array.from({ length: years }).keys(), (k) => discounted(crisp, from + k + 1));
  return worth(before, crisp.stages[t]?.years ?? 0) / worth(0, horizonOf(crisp));
}

function lifeOf({ asset_lives: lives }: CrispCase, category: CashCategory): number | undefined {
  if (category === 'capture') return lives?.capture_years;
  if (category === 'transport') return lives?.transport_years;
  return category === 'storage' ? lives?.storage_years : undefined;
}

/** Capital of 1 spent in a stage: bought anew whenever its life ends within the horizon, what is left at the end sold for its unused share. */
function capitalOver(crisp: CrispCase, t: number, category: CashCategory, valueAt: (year: number) => number): number {
  const [life, end] = [lifeOf(crisp, category), horizonOf(crisp)];
  let year = yearsBefore(crisp, t);
  if (life === undefined) return valueAt(year);
  let value = valueAt(year);
  while (year + life < end) {
    year += life;
    value += valueAt(year);
  }
  return value - valueAt(end) * (1 - (end - year) / life);
}

/** What capital of 1 spent in a stage counts for in the equivalent annual amount, 1/yr. */
export function chargeOf(crisp: CrispCase, t: number, category: CashCategory): number {
  return recoveryFactorOf(crisp) * capitalOver(crisp, t, category, (year) => discounted(crisp, year));
}

/** Undiscounted cash of the horizon for capital of 1 spent in a stage. */
export function capitalCashOf(crisp: CrispCase, t: number, category: CashCategory): number {
  return capitalOver(crisp, t, category, () => 1);
}

/** Undiscounted cash of the horizon for the money of a stage, million. */
export function cashOf(crisp: CrispCase, t: number, { category, capital_m, annual_m }: AssetMoney): number {
  const running_m = (annual_m - capital_m * chargeOf(crisp, t, category)) / weightOf(crisp, t);
  return capital_m * capitalCashOf(crisp, t, category) + (crisp.stages[t]?.years ?? 0) * running_m;
}

const money = (crisp: CrispCase, t: number, one: Omit<AssetMoney, 'annual_m'>, running_m: number): AssetMoney => ({
  ...one,
  annual_m: one.capital_m * chargeOf(crisp, t, one.category) + running_m * weightOf(crisp, t),
});

/** What stands in the stage before under an id. */
function earlier<T extends { readonly id: string }>(
  plan: AuditSubject['plan'],
  t: number,
  of: (stage: AuditSubject['plan']['stages'][number]) => readonly T[],
  id: string,
): T | undefined {
  const stage = plan.stages[t - 1];
  return stage === undefined ? undefined : of(stage).find((one) => one.id === id);
}

/** Capital of the plants that stand for the first time, and fixed·service fraction + cost per t·average capture of all, times learning; and their energy. */
export function captureMoney({ crisp, plan }: AuditSubject, found: SourcePlan, t: number): AssetMoney[] {
  const source = crisp.sources.find(({ id }) => id === found.id);
  if (source === undefined) return [];
  const fraction = serviceFractionOf(crisp, source, t);
  const learnt = crisp.sectors.find(({ id }) => id === source.sector)?.capture_cost_factors?.[t] ?? 1;
  const stoodBefore = (stream: string) =>
    plan.stages
      .slice(0, t)
      .some(({ sources }) => sources.some(({ id, streams }) => id === found.id && streams.some((one) => one.stream === stream)));
  let capital_m = 0;
  let running_m = 0;
  for (const captured of found.streams) {
    const stream = source.streams.find((candidate) => candidate.stream === captured.stream);
    if (stream === undefined) continue;
    if (!stoodBefore(captured.stream)) capital_m += learnt * stream.capture_capital_m;
    running_m += learnt * (stream.capture_fixed_m_per_yr * fraction + stream.capture_cost_per_t * captured.captured_mt_per_yr);
    const stage = crisp.stages[t];
    const electricity = (stream.electricity_mwh_per_t ?? 0) * (stage?.electricity_price_per_mwh ?? 0);
    const heat = (stream.heat_mwh_per_t ?? 0) * (stage?.heat_price_per_mwh ?? 0);
    running_m += (electricity + heat) * captured.captured_mt_per_yr;
  }
  return [money(crisp, t, { category: 'capture', asset: found.id, capital_m }, running_m)];
}

/** Overnight capital of an option along an edge for the flow it is sized for, million. */
function pipeCapital(option: PipeOption, edge: Edge, flow_mt_per_yr: number): number {
  const laying = option.capital_m_per_km + option.capital_m_per_km_per_mt_per_yr * flow_mt_per_yr;
  const rightOfWay = option.right_of_way_m_per_km + option.right_of_way_m_per_km_per_mt_per_yr * flow_mt_per_yr;
  return edge.cost_km * laying + edge.right_of_way_km * rightOfWay;
}

/** Reusing the line that lies along an edge: capacity Mt/yr, capital million, upkeep million/yr; undefined where some route has none. */
export function reuseOf(
  crisp: CrispCase,
  edge: Edge,
): { capacity: number; capital_m: number; fixed_m_per_yr: number } | undefined {
  const routes = crisp.routes.filter(({ id }) => edge.routes.includes(id));
  const capacity = Math.min(...routes.map((route) => route.existing_capacity_mt_per_yr ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(capacity)) return undefined;
  const dearest = (of: (route: (typeof routes)[number]) => number | undefined) =>
    edge.length_km * Math.max(...routes.map((route) => of(route) ?? 0));
  return {
    capacity,
    capital_m: dearest((route) => route.reuse_capital_m_per_km),
    fixed_m_per_yr: dearest((route) => route.reuse_fixed_m_per_km_per_yr),
  };
}

/** Capital of a pipe in the stage it is laid in, and its upkeep. */
export function pipeMoney(subject: AuditSubject, plan: EdgePlan, t: number): AssetMoney[] {
  const { crisp, network } = subject;
  const edge = network.edges.find(({ id }) => id === plan.id);
  if (edge === undefined) return [];
  const isNew = plan.built === crisp.stages[t]?.name;
  const one = (capital_m: number, fixed_m_per_yr: number) => [
    money(crisp, t, { category: 'transport', asset: plan.id, capital_m: isNew ? capital_m : 0 }, fixed_m_per_yr),
  ];
  const reused = plan.option === 'existing' ? reuseOf(crisp, edge) : undefined;
  if (reused !== undefined) return one(reused.capital_m, reused.fixed_m_per_yr);
  const option = subject.money.options.find(({ id }) => id === plan.option);
  if (option === undefined) return [];
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: plan.flow_mt_per_yr });
  return one(pipeCapital(option, edge, plan.sized_mt_per_yr ?? flow), edge.cost_km * option.fixed_m_per_km_per_yr);
}

/** Tonnes of a sink that win gas, Mt/yr: those that come first as EGR, where some do, else all. */
export function winningGas({ uptake }: AuditSubject['money'], sink: CrispCase['sinks'][number], found: SinkPlan): number {
  const { gas } = uptake(sink);
  if (gas === undefined) return 0;
  return gas.first === undefined ? found.stored_mt_per_yr : (found.egr_mt_per_yr ?? Number.NaN);
}

/** Storage: site, if it is new, and new wells; fixed + cost per t·average. Revenue: (income of the kind + price of what is kept)·average + gas. */
export function storageMoney({ crisp, plan, money: kinds }: AuditSubject, found: SinkPlan, t: number): AssetMoney[] {
  const sink = crisp.sinks.find(({ id }) => id === found.id);
  if (sink === undefined) return [];
  const before = earlier(plan, t, ({ sinks }) => sinks, found.id);
  const capital_m = (before === undefined ? sink.site_capital_m : 0) + sink.well_capital_m * (found.wells - (before?.wells ?? 0));
  const running_m =
    sink.site_fixed_m_per_yr + sink.well_fixed_m_per_yr * found.wells + sink.storage_cost_per_t * found.stored_mt_per_yr;
  const { income_per_t, stored_share, gas } = kinds.uptake(sink, t);
  const per_t = income_per_t + stored_share * (crisp.price_per_t ?? 0);
  const gas_m = (gas?.income_per_t ?? 0) * winningGas(kinds, sink, found);
  return [
    money(crisp, t, { category: 'storage', asset: found.id, capital_m }, running_m),
    money(crisp, t, { category: 'revenue', asset: found.id, capital_m: 0 }, per_t * found.stored_mt_per_yr + gas_m),
  ];
}

/** Capital and running money of a terminal or a link, charged to the horizon. */
export function haulMoney(subject: AuditSubject, spent: readonly Spent[], t: number): AssetMoney[] {
  return spent.map(({ asset, capital_m, running_m }) =>
    money(subject.crisp, t, { category: 'transport', asset, capital_m }, running_m),
  );
}

/** All money of one stage, from its tonnes, wells and pipes alone. What a plan lists is built, and is paid for. */
export function stageMoney(subject: AuditSubject, t: number): AssetMoney[] {
  const stage = subject.plan.stages[t];
  if (stage === undefined) return [];
  return [
    ...stage.sources.flatMap((source) => captureMoney(subject, source, t)),
    ...stage.edges.flatMap((edge) => pipeMoney(subject, edge, t)),
    ...(stage.terminals ?? []).flatMap((row) => haulMoney(subject, terminalSpent(subject, row, t), t)),
    ...(stage.links ?? []).flatMap((row) => haulMoney(subject, linkSpent(subject, row, t), t)),
    ...stage.sinks.flatMap((sink) => storageMoney(subject, sink, t)),
  ];
}
