import { positionKey } from '../../geo/position.ts';
import { type DraftEdge, endKeys, endOf, kindOfEdge, reversed } from '../draft.ts';

/** Edges by the node they end at; a ring counts twice. */
export function edgesByNode(edges: readonly DraftEdge[]): Map<string, DraftEdge[]> {
  const at = new Map<string, DraftEdge[]>();
  for (const edge of edges) {
    for (const key of endKeys(edge)) {
      const list = at.get(key);
      if (list === undefined) at.set(key, [edge]);
      else list.push(edge);
    }
  }
  return at;
}

/**
 * Makes one edge of edges that follow each other through nodes where nothing else happens: two edges of one kind meet,
 * and `keep` does not hold the node. Segments, and so lengths, ways and geometry, stay as they are.
 */
export function contract(edges: readonly DraftEdge[], keep: ReadonlySet<string>): DraftEdge[] {
  const at = edgesByNode(edges);
  const passable = (key: string): boolean => {
    const [a, b, ...more] = at.get(key) ?? [];
    return (
      a !== undefined && b !== undefined && a !== b && more.length === 0 && !keep.has(key) && kindOfEdge(a) === kindOfEdge(b)
    );
  };
  const used = new Set<DraftEdge>();
  const walk = (start: DraftEdge, from: string): DraftEdge => {
    const oriented = endKeys(start)[0] === from ? start : reversed(start);
    used.add(start);
    const segments = [...oriented.segments];
    for (let key = positionKey(endOf(oriented)); passable(key); ) {
      const next = at.get(key)?.find((edge) => !used.has(edge));
      if (next === undefined) break;
      used.add(next);
      const onward = endKeys(next)[0] === key ? next : reversed(next);
      segments.push(...onward.segments);
      key = positionKey(endOf(onward));
    }
    return { segments };
  };
  const chains: DraftEdge[] = [];
  for (const edge of edges) {
    const open = endKeys(edge).find((key) => !passable(key));
    if (open !== undefined && !used.has(edge)) chains.push(walk(edge, open));
  }
  for (const edge of edges) if (!used.has(edge)) chains.push(walk(edge, endKeys(edge)[0]));
  return chains;
}
