import type { CrispCase } from '../../case/case.ts';
import { byText } from '../finish.ts';
import type { Network } from '../network.ts';
import { type HubPlace, hubPlaces } from './hub-places.ts';
import { medoidsOf } from './medoids.ts';
import { type Nearest, nearestSeeds, type Seed, waysOf } from './nearest-seeds.ts';

/** Why a place is in no cluster. */
export type Outside = 'unreached' | 'no_way' | 'too_far' | 'not_given';

/** A source or sink with the cluster that it belongs to. */
export interface Member {
  readonly terminal: 'source' | 'sink';
  readonly id: string;
  readonly cluster: string | null;
  /** How it came to it: its own row, or the rule; absent outside. */
  readonly by?: 'row' | 'rule';
  /** The hub or medoid that it is nearest to, and how far, km. */
  readonly nearest?: string;
  readonly distance_km?: number;
  /** Why it is in none. */
  readonly outside?: Outside;
}

/** Who belongs to which cluster. */
export interface Membership {
  readonly rule: 'given' | 'nearest_hub' | 'k_medoids';
  readonly within_km?: number;
  readonly hubs: readonly HubPlace[];
  /** Nodes that members were counted from: hubs, medoids, or the places that name their cluster. */
  readonly seeds: readonly Seed[];
  /** Sources, then sinks, by identifier. */
  readonly members: readonly Member[];
  /** By node of the network; nodes of no cluster are left out. */
  readonly clusterOfNode: ReadonlyMap<string, string>;
}

type Terminal = Pick<Member, 'terminal' | 'id'> & { readonly own: string | undefined; readonly node: string | undefined };

function terminalsOf({ sources, sinks }: CrispCase, { nodes }: Network): Terminal[] {
  const at = (of: 'sources' | 'sinks') => new Map(nodes.flatMap((node) => node[of].map((id) => [id, node.id] as const)));
  const [sourceAt, sinkAt] = [at('sources'), at('sinks')];
  const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]) => [...rows].sort((a, b) => byText(a.id, b.id));
  return [
    ...sorted(sources).map(({ id, cluster }) => ({ terminal: 'source' as const, id, own: cluster, node: sourceAt.get(id) })),
    ...sorted(sinks).map(({ id, cluster }) => ({ terminal: 'sink' as const, id, own: cluster, node: sinkAt.get(id) })),
  ];
}

/** Nodes whose places all name the same cluster. */
function seedsGiven(terminals: readonly Terminal[]): Seed[] {
  const named = new Map<string, Set<string>>();
  for (const { node, own } of terminals) {
    if (node !== undefined && own !== undefined) named.set(node, (named.get(node) ?? new Set()).add(own));
  }
  return [...named].flatMap(([node, clusters]) =>
    clusters.size === 1 ? [{ name: [...clusters][0] as string, node, offset_km: 0 }] : [],
  );
}

function seedsBy(
  rule: Membership['rule'],
  hubs: readonly HubPlace[],
  terminals: readonly Terminal[],
  network: Network,
  within_km: number | undefined,
) {
  if (rule === 'given') return seedsGiven(terminals);
  const seeds = hubs.map(({ name, node, offset_km }) => ({ name, node, offset_km }));
  if (rule === 'nearest_hub') return seeds;
  const open = terminals.flatMap(({ node, own }) => (node === undefined || own !== undefined ? [] : [node]));
  return medoidsOf(waysOf(network), seeds, open, within_km);
}

/** The cluster of a place, by its row, else by what it is nearest to. */
function memberOf(
  { terminal, id, own, node }: Terminal,
  rule: Membership['rule'],
  near: Nearest | undefined,
  cluster: string | undefined,
): Member {
  const distance = near === undefined || rule === 'given' ? {} : { nearest: near.seed, distance_km: near.km };
  if (own !== undefined) return { terminal, id, cluster: own, by: 'row', ...distance };
  const out = (outside: Outside): Member => ({ terminal, id, cluster: null, outside, ...distance });
  if (rule === 'given') return out('not_given');
  if (node === undefined) return out('unreached');
  if (near === undefined) return out('no_way');
  return cluster === undefined ? out('too_far') : { terminal, id, cluster, by: 'rule', ...distance };
}

/** Clusters by node: that of the seed it is nearest to; where sources or sinks stand, the one that these belong to, if they agree. */
function byNode(
  near: ReadonlyMap<string, Nearest>,
  clusterOf: (near: Nearest) => string | undefined,
  terminals: readonly Terminal[],
  members: readonly Member[],
): Map<string, string> {
  const clusters = new Map<string, string>();
  for (const [node, one] of near) {
    const cluster = clusterOf(one);
    if (cluster !== undefined) clusters.set(node, cluster);
  }
  const here = new Map<string, Set<string>>();
  terminals.forEach(({ node }, k) => {
    if (node === undefined) return;
    const cluster = members[k]?.cluster ?? null;
    const found = here.get(node) ?? new Set();
    here.set(node, cluster === null ? found : found.add(cluster));
  });
  for (const [node, found] of here) {
    const [only] = found;
    if (found.size === 1 && only !== undefined) clusters.set(node, only);
    else clusters.delete(node);
  }
  return clusters;
}

/**
 * Which sources, sinks and nodes belong to which cluster of a case; undefined where it has none. A row that names a cluster
 * is in it; for all others the rule decides. Distances run along the candidate edges, from a hub town first straight to its
 * nearest node. A node without sources and sinks belongs to the cluster of the hub, the medoid or (rule `given`) the member
 * that it is nearest to. Pure and independent of the order of tables.
 */
export function membershipOf(crisp: CrispCase, network: Network): Membership | undefined {
  const { clusters, cluster_membership } = crisp;
  if (clusters === undefined || clusters.length === 0 || cluster_membership === undefined) return undefined;
  const { rule, within_km } = cluster_membership;
  const terminals = terminalsOf(crisp, network);
  const hubs = hubPlaces(crisp, network);
  const seeds = seedsBy(rule, hubs, terminals, network, within_km);
  const near = nearestSeeds(waysOf(network), seeds);
  const clusterOfHub = new Map(hubs.map(({ name, cluster }) => [name, cluster]));
  const clusterOf = ({ seed, km }: Nearest) =>
    within_km !== undefined && km > within_km ? undefined : rule === 'given' ? seed : clusterOfHub.get(seed);
  const members = terminals.map((one) => {
    const nearest = one.node === undefined ? undefined : near.get(one.node);
    return memberOf(one, rule, nearest, nearest && clusterOf(nearest));
  });
  return {
    rule,
    ...(within_km === undefined ? {} : { within_km }),
    ...{ hubs, seeds, members },
    clusterOfNode: byNode(near, clusterOf, terminals, members),
  };
}
