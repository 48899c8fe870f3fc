import { blocked } from './raster-steps.mjs';

/** A binary heap of cells by cost in two arrays; a cell may stand in it more than once. */
class Heap {
  constructor() {
    this.costs = new Float64Array(1 << 16);
    this.cells = new Int32Array(1 << 16);
    this.size = 0;
  }

  push(cell, cost) {
    if (this.size === this.cells.length) this.widen();
    const { costs, cells } = this;
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (costs[above] <= cost) break;
      costs[at] = costs[above];
      cells[at] = cells[above];
      at = above;
    }
    costs[at] = cost;
    cells[at] = cell;
  }

  widen() {
    const [costs, cells] = [new Float64Array(2 * this.size), new Int32Array(2 * this.size)];
    costs.set(this.costs);
    cells.set(this.cells);
    Object.assign(this, { costs, cells });
  }

  /** Takes the first away. */
  drop() {
    const { costs, cells } = this;
    this.size -= 1;
    const [cost, cell] = [costs[this.size], cells[this.size]];
    let at = 0;
    for (let below = 1; below < this.size; below = 2 * at + 1) {
      if (below + 1 < this.size && costs[below + 1] < costs[below]) below += 1;
      if (costs[below] >= cost) break;
      costs[at] = costs[below];
      cells[at] = cells[below];
      at = below;
    }
    costs[at] = cost;
    cells[at] = cell;
  }
}

/**
 * Least costs from one cell to every cell of a raster: Dijkstra's algorithm (Numerische Mathematik 1 (1959) 269) on a binary
 * heap, as published and over the whole raster. SimCCS (src/solver/Solver.java at 3bc0b60) runs it so from each terminal,
 * though only as far as the farthest terminal that is still to be joined.
 *
 * @param cost array to be filled, Infinity where no way leads
 */
export function leastCosts({ columns, costs: [east, south, southeast, southwest] }, start, cost) {
  const heap = new Heap();
  const reach = (cell, through) => {
    if (through >= cost[cell]) return;
    cost[cell] = through;
    heap.push(cell, through);
  };
  cost.fill(Number.POSITIVE_INFINITY);
  reach(start, 0);
  while (heap.size > 0) {
    const [cell, here] = [heap.cells[0], heap.costs[0]];
    heap.drop();
    if (here > cost[cell]) continue;
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    const [above, below] = [cell - columns, cell + columns];
    if (east[cell] !== blocked) reach(cell + 1, here + east[cell]);
    if (south[cell] !== blocked) reach(below, here + south[cell]);
    if (southeast[cell] !== blocked) reach(below + 1, here + southeast[cell]);
    if (southwest[cell] !== blocked) reach(below - 1, here + southwest[cell]);
    if (column > 0 && east[cell - 1] !== blocked) reach(cell - 1, here + east[cell - 1]);
    if (row === 0) continue;
    if (south[above] !== blocked) reach(above, here + south[above]);
    if (column > 0 && southeast[above - 1] !== blocked) reach(above - 1, here + southeast[above - 1]);
    if (column + 1 < columns && southwest[above + 1] !== blocked) reach(above + 1, here + southwest[above + 1]);
  }
  return cost;
}
