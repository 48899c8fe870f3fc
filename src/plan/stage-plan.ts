import type { CrispCase } from '../case/case.ts';
import { capturableOf } from '../case/outlook/capturable.ts';
import type { StageReading } from '../model/reading.ts';
import { accountsOf, avoidedBySource, gasWon, givenBack, kept } from './accounts.ts';
import { haulPlans } from './modes/make-hauls.ts';
import type { CashLine, EdgePlan, SinkPlan, SourceCost, SourcePlan, StagePlan } from './plan.ts';
import type { BuiltSource, StageShares } from './source-cost.ts';

/** What a stage is told of the plan as a whole. */
interface Frame {
  readonly crisp: CrispCase;
  readonly cash: readonly CashLine[];
  /** Figures per tonne of each source over the horizon. */
  readonly levelised: ReadonlyMap<string, Omit<SourceCost, `${string}_annual_m`>>;
  /** By sink: Mt stored in the stages before. */
  readonly storedBefore: ReadonlyMap<string, number>;
}

const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);

/** Annual money of a category, revenue positive. */
export function annualOf(cash: readonly CashLine[], category: CashLine['category']): number {
  return total(cash.filter((line) => line.category === category).map(({ annual_m }) => annual_m));
}

type PipeReading = StageReading['pipes'][number];

/** Money of one of the pipes along an edge: capital is that of the pipe laid in the stage, upkeep is shared by what each is charged. */
function pipeMoney(one: PipeReading, beside: readonly PipeReading[], own: readonly CashLine[], { reading, value }: StageShares) {
  const capital_m = total(own.map(({ capital_m }) => capital_m));
  const annual_m = total(own.map((line) => line.annual_m));
  if (beside.length === 1) return { capital_m, annual_m };
  const upkeep = ({ arc, pipe }: PipeReading) =>
    (pipe.existing === true ? arc.edge.length_km : arc.edge.cost_km) * pipe.fixed_m_per_km_per_yr;
  const charged = capital_m * value.charge.transport;
  const all = total(beside.map(upkeep));
  const share = all > 0 ? upkeep(one) / all : 1 / beside.length;
  const isNew = one.laid.index === reading.stage.index;
  return { capital_m: isNew ? capital_m : 0, annual_m: (isNew ? charged : 0) + share * (annual_m - charged) };
}

function edgePlans(shares: StageShares, cash: readonly CashLine[]): EdgePlan[] {
  const { pipes } = shares.reading;
  return pipes.map((one) => {
    const { arc, pipe, laid, sized_mt_per_yr, peak_mt_per_yr, flow_mt_per_yr } = one;
    const own = cash.filter(({ category, asset }) => category === 'transport' && asset === arc.edge.id);
    const beside = pipes.filter((other) => other.arc.edge.id === arc.edge.id);
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
      built: laid.name,
      ...(sized_mt_per_yr === undefined ? {} : { sized_mt_per_yr }),
      ...pipeMoney(one, beside, own, shares),
      routes: arc.edge.routes,
      schematic: arc.edge.schematic,
    };
  });
}

function sinkPlans({ stage, storages }: StageReading, { storedBefore, cash }: Frame): SinkPlan[] {
  return storages
    .filter(({ opened }) => opened)
    .map((one) => {
      const { storage, wells, peak_mt_per_yr, stored_mt_per_yr } = one;
      const { sink, capacity_mt, uptake } = storage;
      const own = cash.filter(({ asset }) => asset === sink.id);
      const stored_mt = stored_mt_per_yr * stage.years;
      const filled_mt = (storedBefore.get(sink.id) ?? 0) + stored_mt;
      const inlets = sink.market_mt_per_yr === undefined ? wells : 1;
      const injectable = inlets * (storage.terms[stage.index]?.well_mt_per_yr ?? 0);
      const fills = Number.isFinite(capacity_mt);
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
        capacity_mt: fills ? capacity_mt : null,
        fill: fills ? filled_mt / capacity_mt : injectable > 0 ? stored_mt_per_yr / injectable : 0,
        years_left: fills ? (stored_mt_per_yr > 0 ? (capacity_mt - filled_mt) / stored_mt_per_yr : 0) : null,
        injection_utilisation: injectable > 0 ? peak_mt_per_yr / injectable : 0,
        ...(uptake.gas?.first === undefined ? {} : { egr_mt_per_yr: one.winning_mt_per_yr }),
        ...(uptake.gas === undefined ? {} : { gas_billion_m3_per_yr: gasWon(one) }),
        ...(uptake.stored_share < 1 ? { given_back_mt_per_yr: givenBack(one) } : {}),
        storage_annual_m: annualOf(own, 'storage'),
        revenue_annual_m: annualOf(own, 'revenue'),
      };
    });
}

function sourcePlan({ id, members }: BuiltSource, { reading, tracing, borne, fates }: StageShares, frame: Frame): SourcePlan {
  const [
    {
      capture: { source },
    },
  ] = members as [StageReading['captures'][number]];
  const annual = (category: CashLine['category']) => total(borne.map((money) => money.get(id)?.[category].annual_m ?? 0));
  const captured = total(members.map(({ captured_mt_per_yr }) => captured_mt_per_yr));
  const peak = total(members.map(({ peak_mt_per_yr }) => peak_mt_per_yr));
  const emitted = total(source.streams.map((stream) => stream.emissions_mt_per_yr ?? capturableOf(stream)));
  return {
    id,
    name: source.name,
    sector: source.sector,
    ...(source.province === undefined ? {} : { province: source.province }),
    longitude: source.longitude,
    latitude: source.latitude,
    captured_mt_per_yr: captured,
    peak_mt_per_yr: peak,
    captured_mt: captured * reading.stage.years,
    ...(fates === undefined ? {} : { avoided_mt_per_yr: avoidedBySource(fates).get(id) ?? 0 }),
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
    cost: {
      capture_annual_m: annual('capture'),
      transport_annual_m: annual('transport'),
      storage_annual_m: annual('storage'),
      revenue_annual_m: annual('revenue'),
      ...(frame.levelised.get(id) as Omit<SourceCost, `${string}_annual_m`>),
    },
  };
}

/** One stage of the plan, with each source's share of the common money. */
export function stagePlan(shares: StageShares, frame: Frame): StagePlan {
  const { reading, built, captured } = shares;
  const cash = frame.cash.filter(({ stage }) => stage === reading.stage.name);
  const own = { ...frame, cash };
  const [capture, transport, storage, revenue] = (['capture', 'transport', 'storage', 'revenue'] as const).map((c) =>
    annualOf(cash, c),
  ) as [number, number, number, number];
  return {
    stage: reading.stage.name,
    start_year: reading.stage.start_year,
    years: reading.stage.years,
    captured_mt_per_yr: total(captured.values()),
    stored_mt_per_yr: total(reading.storages.map(kept)),
    ...(shares.fates === undefined ? {} : { accounts: accountsOf(reading, shares.fates, frame.crisp.links !== undefined) }),
    cost: {
      annual_m: capture + transport + storage - revenue,
      capture_annual_m: capture,
      transport_annual_m: transport,
      storage_annual_m: storage,
      revenue_annual_m: revenue,
    },
    sources: built.map((source) => sourcePlan(source, shares, own)),
    sinks: sinkPlans(reading, own),
    edges: edgePlans(shares, cash),
    ...haulPlans(reading, frame.crisp, cash),
  };
}
