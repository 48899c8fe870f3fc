import { costsAt, impassable, noSteps, type Steps } from '../../../src/geo/raster/steps.ts';

/** Steps of a raster of weights (NaN: cannot be passed): mean of two cells × length 1 or √2 × 1000 units. */
export function stepsOver(columns: number, weights: readonly number[]): Steps {
  const rows = weights.length / columns;
  const steps = noSteps(columns, rows);
  weights.forEach((weight, cell) => {
    const column = cell % columns;
    for (const [direction, across, down] of [
      [0, 1, 0],
      [1, 0, 1],
      [2, 1, 1],
      [3, -1, 1],
    ] as const) {
      const other = cell + across + down * columns;
      if (column + across < 0 || column + across >= columns || other >= weights.length) continue;
      const cost = Math.round(500 * (weight + weights[other]!) * Math.hypot(across, down));
      steps.costs[costsAt(steps, cell) + direction] = Number.isNaN(cost) ? impassable : Math.max(1, cost);
    }
  });
  return steps;
}

/** A reference without anything clever: Dijkstra's algorithm as published, the next cell found by looking at all. */
export function referenceCosts(columns: number, weights: readonly number[], start: number): number[] {
  const cost = weights.map(() => Number.POSITIVE_INFINITY);
  const open = new Set(weights.keys());
  cost[start] = 0;
  for (;;) {
    let here = -1;
    for (const cell of open) if (cost[cell]! < (cost[here] ?? Number.POSITIVE_INFINITY)) here = cell;
    if (here < 0) return cost;
    open.delete(here);
    for (const down of [-1, 0, 1]) {
      for (const across of [-1, 0, 1]) {
        const column = (here % columns) + across;
        const other = here + down * columns + across;
        if (other === here || column < 0 || column >= columns || other < 0 || other >= weights.length) continue;
        const step = Math.max(1, Math.round(500 * (weights[here]! + weights[other]!) * Math.hypot(across, down)));
        if (cost[here]! + step < cost[other]!) cost[other] = cost[here]! + step;
      }
    }
  }
}

/** Cost of a path over neighbouring cells. */
export function pathCost(columns: number, weights: readonly number[], cells: readonly number[]): number {
  return cells.slice(1).reduce((sum, to, index) => {
    const from = cells[index]!;
    const [across, down] = [(to % columns) - (from % columns), Math.floor(to / columns) - Math.floor(from / columns)];
    if (Math.max(Math.abs(across), Math.abs(down)) !== 1) throw new Error('the path jumps');
    return sum + Math.max(1, Math.round(500 * (weights[from]! + weights[to]!) * Math.hypot(across, down)));
  }, 0);
}
