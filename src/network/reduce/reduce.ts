import type { Link } from '../chains.ts';
import { byText } from '../finish.ts';
import type { Edge, Network } from '../network.ts';
import type { Carriage } from './carriage.ts';
import { isDominated } from './parallel.ts';
import { seriesOf } from './series.ts';
import { isCrossed, type Joint, jointsOf, mostAlong, type Terminals } from './throughput.ts';

/** Edges end to end that are laid and run alike, walked from `from` to `to`. */
export interface Chain {
  readonly links: readonly Link<Edge>[];
  /** Node ids. */
  readonly from: string;
  readonly to: string;
  readonly cost_km: number;
  readonly right_of_way_km: number;
}

/** A chain with the most that flows along it in each direction in some optimum, Mt/yr; Infinity where nothing is known. */
export interface LimitedChain extends Chain {
  readonly most_forward_mt_per_yr: number;
  readonly most_backward_mt_per_yr: number;
}

/** What an optimum needs of a network. Edges that stand in no chain carry nothing in some optimum. */
export interface Reduced {
  readonly chains: readonly LimitedChain[];
}

function chainOf(links: readonly Link<Edge>[]): Chain {
  const total = (of: 'cost_km' | 'right_of_way_km') => links.reduce((km, { edge }) => km + edge[of], 0);
  const [from, to] = [links[0]?.from ?? '', links.at(-1)?.to ?? ''];
  return { links, from, to, cost_km: total('cost_km'), right_of_way_km: total('right_of_way_km') };
}

const isKept = ({ links }: Chain, { kept }: Carriage): boolean => links.some(({ edge }) => kept?.has(edge.id) === true);

function terminalsOf({ nodes }: Network, carriage: Carriage): Map<string, Terminals> {
  return new Map(
    nodes.map((node) => [
      node.id,
      {
        ...{ plants: node.sources.length, stores: node.sinks.length },
        ...{ capture_mt_per_yr: carriage.capture_mt_per_yr(node), injection_mt_per_yr: carriage.injection_mt_per_yr(node) },
      },
    ]),
  );
}

/**
 * The most along an arc, where something is known. A bridge carries the net flow of its two sides, peak and average, in every
 * plan of one stage. Elsewhere, and with a pipe each way in different stages, circulations can be cancelled only where one
 * flow is modelled: an average that lies within a peak could not follow.
 */
function mostOf(joint: Joint<Chain>, from: string, to: string, { stages, twoFlows }: Carriage): number {
  const known = !twoFlows || (stages === 1 && joint.block.edges.length === 1);
  return known ? mostAlong(joint, from, to) : Number.POSITIVE_INFINITY;
}

function limitedChain(chain: Chain, joint: Joint<Chain> | undefined, carriage: Carriage): LimitedChain {
  const { from, to } = chain;
  const most = (start: string, end: string) =>
    joint === undefined || isKept(chain, carriage) ? Number.POSITIVE_INFINITY : mostOf(joint, start, end, carriage);
  return { ...chain, most_forward_mt_per_yr: most(from, to), most_backward_mt_per_yr: most(to, from) };
}

const chargedFirst = (a: Chain, b: Chain): number =>
  a.cost_km - b.cost_km || a.right_of_way_km - b.right_of_way_km || byText(a.links[0]?.edge.id ?? '', b.links[0]?.edge.id ?? '');

/** The chains of a block that no other chain between the same nodes makes needless. */
function undominated(joint: Joint<Chain>, carriage: Carriage): Chain[] {
  const { options, stages, twoFlows, capitalCharge, said, budgeted = false } = carriage;
  const chains = [...joint.block.edges];
  // In several stages both may be laid one after the other; under a budget the dearer to run may be the cheaper to lay.
  if (stages > 1 || twoFlows || budgeted) return chains;
  const taken = new Map<string, Chain[]>();
  return chains.sort(chargedFirst).filter((chain) => {
    const ends = JSON.stringify([chain.from, chain.to].sort(byText));
    const beside = taken.get(ends) ?? [];
    taken.set(ends, [...beside, chain]);
    const most = Math.max(mostOf(joint, chain.from, chain.to, carriage), mostOf(joint, chain.to, chain.from, carriage));
    const free = (one: Chain) => !isKept(one, carriage) && one.links.every(({ edge }) => (said?.(edge) ?? '') === '');
    return !(free(chain) && beside.some((other) => free(other) && isDominated(chain, other, options, { most, capitalCharge })));
  });
}

/**
 * What an optimum needs of a candidate network. Again and again, until nothing changes: blocks that no path from a plant to a
 * store crosses go (so dead ends, rings that hang on one node, and parts without plants or without stores go), edges in
 * series become chains, and of parallel chains those that another makes needless go. Each step keeps an optimum.
 *
 * A block goes because the net flow out of all that is joined to it at a node is what is captured less what is stored there:
 * where plants and stores are not joined at different nodes, it is 0 at every node, at the peak and on the average, in every
 * stage; what flows in the block goes in circles, and leaving it out breaks no balance and saves the pipes.
 *
 * The most along an arc keeps an optimum because flows in circles can be left out: what is left goes from plants to stores
 * along paths that pass no node twice. So a pipe option may be left out where another has room for the most and costs no more.
 */
export function reduceNetwork(network: Network, carriage: Carriage): Reduced {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const terminals = terminalsOf(network, carriage);
  const kept = (chain: Chain) => isKept(chain, carriage);
  let edges = network.edges;
  for (;;) {
    const all = seriesOf(edges, nodes, carriage).map(chainOf);
    const joints = jointsOf(
      all.filter(({ from, to }) => from !== to),
      terminals,
    );
    const needed = joints.filter((joint) => isCrossed(joint) || joint.block.edges.some(kept));
    const rings = all.filter((chain) => chain.from === chain.to && kept(chain));
    const left = [...rings, ...needed.flatMap((joint) => undominated(joint, carriage))];
    const still = new Set(left.flatMap(({ links }) => links.map(({ edge }) => edge)));
    if (still.size === edges.length) {
      const limited = needed.flatMap((joint) => joint.block.edges.map((chain) => limitedChain(chain, joint, carriage)));
      return { chains: [...rings.map((ring) => limitedChain(ring, undefined, carriage)), ...limited] };
    }
    edges = edges.filter((edge) => still.has(edge));
  }
}
