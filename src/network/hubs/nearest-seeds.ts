import { Heap } from '../../base/heap.ts';
import { byText } from '../finish.ts';
import type { Network } from '../network.ts';

/** A node that distances are counted from; `offset_km` is what lies before it. */
export interface Seed {
  readonly name: string;
  readonly node: string;
  readonly offset_km: number;
}

/** The seed that a node is nearest to. */
export interface Nearest {
  readonly seed: string;
  readonly km: number;
}

type Ways = ReadonlyMap<string, readonly { readonly to: string; readonly km: number }[]>;

/** Candidate edges by node, both ways. */
export function waysOf({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>): Ways {
  const ways = new Map(nodes.map(({ id }) => [id, [] as { to: string; km: number }[]]));
  for (const { from, to, length_km: km } of edges) {
    ways.get(from)?.push({ to, km });
    ways.get(to)?.push({ to: from, km });
  }
  return ways;
}

const nearer = (a: Nearest, b: Nearest | undefined) =>
  b === undefined || a.km < b.km || (a.km === b.km && byText(a.seed, b.seed) < 0);

/**
 * By node: the seed nearest along the candidate edges, and how far it is, km; of seeds equally far the first by name.
 * Nodes that no seed reaches are left out. Dijkstra's algorithm from all seeds at once; independent of any order.
 */
export function nearestSeeds(ways: Ways, seeds: readonly Seed[]): ReadonlyMap<string, Nearest> {
  const names = [...ways.keys()];
  const index = new Map(names.map((name, k) => [name, k]));
  const found = new Map<string, Nearest>();
  const open = new Heap();
  const reach = (node: string, one: Nearest) => {
    if (!nearer(one, found.get(node))) return;
    found.set(node, one);
    open.push(index.get(node) as number, one.km);
  };
  for (const { name, node, offset_km } of seeds) if (index.has(node)) reach(node, { seed: name, km: offset_km });
  for (let k = open.pop(); k !== undefined; k = open.pop()) {
    const node = names[k] as string;
    const { seed, km } = found.get(node) as Nearest;
    for (const way of ways.get(node) ?? []) reach(way.to, { seed, km: km + way.km });
  }
  return found;
}
