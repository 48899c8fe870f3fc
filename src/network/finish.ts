import type { Issue } from '../base/issue.ts';
import { positionKey } from '../geo/position.ts';
import { makeGroups } from './components.ts';
import { type Draft, type DraftEdge, endKeys, endOf, kindOfEdge, pipeKm, reversed, startOf } from './draft.ts';
import type { BuildStep, Edge, Network, Node, Unreached } from './network.ts';

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** To the micrometre: sums of lengths differ below it by the order of their terms. */
const tidy = (km: number): number => Math.round(km * 1e9) / 1e9;

const idsOf = (members: readonly { readonly id: string }[]): string[] => members.map(({ id }) => id).sort(byText);

function nodesOf(draft: Draft): Map<string, Node> {
  const places = new Map([...draft.spots].map(([key, spot]) => [key, spot.position] as const));
  for (const edge of draft.edges) {
    for (const position of [startOf(edge), endOf(edge)]) {
      const key = positionKey(position);
      if (!places.has(key)) places.set(key, position);
    }
  }
  const nodes = new Map<string, Node>();
  for (const [key, [longitude, latitude]] of places) {
    const spot = draft.spots.get(key);
    const sources = idsOf(spot?.sources ?? []);
    const sinks = idsOf(spot?.sinks ?? []);
    const id = [...sources, ...sinks].join('+') || key;
    const terminals = idsOf(spot?.terminals ?? []);
    nodes.set(key, { id, longitude, latitude, sources, sinks, ...(terminals.length > 0 ? { terminals } : {}) });
  }
  return nodes;
}

function edgeOf(draft: DraftEdge, nodes: ReadonlyMap<string, Node>): Edge {
  const ids = endKeys(draft).map((key) => nodes.get(key)?.id ?? key);
  const [a = '', b = ''] = ids;
  const turned = draft.name === undefined && a > b;
  const { segments } = turned ? reversed(draft) : draft;
  const [from, to] = turned ? [b, a] : [a, b];
  const sum = (of: (segment: (typeof segments)[number]) => number) => tidy(segments.reduce((km, s) => km + of(s), 0));
  return {
    id: draft.name ?? `${from}~${to}`,
    from,
    to,
    length_km: sum(({ km, way }) => km * way.length_ratio),
    offshore_km: sum(({ km, way }) => (way.offshore ? km * way.length_ratio : 0)),
    cost_km: sum(({ km, way }) => km * way.length_ratio * way.cost_factor),
    right_of_way_km: sum(({ km, way }) => km * way.length_ratio * way.right_of_way_factor),
    kind: kindOfEdge(draft),
    routes: [...new Set(segments.flatMap(({ way }) => way.routes))],
    schematic: segments.some(({ way }) => way.schematic),
    geometry: [startOf({ segments }), ...segments.map(({ to: position }) => position)],
  };
}

/** Parallel edges are told apart by their routes, and where these are the same too, by rank of length. */
function tellApart(edges: readonly Edge[]): Edge[] {
  const sorted = edges
    .map((edge) => ({ edge, tie: JSON.stringify([edge.kind, edge.routes, edge.geometry]) }))
    .sort((a, b) => byText(a.edge.id, b.edge.id) || a.edge.length_km - b.edge.length_km || byText(a.tie, b.tie))
    .map(({ edge }) => edge);
  const times = new Map<string, number>();
  for (const { id } of sorted) times.set(id, (times.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return sorted.map((edge) => {
    if ((times.get(edge.id) ?? 0) < 2) return edge;
    const named = `${edge.id}:${edge.routes.length > 0 ? edge.routes.join('+') : edge.kind}`;
    const rank = (seen.get(named) ?? 0) + 1;
    seen.set(named, rank);
    return { ...edge, id: rank === 1 ? named : `${named}#${rank}` };
  });
}

/** Counts and length of a draft, after a step of building. */
export function stepOf(step: string, draft: Draft): BuildStep {
  const groups = makeGroups(draft.spots.keys());
  const nodes = new Set<string>(draft.spots.keys());
  let length = 0;
  for (const edge of draft.edges) {
    const [a, b] = endKeys(edge);
    for (const key of [a, b]) {
      nodes.add(key);
      groups.add(key);
    }
    groups.join(a, b);
    length += pipeKm(edge);
  }
  return { step, nodes: nodes.size, edges: draft.edges.length, length_km: tidy(length), components: groups.count };
}

/** Names nodes and edges by what they are, sorts them, and adds up the lengths. */
export function finish(
  draft: Draft,
  found: { readonly unreached: readonly Unreached[]; readonly steps: readonly BuildStep[]; readonly remarks: readonly Issue[] },
): Network {
  const nodes = nodesOf(draft);
  const edges = tellApart(draft.edges.map((edge) => edgeOf(edge, nodes)));
  return {
    nodes: [...nodes.values()].sort((a, b) => byText(a.id, b.id)),
    edges: edges.sort((a, b) => byText(a.id, b.id)),
    unreached: [...found.unreached].sort((a, b) => byText(a.id, b.id)),
    steps: found.steps,
    remarks: found.remarks,
  };
}
