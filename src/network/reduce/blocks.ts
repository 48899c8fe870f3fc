import { edgesByNode } from '../chains.ts';

/** An edge between two nodes, named by key. */
export interface Joining {
  readonly from: string;
  readonly to: string;
}

/** A largest part of a network that no single node holds together; a bridge is a block of one edge. */
export interface Block<Edge> {
  readonly edges: readonly Edge[];
  /** Every node of the block; the first is the one through which the walk came in. */
  readonly nodes: readonly string[];
  /** Node at which the walk through this component began: its blocks share it. */
  readonly root: string;
}

interface Visit<Edge> {
  readonly node: string;
  readonly by: Edge | undefined;
  readonly from: string;
  next: number;
}

/**
 * The biconnected blocks of a network without edges from a node to itself, each after every block that hangs on its nodes
 * other than the first. Depth-first search with low points (Hopcroft & Tarjan 1973, Algorithm 447), without recursion.
 */
export function blocksOf<Edge extends Joining>(edges: readonly Edge[]): Block<Edge>[] {
  const at = edgesByNode(edges, ({ from, to }) => [from, to]);
  const depth = new Map<string, number>();
  const low = new Map<string, number>();
  const open: Edge[] = [];
  const used = new Set<Edge>();
  const blocks: Block<Edge>[] = [];
  const depthOf = (node: string) => depth.get(node) ?? Number.POSITIVE_INFINITY;
  const lower = (node: string, to: number) => low.set(node, Math.min(low.get(node) ?? Number.POSITIVE_INFINITY, to));

  const close = (last: Edge, top: string, root: string) => {
    const members = open.splice(open.lastIndexOf(last));
    const nodes = new Set([top, ...members.flatMap(({ from, to }) => [from, to])]);
    blocks.push({ edges: members, nodes: [...nodes], root });
  };
  const enter = (node: string, by: Edge | undefined, from: string): Visit<Edge> => {
    depth.set(node, from === node ? 0 : depthOf(from) + 1);
    low.set(node, depthOf(node));
    return { node, by, from, next: 0 };
  };
  const leave = ({ node, by, from }: Visit<Edge>, root: string) => {
    if (by === undefined) return;
    lower(from, low.get(node) ?? 0);
    if ((low.get(node) ?? 0) >= depthOf(from)) close(by, from, root);
  };

  for (const root of at.keys()) {
    if (depth.has(root)) continue;
    const path = [enter(root, undefined, root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const edge = at.get(visit.node)?.[visit.next++];
      if (edge === undefined) {
        path.pop();
        leave(visit, root);
        continue;
      }
      if (used.has(edge)) continue;
      used.add(edge);
      open.push(edge);
      const far = edge.from === visit.node ? edge.to : edge.from;
      if (depth.has(far)) lower(visit.node, depthOf(far));
      else path.push(enter(far, edge, visit.node));
    }
  }
  return blocks;
}
