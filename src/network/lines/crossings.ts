import { crossingOf } from '../../geo/arc-crossing.ts';
import { type ArcIndex, indexArcs } from '../../geo/arc-index.ts';
import { type LonLat, positionKey, roundPosition } from '../../geo/position.ts';
import type { Segment } from '../draft.ts';
import { type Cut, cutSegment } from './cut.ts';
import { union } from './union.ts';

/** A vertex within a metre of another line lies on it: positions are kept to a tenth of that. */
const touchKm = 0.001;

type Add = (segment: number, cut: Cut) => void;

/** Vertices of one line that lie inside a segment of another. */
function addTouches(segments: readonly Segment[], index: ArcIndex, add: Add): void {
  const vertices = new Map<string, LonLat>();
  for (const { from, to } of segments) for (const end of [from, to]) vertices.set(positionKey(end), end);
  for (const [key, vertex] of vertices) {
    for (const { arc, along_km } of index.within(vertex, touchKm)) {
      const segment = segments[arc];
      if (segment === undefined || positionKey(segment.from) === key || positionKey(segment.to) === key) continue;
      add(arc, { along_km, position: vertex });
    }
  }
}

function addCrossings(segments: readonly Segment[], index: ArcIndex, add: Add): void {
  segments.forEach((_segment, first) => {
    for (const second of index.beside(first)) {
      if (second <= first) continue;
      const crossing = crossingOf(index.arc(first), index.arc(second), touchKm);
      if (crossing === undefined) continue;
      const position = roundPosition(crossing.position);
      add(first, { along_km: crossing.along_first_km, position });
      add(second, { along_km: crossing.along_second_km, position });
    }
  });
}

/** Splits segments where they cross, and where the vertex of one lies on another. */
export function splitAtCrossings(segments: readonly Segment[]): Segment[] {
  const index = indexArcs(segments);
  const cuts = new Map<number, Cut[]>();
  const add: Add = (segment, cut) => {
    cuts.set(segment, [...(cuts.get(segment) ?? []), cut]);
  };
  addTouches(segments, index, add);
  addCrossings(segments, index, add);
  return union(segments.flatMap((segment, number) => cutSegment(segment, cuts.get(number) ?? [])));
}
