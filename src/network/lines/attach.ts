import { distanceKm } from '../../geo/geodesic.ts';
import { type LonLat, positionKey, roundPosition } from '../../geo/position.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';
import { type DraftEdge, endOf, type Spot, startOf } from '../draft.ts';
import { byText } from '../finish.ts';
import { cutEdges } from './cut.ts';
import type { EdgeIndex, OnEdge } from './edge-index.ts';
import { cutsOf } from './joins.ts';
import type { Parameters } from './parameters.ts';
import { idOfSpot, sameSpotKm, spotOffshore } from './spots.ts';
import { connector } from './way.ts';

/** A spot that is to be tied to a place on a line. */
export interface Attachment {
  readonly spot: Spot;
  readonly kind: 'access' | 'link';
  readonly target: OnEdge;
}

/** The access of every spot that has a line within the distance of one of its terminals; only routes are lines. */
export function accesses(spots: readonly Spot[], index: EdgeIndex, parameters: Crisp<Parameters>): Attachment[] {
  return spots.flatMap((spot): Attachment[] => {
    const source = spot.sources.length > 0 ? parameters.source_access_km : 0;
    const sink = spot.sinks.length > 0 ? parameters.sink_access_km : 0;
    const terminal = spot.terminals === undefined ? 0 : (parameters.terminal_access_km ?? parameters.sink_access_km);
    const target = index.nearest(spot.position, Math.max(source, sink, terminal));
    return target === undefined ? [] : [{ spot, kind: 'access', target }];
  });
}

interface Met extends Attachment {
  readonly position: LonLat;
}

/**
 * Where the attachments of one edge meet it. The nearest terminals first: each takes a meeting point, or an end of the edge,
 * that is within `merge_km` of its own along the edge, or makes a new one. A terminal on the line itself stays where it is.
 */
function meetings(edge: DraftEdge, attachments: readonly Attachment[], merge_km: number): Met[] {
  const length = edge.segments.reduce((km, s) => km + s.km, 0);
  const points = [
    { along: 0, target: undefined as OnEdge | undefined, position: startOf(edge) },
    { along: length, target: undefined as OnEdge | undefined, position: endOf(edge) },
  ];
  const order = (a: Attachment, b: Attachment) =>
    a.target.distance_km - b.target.distance_km || byText(idOfSpot(a.spot), idOfSpot(b.spot)) || byText(a.kind, b.kind);
  return [...attachments].sort(order).map((attachment): Met => {
    const { target } = attachment;
    const within = target.distance_km <= sameSpotKm ? sameSpotKm : merge_km;
    const away = (point: (typeof points)[number]) => Math.abs(point.along - target.along_edge_km);
    const [nearest] = points.filter((point) => away(point) <= within).sort((a, b) => away(a) - away(b) || a.along - b.along);
    if (nearest !== undefined) return { ...attachment, target: nearest.target ?? target, position: nearest.position };
    points.push({ along: target.along_edge_km, target, position: target.cut.position });
    return { ...attachment, position: target.cut.position };
  });
}

/** What attaching makes of the network: spots on a line are nodes of it, all others are tied by an edge of true length. */
export interface Attached {
  readonly edges: DraftEdge[];
  /** Where each spot stands. */
  readonly places: ReadonlyMap<Spot, LonLat>;
  readonly tied: ReadonlySet<Spot>;
}

/** Ties spots to the lines. All meeting points are found on the lines as they are before any is cut. */
export function attach(edges: readonly DraftEdge[], attachments: readonly Attachment[], parameters: Crisp<Parameters>): Attached {
  const byEdge = new Map<number, Attachment[]>();
  for (const one of attachments) byEdge.set(one.target.edge, [...(byEdge.get(one.target.edge) ?? []), one]);
  const met = [...byEdge].flatMap(([number, here]) => {
    const edge = edges[number];
    return edge === undefined ? [] : meetings(edge, here, parameters.merge_km);
  });
  const cuts = met.filter(({ position, target }) => positionKey(position) === positionKey(target.cut.position));
  const places = new Map<Spot, LonLat>();
  const ties: DraftEdge[] = [];
  for (const { spot, kind, target, position } of met) {
    const from = roundPosition(spot.position);
    if (kind === 'access' && distanceKm(from, position) <= sameSpotKm) places.set(spot, position);
    else ties.push(connector(kind, { from, to: position, offshore: spotOffshore(spot) || target.offshore }, parameters));
  }
  return {
    edges: [...cutEdges(edges, cutsOf(cuts.map(({ target }) => target))), ...ties],
    places,
    tied: new Set(met.map(({ spot }) => spot)),
  };
}
