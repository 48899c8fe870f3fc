import { z } from 'zod';
import { fault, InputError, type Issue, remark } from '../base/issue.ts';
import { distanceKm, lineLengthKm } from '../geo/geodesic.ts';
import { type LonLat, positionKey, roundPosition } from '../geo/position.ts';
import { known } from '../uncertainty/field.ts';
import type { DraftEdge, Segment, Spot, Way } from './draft.ts';
import { byText, finish, stepOf } from './finish.ts';
import type { NetworkKind, Unreached } from './network.ts';
import type { Places } from './places.ts';
import { routeWay, terrainFactors } from './route-way.ts';

const parameters = z.strictObject({
  snap_km: known(
    {
      en: 'Farthest a source or sink may be from the node at which it stands',
      zh: '源汇与其所在节点的最大距离',
      unit: 'km',
      example: '1',
    },
    { minimum: 0 },
  ),
});

type Parameters = z.infer<typeof parameters>;

function edgeAlong(line: readonly LonLat[], way: Way, name: string): DraftEdge {
  const segments: Segment[] = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from !== undefined) segments.push({ from, to, km: distanceKm(from, to), way });
  });
  return { name, segments };
}

/** Every line is an edge; a line that ends where it starts leads nowhere and is named. */
function edgesOf(places: Places): { edges: DraftEdge[]; remarks: Issue[] } {
  const terrain = terrainFactors(places);
  const edges: DraftEdge[] = [];
  const remarks: Issue[] = [];
  for (const route of [...places.routes].sort((a, b) => byText(a.id, b.id))) {
    const way = routeWay(route, terrain, {
      length_km: route.lines.reduce((km, line) => km + lineLengthKm(line), 0),
      offshore_factor: 1,
    });
    route.lines.forEach((line, index) => {
      const name = route.lines.length === 1 ? route.id : `${route.id}/${index + 1}`;
      const [start, end] = [line[0], line.at(-1)];
      if (start === undefined || end === undefined || positionKey(start) === positionKey(end)) {
        remarks.push(remark('network.line_is_a_ring', {}, { route: name }));
        return;
      }
      const ends = [roundPosition(start), ...line.slice(1, -1), roundPosition(end)];
      edges.push(edgeAlong(ends, way, name));
    });
  }
  return { edges, remarks };
}

function nearestNode(place: LonLat, nodes: ReadonlyMap<string, LonLat>): { key: string; km: number } | undefined {
  const same = positionKey(place);
  if (nodes.has(same)) return { key: same, km: 0 };
  let best: { key: string; km: number } | undefined;
  for (const [key, position] of nodes) {
    const km = distanceKm(place, position);
    if (best === undefined || km < best.km || (km === best.km && key < best.key)) best = { key, km };
  }
  return best;
}

function placeTerminals(places: Places, nodes: ReadonlyMap<string, LonLat>, snap_km: number) {
  const spots = new Map<string, Spot>();
  const unreached: Unreached[] = [];
  const place = (
    terminal: Unreached['terminal'],
    at: Pick<Places['sources'][number], 'id' | 'name' | 'longitude' | 'latitude'>,
  ): Spot | undefined => {
    const nearest = nearestNode([at.longitude, at.latitude], nodes);
    if (nearest === undefined || nearest.km > snap_km) {
      unreached.push({ terminal, id: at.id, name: at.name, distance_km: nearest?.km ?? Number.POSITIVE_INFINITY });
      return undefined;
    }
    const position = nodes.get(nearest.key) ?? [at.longitude, at.latitude];
    const spot = spots.get(nearest.key) ?? { position, sources: [], sinks: [] };
    spots.set(nearest.key, spot);
    return spot;
  };
  for (const source of places.sources) {
    const spot = place('source', source);
    if (spot !== undefined) spots.set(positionKey(spot.position), { ...spot, sources: [...spot.sources, source] });
  }
  for (const sink of places.sinks) {
    const spot = place('sink', sink);
    if (spot !== undefined) spots.set(positionKey(spot.position), { ...spot, sinks: [...spot.sinks, sink] });
  }
  for (const terminal of places.terminals) {
    const spot = place('terminal', terminal);
    if (spot !== undefined) spots.set(positionKey(spot.position), { ...spot, terminals: [...(spot.terminals ?? []), terminal] });
  }
  return { spots, unreached };
}

/** Ends of edges, and terminals with none within `snap_km`, which are nodes of their own. */
function nodesOf(places: Places, edges: readonly DraftEdge[], snap_km: number): Map<string, LonLat> {
  const nodes = new Map<string, LonLat>();
  for (const { segments } of edges) {
    for (const position of [segments[0]?.from, segments.at(-1)?.to]) {
      if (position !== undefined) nodes.set(positionKey(position), position);
    }
  }
  for (const { longitude, latitude } of [...places.terminals].sort((a, b) => byText(a.id, b.id))) {
    const own = roundPosition([longitude, latitude]);
    if ((nearestNode(own, nodes)?.km ?? Number.POSITIVE_INFINITY) > snap_km) nodes.set(positionKey(own), own);
  }
  return nodes;
}

/**
 * A network that is drawn already: every line of the routes is one edge between its end points, none is split.
 * Ends equal to 1e-6 degree are one node; sources, sinks and terminals stand at the nearest node, at no length and no cost; a
 * terminal far from all is a node itself.
 * No factor but the routes' own terrain and right-of-way factors.
 */
export const graph: NetworkKind<Parameters> = {
  kind: 'graph',
  parameters,
  build(places, { snap_km }) {
    const { edges, remarks } = edgesOf(places);
    const nodes = nodesOf(places, edges, snap_km);
    if (nodes.size === 0) throw new InputError([...remarks, fault('network.no_routes', { file: 'routes.geojson' })]);
    const { spots, unreached } = placeTerminals(places, nodes, snap_km);
    const steps = [stepOf('routes', { edges, spots: new Map() }), stepOf('terminals', { edges, spots })];
    return finish({ edges, spots }, { unreached, steps, remarks });
  },
};
