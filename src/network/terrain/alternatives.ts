import { pathBack } from '../../geo/raster/least-cost.ts';
import type { Parameters } from './parameters.ts';
import { type Way, type Ways, withoutCells } from './ways.ts';

type Asked = NonNullable<Parameters['alternatives']>;

/** Near its ends, a further way may keep to those before it for so many times the distance it keeps otherwise. */
const freeAtEnds = 3;

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Distance of two cells, diagonal steps counted as one. */
const apart = (columns: number, a: number, b: number) => {
  const [rowA, rowB] = [Math.floor(a / columns), Math.floor(b / columns)];
  return Math.max(Math.abs(rowA - rowB), Math.abs(a - rowA * columns - (b - rowB * columns)));
};

/** Cells within a distance of a cell. */
export function* cellsAround({ columns, rows }: Size, cell: number, distance: number): Generator<number> {
  const row = Math.floor(cell / columns);
  const column = cell - row * columns;
  for (let y = Math.max(0, row - distance); y <= Math.min(rows - 1, row + distance); y += 1) {
    for (let x = Math.max(0, column - distance); x <= Math.min(columns - 1, column + distance); x += 1) yield y * columns + x;
  }
}

/** Cells that a further way keeps out of: those near the ways before it, except near their ends. */
function keptClear(size: Size, cells: readonly number[], apart_cells: number): Set<number> {
  const [start = 0, end = 0] = [cells[0], cells.at(-1)];
  const free = freeAtEnds * apart_cells;
  const clear = new Set<number>();
  for (const cell of cells) {
    for (const near of cellsAround(size, cell, apart_cells)) {
      if (apart(size.columns, near, start) > free && apart(size.columns, near, end) > free) clear.add(near);
    }
  }
  return clear;
}

/**
 * Further ways between the ends of least-cost ways: each is the least-cost way that keeps `apart_cells` from those before it
 * (except near its ends), as long as it is not dearer than allowed. Ways too short to keep apart have none.
 */
export function alternativeWays({ ways, search, rest }: Ways, asked: Asked): Way[] {
  const { steps } = search;
  return ways.flatMap((way) => {
    const [start = 0, end = 0] = [way.cells[0], way.cells.at(-1)];
    const limit = way.cost * (1 + asked.dearer_at_most);
    const clear = new Set<number>();
    const found: Way[] = [];
    for (let before = way; found.length < asked.number; ) {
      const size = clear.size;
      for (const cell of keptClear(steps, before.cells, asked.apart_cells)) clear.add(cell);
      if (clear.size === size) break;
      const next = withoutCells(steps, clear, (): Way | undefined => {
        search.from(start, { limit, rest, done: (settledBelow) => (search.cost[end] as number) < settledBelow });
        const cost = search.cost[end] as number;
        return cost > limit ? undefined : { ...way, cost, cells: pathBack(search, end).reverse(), rank: found.length + 1 };
      });
      if (next === undefined) break;
      found.push(next);
      before = next;
    }
    return found;
  });
}
