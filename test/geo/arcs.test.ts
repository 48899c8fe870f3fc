import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingOf } from '../../src/geo/arc-crossing.ts';
import { indexArcs } from '../../src/geo/arc-index.ts';
import { arcBetween, bearingAndDistance, distanceKm } from '../../src/geo/geodesic.ts';
import { nearestOnArc } from '../../src/geo/nearest-on-arc.ts';
import { inPolygons } from '../../src/geo/point-in-polygon.ts';
import { type LonLat, positionKey } from '../../src/geo/position.ts';
import { sphereKm, sphereKmToArc, unitVector } from '../../src/geo/sphere.ts';

const place = fc.tuple(fc.double({ min: 100, max: 130, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true }));
/** Ends up to about 500 km apart, as schematic lines have. */
const ends = fc
  .tuple(place, fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }))
  .map(([[x, y], east, north]): [LonLat, LonLat] => [
    [x, y],
    [x + east, y + north],
  ])
  .filter(([a, b]) => distanceKm(a, b) > 0.01);

/** The nearest point by brute force: ever finer sampling of the arc. */
function sampledKm(point: LonLat, a: LonLat, b: LonLat): number {
  const arc = arcBetween(a, b);
  let [low, high] = [0, arc.km];
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const step = (high - low) / 40;
    let where = low;
    for (let n = 0; n <= 40; n += 1) {
      const km = distanceKm(point, arc.at(low + n * step).position);
      if (km < best) [best, where] = [km, low + n * step];
    }
    [low, high] = [Math.max(0, where - step), Math.min(arc.km, where + step)];
  }
  return best;
}

describe('the nearest point of an arc', () => {
  it('is that of brute force, for arcs of hundreds of kilometres', () => {
    fc.assert(
      fc.property(
        ends,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        ([a, b], x, y) => {
          const point: LonLat = [a[0] + x, a[1] + y];
          const nearest = nearestOnArc(point, arcBetween(a, b));
          const km = sampledKm(point, a, b);
          expect(nearest.distance_km).toBeLessThanOrEqual(km + 1e-6);
          expect(nearest.distance_km).toBeGreaterThan(km - 1e-3);
          expect(distanceKm(point, nearest.position)).toBeCloseTo(nearest.distance_km, 9);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('lies on the geodesic, not on the straight line of the map', () => {
    // Halfway along the parallel of 31° N from 120 to 126° E the geodesic runs 6 km north of it, by symmetry on 123° E.
    const arc = arcBetween([120, 31], [126, 31]);
    const nearest = nearestOnArc([123, 31], arc);
    expect(nearest.position[0]).toBeCloseTo(123, 9);
    expect(nearest.along_km).toBeCloseTo(arc.km / 2, 6);
    // Sphere: tan(latitude of the middle) = tan 31° / cos 3°, which is 31.0347°, 3.85 km north.
    expect(nearest.distance_km).toBeCloseTo(3.85, 1);
  });

  it('stays at the ends', () => {
    const arc = arcBetween([120, 31], [121, 31]);
    expect(nearestOnArc([119, 31], arc)).toMatchObject({ position: [120, 31], along_km: 0 });
    expect(nearestOnArc([122, 31.2], arc)).toMatchObject({ position: [121, 31], along_km: arc.km });
  });
});

describe('crossings', () => {
  it('lie on both arcs', () => {
    fc.assert(
      fc.property(ends, ends, ([a, b], [, d]) => {
        const first = arcBetween(a, b);
        // The second starts on one side of the middle of the first and goes through it by a quarter.
        const middle = first.at(first.km / 2);
        const side: LonLat = [middle.position[0] + (d[0] % 0.7) + 0.05, middle.position[1] + (d[1] % 0.6) + 0.05];
        const { km, bearing } = bearingAndDistance(side, middle.position);
        const slant = Math.abs(Math.sin(((bearing - middle.bearing) * Math.PI) / 180));
        fc.pre(slant > 0.01 && km > 0.01);
        const beyond = arcBetween(side, middle.position).at(km * 1.25).position;
        const second = arcBetween(side, beyond);
        const found = crossingOf(first, second, 0.001);
        expect(found?.along_first_km).toBeCloseTo(first.km / 2, 5);
        expect(found?.along_second_km).toBeCloseTo(km, 5);
        expect(distanceKm(found?.position ?? [0, 0], middle.position)).toBeLessThan(1e-5);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('are none where arcs stop short, only touch at an end, or lie in one', () => {
    const along = arcBetween([120, 0], [121, 0]);
    expect(crossingOf(along, arcBetween([120.5, 0.001], [120.5, 1]), 0.001)).toBeUndefined();
    expect(crossingOf(along, arcBetween([120.5, 0], [120.5, 1]), 0.001)).toBeUndefined();
    expect(crossingOf(along, arcBetween([120.2, 0], [120.8, 0]), 0.001)).toBeUndefined();
    expect(crossingOf(along, arcBetween([120.5, -0.1], [120.5, 1]), 0.001)?.along_first_km).toBeCloseTo(along.km / 2, 6);
  });
});

describe('the search among many arcs', () => {
  it('errs from the ellipsoid by less than it says', () => {
    fc.assert(
      fc.property(place, ends, ([x, y], [a, b]) => {
        const point: LonLat = [a[0] + (x - 115) / 3, a[1] + y / 10];
        const index = indexArcs([{ from: a, to: b }]);
        const { km, slack_km } = index.roughKm(unitVector(point), 0);
        expect(Math.abs(nearestOnArc(point, index.arc(0)).distance_km - km)).toBeLessThan(slack_km);
        expect(km).toBe(sphereKmToArc(unitVector(point), unitVector(a), unitVector(b)));
        expect(sphereKm(unitVector(a), unitVector(b)) / distanceKm(a, b)).toBeCloseTo(1, 1);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('finds what looking at every arc finds', () => {
    fc.assert(
      fc.property(
        fc.array(ends, { minLength: 1, maxLength: 30 }),
        place,
        fc.double({ min: 1, max: 3000, noNaN: true }),
        (arcs, point, km) => {
          const index = indexArcs(arcs.map(([from, to]) => ({ from, to })));
          const all = arcs
            .map(([from, to], arc) => ({ arc, km: nearestOnArc(point, arcBetween(from, to)).distance_km }))
            .filter((one) => one.km <= km)
            .sort((one, other) => one.km - other.km || one.arc - other.arc);
          expect(index.within(point, km).map(({ arc }) => arc)).toEqual(all.map(({ arc }) => arc));
          expect(index.nearest(point, km)?.arc).toBe(all[0]?.arc);
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('places', () => {
  it('are named to a millionth of a degree', () => {
    expect(positionKey([119.00000004, -0.0000001])).toBe('119,0');
  });

  it('lie inside polygons or out of them, holes being out', () => {
    const square: LonLat[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const hole: LonLat[] = square.map(([x, y]) => [1 + x / 4, 1 + y / 4]);
    const shifted: LonLat[] = square.map(([x, y]) => [x + 10, y]);
    const polygons = [[square, hole], [shifted]];
    expect(
      [
        [3, 3],
        [1.5, 1.5],
        [5, 1],
        [12, 2],
      ].map(([x = 0, y = 0]) => inPolygons([x, y], polygons)),
    ).toEqual([true, false, false, true]);
  });
});
