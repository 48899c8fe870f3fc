import { distanceKm } from '../../geo/geodesic.ts';
import { type LonLat, positionKey } from '../../geo/position.ts';
import type { DraftEdge, Segment } from '../draft.ts';

/** A place on a line at which it is cut. */
export interface Cut {
  readonly along_km: number;
  readonly position: LonLat;
}

/** The parts of a segment between its cuts; cuts at its ends cut nothing. */
export function cutSegment(segment: Segment, cuts: readonly Cut[]): Segment[] {
  const { to, way } = segment;
  const parts: Segment[] = [];
  let from = segment.from;
  const between = [...cuts].sort((a, b) => a.along_km - b.along_km).map(({ position }) => position);
  for (const position of [...between, to]) {
    const key = positionKey(position);
    if (key === positionKey(from) || (position !== to && key === positionKey(to))) continue;
    parts.push({ from, to: position, km: distanceKm(from, position), way });
    from = position;
  }
  return cuts.length === 0 ? [segment] : parts;
}

/** Cuts every edge at the places given for it, so that each becomes the end of an edge. Order of edges is kept. */
export function cutEdges(
  edges: readonly DraftEdge[],
  cuts: ReadonlyMap<number, readonly { readonly segment: number; readonly cut: Cut }[]>,
): DraftEdge[] {
  return edges.flatMap((edge, number) => {
    const here = cuts.get(number) ?? [];
    if (here.length === 0) return [edge];
    const places = new Set(here.map(({ cut }) => positionKey(cut.position)));
    const parts: DraftEdge[] = [];
    let run: Segment[] = [];
    edge.segments.forEach((segment, index) => {
      for (const part of cutSegment(
        segment,
        here.filter((one) => one.segment === index).map(({ cut }) => cut),
      )) {
        run.push(part);
        if (!places.has(positionKey(part.to))) continue;
        parts.push({ segments: run });
        run = [];
      }
    });
    if (run.length > 0) parts.push({ segments: run });
    return parts;
  });
}
