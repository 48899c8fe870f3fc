import { type Arc, bearingAndDistance } from './geodesic.ts';
import type { LonLat } from './position.ts';
import { cross, dot, norm, sphereKmAlong, type UnitVector, unitVector } from './sphere.ts';

/** Where two arcs cross, and how far along each, km. */
export interface Crossing {
  readonly position: LonLat;
  readonly along_first_km: number;
  readonly along_second_km: number;
}

const radians = Math.PI / 180;
const closeEnoughKm = 1e-7;

/** The crossing of two great circles nearest to the first arc; undefined where they are one circle. */
function guess(first: readonly [UnitVector, UnitVector], second: readonly [UnitVector, UnitVector]): UnitVector | undefined {
  const line = cross(cross(...first), cross(...second));
  const length = norm(line);
  if (length < 1e-15) return undefined;
  const sign = dot(line, first[0]) + dot(line, first[1]) >= 0 ? 1 : -1;
  return [(sign * line[0]) / length, (sign * line[1]) / length, (sign * line[2]) / length];
}

/**
 * The crossing of two geodesic arcs on the ellipsoid, at least `clear_km` inside both; undefined where there is none.
 * Newton's method from the crossing on the sphere: at each turn both arcs are taken as straight in the plane
 * that touches the ellipsoid where they nearly meet.
 */
export function crossingOf(first: Arc, second: Arc, clear_km: number): Crossing | undefined {
  const ends = [first.from, first.to, second.from, second.to].map(unitVector);
  const [a, b, c, d] = ends;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const start = guess([a, b], [c, d]);
  if (start === undefined) return undefined;
  let s = sphereKmAlong(start, a, b);
  let t = sphereKmAlong(start, c, d);
  // The sphere misleads by less than this; farther outside, the arcs cannot cross on the ellipsoid either.
  const slack = (arc: Arc) => 1 + 0.02 * arc.km;
  if (s < -slack(first) || s > first.km + slack(first) || t < -slack(second) || t > second.km + slack(second)) return undefined;
  for (let turn = 0; turn < 20; turn += 1) {
    const x = first.at(s);
    const y = second.at(t);
    const gap = bearingAndDistance(x.position, y.position);
    if (gap.km < closeEnoughKm) {
      const inside = s >= clear_km && s <= first.km - clear_km && t >= clear_km && t <= second.km - clear_km;
      return inside ? { position: x.position, along_first_km: s, along_second_km: t } : undefined;
    }
    const turnBetween = Math.sin((y.bearing - x.bearing) * radians);
    if (Math.abs(turnBetween) < 1e-12) return undefined;
    s += (gap.km * Math.sin((y.bearing - gap.bearing) * radians)) / turnBetween;
    t += (gap.km * Math.sin((x.bearing - gap.bearing) * radians)) / turnBetween;
    if (Math.abs(s) > 2 * first.km + 10 || Math.abs(t) > 2 * second.km + 10) return undefined;
  }
  return undefined;
}
