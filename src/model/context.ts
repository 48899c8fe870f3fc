import { type CrispCase, horizonYears } from '../case/case.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Edge, Network, Node } from '../network/network.ts';
import type { Carriage } from '../network/reduce/carriage.ts';
import { reduceNetwork } from '../network/reduce/reduce.ts';
import { carriedAlone, carriedReduced } from './carried.ts';
import { type Pipe, pipesOf, within } from './pipes.ts';

export type { Pipe } from './pipes.ts';

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
  /** Arcs with columns and rows of their own: all, but in a reduced model one of each chain of edges in series. */
  readonly carriers: readonly Arc[];
  /** The arc whose columns an arc has: its own, or those of the arc that it is laid and run like. */
  carrierOf(arc: Arc): Arc;
  /** The most that flows along an arc, Mt/yr; Infinity where nothing is known. */
  mostOn(arc: Arc): number;
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
  /** Share of a stage in which every plant that could be captured still runs, so that all flows are at their peak. */
  allRunFraction(stage: Stage): number;
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
  /** Leave out what no optimum needs of the network; for a case by itself, so not with sets in common or limited pipes. */
  readonly reduced?: boolean;
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

/** The pipes of each arc, where arcs differ in them. */
function pipesByArc(pipes: readonly Pipe[], { carrierOf, mostOn }: Pick<Context, 'carrierOf' | 'mostOn'>, { mayLay }: Limits) {
  const known = new Map<Arc, readonly Pipe[]>();
  return (arc: Arc): readonly Pipe[] => {
    const carrier = carrierOf(arc);
    const most = mostOn(carrier);
    const found =
      known.get(carrier) ??
      (Number.isFinite(most) ? within(pipes, most) : pipes).filter((pipe) => mayLay === undefined || mayLay(carrier, pipe));
    known.set(carrier, found);
    return found;
  };
}

/** What a network is to carry, laid out for reducing it. */
function carriageOf(context: Omit<Context, 'arcs' | 'carriers' | 'carrierOf' | 'mostOn' | 'pipesOn' | 'arcsOf'>): Carriage {
  const { capturesAt, storagesAt, pipes, capitalRecoveryFactor, stages, twoFlows } = context;
  const sum = (numbers: readonly number[] = []) => numbers.reduce((total, number) => total + number, 0);
  const shortest = Math.min(...stages.map(({ years }) => years));
  // A peak may exceed what a store can take in year after year; and `storage_capacity` counts a site as often as it is opened.
  const lasting = ({ sink }: Storage) => (twoFlows ? Number.POSITIVE_INFINITY : (stages.length * sink.capacity_mt) / shortest);
  return {
    capture_mt_per_yr: ({ id }) => sum(capturesAt.get(id)?.map(({ capturable_mt_per_yr }) => capturable_mt_per_yr)),
    injection_mt_per_yr: ({ id }) =>
      sum(
        storagesAt
          .get(id)
          ?.map((storage) => Math.min(storage.most_wells * storage.sink.injection_mt_per_yr_per_well, lasting(storage))),
      ),
    ...{ options: pipes, capitalRecoveryFactor, stages: stages.length, twoFlows },
  };
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
export function contextOf(crisp: CrispCase, network: Network, money: Money, limits: Limits = {}): Context {
  const { common, mayLay, reduced = false } = limits;
  if (reduced && (common !== undefined || mayLay !== undefined)) throw new Error('a network is reduced for a case by itself');
  const stages = stagesOf(crisp);
  const captures = capturesOf(crisp, network);
  const own = captures.reduce((sum, { capturable_mt_per_yr }) => sum + capturable_mt_per_yr, 0);
  const total = common?.total_mt_per_yr ?? own;
  const storages = storagesOf(crisp, network, total, money, common);
  const pipes = pipesOf(money.options, total, common?.pipes);
  const serviceFraction = (capture: Capture, stage: Stage) => fractionRunning(capture.source.service_years, stages, stage);
  const onAverage = crisp.sizing === 'average';
  const sets = {
    crisp,
    stages,
    years: horizonYears(crisp),
    capitalRecoveryFactor: money.capitalRecoveryFactor,
    captures,
    storages,
    edges: network.edges,
    nodes: network.nodes,
    pipes,
    capturesAt: grouped(captures),
    storagesAt: grouped(storages),
    total_mt_per_yr: total,
    pricedFlow: pipes.some((pipe) => pipe.capital_m_per_km_per_mt_per_yr !== 0 || pipe.right_of_way_m_per_km_per_mt_per_yr !== 0),
    twoFlows: !onAverage && captures.some((capture) => stages.some((stage) => serviceFraction(capture, stage) < 1)),
    serviceFraction,
    allRunFraction: (stage: Stage) => Math.min(1, ...captures.map((capture) => serviceFraction(capture, stage))),
    sizingFraction: onAverage ? serviceFraction : () => 1,
  };
  const all = arcsOf(network);
  const carried = reduced ? carriedReduced(all, reduceNetwork(network, carriageOf(sets))) : carriedAlone(all);
  const pipesOn = pipesByArc(pipes, carried, limits);
  const laid = (arc: Arc) => mayLay === undefined || pipesOn(arc).length > 0;
  const arcs = carried.arcs.filter(laid);
  return { ...sets, ...carried, arcs, carriers: carried.carriers.filter(laid), pipesOn, arcsOf: byNode(network, arcs) };
}
