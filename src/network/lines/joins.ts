import { positionKey } from '../../geo/position.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';
import { edgesByNode } from '../chains.ts';
import { type DraftEdge, endKeys, endOf, startOf } from '../draft.ts';
import { byText } from '../finish.ts';
import { contract } from './contract.ts';
import { type Cut, cutEdges } from './cut.ts';
import { indexEdges, type OnEdge } from './edge-index.ts';
import type { Parameters } from './parameters.ts';
import { connector } from './way.ts';

const lengthOf = (edge: DraftEdge) => edge.segments.reduce((km, s) => km + s.km, 0);

/** Nodes that the network connects with one within a distance, and how far they are along it. */
function reachable(at: ReadonlyMap<string, readonly DraftEdge[]>, from: string, limit_km: number): Map<string, number> {
  const reached = new Map([[from, 0]]);
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const here = reached.get(key) ?? 0;
    for (const edge of at.get(key) ?? []) {
      const km = here + lengthOf(edge);
      const [a, b] = endKeys(edge);
      const other = a === key ? b : a;
      if (km > limit_km || km >= (reached.get(other) ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(other, km);
      open.push(other);
    }
  }
  return reached;
}

interface Wish {
  readonly edge: DraftEdge;
  readonly from: DraftEdge['segments'][number]['from'];
  readonly target: OnEdge;
}

/** The nearest line to every loose end, leaving out what the network itself connects with it within the limit. */
function wishes(edges: readonly DraftEdge[], join_km: number): Wish[] {
  const at = edgesByNode(edges, endKeys);
  const index = indexEdges(edges);
  const found: Wish[] = [];
  for (const [key, [edge, ...more]] of at) {
    if (edge === undefined || more.length > 0) continue;
    const from = endKeys(edge)[0] === key ? startOf(edge) : endOf(edge);
    const reached = reachable(at, key, 2 * join_km);
    const apart = (target: OnEdge): boolean => {
      const other = edges[target.edge];
      if (other === undefined) return false;
      const [a, b] = endKeys(other).map((end) => reached.get(end) ?? Number.POSITIVE_INFINITY);
      const km = Math.min((a ?? 0) + target.along_edge_km, (b ?? 0) + lengthOf(other) - target.along_edge_km);
      return km > 2 * join_km;
    };
    const target = index.within(from, join_km).find(apart);
    if (target !== undefined) found.push({ edge, from, target });
  }
  const order = (wish: Wish) => `${positionKey(wish.from)}>${positionKey(wish.target.cut.position)}`;
  return found.sort((a, b) => a.target.distance_km - b.target.distance_km || byText(order(a), order(b)));
}

/** Collects cuts by edge. */
export function cutsOf(targets: readonly OnEdge[]): Map<number, { segment: number; cut: Cut }[]> {
  const cuts = new Map<number, { segment: number; cut: Cut }[]>();
  for (const { edge, segment, cut } of targets) cuts.set(edge, [...(cuts.get(edge) ?? []), { segment, cut }]);
  return cuts;
}

/**
 * Joins loose ends of lines to the nearest other line within `join_km`, shortest first.
 * Nothing is joined that the network connects already by a way of at most twice that: so a short stub is not tied back
 * to the line it branches from. Joins are edges of their own; the lines keep their length.
 */
export function joinEnds(edges: readonly DraftEdge[], parameters: Crisp<Parameters>): DraftEdge[] {
  const { join_km } = parameters;
  const wanted = wishes(edges, join_km);
  const joined = cutEdges(edges, cutsOf(wanted.map(({ target }) => target)));
  for (const { edge, from, target } of wanted) {
    const goal = positionKey(target.cut.position);
    if (reachable(edgesByNode(joined, endKeys), positionKey(from), 2 * join_km).has(goal)) continue;
    const offshore = target.offshore || edge.segments.some((s) => s.way.offshore && (s.from === from || s.to === from));
    joined.push(connector('join', { from, to: target.cut.position, offshore }, parameters));
  }
  return contract(joined, new Set());
}
