import type { Position } from '../../../src/case/route.ts';

/** Sphere of the ellipsoid's area, km; with latitudes taken as they are, areas hold to 0.5 % here. */
const radius_km = 6371.007;
const radians = Math.PI / 180;

/** Kilometres east and north of the centre. */
export type Flat = readonly [x: number, y: number];

/** Lambert's azimuthal equal-area projection about a centre (Snyder 1987, Map Projections: a Working Manual). */
export interface EqualArea {
  /** Eq. 24-2 to 24-4. */
  project(position: Position): Flat;
  /** Back to degrees: eq. 20-14, 20-15, 24-16. */
  unproject(flat: Flat): Position;
}

export function equalArea([longitude0, latitude0]: Position): EqualArea {
  const phi0 = latitude0 * radians;
  return {
    project([longitude, latitude]) {
      const [phi, dLambda] = [latitude * radians, (longitude - longitude0) * radians];
      const cosine = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(dLambda);
      const scale = radius_km * Math.sqrt(2 / (1 + cosine));
      return [
        scale * Math.cos(phi) * Math.sin(dLambda),
        scale * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(dLambda)),
      ];
    },
    unproject([x, y]) {
      const rho = Math.hypot(x, y);
      if (rho === 0) return [longitude0, latitude0];
      const c = 2 * Math.asin(rho / (2 * radius_km));
      const phi = Math.asin(Math.cos(c) * Math.sin(phi0) + (y * Math.sin(c) * Math.cos(phi0)) / rho);
      const lambda = Math.atan2(x * Math.sin(c), rho * Math.cos(phi0) * Math.cos(c) - y * Math.sin(phi0) * Math.sin(c));
      return [longitude0 + lambda / radians, phi / radians];
    },
  };
}

/** Area of a ring, km²; positive whichever way it runs. */
export function area(ring: readonly Flat[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** The part of a ring on one side of a line (Sutherland and Hodgman 1974). */
function clip(ring: readonly Flat[], inside: (point: Flat) => number): Flat[] {
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    const [here, there] = [inside(point), inside(before)];
    const kept: Flat[] = [];
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
    }
    if (here >= 0) kept.push(point);
    return kept;
  });
}

/** Area of a ring within the square that starts at a corner, km². */
export function areaInSquare(ring: readonly Flat[], [left, bottom]: Flat, side: number): number {
  const sides: ((point: Flat) => number)[] = [
    ([x]) => x - left,
    ([x]) => left + side - x,
    ([, y]) => y - bottom,
    ([, y]) => bottom + side - y,
  ];
  return area(sides.reduce<readonly Flat[]>(clip, ring));
}
