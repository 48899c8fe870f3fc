/** Cost of a step that cannot be made. */
export const impassable = 0xffffffff;

/** Costs are whole numbers of this many kilometres (1 mm), so that sums are exact in any order and equal costs are equal. */
export const costUnitKm = 1e-6;

/** The dearest step that can be counted, km. */
export const dearestStepKm = (impassable - 1) * costUnitKm;

/**
 * Costs of the steps between neighbouring cells. `costs[4 * (cell + columns + 1) + direction]` is the cost of the step
 * that a cell owns, in the order of `StepLengths`; the cells before the first are there so that no neighbour needs a check.
 */
export interface Steps {
  readonly columns: number;
  readonly rows: number;
  readonly costs: Uint32Array;
}

/** Steps none of which can be made yet. */
export function noSteps(columns: number, rows: number): Steps {
  const costs = new Uint32Array(4 * (columns * rows + columns + 1)).fill(impassable);
  return { columns, rows, costs };
}

/** The eight neighbours of a cell: how far away in the order of cells, and where the step's cost stands beside the cell's own. */
export interface Neighbours {
  readonly cells: Int32Array;
  readonly costs: Int32Array;
}

/** Neighbours in rising order of cells. */
export function neighboursOf({ columns }: Pick<Steps, 'columns'>): Neighbours {
  return {
    cells: Int32Array.of(-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1),
    costs: Int32Array.of(-4 * (columns + 1) + 2, -4 * columns + 1, -4 * (columns - 1) + 3, -4, 0, 3, 1, 2),
  };
}

/** Where the costs of a cell stand. */
export const costsAt = ({ columns }: Pick<Steps, 'columns'>, cell: number): number => 4 * (cell + columns + 1);

/** Cost of the step between two cells; `impassable` where they are no neighbours. */
export function stepCost(steps: Steps, from: number, to: number): number {
  const [first, second] = from < to ? [from, to] : [to, from];
  const direction = [1, steps.columns, steps.columns + 1, steps.columns - 1].indexOf(second - first);
  return direction < 0 ? impassable : (steps.costs[costsAt(steps, first) + direction] as number);
}
