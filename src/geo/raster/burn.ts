import type { Rings } from '../point-in-polygon.ts';
import type { LonLat } from '../position.ts';
import type { Grid } from './grid.ts';
import { knownProjection } from './projection.ts';

type Point = readonly [column: number, row: number];

/** Straight pieces in longitude and latitude may bend on a projected grid; they are cut to about this many cells. */
const longestPieceCells = 8;

/** Points of a line in columns and rows of a grid, counted from its upper left corner. */
function onGrid(grid: Grid, line: readonly LonLat[]): Point[] {
  const { xy } = knownProjection(grid.projection);
  const place = (position: LonLat): Point => {
    const [x, y] = xy(position);
    return [(x - grid.left) / grid.cell_width, (grid.top - y) / grid.cell_height];
  };
  const points: Point[] = [];
  line.forEach((position, index) => {
    const to = place(position);
    const before = line[index - 1];
    const from = points.at(-1);
    if (before !== undefined && from !== undefined) {
      const pieces = Math.min(10_000, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / longestPieceCells));
      for (let piece = 1; piece < pieces; piece += 1) {
        const part = piece / pieces;
        points.push(place([before[0] + part * (position[0] - before[0]), before[1] + part * (position[1] - before[1])]));
      }
    }
    points.push(to);
  });
  return points;
}

/** Where the middle line of a row meets the edges of rings, as columns in rising order. */
function meetings(rings: readonly (readonly Point[])[], middle: number): number[] {
  const columns: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1] as Point, ring[index] as Point];
      if (a[1] > middle === b[1] > middle) continue;
      columns.push(a[0] + ((middle - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  return columns.sort((a, b) => a - b);
}

/** Marks the cells whose centres lie in one of the polygons. */
export function cellsInPolygons(grid: Grid, polygons: readonly Rings[]): Uint8Array {
  const marks = new Uint8Array(grid.columns * grid.rows);
  for (const polygon of polygons) {
    const rings = polygon.map((ring) => onGrid(grid, ring));
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [, row] of rings.flat()) {
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
    for (let row = Math.max(0, Math.floor(first)); row < Math.min(grid.rows, Math.ceil(last)); row += 1) {
      const columns = meetings(rings, row + 0.5);
      for (let index = 0; index + 1 < columns.length; index += 2) {
        const from = Math.max(0, Math.ceil((columns[index] as number) - 0.5));
        const to = Math.min(grid.columns, Math.ceil((columns[index + 1] as number) - 0.5));
        if (to > from) marks.fill(1, row * grid.columns + from, row * grid.columns + to);
      }
    }
  }
  return marks;
}

/** Every cell that a straight piece enters, one after the other (Amanatides and Woo, Eurographics 1987). */
function walk([x0, y0]: Point, [x1, y1]: Point, visit: (column: number, row: number) => void): void {
  let [column, row] = [Math.floor(x0), Math.floor(y0)];
  const [lastColumn, lastRow] = [Math.floor(x1), Math.floor(y1)];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const [right, down] = [Math.sign(dx), Math.sign(dy)];
  let nextColumn = dx === 0 ? Number.POSITIVE_INFINITY : (column + (right > 0 ? 1 : 0) - x0) / dx;
  let nextRow = dy === 0 ? Number.POSITIVE_INFINITY : (row + (down > 0 ? 1 : 0) - y0) / dy;
  visit(column, row);
  for (let steps = Math.abs(lastColumn - column) + Math.abs(lastRow - row); steps > 0; steps -= 1) {
    if (nextColumn < nextRow) {
      column += right;
      nextColumn += Math.abs(1 / dx);
    } else {
      row += down;
      nextRow += Math.abs(1 / dy);
    }
    visit(column, row);
  }
}

/** Marks the cells that one of the lines enters. */
export function cellsAlongLines(grid: Grid, lines: readonly (readonly LonLat[])[]): Uint8Array {
  const marks = new Uint8Array(grid.columns * grid.rows);
  for (const line of lines) {
    const points = onGrid(grid, line);
    for (let index = 1; index < points.length; index += 1) {
      if (!points[index - 1]?.every(Number.isFinite) || !points[index]?.every(Number.isFinite)) continue;
      walk(points[index - 1] as Point, points[index] as Point, (column, row) => {
        if (column >= 0 && column < grid.columns && row >= 0 && row < grid.rows) marks[row * grid.columns + column] = 1;
      });
    }
  }
  return marks;
}
