import { LeastCost, pathBack } from '../../geo/raster/least-cost.ts';
import { costsAt, impassable, neighboursOf, type Steps } from '../../geo/raster/steps.ts';

/** A way between two terminals over the raster. */
export interface Way {
  /** Places in the list of terminals; `from` is the smaller. */
  readonly from: number;
  readonly to: number;
  /** Sum of its steps, in units of `costUnitKm`. */
  readonly cost: number;
  /** Cells one after the other, from `from` to `to`. */
  readonly cells: readonly number[];
  /** 0 for the least-cost way, then the alternatives. */
  readonly rank: number;
}

/** Ways between neighbours, and what finding them taught of the rest of the raster. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly search: LeastCost;
  /** Cost from each cell to the nearest terminal. */
  readonly rest: Float64Array;
}

/** Pairs of terminals whose regions touch, with the cost of the best way over their common border. */
type Bounds = Map<number, Map<number, number>>;

function neighbourBounds(steps: Steps, rest: Float64Array, owner: Int32Array): Bounds {
  const offsets = [1, steps.columns, steps.columns + 1, steps.columns - 1];
  const bounds: Bounds = new Map();
  for (let cell = 0; cell < owner.length; cell += 1) {
    const here = owner[cell] as number;
    if (here < 0) continue;
    const at = costsAt(steps, cell);
    for (let direction = 0; direction < 4; direction += 1) {
      const step = steps.costs[at + direction] as number;
      if (step === impassable) continue;
      const other = cell + (offsets[direction] as number);
      const there = owner[other] as number;
      if (here === there) continue;
      const cost = (rest[cell] as number) + step + (rest[other] as number);
      const [from, to] = here < there ? [here, there] : [there, here];
      const known = bounds.get(from) ?? new Map<number, number>();
      if (cost < (known.get(to) ?? Number.POSITIVE_INFINITY)) known.set(to, cost);
      bounds.set(from, known);
    }
  }
  return bounds;
}

/** A search counts the terminals it has found only when it has come this much farther. */
const countAfter = 1.1;

/** The nearest terminals of one, by the cost of the way; of those at the same cost, the first in the list. */
function nearestOf(search: LeastCost, terminals: readonly number[], from: number, count: number): number[] {
  let next = 0;
  const done = (settledBelow: number) => {
    if (settledBelow < next) return false;
    next = settledBelow * countAfter;
    return terminals.filter((cell) => (search.cost[cell] as number) < settledBelow).length > count;
  };
  search.from(terminals[from] as number, { limit: Number.POSITIVE_INFINITY, done });
  return terminals
    .map((cell, index) => ({ index, cost: search.cost[cell] as number }))
    .filter(({ index, cost }) => index !== from && Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
}

/**
 * Exact least-cost ways between terminals that are neighbours: those whose regions of cheapest access touch (the dual of the
 * Voronoi diagram by cost, Delaunay's neighbours where cost is distance), and on request the nearest by cost.
 * The best way over a common border is only a bound, for the least-cost way of two neighbours may lead through the region of
 * a third; so a search from one end goes as far as the bound, leaving out cells from which, counted with what they still
 * lack to any terminal, no way is good enough.
 * `terminals` are cells in rising order; the result depends on the set alone.
 */
export function leastCostWays(steps: Steps, terminals: readonly number[], nearest: number): Ways {
  const search = new LeastCost(steps);
  const owner = new Int32Array(search.cost.length);
  search.fromAll(terminals, owner);
  const rest = search.cost.slice();
  const bounds = neighbourBounds(steps, rest, owner);
  if (nearest > 0) addNearest(search, terminals, nearest, bounds);
  const ways: Way[] = [];
  const cellOf = (index: number) => terminals[index] as number;
  for (const [from, targets] of [...bounds].sort(([a], [b]) => a - b)) {
    const cells = [...targets.keys()].map(cellOf);
    const done = (settledBelow: number) => cells.every((cell) => (search.cost[cell] as number) < settledBelow);
    search.from(cellOf(from), { limit: Math.max(...targets.values()), rest, done });
    for (const to of [...targets.keys()].sort((a, b) => a - b)) {
      const cost = search.cost[cellOf(to)] as number;
      ways.push({ from, to, cost, cells: pathBack(search, cellOf(to)).reverse(), rank: 0 });
    }
  }
  return { ways, search, rest };
}

function addNearest(search: LeastCost, terminals: readonly number[], nearest: number, bounds: Bounds): void {
  for (let from = 0; from < terminals.length; from += 1) {
    for (const index of nearestOf(search, terminals, from, nearest)) {
      const [first, second] = from < index ? [from, index] : [index, from];
      const known = bounds.get(first) ?? new Map<number, number>();
      if (!known.has(second)) known.set(second, search.cost[terminals[index] as number] as number);
      bounds.set(first, known);
    }
  }
}

/** Makes cells impassable while something runs. */
export function withoutCells<T>(steps: Steps, cells: Iterable<number>, run: () => T): T {
  const { costs: offsets } = neighboursOf(steps);
  const before = new Map<number, number>();
  for (const cell of cells) {
    const at = costsAt(steps, cell);
    for (const offset of offsets) {
      if (!before.has(at + offset)) before.set(at + offset, steps.costs[at + offset] as number);
      steps.costs[at + offset] = impassable;
    }
  }
  try {
    return run();
  } finally {
    for (const [at, cost] of before) steps.costs[at] = cost;
  }
}
