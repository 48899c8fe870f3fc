import type { StageReading } from '../model/reading.ts';
import { allocate, type SourceMoney } from './allocation.ts';
import type { CashLine, EdgePlan, SinkPlan, SourceCost, SourcePlan, StagePlan } from './plan.ts';
import { type TracedFlow, type Tracing, trace, withoutCycles } from './tracing.ts';

interface Frame {
  readonly years: number;
  readonly capitalRecoveryFactor: number;
  readonly cash: readonly CashLine[];
}

const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);

/** Annual money of a category, revenue positive. */
export function annualOf(cash: readonly CashLine[], category: CashLine['category']): number {
  return total(cash.filter((line) => line.category === category).map(({ annual_m }) => annual_m));
}

function levelised(money: SourceMoney, tonnes: number, frame: Frame): SourceCost {
  const costs = [money.capture, money.transport, money.storage];
  const annual = total(costs.map(({ annual_m }) => annual_m));
  const undiscounted = (part: { capital_m: number; annual_m: number }) =>
    part.capital_m / frame.years + part.annual_m - frame.capitalRecoveryFactor * part.capital_m;
  const cash = total(costs.map(undiscounted));
  const perTonne = (amount_m: number) => (tonnes > 0 ? amount_m / tonnes : 0);
  return {
    capture_annual_m: money.capture.annual_m,
    transport_annual_m: money.transport.annual_m,
    storage_annual_m: money.storage.annual_m,
    revenue_annual_m: money.revenue.annual_m,
    levelised_per_t: perTonne(annual),
    levelised_less_revenue_per_t: perTonne(annual - money.revenue.annual_m),
    undiscounted_per_t: perTonne(cash),
    undiscounted_less_revenue_per_t: perTonne(cash - undiscounted(money.revenue)),
  };
}

function edgePlans({ pipes, stage }: StageReading, cash: readonly CashLine[]): EdgePlan[] {
  return pipes.map(({ arc, pipe, peak_mt_per_yr, flow_mt_per_yr }) => {
    const own = cash.filter(({ category, asset }) => category === 'transport' && asset === arc.edge.id);
    const limit = pipe.limit_mt_per_yr;
    return {
      id: arc.edge.id,
      from: arc.from,
      to: arc.to,
      option: pipe.id,
      ...(pipe.diameter_in === undefined ? {} : { diameter_in: pipe.diameter_in }),
      capacity_mt_per_yr: Number.isFinite(limit) ? limit : null,
      flow_mt_per_yr,
      peak_mt_per_yr,
      utilisation: Number.isFinite(limit) ? peak_mt_per_yr / limit : null,
      length_km: arc.edge.length_km,
      offshore_km: arc.edge.offshore_km,
      cost_km: arc.edge.cost_km,
      built: stage.name,
      capital_m: total(own.map(({ capital_m }) => capital_m)),
      annual_m: total(own.map(({ annual_m }) => annual_m)),
      routes: arc.edge.routes,
      schematic: arc.edge.schematic,
    };
  });
}

function sinkPlans({ storages }: StageReading, { years, cash }: Frame): SinkPlan[] {
  return storages
    .filter(({ opened }) => opened)
    .map(({ storage: { sink }, wells, peak_mt_per_yr, stored_mt_per_yr }) => {
      const own = cash.filter(({ asset }) => asset === sink.id);
      const stored_mt = stored_mt_per_yr * years;
      const injectable = wells * sink.injection_mt_per_yr_per_well;
      return {
        id: sink.id,
        name: sink.name,
        kind: sink.kind,
        location: sink.location,
        ...(sink.basin === undefined ? {} : { basin: sink.basin }),
        ...(sink.province === undefined ? {} : { province: sink.province }),
        longitude: sink.longitude,
        latitude: sink.latitude,
        wells,
        stored_mt_per_yr,
        peak_mt_per_yr,
        stored_mt,
        capacity_mt: sink.capacity_mt,
        fill: stored_mt / sink.capacity_mt,
        years_left: stored_mt_per_yr > 0 ? (sink.capacity_mt - stored_mt) / stored_mt_per_yr : 0,
        injection_utilisation: injectable > 0 ? peak_mt_per_yr / injectable : 0,
        storage_annual_m: annualOf(own, 'storage'),
        revenue_annual_m: annualOf(own, 'revenue'),
      };
    });
}

type SourceReading = { readonly id: string; readonly members: StageReading['captures'] };

function builtSources({ captures }: StageReading): SourceReading[] {
  const groups = new Map<string, StageReading['captures'][number][]>();
  for (const member of captures.filter(({ built }) => built)) {
    const id = member.capture.source.id;
    groups.set(id, [...(groups.get(id) ?? []), member]);
  }
  return [...groups].map(([id, members]) => ({ id, members }));
}

function sourcePlan({ id, members }: SourceReading, money: SourceMoney, tracing: Tracing, frame: Frame): SourcePlan {
  const [
    {
      capture: { source },
    },
  ] = members as [StageReading['captures'][number]];
  const captured = total(members.map(({ captured_mt_per_yr }) => captured_mt_per_yr));
  const peak = total(members.map(({ peak_mt_per_yr }) => peak_mt_per_yr));
  const emitted = total(source.streams.map(({ emissions_mt_per_yr }) => emissions_mt_per_yr));
  return {
    id,
    name: source.name,
    sector: source.sector,
    ...(source.province === undefined ? {} : { province: source.province }),
    longitude: source.longitude,
    latitude: source.latitude,
    captured_mt_per_yr: captured,
    peak_mt_per_yr: peak,
    captured_mt: captured * frame.years,
    captured_share: peak / emitted,
    streams: members.map(({ capture, captured_mt_per_yr, peak_mt_per_yr }) => ({
      stream: capture.stream.stream,
      captured_mt_per_yr,
      peak_mt_per_yr,
      capturable_mt_per_yr: capture.capturable_mt_per_yr,
    })),
    destinations: [...tracing.inSink]
      .map(([sink, from]) => ({ sink, mt_per_yr: from.get(id) ?? 0 }))
      .filter(({ mt_per_yr }) => mt_per_yr > 0)
      .sort((a, b) => b.mt_per_yr - a.mt_per_yr || (a.sink < b.sink ? -1 : 1)),
    haul_km: captured > 0 ? (tracing.tonneKm.get(id) ?? 0) / captured : 0,
    cost: levelised(money, captured, frame),
  };
}

function tracingOf({ captures, storages, pipes }: StageReading): Tracing {
  const flows: TracedFlow[] = pipes.map(({ arc, flow_mt_per_yr }) => ({
    id: arc.edge.id,
    from: arc.from,
    to: arc.to,
    length_km: arc.edge.length_km,
    flow_mt_per_yr,
  }));
  const captured = captures.map(({ capture, captured_mt_per_yr }) => ({
    at: capture.node.id,
    id: capture.source.id,
    mt_per_yr: captured_mt_per_yr,
  }));
  const stored = storages.map(({ storage, stored_mt_per_yr }) => ({
    at: storage.node.id,
    id: storage.sink.id,
    mt_per_yr: stored_mt_per_yr,
  }));
  const some = ({ mt_per_yr }: { mt_per_yr: number }) => mt_per_yr > 0;
  return trace(withoutCycles(flows), captured.filter(some), stored.filter(some));
}

/** One stage of the plan, with each source's share of the common money. */
export function stagePlan(reading: StageReading, frame: Frame): StagePlan {
  const cash = frame.cash.filter(({ stage }) => stage === reading.stage.name);
  const own = { ...frame, cash };
  const built = builtSources(reading);
  const captured = new Map(
    built.map(({ id, members }) => [id, total(members.map(({ captured_mt_per_yr }) => captured_mt_per_yr))]),
  );
  const tracing = tracingOf(reading);
  const money = allocate(cash, captured, tracing);
  const [capture, transport, storage, revenue] = (['capture', 'transport', 'storage', 'revenue'] as const).map((c) =>
    annualOf(cash, c),
  ) as [number, number, number, number];
  return {
    stage: reading.stage.name,
    start_year: reading.stage.start_year,
    years: reading.stage.years,
    captured_mt_per_yr: total(captured.values()),
    stored_mt_per_yr: total(reading.storages.map(({ stored_mt_per_yr }) => stored_mt_per_yr)),
    cost: {
      annual_m: capture + transport + storage - revenue,
      capture_annual_m: capture,
      transport_annual_m: transport,
      storage_annual_m: storage,
      revenue_annual_m: revenue,
    },
    sources: built.map((source) => sourcePlan(source, money.get(source.id) as SourceMoney, tracing, own)),
    sinks: sinkPlans(reading, own),
    edges: edgePlans(reading, cash),
  };
}
