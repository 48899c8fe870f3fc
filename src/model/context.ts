import { type CrispCase, horizonYears } from '../case/case.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Edge, Network, Node } from '../network/network.ts';

/** A stage of the horizon; `index` orders them. */
export interface Stage {
  readonly index: number;
  readonly name: string;
  readonly start_year: number;
  readonly years: number;
}

/** One capture plant: a gas stream of a source that the network reaches. */
export interface Capture {
  readonly label: string;
  readonly source: CrispCase['sources'][number];
  readonly stream: CrispCase['sources'][number]['streams'][number];
  readonly node: Node;
  /** emissions × capture rate, Mt/yr while the source runs. */
  readonly capturable_mt_per_yr: number;
}

/** One sink that the network reaches. */
export interface Storage {
  readonly label: string;
  readonly sink: CrispCase['sinks'][number];
  readonly node: Node;
  /** Most wells that can be of use: the sink's limit, or enough to take in every captured tonne. */
  readonly most_wells: number;
  /** Income per tonne stored, of the sink's kind and of the price on CO2, currency/t. */
  readonly income_per_t: number;
}

/** An edge in one direction. */
export interface Arc {
  readonly label: string;
  readonly edge: Edge;
  /** Node ids. */
  readonly from: string;
  readonly to: string;
}

/** A pipe option; `capacity_mt_per_yr` is clipped to what could ever flow, `limit_mt_per_yr` is the option's own. */
export interface Pipe extends PipeOption {
  readonly label: string;
  readonly limit_mt_per_yr: number;
}

/** The sets and figures that constraints and costs are written over. Crisp numbers only. */
export interface Context {
  readonly crisp: CrispCase;
  readonly stages: readonly Stage[];
  readonly years: number;
  /** Annual payment for one unit of overnight capital, 1/yr. */
  readonly capitalRecoveryFactor: number;
  readonly captures: readonly Capture[];
  readonly storages: readonly Storage[];
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  readonly arcs: readonly Arc[];
  readonly pipes: readonly Pipe[];
  /** The pipes that may be laid along an arc. */
  pipesOn(arc: Arc): readonly Pipe[];
  readonly arcsOf: ReadonlyMap<string, { readonly out: readonly Arc[]; readonly in: readonly Arc[] }>;
  readonly capturesAt: ReadonlyMap<string, readonly Capture[]>;
  readonly storagesAt: ReadonlyMap<string, readonly Storage[]>;
  /** Everything that could ever flow at once, Mt/yr. */
  readonly total_mt_per_yr: number;
  /** Some pipe costs more with every tonne it is sized for: flow is then priced option by option. */
  readonly pricedFlow: boolean;
  /** Peak and average flows differ and are both modelled. */
  readonly twoFlows: boolean;
  /** Share of a stage that the source runs. */
  serviceFraction(capture: Capture, stage: Stage): number;
  /** Share of the peak capture that sizes pipes and wells: 1, or the service fraction where they are sized on the average. */
  sizingFraction(capture: Capture, stage: Stage): number;
}

/** Sets that several models of one case have in common, so that what is built can be decided once for all of them. */
export interface Common {
  /** Everything that could ever flow at once in any of them, Mt/yr. */
  readonly total_mt_per_yr: number;
  /** Ids of the pipe options that any of them offers. */
  readonly pipes: ReadonlySet<string>;
  /** Most wells that can be of use in any of them, by sink. */
  readonly mostWells: ReadonlyMap<string, number>;
}

/** What a model is limited to, beside what its case says. */
export interface Limits {
  readonly common?: Common;
  /** Which pipes may be laid along an arc; all unless told otherwise. */
  readonly mayLay?: (arc: Arc, pipe: Pipe) => boolean;
}

/** What the economics say about a case, beside its tables. */
export interface Money {
  readonly options: readonly PipeOption[];
  readonly capitalRecoveryFactor: number;
  /** Income per tonne of a sink kind, currency/t. */
  incomePerTonne(sinkKind: string): number;
}

function stagesOf(crisp: CrispCase): Stage[] {
  return crisp.stages.map((stage, index) => ({ index, ...stage }));
}

/** Share of each stage that a plant of so many years still runs. */
function fractionRunning(service_years: number | undefined, stages: readonly Stage[], stage: Stage): number {
  if (service_years === undefined) return 1;
  const before = stages.slice(0, stage.index).reduce((total, { years }) => total + years, 0);
  return Math.min(1, Math.max(0, (service_years - before) / stage.years));
}

function grouped<Member extends { readonly node: Node }>(members: readonly Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.node.id);
    if (group === undefined) groups.set(member.node.id, [member]);
    else group.push(member);
  }
  return groups;
}

function capturesOf(crisp: CrispCase, network: Network): Capture[] {
  const sources = new Map(crisp.sources.map((source) => [source.id, source]));
  return network.nodes.flatMap((node) =>
    node.sources.flatMap((id) => {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`the network names a source ${id} that the case lacks`);
      return source.streams.map((stream) => ({
        label: source.streams.length === 1 ? id : `${id}/${stream.stream}`,
        source,
        stream,
        node,
        capturable_mt_per_yr: stream.emissions_mt_per_yr * stream.capture_rate,
      }));
    }),
  );
}

function storagesOf(crisp: CrispCase, network: Network, total: number, money: Money, common: Common | undefined): Storage[] {
  const sinks = new Map(crisp.sinks.map((sink) => [sink.id, sink]));
  return network.nodes.flatMap((node) =>
    node.sinks.map((id) => {
      const sink = sinks.get(id);
      if (sink === undefined) throw new Error(`the network names a sink ${id} that the case lacks`);
      const enough = Math.max(1, Math.ceil(total / sink.injection_mt_per_yr_per_well - 1e-9));
      return {
        label: id,
        sink,
        node,
        most_wells: common?.mostWells.get(id) ?? Math.min(sink.max_wells ?? enough, enough),
        income_per_t: money.incomePerTonne(sink.kind) + (crisp.price_per_t ?? 0),
      };
    }),
  );
}

function arcsOf(network: Network): Arc[] {
  return network.edges.flatMap((edge) => [
    { label: `${edge.id}:${edge.from}>${edge.to}`, edge, from: edge.from, to: edge.to },
    { label: `${edge.id}:${edge.to}>${edge.from}`, edge, from: edge.to, to: edge.from },
  ]);
}

function byNode(network: Network, arcs: readonly Arc[]) {
  const found = new Map(network.nodes.map((node) => [node.id, { out: [] as Arc[], in: [] as Arc[] }]));
  for (const arc of arcs) {
    found.get(arc.from)?.out.push(arc);
    found.get(arc.to)?.in.push(arc);
  }
  return found;
}

const moneyOf = (option: PipeOption) => [
  option.capital_m_per_km,
  option.capital_m_per_km_per_mt_per_yr,
  option.right_of_way_m_per_km,
  option.right_of_way_m_per_km_per_mt_per_yr,
  option.fixed_m_per_km_per_yr,
];

/** The pipe options without those that another one, at least as large for all that could flow, undercuts or equals in every cost. */
function pipesOf(options: readonly PipeOption[], total: number, common: Common | undefined): Pipe[] {
  const pipes = [...options]
    .sort((a, b) => a.capacity_mt_per_yr - b.capacity_mt_per_yr)
    .map((option) => ({
      ...option,
      label: option.id,
      capacity_mt_per_yr: Math.min(option.capacity_mt_per_yr, total),
      limit_mt_per_yr: option.capacity_mt_per_yr,
    }));
  const beats = (a: Pipe, b: Pipe) =>
    a.capacity_mt_per_yr >= b.capacity_mt_per_yr && moneyOf(a).every((amount, k) => amount <= (moneyOf(b)[k] as number));
  if (common !== undefined) return pipes.filter(({ id }) => common.pipes.has(id));
  return pipes.filter((pipe, k) => !pipes.some((other, l) => beats(other, pipe) && (!beats(pipe, other) || l < k)));
}

/** The sets that models of one case have in common, each laid out for itself before. */
export function commonOf(contexts: readonly Context[]): Common {
  const mostWells = new Map<string, number>();
  for (const { storages } of contexts) {
    for (const { label, most_wells } of storages) mostWells.set(label, Math.max(mostWells.get(label) ?? 0, most_wells));
  }
  return {
    total_mt_per_yr: Math.max(...contexts.map(({ total_mt_per_yr }) => total_mt_per_yr)),
    pipes: new Set(contexts.flatMap(({ pipes }) => pipes.map(({ id }) => id))),
    mostWells,
  };
}

/** Lays out the sets of the model. */
export function contextOf(crisp: CrispCase, network: Network, money: Money, { common, mayLay }: Limits = {}): Context {
  const stages = stagesOf(crisp);
  const captures = capturesOf(crisp, network);
  const own = captures.reduce((sum, { capturable_mt_per_yr }) => sum + capturable_mt_per_yr, 0);
  const total = common?.total_mt_per_yr ?? own;
  const storages = storagesOf(crisp, network, total, money, common);
  const pipes = pipesOf(money.options, total, common);
  const pipesOn = mayLay === undefined ? () => pipes : (arc: Arc) => pipes.filter((pipe) => mayLay(arc, pipe));
  const arcs = arcsOf(network).filter((arc) => mayLay === undefined || pipesOn(arc).length > 0);
  const serviceFraction = (capture: Capture, stage: Stage) => fractionRunning(capture.source.service_years, stages, stage);
  const onAverage = crisp.sizing === 'average';
  return {
    crisp,
    stages,
    years: horizonYears(crisp),
    capitalRecoveryFactor: money.capitalRecoveryFactor,
    captures,
    storages,
    edges: network.edges,
    nodes: network.nodes,
    arcs,
    pipes,
    pipesOn,
    arcsOf: byNode(network, arcs),
    capturesAt: grouped(captures),
    storagesAt: grouped(storages),
    total_mt_per_yr: total,
    pricedFlow: pipes.some((pipe) => pipe.capital_m_per_km_per_mt_per_yr !== 0 || pipe.right_of_way_m_per_km_per_mt_per_yr !== 0),
    twoFlows: !onAverage && captures.some((capture) => stages.some((stage) => serviceFraction(capture, stage) < 1)),
    serviceFraction,
    sizingFraction: onAverage ? serviceFraction : () => 1,
  };
}
