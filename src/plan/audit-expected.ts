import type { CrispCase } from '../case/case.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Edge } from '../network/network.ts';
import { type AuditSubject, total } from './audit-check.ts';
import type { CashCategory, EdgePlan, SinkPlan, SourcePlan } from './plan.ts';

/** Years of the horizon. */
export function horizonOf(crisp: CrispCase): number {
  return total(crisp.stages, ({ years }) => years);
}

/**
 * The factor that turns capital into a yearly amount over the horizon of N years: the given one, or
 * r/(1 − (1 + r)^−N) at the discount rate r, and 1/N at rate 0.
 */
export function recoveryFactorOf(crisp: CrispCase): number {
  if (crisp.capital_recovery_factor !== undefined) return crisp.capital_recovery_factor;
  const years = horizonOf(crisp);
  const rate = crisp.discount_rate ?? Number.NaN;
  return rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);
}

/** Share of the horizon through which a source runs: min(N, service years)/N. */
export function serviceFractionOf(crisp: CrispCase, source: CrispCase['sources'][number]): number {
  const years = horizonOf(crisp);
  return Math.min(years, source.service_years ?? years) / years;
}

/** Share of the horizon in which every source that the network reaches still runs: the least of their fractions. */
export function allRunFractionOf({ crisp, network }: Pick<AuditSubject, 'crisp' | 'network'>): number {
  const reached = new Set(network.nodes.flatMap(({ sources }) => sources));
  const fractions = crisp.sources.filter(({ id }) => reached.has(id)).map((source) => serviceFractionOf(crisp, source));
  return Math.min(1, ...fractions);
}

/** The flow that pipes and wells are sized for: peak, or the average where the case sizes by averages. */
export function sizingFlow(
  crisp: CrispCase,
  plan: { readonly peak_mt_per_yr: number; readonly average_mt_per_yr: number },
): number {
  return crisp.sizing === 'peak' ? plan.peak_mt_per_yr : plan.average_mt_per_yr;
}

/** What one asset costs or earns in one category: overnight capital, and capital·CRF plus running amounts a year, million. */
export interface AssetMoney {
  readonly category: CashCategory;
  readonly asset: string;
  readonly capital_m: number;
  readonly annual_m: number;
}

/** capital_m = Σ capture capital of the plants built; annual = capital·CRF + fixed·service fraction + cost per t·average capture. */
export function captureMoney(crisp: CrispCase, plan: SourcePlan): AssetMoney[] {
  const source = crisp.sources.find(({ id }) => id === plan.id);
  if (source === undefined) return [];
  const fraction = serviceFractionOf(crisp, source);
  let capital_m = 0;
  let running_m = 0;
  for (const captured of plan.streams) {
    const stream = source.streams.find((candidate) => candidate.stream === captured.stream);
    if (stream === undefined) continue;
    capital_m += stream.capture_capital_m;
    running_m += stream.capture_fixed_m_per_yr * fraction + stream.capture_cost_per_t * captured.captured_mt_per_yr;
  }
  return [{ category: 'capture', asset: plan.id, capital_m, annual_m: capital_m * recoveryFactorOf(crisp) + running_m }];
}

/** Overnight capital of an option along an edge for the flow it is sized for, million. */
function pipeCapital(option: PipeOption, edge: Edge, flow_mt_per_yr: number): number {
  const laying = option.capital_m_per_km + option.capital_m_per_km_per_mt_per_yr * flow_mt_per_yr;
  const rightOfWay = option.right_of_way_m_per_km + option.right_of_way_m_per_km_per_mt_per_yr * flow_mt_per_yr;
  return edge.cost_km * laying + edge.right_of_way_km * rightOfWay;
}

export function pipeMoney(subject: AuditSubject, plan: EdgePlan): AssetMoney[] {
  const { crisp, network, money } = subject;
  const edge = network.edges.find(({ id }) => id === plan.id);
  const option = money.options.find(({ id }) => id === plan.option);
  if (edge === undefined || option === undefined) return [];
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: plan.flow_mt_per_yr });
  const capital_m = pipeCapital(option, edge, flow);
  const annual_m = capital_m * recoveryFactorOf(crisp) + edge.cost_km * option.fixed_m_per_km_per_yr;
  return [{ category: 'transport', asset: plan.id, capital_m, annual_m }];
}

/** Storage: (site + wells) capital·CRF + fixed + cost per t·average. Revenue: (income of the kind + price)·average. */
export function storageMoney({ crisp, money }: AuditSubject, plan: SinkPlan): AssetMoney[] {
  const sink = crisp.sinks.find(({ id }) => id === plan.id);
  if (sink === undefined) return [];
  const capital_m = sink.site_capital_m + sink.well_capital_m * plan.wells;
  const running_m =
    sink.site_fixed_m_per_yr + sink.well_fixed_m_per_yr * plan.wells + sink.storage_cost_per_t * plan.stored_mt_per_yr;
  const income_per_t = money.incomePerTonne(sink.kind) + (crisp.price_per_t ?? 0);
  return [
    { category: 'storage', asset: plan.id, capital_m, annual_m: capital_m * recoveryFactorOf(crisp) + running_m },
    { category: 'revenue', asset: plan.id, capital_m: 0, annual_m: income_per_t * plan.stored_mt_per_yr },
  ];
}

/** All money of one stage, from its tonnes, wells and pipes alone. What a plan lists is built, and is paid for. */
export function stageMoney(subject: AuditSubject, stage: AuditSubject['plan']['stages'][number]): AssetMoney[] {
  return [
    ...stage.sources.flatMap((source) => captureMoney(subject.crisp, source)),
    ...stage.edges.flatMap((edge) => pipeMoney(subject, edge)),
    ...stage.sinks.flatMap((sink) => storageMoney(subject, sink)),
  ];
}
