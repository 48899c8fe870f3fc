import type { CrispCase } from '../../case/case.ts';
import type { Program } from '../../milp/program.ts';
import type { Network } from '../../network/network.ts';
import type { NamedPoint } from '../outcome.ts';

/** What others have taken of the case, so that a part of it has to do without. */
export interface Taken {
  /** By sink: tonnes stored over the horizon, and wells. */
  readonly sinks: Readonly<Record<string, { readonly mt: number; readonly wells: number }>>;
  /** Routes of which the line that lies there is reused. */
  readonly routes: readonly string[];
}

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

function sinkLeft(sink: CrispCase['sinks'][number], taken: Taken): CrispCase['sinks'] {
  const { mt = 0, wells = 0 } = taken.sinks[sink.id] ?? {};
  const capacity_mt = sink.capacity_mt - mt;
  const max_wells = sink.max_wells === undefined ? undefined : sink.max_wells - wells;
  if (capacity_mt < least_mt || (max_wells !== undefined && max_wells < 1)) return [];
  return [unpinned({ ...sink, capacity_mt, ...(max_wells === undefined ? {} : { max_wells }) })];
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
    routes: crisp.routes.map((route) => routeLeft(route, taken)),
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
