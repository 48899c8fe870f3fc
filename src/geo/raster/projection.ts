import proj4 from 'proj4';
import type { LonLat } from '../position.ts';
import { lonlat } from './grid.ts';

/** Leads from the units of a projection to longitude and latitude on WGS 84, and back. */
export interface Projection {
  lonLat(place: readonly [x: number, y: number]): LonLat;
  /** Infinity where the projection does not reach. */
  xy(position: LonLat): readonly [x: number, y: number];
}

const degrees: Projection = { lonLat: ([x, y]) => [x, y], xy: ([longitude, latitude]) => [longitude, latitude] };

/** Places all over the Earth: every projection reaches some of them. */
const samples = [-150, -90, -30, 30, 90, 150].flatMap((longitude) =>
  [-60, -30, 1, 30, 60].map((latitude): LonLat => [longitude, latitude]),
);

/** PROJ throws, or gives no numbers, for places that a projection does not reach. */
function reached(forward: (place: number[]) => number[], [longitude, latitude]: LonLat): readonly [number, number] {
  try {
    const [x = Number.NaN, y = Number.NaN] = forward([longitude, latitude]);
    if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
  } catch {
    // told as Infinity below
  }
  return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** Definitions of UTM on WGS 84 follow from their code (EPSG:326zz north, EPSG:327zz south); of others only PROJ's own are known. */
function written(definition: string): string {
  const [, south, zone] = /^EPSG:32([67])(\d\d)$/i.exec(definition) ?? [];
  if (zone !== undefined) return `+proj=utm +zone=${Number(zone)}${south === '7' ? ' +south' : ''} +datum=WGS84 +units=m`;
  // UTM knows its own origin
  if (!definition.trim().startsWith('+') || definition.includes('+proj=utm')) return definition;
  // PROJ's documented defaults, which proj4js does not fill in for every projection
  const missing = ['lat_0', 'lon_0', 'x_0', 'y_0'].filter((key) => !definition.includes(`+${key}=`));
  return [definition.trim(), ...missing.map((key) => `+${key}=0`)].join(' ');
}

/**
 * The projection of a definition: `lonlat`, an EPSG code of UTM on WGS 84 or Web Mercator, a PROJ string, or well-known text.
 * Undefined where PROJ does not understand it.
 */
export function projectionOf(definition: string): Projection | undefined {
  if (definition === lonlat) return degrees;
  try {
    const { forward, inverse } = proj4(written(definition));
    // a string that lacks a parameter reads well, and gives no numbers
    if (!samples.some((place) => reached(forward, place).every(Number.isFinite))) return undefined;
    return {
      lonLat: ([x, y]) => inverse([x, y]) as [number, number],
      xy: (position) => reached(forward, position),
    };
  } catch {
    return undefined;
  }
}

/** The projection of a definition that has been understood before. */
export function knownProjection(definition: string): Projection {
  const found = projectionOf(definition);
  if (found === undefined) throw new Error(`PROJ does not understand ${definition}`);
  return found;
}
