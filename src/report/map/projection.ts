import type { Extent } from '../basemap/basemap.ts';

/** A place on the page, in pixels from the upper left. */
export type Point = readonly [x: number, y: number];

/** An equirectangular projection true to scale at the middle latitude of its extent, fitted to a width. */
export interface Projection {
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;
  /** Pixels a kilometre, at the middle latitude and everywhere from north to south. */
  readonly pixelsPerKm: number;
  readonly middleLatitude: number;
  of(longitude: number, latitude: number): Point;
}

/** Mean length of a degree of latitude, km: 2π·6371.0088/360 (mean Earth radius, IUGG). */
const kmPerDegree = (2 * Math.PI * 6371.0088) / 360;

/**
 * Fits an extent round places, with a margin as a share of its longer side, into a width; the height follows,
 * at most `tallest` × width (the extent is widened where it would be taller) and at least half of the width.
 */
export function fitProjection(
  places: readonly (readonly [number, number])[],
  width: number,
  tallest: number,
  margin = 0.05,
): Projection {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  if (!Number.isFinite(west)) [west, south, east, north] = [0, 0, 1, 1];
  const middleLatitude = (south + north) / 2;
  const squeeze = Math.cos((middleLatitude * Math.PI) / 180);
  const edge = Math.max((east - west) * squeeze, north - south, 0.2) * margin;
  [west, east, south, north] = [west - edge / squeeze, east + edge / squeeze, south - edge, north + edge];
  const wanted = (north - south) / tallest;
  const across = Math.max((east - west) * squeeze, wanted);
  const middle = (west + east) / 2;
  [west, east] = [middle - across / squeeze / 2, middle + across / squeeze / 2];
  const up = Math.max(north - south, across * 0.5);
  [south, north] = [middleLatitude - up / 2, middleLatitude + up / 2];
  const perDegree = width / across;
  return {
    extent: [west, south, east, north],
    width,
    height: Math.round(up * perDegree),
    pixelsPerKm: perDegree / kmPerDegree,
    middleLatitude,
    of: (longitude, latitude) => [(longitude - west) * squeeze * perDegree, (north - latitude) * perDegree],
  };
}

/** The longest of 1, 2, 5 × 10ⁿ km that is at most a share of the map's width. */
export function scaleBarKm({ width, pixelsPerKm }: Projection, share = 0.2): number {
  const most = (width * share) / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((km) => km <= most) ?? power;
}
