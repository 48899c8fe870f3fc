import { describe, expect, it } from 'vitest';
import { arcBetween, bearingAndDistance, distanceKm, lineLengthKm } from '../../src/geo/geodesic.ts';
import { positionKey } from '../../src/geo/position.ts';

describe('geodesic distance on WGS 84', () => {
  // GeographicLib manual, GeodSolve(1), "EXAMPLES": JFK airport 40:38:23N 073:46:44W to Singapore Changi 01:21:33N 103:59:22E.
  it('gives the distance of the GeodSolve manual from JFK to Changi, 15 347.628 km, leaving at 003:18:29.9', () => {
    const jfk = [-(73 + 46 / 60 + 44 / 3600), 40 + 38 / 60 + 23 / 3600] as const;
    const changi = [103 + 59 / 60 + 22 / 3600, 1 + 21 / 60 + 33 / 3600] as const;
    const way = bearingAndDistance(jfk, changi);
    expect(way.km).toBeCloseTo(15347.628, 3);
    expect(way.bearing).toBeCloseTo(3 + 18 / 60 + 29.9 / 3600, 4);
  });

  // Readme of geographiclib-geodesic: Wellington to Salamanca, 19 959 679.267 m.
  it('gives the distance of the package from Wellington to Salamanca', () => {
    expect(distanceKm([174.81, -41.32], [-5.5, 40.96])).toBeCloseTo(19959.679267, 6);
  });

  // Karney, Algorithms for geodesics (2013), Table 3: phi1 = -30°, phi2 = 29.9°, lambda12 = 179.8°: s12 = 19 989 832.827 610 m.
  it('gives the nearly antipodal distance of Karney (2013), Table 3', () => {
    expect(distanceKm([0, -30], [179.8, 29.9])).toBeCloseTo(19989.83282761, 8);
  });

  // A degree of the equator is a·π/180; a quarter meridian of WGS 84 is 10 001.965 729 km (NIMA TR8350.2 constants).
  it('gives the equator and the meridian of the ellipsoid', () => {
    expect(distanceKm([10, 0], [11, 0])).toBeCloseTo((6378.137 * Math.PI) / 180, 9);
    expect(distanceKm([120, 0], [120, 90])).toBeCloseTo(10001.965729, 6);
  });

  it('adds up lines, and an arc gives back its own ends and parts', () => {
    const arc = arcBetween([118, 34], [122, 30]);
    const middle = arc.at(arc.km / 3);
    expect(lineLengthKm([[118, 34], middle.position, [122, 30]])).toBeCloseTo(arc.km, 9);
    expect(positionKey(arc.at(arc.km).position)).toBe('122,30');
    expect(lineLengthKm([[1, 2]])).toBe(0);
  });
});
