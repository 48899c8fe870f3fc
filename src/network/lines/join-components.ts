import { type Issue, remark } from '../../base/issue.ts';
import { nearestOnArc } from '../../geo/nearest-on-arc.ts';
import { type LonLat, positionKey } from '../../geo/position.ts';
import { unitVector } from '../../geo/sphere.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';
import { type Groups, makeGroups } from '../components.ts';
import { type DraftEdge, endKeys } from '../draft.ts';
import { byText } from '../finish.ts';
import { contract } from './contract.ts';
import { cutEdges } from './cut.ts';
import { type EdgeIndex, indexEdges, type OnEdge } from './edge-index.ts';
import { cutsOf } from './joins.ts';
import type { Parameters } from './parameters.ts';
import { connector } from './way.ts';

interface Gap {
  readonly from: LonLat;
  readonly fromRoutes: readonly string[];
  readonly fromOffshore: boolean;
  readonly target: OnEdge;
  readonly toRoutes: readonly string[];
  readonly components: readonly [string, string];
}

/** The parts of a network that touch each other. */
export function groupsOf(edges: readonly DraftEdge[]): Groups {
  const groups = makeGroups();
  for (const edge of edges) {
    const [a, b] = endKeys(edge);
    groups.add(a);
    groups.add(b);
    groups.join(a, b);
  }
  return groups;
}

interface Candidate {
  readonly from: LonLat;
  readonly owner: number;
  readonly arc: number;
  readonly least_km: number;
  readonly most_km: number;
}

/** For each pair of components the vertices and arcs that may be the nearest, by distance on the sphere. */
function candidates(index: EdgeIndex, component: readonly string[], limit_km: number): Map<string, Candidate[]> {
  const pairs = new Map<string, Candidate[]>();
  const seen = new Set<string>();
  index.segments.forEach(({ edge, of }, owner) => {
    const own = component[edge] ?? '';
    for (const from of [of.from, of.to]) {
      const name = `${own} ${positionKey(from)}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const vector = unitVector(from);
      for (const arc of index.arcs.around(from, limit_km)) {
        const other = component[index.segments[arc]?.edge ?? -1] ?? '';
        if (other === own) continue;
        const { km, slack_km } = index.arcs.roughKm(vector, arc);
        if (km - slack_km > limit_km) continue;
        const key = JSON.stringify([own, other].sort(byText));
        const list = pairs.get(key) ?? [];
        list.push({ from, owner, arc, least_km: km - slack_km, most_km: km + slack_km });
        pairs.set(key, list);
      }
    }
  });
  return pairs;
}

/** The shortest connector of a pair: two geodesics that do not cross come nearest at an end of one of them. */
function shortest(index: EdgeIndex, pair: readonly Candidate[], components: readonly [string, string]): Gap | undefined {
  const most = Math.min(...pair.map(({ most_km }) => most_km));
  let best: Gap | undefined;
  for (const { from, owner, arc, least_km } of pair) {
    if (least_km > most) continue;
    const target = index.place({ ...nearestOnArc(from, index.arcs.arc(arc)), arc });
    const better = best === undefined || target.distance_km < best.target.distance_km - 1e-9;
    const own = index.segments[owner]?.of.way;
    const toRoutes = index.segments[arc]?.of.way.routes ?? [];
    if (better)
      best = { from, fromRoutes: own?.routes ?? [], fromOffshore: own?.offshore ?? false, target, toRoutes, components };
  }
  return best;
}

/** Joins the separate parts of the lines by their shortest connectors, repeatedly, and names each. */
export function joinComponents(
  edges: readonly DraftEdge[],
  parameters: Crisp<Parameters>,
): { edges: DraftEdge[]; remarks: Issue[] } {
  const limit = parameters.join_components_km;
  const groups = groupsOf(edges);
  const index = indexEdges(edges);
  const component = edges.map((edge) => groups.of(endKeys(edge)[0]));
  const gaps: Gap[] = [];
  for (const [key, pair] of candidates(index, component, limit)) {
    const [a = '', b = ''] = JSON.parse(key) as string[];
    const gap = shortest(index, pair, [a, b]);
    if (gap !== undefined && gap.target.distance_km <= limit) gaps.push(gap);
  }
  gaps.sort((a, b) => a.target.distance_km - b.target.distance_km || byText(a.components.join(), b.components.join()));
  const chosen = gaps.filter(({ components: [a, b] }) => {
    if (groups.of(a) === groups.of(b)) return false;
    groups.join(a, b);
    return true;
  });
  const links = chosen.map(({ from, target, fromOffshore }) =>
    connector('join', { from, to: target.cut.position, offshore: fromOffshore || target.offshore }, parameters),
  );
  const starts = chosen.map(({ from }) => index.nearest(from, 0.001)).filter((at) => at !== undefined);
  const parts = cutEdges(edges, cutsOf([...chosen.map(({ target }) => target), ...starts]));
  const remarks = chosen.map(({ from, fromRoutes, target, toRoutes }) =>
    remark(
      'network.components_joined',
      {},
      {
        km: target.distance_km.toFixed(1),
        from: fromRoutes.join(', ') || 'join',
        from_at: positionKey(from),
        to: toRoutes.join(', ') || 'join',
        to_at: positionKey(target.cut.position),
      },
    ),
  );
  return { edges: contract([...parts, ...links], new Set()), remarks };
}
