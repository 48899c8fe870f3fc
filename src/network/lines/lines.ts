import { fault, InputError } from '../../base/issue.ts';
import { distanceKm } from '../../geo/geodesic.ts';
import { positionKey, roundPosition } from '../../geo/position.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';
import { type Draft, type DraftEdge, kindOfEdge, type Spot } from '../draft.ts';
import { finish, stepOf } from '../finish.ts';
import type { NetworkKind, Unreached } from '../network.ts';
import type { Places } from '../places.ts';
import { accesses, attach } from './attach.ts';
import { contract } from './contract.ts';
import { splitAtCrossings } from './crossings.ts';
import { type EdgeIndex, indexEdges } from './edge-index.ts';
import { joinComponents } from './join-components.ts';
import { joinEnds } from './joins.ts';
import { directLinks, trunks } from './links.ts';
import { type Parameters, parameters } from './parameters.ts';
import { apart, prune } from './prune.ts';
import { spotOffshore, spotsOf } from './spots.ts';
import { coincidences, drawnLines, union } from './union.ts';
import { connector } from './way.ts';

const bare = (edges: readonly DraftEdge[]): Draft => ({ edges, spots: new Map() });

/** Terminals of spots that nothing ties, with the distance to the nearest line, or where there are no lines to the nearest spot. */
function unreachedOf(spots: readonly Spot[], tied: ReadonlySet<Spot>, index: EdgeIndex): Unreached[] {
  return spots
    .filter((spot) => !tied.has(spot))
    .flatMap((spot): Unreached[] => {
      const others = spots.filter((other) => tied.has(other)).map((other) => distanceKm(spot.position, other.position));
      const distance_km = index.nearest(spot.position, 20_100)?.distance_km ?? Math.min(...others);
      return [
        ...spot.sources.map(({ id, name }): Unreached => ({ terminal: 'source', id, name, distance_km })),
        ...spot.sinks.map(({ id, name }): Unreached => ({ terminal: 'sink', id, name, distance_km })),
      ];
    });
}

/** Spots by the node on which they stand; two that stand on one point of a line share it. */
function standing(
  spots: readonly Spot[],
  tied: ReadonlySet<Spot>,
  places: ReadonlyMap<Spot, Spot['position']>,
): Map<string, Spot> {
  const nodes = new Map<string, Spot>();
  for (const spot of spots) {
    if (!tied.has(spot)) continue;
    const position = places.get(spot) ?? roundPosition(spot.position);
    const here = nodes.get(positionKey(position)) ?? { position, sources: [], sinks: [] };
    const terminals = [...(here.terminals ?? []), ...(spot.terminals ?? [])];
    nodes.set(positionKey(position), {
      position,
      sources: [...here.sources, ...spot.sources],
      sinks: [...here.sinks, ...spot.sinks],
      ...(terminals.length > 0 ? { terminals } : {}),
    });
  }
  return nodes;
}

/** Lines joined to one network, as far as the rules go, with the steps on the way. */
function joinedLines(places: Places, given: Crisp<Parameters>) {
  const drawn = drawnLines(places, given.offshore_factor);
  const segments = splitAtCrossings(union(drawn.flatMap((edge) => edge.segments)));
  const distinct = contract(
    segments.map((segment) => ({ segments: [segment] })),
    new Set(),
  );
  const joined = joinEnds(distinct, given);
  const connected = joinComponents(joined, given);
  const steps = [
    stepOf('routes', bare(drawn)),
    stepOf('union', bare(distinct)),
    stepOf('joins', bare(joined)),
    stepOf('components', bare(connected.edges)),
  ];
  return { edges: connected.edges, steps, remarks: [...coincidences(segments), ...connected.remarks] };
}

/** Ties the terminals to the lines and to each other. */
function withTerminals(places: Places, lines: readonly DraftEdge[], given: Crisp<Parameters>) {
  const spots = spotsOf(places);
  const routes = lines.filter((edge) => kindOfEdge(edge) === 'route');
  const others = lines.filter((edge) => kindOfEdge(edge) !== 'route');
  const index = indexEdges(routes);
  const near = accesses(spots, index, given);
  const far = trunks(spots, given.links, index, new Set(near.map(({ spot }) => spot)));
  const attached = attach(routes, [...near, ...far], given);
  const links = directLinks(spots, given.links);
  const placeOf = (spot: Spot) => attached.places.get(spot) ?? roundPosition(spot.position);
  const straight = links
    .filter(({ from, to }) => positionKey(placeOf(from)) !== positionKey(placeOf(to)))
    .map(({ from, to }) =>
      connector('link', { from: placeOf(from), to: placeOf(to), offshore: spotOffshore(from) || spotOffshore(to) }, given),
    );
  // Where a terminal stands, CO2 comes and goes without a pipe.
  const served = spots.filter((spot) => spot.terminals !== undefined);
  const tied = new Set([...attached.tied, ...links.flatMap(({ from, to }) => [from, to]), ...served]);
  const toLines = [...others, ...attached.edges];
  return {
    before: { edges: toLines, spots: standing(spots, attached.tied, attached.places) },
    after: { edges: [...toLines, ...straight], spots: standing(spots, tied, attached.places) },
    unreached: unreachedOf(spots, tied, index),
  };
}

/**
 * Candidates from lines. Edges between vertices are geodesics. In this order: coinciding lines are one; lines are split where
 * they cross; loose ends are joined to near lines; separate parts are joined by their shortest connectors; sources and sinks
 * are tied to the nearest point of a route; rules add direct links; dead ends and pass-through nodes go.
 */
export const lines: NetworkKind<Parameters> = {
  kind: 'lines',
  parameters,
  build(places, given) {
    const joined = joinedLines(places, given);
    const { before, after, unreached } = withTerminals(places, joined.edges, given);
    if (after.edges.length === 0 && after.spots.size === 0)
      throw new InputError([fault('network.no_routes', { file: 'routes.geojson' })]);
    const pruned = prune(after);
    const steps = [...joined.steps, stepOf('terminals', before), stepOf('links', after), stepOf('pruning', pruned)];
    return finish(pruned, { unreached, steps, remarks: [...joined.remarks, ...apart(pruned)] });
  },
};
