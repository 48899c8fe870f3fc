import { type Arc, bearingAndDistance, distanceKm } from './geodesic.ts';
import type { LonLat } from './position.ts';
import { earthRadiusKm, sphereKmAlong, unitVector } from './sphere.ts';

/** The point of a line nearest to a place. */
export interface Nearest {
  readonly position: LonLat;
  /** How far along the line, km. */
  readonly along_km: number;
  /** Geodesic distance to the place, km. */
  readonly distance_km: number;
}

const radians = Math.PI / 180;

/** Below a tenth of a millimetre the foot of the perpendicular is found. */
const closeEnoughKm = 1e-7;

/**
 * The point of a geodesic arc nearest to a place, on the ellipsoid.
 * From a guess on the sphere, the foot of the perpendicular is moved by the right-angled spherical triangle
 * between it, the place and the arc, until it stays (Baselga and Martínez-Llario, Stud. Geophys. Geod. 62 (2018), 353–363).
 */
export function nearestOnArc(place: LonLat, arc: Arc): Nearest {
  let along = sphereKmAlong(unitVector(place), unitVector(arc.from), unitVector(arc.to));
  for (let turn = 0; turn < 10; turn += 1) {
    const foot = arc.at(along);
    const { km, bearing } = bearingAndDistance(foot.position, place);
    const angle = km / earthRadiusKm;
    const step = earthRadiusKm * Math.atan2(Math.sin(angle) * Math.cos((bearing - foot.bearing) * radians), Math.cos(angle));
    along += step;
    if (Math.abs(step) < closeEnoughKm) break;
  }
  if (along <= 0) return { position: arc.from, along_km: 0, distance_km: distanceKm(place, arc.from) };
  if (along >= arc.km) return { position: arc.to, along_km: arc.km, distance_km: distanceKm(place, arc.to) };
  const { position } = arc.at(along);
  return { position, along_km: along, distance_km: distanceKm(place, position) };
}
