import type { CrispCase } from '../case/case.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Edge } from '../network/network.ts';

/** A pipe option; `capacity_mt_per_yr` is clipped to what could ever flow, `limit_mt_per_yr` is the option's own. */
export interface Pipe extends PipeOption {
  readonly label: string;
  readonly limit_mt_per_yr: number;
  /** A line that lies there already and is reused: charged by its length, once at most. */
  readonly existing?: true;
}

/** Name of the pipe option that reuses an existing line. */
export const existingOption = 'existing';

/** The line that lies along all the routes of an edge: as narrow as its narrowest, as dear as its dearest; undefined where some route has none. */
export function existingLine(routes: readonly CrispCase['routes'][number][]): Pipe | undefined {
  const capacities = routes.map(({ existing_capacity_mt_per_yr }) => existing_capacity_mt_per_yr);
  if (routes.length === 0 || capacities.includes(undefined)) return undefined;
  const capacity = Math.min(...capacities.map((one) => one ?? 0));
  return {
    ...{ id: existingOption, label: existingOption, existing: true },
    ...{ capacity_mt_per_yr: capacity, limit_mt_per_yr: capacity },
    capital_m_per_km: Math.max(...routes.map(({ reuse_capital_m_per_km = 0 }) => reuse_capital_m_per_km)),
    fixed_m_per_km_per_yr: Math.max(...routes.map(({ reuse_fixed_m_per_km_per_yr = 0 }) => reuse_fixed_m_per_km_per_yr)),
    ...{ capital_m_per_km_per_mt_per_yr: 0, right_of_way_m_per_km: 0, right_of_way_m_per_km_per_mt_per_yr: 0 },
  };
}

/** Kilometres that capital and upkeep of a pipe along an edge are charged on: terrain makes no difference to a line that is there. */
export function chargedKm(edge: Edge, { existing }: Pipe): number {
  return existing === true ? edge.length_km : edge.cost_km;
}

const moneyOf = (option: PipeOption) => [
  option.capital_m_per_km,
  option.capital_m_per_km_per_mt_per_yr,
  option.right_of_way_m_per_km,
  option.right_of_way_m_per_km_per_mt_per_yr,
  option.fixed_m_per_km_per_yr,
];

/** Pipes that need room for no more than a flow, without those that another one, at least as large as that, undercuts or equals in every cost. */
export function within(pipes: readonly Pipe[], most: number): Pipe[] {
  const clipped = pipes.map((pipe) => ({ ...pipe, capacity_mt_per_yr: Math.min(pipe.capacity_mt_per_yr, most) }));
  const beats = (a: Pipe, b: Pipe) =>
    a.capacity_mt_per_yr >= b.capacity_mt_per_yr && moneyOf(a).every((amount, k) => amount <= (moneyOf(b)[k] as number));
  return clipped.filter((pipe, k) => !clipped.some((other, l) => beats(other, pipe) && (!beats(pipe, other) || l < k)));
}

/** The pipe options that are of use where no more than `total` can flow; or those of given ids, of use or not. */
export function pipesOf(options: readonly PipeOption[], total: number, ids?: ReadonlySet<string>): Pipe[] {
  const pipes = [...options]
    .sort((a, b) => a.capacity_mt_per_yr - b.capacity_mt_per_yr)
    .map((option) => ({ ...option, label: option.id, limit_mt_per_yr: option.capacity_mt_per_yr }));
  if (ids === undefined) return within(pipes, total);
  return pipes
    .filter(({ id }) => ids.has(id))
    .map((pipe) => ({ ...pipe, capacity_mt_per_yr: Math.min(pipe.capacity_mt_per_yr, total) }));
}
