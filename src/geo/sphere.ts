import type { LonLat } from './position.ts';

/** Mean radius of the Earth, km: (2a + b)/3 of WGS 84 (Moritz, Geodetic Reference System 1980). */
export const earthRadiusKm = 6371.0088;

const radians = Math.PI / 180;

/** A direction from the centre of a sphere. */
export type UnitVector = readonly [x: number, y: number, z: number];

export function unitVector([longitude, latitude]: LonLat): UnitVector {
  const [lambda, phi] = [longitude * radians, latitude * radians];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

export const dot = (a: UnitVector, b: UnitVector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export function cross(a: UnitVector, b: UnitVector): UnitVector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export const norm = (a: UnitVector): number => Math.hypot(a[0], a[1], a[2]);

/** Distance on the sphere, km: within 0.6 % of the geodesic on the ellipsoid, and many times faster. */
export function sphereKm(a: UnitVector, b: UnitVector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, chord / 2));
}

/** Distance on the sphere from a point to the shorter great-circle arc between two others, km. */
export function sphereKmToArc(point: UnitVector, from: UnitVector, to: UnitVector): number {
  const pole = cross(from, to);
  const length = norm(pole);
  const inside = length > 0 && dot(cross(pole, from), point) >= 0 && dot(cross(to, pole), point) >= 0;
  if (!inside) return Math.min(sphereKm(point, from), sphereKm(point, to));
  return earthRadiusKm * Math.asin(Math.min(1, Math.abs(dot(pole, point)) / length));
}

/** Where along a great-circle arc, km from its start, a point (near the arc) lies; negative before the start. */
export function sphereKmAlong(point: UnitVector, from: UnitVector, to: UnitVector): number {
  const pole = cross(from, to);
  const length = norm(pole);
  if (length === 0) return 0;
  return earthRadiusKm * Math.atan2(dot(cross(pole, from), point) / length, dot(from, point));
}
