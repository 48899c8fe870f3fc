import Flatbush from 'flatbush';
import { type Arc, arcBetween } from './geodesic.ts';
import { type Nearest, nearestOnArc } from './nearest-on-arc.ts';
import type { LonLat } from './position.ts';
import { earthRadiusKm, sphereKm, sphereKmToArc, type UnitVector, unitVector } from './sphere.ts';

const radians = Math.PI / 180;
/** Least length of a degree of latitude and of a degree of the equator on WGS 84, km. */
const latitudeDegreeKm = 110.57;
const equatorDegreeKm = 111.31;

/** The nearest point of one of several arcs. */
export interface NearestArc extends Nearest {
  readonly arc: number;
}

/** Finds arcs by place. Lines must not cross the 180th meridian: RFC 7946, section 3.1.9, has them cut there. */
export interface ArcIndex {
  arc(index: number): Arc;
  /** Arcs whose boxes come within a distance of a place: a superset of the arcs that do. */
  around(place: LonLat, km: number): number[];
  /** Arcs whose boxes meet the box of one: a superset of those that cross it. */
  beside(index: number): number[];
  /** Distance on the sphere, and how far the geodesic distance may differ from it. */
  roughKm(place: UnitVector, index: number): { readonly km: number; readonly slack_km: number };
  /** The nearest point of each arc within a distance, nearest first; `accept` may leave arcs out before anything is measured. */
  within(place: LonLat, km: number, accept?: (index: number) => boolean): NearestArc[];
  /** The nearest point of all arcs, within a distance. */
  nearest(place: LonLat, within_km: number, accept?: (index: number) => boolean): NearestArc | undefined;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** A geodesic leaves the box of its ends polewards by about length²·tan(latitude)/8R; half as much again is safe. */
function boxOf(from: LonLat, to: LonLat, km: number): Box {
  const latitude = Math.min(89, Math.max(Math.abs(from[1]), Math.abs(to[1])));
  const bulge = (1.5 * km * km * Math.tan(latitude * radians)) / (8 * earthRadiusKm * latitudeDegreeKm) + 1e-6;
  const east = bulge / Math.cos(latitude * radians);
  return [
    Math.min(from[0], to[0]) - east,
    Math.min(from[1], to[1]) - bulge,
    Math.max(from[0], to[0]) + east,
    Math.max(from[1], to[1]) + bulge,
  ];
}

function boxAround([longitude, latitude]: LonLat, km: number): Box {
  const north = km / latitudeDegreeKm;
  const farthest = Math.min(89.9, Math.abs(latitude) + north);
  const east = Math.min(360, km / (equatorDegreeKm * Math.cos(farthest * radians)));
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`no arc ${index}`);
  return found;
}

/** Makes an index of arcs given by their ends. */
export function indexArcs(ends: readonly { readonly from: LonLat; readonly to: LonLat }[]): ArcIndex {
  const vectors = ends.map(({ from, to }) => ({ from: unitVector(from), to: unitVector(to) }));
  const lengths = vectors.map(({ from, to }) => sphereKm(from, to));
  const boxes = ends.map(({ from, to }, index) => boxOf(from, to, at(lengths, index)));
  const arcs: (Arc | undefined)[] = ends.map(() => undefined);
  const tree = ends.length > 0 ? new Flatbush(ends.length) : undefined;
  for (const box of boxes) tree?.add(...box);
  tree?.finish();
  const found = (box: Box, accept?: (index: number) => boolean) => (tree?.search(...box, accept) ?? []).sort((a, b) => a - b);

  const index: ArcIndex = {
    arc(number) {
      const { from, to } = at(ends, number);
      const known = arcs[number] ?? arcBetween(from, to);
      arcs[number] = known;
      return known;
    },
    around: (place, km) => found(boxAround(place, km)),
    beside: (number) => found(at(boxes, number), (other) => other !== number),
    roughKm(place, number) {
      const { from, to } = at(vectors, number);
      const km = sphereKmToArc(place, from, to);
      // Measured against the ellipsoid in test/geo: 0.6 % of the distance, and the great circle's own way from the geodesic.
      return { km, slack_km: 0.01 * km + 1e-6 * at(lengths, number) ** 2 + 1e-3 };
    },
    within(place, km, accept) {
      const vector = unitVector(place);
      const near: NearestArc[] = [];
      for (const number of found(boxAround(place, km), accept)) {
        const rough = index.roughKm(vector, number);
        if (rough.km - rough.slack_km > km) continue;
        const nearest = nearestOnArc(place, index.arc(number));
        if (nearest.distance_km <= km) near.push({ ...nearest, arc: number });
      }
      return near.sort((a, b) => a.distance_km - b.distance_km || a.arc - b.arc);
    },
    nearest(place, within_km, accept) {
      const vector = unitVector(place);
      const rough = found(boxAround(place, within_km), accept).map((number) => ({ number, ...index.roughKm(vector, number) }));
      const reach = Math.min(within_km, ...rough.map(({ km, slack_km }) => km + slack_km));
      const hopeful = new Set(rough.filter(({ km, slack_km }) => km - slack_km <= reach).map(({ number }) => number));
      return index.within(place, within_km, (number) => hopeful.has(number))[0];
    },
  };
  return index;
}
