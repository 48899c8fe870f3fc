import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LonLat } from './position.ts';

/** Rings of a polygon: the outline, then its holes. */
export type Rings = readonly (readonly LonLat[])[];

const copied = (rings: Rings) => rings.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude]));

/** Whether a place lies in one of the polygons, or on its outline; edges are straight in longitude and latitude (RFC 7946). */
export function inPolygons(place: LonLat, polygons: readonly Rings[]): boolean {
  return booleanPointInPolygon([place[0], place[1]], { type: 'MultiPolygon', coordinates: polygons.map(copied) });
}
