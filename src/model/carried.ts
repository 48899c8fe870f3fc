import type { Edge } from '../network/network.ts';
import type { Reduced } from '../network/reduce/reduce.ts';

/** An edge in one direction, as far as it matters here. */
interface Directed {
  readonly edge: Edge;
  readonly from: string;
  readonly to: string;
}

/** Which arcs carry anything at all, how much at most, and which are laid and run like another. */
export interface Carried<Arc> {
  readonly arcs: readonly Arc[];
  /** The arcs that have columns of their own. */
  readonly carriers: readonly Arc[];
  /** The arc whose columns an arc has; itself, where it is a carrier. */
  carrierOf(arc: Arc): Arc;
  /** The most that flows along an arc, Mt/yr; Infinity where nothing is known. */
  mostOn(arc: Arc): number;
}

/** Every arc for itself. */
export function carriedAlone<Arc extends Directed>(arcs: readonly Arc[]): Carried<Arc> {
  return { arcs, carriers: arcs, carrierOf: (arc) => arc, mostOn: () => Number.POSITIVE_INFINITY };
}

/** Arcs of a reduced network: those along a chain have the columns of its first one. */
export function carriedReduced<Arc extends Directed>(arcs: readonly Arc[], { chains }: Reduced): Carried<Arc> {
  const keyOf = (edge: Edge, from: string) => JSON.stringify([edge.id, from]);
  const byKey = new Map(arcs.map((arc) => [keyOf(arc.edge, arc.from), arc]));
  const carrier = new Map<Arc, Arc>();
  const most = new Map<Arc, number>();
  const lay = (directed: readonly (Arc | undefined)[], mt_per_yr: number) => {
    const [first] = directed;
    if (first === undefined || mt_per_yr <= 0) return;
    for (const arc of directed) {
      if (arc === undefined) throw new Error('a chain follows an edge that the network lacks');
      carrier.set(arc, first);
      most.set(arc, mt_per_yr);
    }
  };
  for (const { links, most_forward_mt_per_yr, most_backward_mt_per_yr } of chains) {
    const along = (back: boolean) => links.map(({ edge, from, to }) => byKey.get(keyOf(edge, back ? to : from)));
    lay(along(false), most_forward_mt_per_yr);
    lay(along(true), most_backward_mt_per_yr);
  }
  const left = arcs.filter((arc) => carrier.has(arc));
  const carrierOf = (arc: Arc) => carrier.get(arc) ?? arc;
  return {
    arcs: left,
    carriers: left.filter((arc) => carrierOf(arc) === arc),
    carrierOf,
    mostOn: (arc) => most.get(arc) ?? Number.POSITIVE_INFINITY,
  };
}
