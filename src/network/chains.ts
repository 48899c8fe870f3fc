/** A member of a chain, walked from one node to the other. */
export interface Link<Edge> {
  readonly edge: Edge;
  /** Node keys. */
  readonly from: string;
  readonly to: string;
}

/** What the walk asks of edges. */
export interface Walk<Edge> {
  /** Keys of the nodes at both ends. */
  ends(edge: Edge): readonly [string, string];
  /** Whether two edges that alone meet at a node follow each other there. */
  passes(node: string, a: Edge, b: Edge): boolean;
}

/** Edges by the node they end at; a ring counts twice. */
export function edgesByNode<Edge>(edges: readonly Edge[], endsOf: Walk<Edge>['ends']): Map<string, Edge[]> {
  const at = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const key of endsOf(edge)) {
      const list = at.get(key);
      if (list === undefined) at.set(key, [edge]);
      else list.push(edge);
    }
  }
  return at;
}

/**
 * Every edge in exactly one chain: edges that follow each other through nodes where two edges meet and `passes` lets them.
 * Chains start at a node that is not passed, those that close on themselves at the first end of their first edge.
 */
export function chainsOf<Edge>(edges: readonly Edge[], { ends, passes }: Walk<Edge>): Link<Edge>[][] {
  const at = edgesByNode(edges, ends);
  const passable = (key: string): boolean => {
    const [a, b, ...more] = at.get(key) ?? [];
    return a !== undefined && b !== undefined && a !== b && more.length === 0 && passes(key, a, b);
  };
  const used = new Set<Edge>();
  const step = (edge: Edge, from: string): Link<Edge> => {
    used.add(edge);
    const [a, b] = ends(edge);
    return { edge, from, to: a === from ? b : a };
  };
  const walk = (start: Edge, from: string): Link<Edge>[] => {
    const links = [step(start, from)];
    for (let key = (links[0] as Link<Edge>).to; passable(key); ) {
      const next = at.get(key)?.find((edge) => !used.has(edge));
      if (next === undefined) break;
      const link = step(next, key);
      links.push(link);
      key = link.to;
    }
    return links;
  };
  const chains: Link<Edge>[][] = [];
  for (const edge of edges) {
    const open = ends(edge).find((key) => !passable(key));
    if (open !== undefined && !used.has(edge)) chains.push(walk(edge, open));
  }
  for (const edge of edges) if (!used.has(edge)) chains.push(walk(edge, ends(edge)[0]));
  return chains;
}
