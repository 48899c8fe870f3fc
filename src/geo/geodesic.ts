import geographiclib from 'geographiclib-geodesic';
import type { LonLat } from './position.ts';

// Karney, Algorithms for geodesics, J. Geodesy 87 (2013) 43–55, doi:10.1007/s00190-012-0578-z; exact to about 15 nm.
const wgs84 = geographiclib.Geodesic.WGS84;

const metresPerKm = 1000;

/** The package's types leave every result open; what was asked for is always there. */
function given(value: number | undefined): number {
  if (value === undefined) throw new Error('the geodesic routine did not compute what it was asked for');
  return value;
}

/** Shortest way between two positions on the WGS 84 ellipsoid, km. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return given(wgs84.Inverse(from[1], from[0], to[1], to[0], geographiclib.Geodesic.DISTANCE).s12) / metresPerKm;
}

/** Length of a line whose edges are geodesics, km. */
export function lineLengthKm(line: readonly LonLat[]): number {
  let total = 0;
  let previous: LonLat | undefined;
  for (const position of line) {
    if (previous !== undefined) total += distanceKm(previous, position);
    previous = position;
  }
  return total;
}

/** Distance, km, and direction at the start, degrees clockwise from north. */
export function bearingAndDistance(from: LonLat, to: LonLat): { readonly km: number; readonly bearing: number } {
  const { s12, azi1 } = wgs84.Inverse(from[1], from[0], to[1], to[0]);
  return { km: given(s12) / metresPerKm, bearing: given(azi1) };
}

/** A geodesic arc between two positions. */
export interface Arc {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly km: number;
  /** Position and direction (degrees clockwise from north) at a distance from `from`; beyond the ends the arc is prolonged. */
  at(km: number): { readonly position: LonLat; readonly bearing: number };
}

/** The geodesic arc between two positions. */
export function arcBetween(from: LonLat, to: LonLat): Arc {
  const line = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
  return {
    from,
    to,
    km: line.s13 / metresPerKm,
    at(km) {
      const { lon2, lat2, azi2 } = line.Position(km * metresPerKm);
      return { position: [given(lon2), given(lat2)], bearing: given(azi2) };
    },
  };
}
