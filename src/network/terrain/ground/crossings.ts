import type { Grid } from '../../../geo/raster/grid.ts';
import { coarse, type Marks } from './marks.ts';

/** A bit for each step that a cell owns: 1 east, 2 south, 4 southeast, 8 southwest. */
export type StepBits = Uint8Array;

/** The block of cells around a step: its upper left cell, its size in cells, and both ends as columns and rows in it. */
interface Block {
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
}

const blocks: readonly Omit<Block, 'cell'>[] = [
  { width: 2, height: 1, from: [0, 0], to: [1, 0] },
  { width: 1, height: 2, from: [0, 0], to: [0, 1] },
  { width: 2, height: 2, from: [0, 0], to: [1, 1] },
  { width: 2, height: 2, from: [1, 0], to: [0, 1] },
];

/** Whether marked parts separate the middles of two cells within their block; parts are passed over their edges, not their corners. */
function separated({ parts, fine }: Marks, grid: Grid, block: Block): boolean {
  const columns = grid.columns * parts;
  const row = Math.floor(block.cell / grid.columns);
  const origin = row * parts * columns + (block.cell - row * grid.columns) * parts;
  const [width, height] = [block.width * parts, block.height * parts];
  const middle = parts >> 1;
  const part = ([column, line]: Block['from']) => (line * parts + middle) * width + column * parts + middle;
  const free = (at: number) => fine[origin + Math.floor(at / width) * columns + (at % width)] === 0;
  const [start, goal] = [part(block.from), part(block.to)];
  if (!free(start) || !free(goal)) return true;
  const seen = new Uint8Array(width * height);
  seen[start] = 1;
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return false;
    const column = at % width;
    const next = [column > 0 ? at - 1 : -1, column + 1 < width ? at + 1 : -1, at - width, at + width];
    for (const other of next) {
      if (other < 0 || other >= seen.length || seen[other] === 1 || !free(other)) continue;
      seen[other] = 1;
      open.push(other);
    }
  }
  return true;
}

/**
 * Steps that cross what is marked (a river, a road): no way between the middles of the two cells, within the smallest block
 * of cells that holds both, keeps clear of it. So a pipe may run beside a river on the same cell without crossing it.
 * The idea of looking for crossings on parts of a cell is CostMAP's (its kernel of 3 × 3 parts).
 */
export function crossingSteps(marks: Marks, grid: Grid): StepBits {
  const { columns, rows } = grid;
  const held = coarse(marks, grid);
  const bits = new Uint8Array(columns * rows);
  for (let cell = 0; cell < bits.length; cell += 1) {
    const column = cell % columns;
    const inside = [column + 1 < columns, cell + columns < bits.length];
    for (let direction = 0; direction < 4; direction += 1) {
      const shape = blocks[direction] as Omit<Block, 'cell'>;
      const corner = direction === 3 ? cell - 1 : cell;
      if (direction === 3 ? column === 0 : shape.width > 1 && inside[0] === false) continue;
      if (shape.height > 1 && inside[1] === false) continue;
      const right = shape.width - 1;
      const below = (shape.height - 1) * columns;
      const some =
        held[corner] === 1 || held[corner + right] === 1 || held[corner + below] === 1 || held[corner + below + right] === 1;
      if (some && separated(marks, grid, { ...shape, cell: corner })) bits[cell] = (bits[cell] as number) | (1 << direction);
    }
  }
  return bits;
}

/** Steps both of whose cells are marked: they run along it. */
export function stepsAlong(marks: Uint8Array, { columns }: Grid): StepBits {
  const bits = new Uint8Array(marks.length);
  for (let cell = 0; cell < marks.length; cell += 1) {
    if (marks[cell] === 0) continue;
    const column = cell % columns;
    let bit = 0;
    if (column + 1 < columns && marks[cell + 1] === 1) bit |= 1;
    if (marks[cell + columns] === 1) bit |= 2;
    if (column + 1 < columns && marks[cell + columns + 1] === 1) bit |= 4;
    if (column > 0 && marks[cell + columns - 1] === 1) bit |= 8;
    bits[cell] = bit;
  }
  return bits;
}
