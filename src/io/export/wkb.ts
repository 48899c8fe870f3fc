import type { Geometry } from './layers.ts';

const codes = { Point: 1, LineString: 2 } as const;

/** Well-known binary of a geometry, little-endian, two dimensions (OGC Simple Features 06-103r4, §8.2). */
export function wkb(geometry: Geometry): Uint8Array {
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  const counted = geometry.type === 'LineString';
  const bytes = new Uint8Array(5 + (counted ? 4 : 0) + positions.length * 16);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, codes[geometry.type], true);
  if (counted) view.setUint32(5, positions.length, true);
  let at = counted ? 9 : 5;
  for (const [longitude, latitude] of positions) {
    view.setFloat64(at, longitude, true);
    view.setFloat64(at + 8, latitude, true);
    at += 16;
  }
  return bytes;
}
