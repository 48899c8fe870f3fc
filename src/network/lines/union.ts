import { type Issue, remark } from '../../base/issue.ts';
import { distanceKm, lineLengthKm } from '../../geo/geodesic.ts';
import { positionKey, roundPosition } from '../../geo/position.ts';
import type { DraftEdge, Segment, Way } from '../draft.ts';
import { byText } from '../finish.ts';
import type { Places } from '../places.ts';
import { routeWay, terrainFactors } from '../route-way.ts';

/** Every line of every route as an edge of geodesic segments, as drawn. */
export function drawnLines(places: Places, offshore_factor: number): DraftEdge[] {
  const terrain = terrainFactors(places);
  const edges: DraftEdge[] = [];
  for (const route of [...places.routes].sort((a, b) => byText(a.id, b.id))) {
    const lines = route.lines.map((line) => line.map(roundPosition));
    const length_km = lines.reduce((km, line) => km + lineLengthKm(line), 0);
    const way = routeWay(route, terrain, { length_km, offshore_factor });
    for (const line of lines) {
      const segments: Segment[] = [];
      line.forEach((to, index) => {
        const from = line[index - 1];
        if (from === undefined || positionKey(from) === positionKey(to)) return;
        segments.push({ from, to, km: distanceKm(from, to), way });
      });
      if (segments.length > 0) edges.push({ segments });
    }
  }
  return edges;
}

const costOf = (way: Way) => way.length_ratio * way.cost_factor;

/** Of ways that coincide the cheapest holds, and all their routes are named. */
function merged(a: Way, b: Way): Way {
  if (a === b) return a;
  const [first, second] =
    costOf(a) < costOf(b) || (costOf(a) === costOf(b) && byText(a.routes.join(), b.routes.join()) <= 0) ? [a, b] : [b, a];
  return { ...first, routes: [...new Set([...first.routes, ...second.routes])].sort(byText) };
}

/** Segments with the same two ends are one, whichever way they are drawn. */
export function union(segments: readonly Segment[]): Segment[] {
  const distinct = new Map<string, Segment>();
  for (const segment of segments) {
    const key = [positionKey(segment.from), positionKey(segment.to)].sort(byText).join('~');
    const known = distinct.get(key);
    distinct.set(key, known === undefined ? segment : { ...known, way: merged(known.way, segment.way) });
  }
  return [...distinct.values()];
}

/** Names the routes that run exactly together, with the length on which they do. */
export function coincidences(segments: readonly Segment[]): Issue[] {
  const shared = new Map<string, number>();
  for (const { km, way } of segments) {
    if (way.routes.length < 2) continue;
    const routes = way.routes.join(', ');
    shared.set(routes, (shared.get(routes) ?? 0) + km);
  }
  return [...shared]
    .sort(([a], [b]) => byText(a, b))
    .map(([routes, km]) => remark('network.routes_coincide', { file: 'routes.geojson' }, { routes, km: km.toFixed(1) }));
}
