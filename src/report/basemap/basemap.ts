import { basemapBox, lakes, land, rivers, stepsPerDegree } from './natural-earth.ts';

/** West, south, east, north, degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];
type Line = readonly (readonly [number, number])[];

/** What lies under a map: closed rings of land and lakes, open lines of rivers. */
export interface Basemap {
  readonly land: readonly Line[];
  readonly lakes: readonly Line[];
  readonly rivers: readonly Line[];
  /** False where the extent leaves the area that the basemap covers; then nothing is drawn. */
  readonly covered: boolean;
}

function decode(text: string): [number, number][] {
  const values: number[] = [];
  let [shift, bits] = [0, 0];
  for (const character of text) {
    const five = character.charCodeAt(0) - 63;
    bits |= (five & 0x1f) << shift;
    shift += 5;
    if (five < 0x20) {
      values.push(bits & 1 ? ~(bits >> 1) : bits >> 1);
      [shift, bits] = [0, 0];
    }
  }
  const line: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < values.length; i += 2) {
    x += values[i] ?? 0;
    y += values[i + 1] ?? 0;
    line.push([x / stepsPerDegree, y / stepsPerDegree]);
  }
  return line;
}

/** One side of the box after Sutherland and Hodgman (1974), Reentrant polygon clipping, CACM 17(1). */
function clipSide(ring: Line, axis: 0 | 1, limit: number, keepsAbove: boolean): Line {
  const inside = (point: readonly [number, number]) => (keepsAbove ? point[axis] >= limit : point[axis] <= limit);
  const cross = (a: readonly [number, number], b: readonly [number, number]): readonly [number, number] => {
    const share = (limit - a[axis]) / (b[axis] - a[axis]);
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  };
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    if (inside(point)) return inside(before) ? [point] : [cross(before, point), point];
    return inside(before) ? [cross(before, point)] : [];
  });
}

function clipRing(ring: Line, [west, south, east, north]: Extent): Line {
  const east_ = clipSide(clipSide(ring, 0, west, true), 0, east, false);
  return clipSide(clipSide(east_, 1, south, true), 1, north, false);
}

/** Runs of a line that touch the extent; a point outside on either side is kept, the frame cuts it. */
function clipLine(line: Line, [west, south, east, north]: Extent): Line[] {
  const inside = ([x, y]: readonly [number, number]) => x >= west && x <= east && y >= south && y <= north;
  const runs: (readonly [number, number])[][] = [];
  let open = false;
  line.forEach((point, index) => {
    const touches = [line[index - 1], point, line[index + 1]].some((near) => near !== undefined && inside(near));
    if (touches && !open) runs.push([]);
    if (touches) runs.at(-1)?.push(point);
    open = touches;
  });
  return runs.filter((run) => run.length > 1);
}

/** Coast, lakes and rivers in an extent. Natural Earth, public domain; the recipe is in tools/basemap/build.mjs. */
export function basemapOf(extent: Extent): Basemap {
  const [west, south, east, north] = extent;
  const covered = west >= basemapBox[0] && south >= basemapBox[1] && east <= basemapBox[2] && north <= basemapBox[3];
  if (!covered) return { land: [], lakes: [], rivers: [], covered };
  const lines = (texts: string) => texts.split(' ').map(decode);
  const rings = (texts: string) =>
    lines(texts)
      .map((ring) => clipRing(ring, extent))
      .filter((ring) => ring.length > 2);
  return { land: rings(land), lakes: rings(lakes), rivers: lines(rivers).flatMap((line) => clipLine(line, extent)), covered };
}
