import type { CrispCase } from '../../case/case.ts';
import type { Program } from '../../milp/program.ts';
import type { Network } from '../../network/network.ts';
import type { NamedPoint } from '../outcome.ts';

/** Tonnes over the horizon, those of them as EGR, the most in a year of any stage, and wells. */
export interface TakenOfSink {
  readonly mt: number;
  readonly egr_mt: number;
  readonly mt_per_yr: number;
  readonly wells: number;
}

/** What others have taken of the case, so that a part of it has to do without. */
export interface Taken {
  readonly sinks: Readonly<Record<string, TakenOfSink>>;
  /** Routes of which the line that lies there is reused. */
  readonly routes: readonly string[];
}

export const nothingOfSink: TakenOfSink = { mt: 0, egr_mt: 0, mt_per_yr: 0, wells: 0 };
export const nothingTaken: Taken = { sinks: {}, routes: [] };

/** Less than a tonne of room is none. */
const least_mt = 1e-6;

type Pinned = { readonly decision?: string | undefined; readonly build_stage?: string | undefined };

/** What is pinned for the region is not asked of each of its parts; what is forbidden stays so. */
function unpinned<Row extends Pinned>(row: Row): Row {
  if (row.decision !== 'required') return row;
  const { decision: _pin, build_stage: _stage, ...free } = row;
  return free as Row;
}

/** Without the keys that have no value. */
const defined = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<Row>;

function sinkLeft(sink: CrispCase['sinks'][number], taken: Taken): CrispCase['sinks'] {
  const { mt, egr_mt, mt_per_yr, wells } = taken.sinks[sink.id] ?? nothingOfSink;
  const without = (all: number | undefined, part: number) => (all === undefined ? undefined : all - part);
  const left = {
    capacity_mt: without(sink.capacity_mt, mt),
    market_mt_per_yr: without(sink.market_mt_per_yr, mt_per_yr),
    max_wells: without(sink.max_wells, wells),
  };
  const { capacity_mt = 1, market_mt_per_yr = 1, max_wells = 1 } = left;
  if (capacity_mt < least_mt || market_mt_per_yr < least_mt || max_wells < 1) return [];
  const egr = sink.egr_capacity_mt === undefined ? {} : { egr_capacity_mt: Math.max(0, sink.egr_capacity_mt - egr_mt) };
  return [unpinned({ ...sink, ...defined(left), ...egr })];
}

/** What others have left of a market in a stage: they count with the most that they take in any. */
function marketLeft(row: NonNullable<CrispCase['markets']>[number], taken: Taken) {
  const { mt_per_yr } = taken.sinks[row.sink] ?? nothingOfSink;
  const { market_mt_per_yr: size } = row;
  return size === undefined ? row : { ...row, market_mt_per_yr: Math.max(0, size - mt_per_yr) };
}

function routeLeft(route: CrispCase['routes'][number], taken: Taken): CrispCase['routes'][number] {
  if (!taken.routes.includes(route.id)) return unpinned(route);
  const { existing_capacity_mt_per_yr: _line, reuse_capital_m_per_km: _a, reuse_fixed_m_per_km_per_yr: _b, ...bare } = route;
  return unpinned(bare);
}

/**
 * The case with only some of its sources, and with what others leave of its sinks. Tonnes are given, so it has no targets;
 * budgets and pins are the region's and not a part's. The capability of 0 that is asked for lets plants stand idle, as they
 * may in the plan that the tonnes come from.
 */
export function partCase(crisp: CrispCase, sources: readonly string[], taken: Taken): CrispCase {
  const { clusters: _clusters, cluster_membership: _rule, readiness: _readiness, ...rest } = crisp;
  const [first] = crisp.stages;
  return {
    ...rest,
    stages: crisp.stages.map(({ capital_budget_m: _budget, ...stage }) => stage),
    targets: first === undefined ? [] : [{ stage: first.name, counts: 'capability', amount_mt_per_yr: 0, sense: 'at_least' }],
    sources: crisp.sources.filter(({ id }) => sources.includes(id)).map(unpinned),
    sinks: crisp.sinks.flatMap((sink) => sinkLeft(sink, taken)),
    ...(crisp.markets === undefined ? {} : { markets: crisp.markets.map((row) => marketLeft(row, taken)) }),
    routes: crisp.routes.map((route) => routeLeft(route, taken)),
    ...(crisp.terminals === undefined ? {} : { terminals: crisp.terminals.map(unpinned) }),
    ...(crisp.links === undefined ? {} : { links: crisp.links.map(unpinned) }),
  };
}

/** The same candidate network, with only the sources and sinks of a part at its nodes. */
export function networkOfPart(network: Network, { sources, sinks }: CrispCase): Network {
  const [from, to] = [new Set(sources.map(({ id }) => id)), new Set(sinks.map(({ id }) => id))];
  return {
    ...network,
    nodes: network.nodes.map((node) => ({
      ...node,
      ...{ sources: node.sources.filter((id) => from.has(id)), sinks: node.sinks.filter((id) => to.has(id)) },
    })),
    unreached: [],
    remarks: [],
  };
}

const isCapture = (name: string) => name.startsWith('capture[') || name.startsWith('capture_built[');

/** The programme in which every plant stands and captures as in a point of the whole case. */
export function withCaptures(program: Program, point: NamedPoint): Program {
  const columns = program.columns.map((column) => {
    if (!isCapture(column.name)) return column;
    const found = point[column.name] ?? 0;
    const value = column.integer ? Math.round(found) : found;
    return { ...column, lower: value, upper: value };
  });
  return { ...program, columns };
}
