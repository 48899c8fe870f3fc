import { type ArcIndex, indexArcs, type NearestArc } from '../../geo/arc-index.ts';
import { type LonLat, roundPosition } from '../../geo/position.ts';
import type { DraftEdge, Segment } from '../draft.ts';
import type { Cut } from './cut.ts';

/** A place on an edge, near some other place. */
export interface OnEdge {
  readonly edge: number;
  readonly segment: number;
  readonly cut: Cut;
  /** How far along the whole edge, geodesic km. */
  readonly along_edge_km: number;
  readonly distance_km: number;
  readonly offshore: boolean;
}

/** The segments of all edges, searchable by place. */
export interface EdgeIndex {
  readonly arcs: ArcIndex;
  readonly segments: readonly {
    readonly edge: number;
    readonly segment: number;
    readonly before_km: number;
    readonly of: Segment;
  }[];
  place(found: NearestArc): OnEdge;
  within(place: LonLat, km: number): OnEdge[];
  nearest(place: LonLat, km: number): OnEdge | undefined;
}

export function indexEdges(edges: readonly DraftEdge[]): EdgeIndex {
  const segments = edges.flatMap((edge, number) => {
    let before = 0;
    return edge.segments.map((of, segment) => {
      const entry = { edge: number, segment, before_km: before, of };
      before += of.km;
      return entry;
    });
  });
  const arcs = indexArcs(segments.map(({ of }) => of));
  const place = (found: NearestArc): OnEdge => {
    const entry = segments[found.arc];
    if (entry === undefined) throw new Error(`no segment ${found.arc}`);
    return {
      edge: entry.edge,
      segment: entry.segment,
      cut: { along_km: found.along_km, position: roundPosition(found.position) },
      along_edge_km: entry.before_km + found.along_km,
      distance_km: found.distance_km,
      offshore: entry.of.way.offshore,
    };
  };
  return {
    arcs,
    segments,
    place,
    within: (position, km) => arcs.within(position, km).map(place),
    nearest(position, km) {
      const found = arcs.nearest(position, km);
      return found === undefined ? undefined : place(found);
    },
  };
}
