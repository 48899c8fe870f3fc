import { chainsOf } from '../chains.ts';
import { type DraftEdge, endKeys, kindOfEdge, reversed } from '../draft.ts';

/**
 * Makes one edge of edges that follow each other through nodes where nothing else happens: two edges of one kind meet,
 * and `keep` does not hold the node. Segments, and so lengths, ways and geometry, stay as they are.
 */
export function contract(edges: readonly DraftEdge[], keep: ReadonlySet<string>): DraftEdge[] {
  const passes = (key: string, a: DraftEdge, b: DraftEdge) => !keep.has(key) && kindOfEdge(a) === kindOfEdge(b);
  return chainsOf(edges, { ends: endKeys, passes }).map((links) => ({
    segments: links.flatMap(({ edge, from }) => (endKeys(edge)[0] === from ? edge : reversed(edge)).segments),
  }));
}
