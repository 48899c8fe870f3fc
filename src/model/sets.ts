import { sinkIn } from '../case/by-stage/sinks.ts';
import type { CrispCase } from '../case/case.ts';
import { capturableOf } from '../case/outlook/capturable.ts';
import { mayUseSink, mayUseSource } from '../case/paths/index.ts';
import type { Uptake } from '../economics/revenue/sink-kind.ts';
import type { Edge, Network, Node } from '../network/network.ts';

/** A stage of the horizon; `index` orders them. */
export interface Stage {
  readonly index: number;
  readonly name: string;
  readonly start_year: number;
  readonly years: number;
  /** Most overnight capital that may be spent in it, million; absent: no limit. */
  readonly capital_budget_m?: number | undefined;
  readonly electricity_price_per_mwh?: number | undefined;
  readonly heat_price_per_mwh?: number | undefined;
}

/** One capture plant: a gas stream of a source that the network reaches. */
export interface Capture {
  readonly label: string;
  readonly source: CrispCase['sources'][number];
  readonly stream: CrispCase['sources'][number]['streams'][number];
  readonly node: Node;
  /** emissions × capture rate, or the size of a plant that captures from the air, Mt/yr while the source runs. */
  readonly capturable_mt_per_yr: number;
}

/** What becomes of the tonnes that a sink takes in, whatever they earn. */
export interface Fate extends Pick<Uptake, 'stored_share'> {
  readonly gas?: Omit<NonNullable<Uptake['gas']>, 'income_per_t'>;
}

/** What a sink takes in and earns in one stage. */
export interface StorageTerms {
  /** Injection rate of one well, or the size of a market, Mt/yr. */
  readonly well_mt_per_yr: number;
  /** Income per tonne taken in besides that of gas: of the sink's kind, and the price on CO2 for what is stored of it, currency/t. */
  readonly income_per_t: number;
  /** Income of the gas of a tonne that wins some, currency/t. */
  readonly gas_income_per_t: number;
}

/** One sink that the network reaches. */
export interface Storage {
  readonly label: string;
  readonly sink: CrispCase['sinks'][number];
  readonly node: Node;
  /** Everything that it takes in over the horizon, Mt; Infinity for a market. */
  readonly capacity_mt: number;
  /** Injection rate of one well, Mt/yr. A market has one inlet of its largest size, which stands for a well and costs nothing. */
  readonly well_mt_per_yr: number;
  /** Most wells that can be of use: the sink's limit, or enough to take in every captured tonne. */
  readonly most_wells: number;
  readonly uptake: Fate;
  /** Whether a gas field may turn from winning gas to storage alone. */
  readonly turns: boolean;
  /** By stage, in order. */
  readonly terms: readonly StorageTerms[];
}

/** What a sink takes in and earns in a stage. */
export const termsIn = ({ terms }: Storage, { index }: Stage): StorageTerms => terms[index] as StorageTerms;

/** Electricity and heat for each tonne captured, MWh/t: as many TWh as Mt. */
export const energyOf = ({ stream }: Capture): number => (stream.electricity_mwh_per_t ?? 0) + (stream.heat_mwh_per_t ?? 0);

/** What the energy of a tonne costs in a stage, currency/t. */
export const energyCost = ({ stream }: Capture, stage: Stage): number =>
  (stream.electricity_mwh_per_t ?? 0) * (stage.electricity_price_per_mwh ?? 0) +
  (stream.heat_mwh_per_t ?? 0) * (stage.heat_price_per_mwh ?? 0);

/** An edge in one direction. */
export interface Arc {
  readonly label: string;
  readonly edge: Edge;
  /** Node ids. */
  readonly from: string;
  readonly to: string;
}

export function stagesOf(crisp: CrispCase): Stage[] {
  return crisp.stages.map((stage, index) => ({ index, ...stage }));
}

export function grouped<Member extends { readonly node: Node }>(members: readonly Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.node.id);
    if (group === undefined) groups.set(member.node.id, [member]);
    else group.push(member);
  }
  return groups;
}

/** The capture plants of a network; sources that no path of the case takes are left out. */
export function capturesOf(crisp: CrispCase, network: Network): Capture[] {
  const sources = new Map(crisp.sources.map((source) => [source.id, source]));
  return network.nodes.flatMap((node) =>
    node.sources.flatMap((id) => {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`the network names a source ${id} that the case lacks`);
      if (!mayUseSource(crisp, source)) return [];
      return source.streams.map((stream) => ({
        label: source.streams.length === 1 ? id : `${id}/${stream.stream}`,
        source,
        stream,
        node,
        capturable_mt_per_yr: capturableOf(stream),
      }));
    }),
  );
}

/**
 * The sinks of a network; those that no path of the case takes are left out. `total` is all that could ever be captured at
 * once, `mostWells` overrules what follows from it.
 */
export function storagesOf(
  crisp: CrispCase,
  network: Network,
  total: number,
  known: { uptake(sink: Storage['sink'], stage: number): Uptake; readonly mostWells?: ReadonlyMap<string, number> | undefined },
): Storage[] {
  const sinks = new Map(crisp.sinks.map((sink) => [sink.id, sink]));
  return network.nodes.flatMap((node) =>
    node.sinks.flatMap((id): Storage[] => {
      const sink = sinks.get(id);
      if (sink === undefined) throw new Error(`the network names a sink ${id} that the case lacks`);
      if (!mayUseSink(crisp, sink)) return [];
      const uptake: Fate = known.uptake(sink, 0);
      const terms = crisp.stages.map((_stage, t): StorageTerms => {
        const { income_per_t, stored_share, gas } = known.uptake(sink, t);
        const { market_mt_per_yr, injection_mt_per_yr_per_well = 0 } = sinkIn(crisp, sink, t);
        return {
          well_mt_per_yr: market_mt_per_yr ?? injection_mt_per_yr_per_well,
          income_per_t: income_per_t + stored_share * (crisp.price_per_t ?? 0),
          gas_income_per_t: gas?.income_per_t ?? 0,
        };
      });
      const rate = Math.max(...terms.map(({ well_mt_per_yr }) => well_mt_per_yr));
      const { capacity_mt = Number.POSITIVE_INFINITY } = sink;
      const turns = uptake.gas?.first !== undefined;
      const shared = { label: id, sink, node, uptake, turns, capacity_mt, well_mt_per_yr: rate, terms };
      if (sink.market_mt_per_yr !== undefined) return [{ ...shared, most_wells: 1 }];
      const enough = Math.max(1, Math.ceil(total / rate - 1e-9));
      return [{ ...shared, most_wells: known.mostWells?.get(id) ?? Math.min(sink.max_wells ?? enough, enough) }];
    }),
  );
}

/** Both directions of edges. */
export function arcsOf(edges: readonly Edge[]): Arc[] {
  return edges.flatMap((edge) => [
    { label: `${edge.id}:${edge.from}>${edge.to}`, edge, from: edge.from, to: edge.to },
    { label: `${edge.id}:${edge.to}>${edge.from}`, edge, from: edge.to, to: edge.from },
  ]);
}

/** The arcs that leave and that reach each node. */
export function byNode<Directed extends { readonly from: string; readonly to: string }>(
  network: Network,
  arcs: readonly Directed[],
) {
  const found = new Map(network.nodes.map((node) => [node.id, { out: [] as Directed[], in: [] as Directed[] }]));
  for (const arc of arcs) {
    found.get(arc.from)?.out.push(arc);
    found.get(arc.to)?.in.push(arc);
  }
  return found;
}
