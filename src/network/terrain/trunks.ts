import { Heap } from '../../base/heap.ts';
import { costsAt, impassable, neighboursOf, type Steps } from '../../geo/raster/steps.ts';
import { cellsAround } from './alternatives.ts';
import type { Way } from './ways.ts';

/** Steps by where their cost stands. */
type Laid = Set<number>;

/** Along what is laid a way costs this part: enough to take the shorter of two ways along trunks, too little to leave one. */
const partOfLaid = 1 / 1024;

function* stepsOf(steps: Steps, cells: readonly number[]): Generator<number> {
  const { cells: offsets, costs } = neighboursOf(steps);
  for (let index = 1; index < cells.length; index += 1) {
    const [from, to] = [cells[index - 1] as number, cells[index] as number];
    yield costsAt(steps, from) + (costs[offsets.indexOf(to - from)] as number);
  }
}

/** The cells within a distance of a way. */
function bandOf(steps: Steps, cells: readonly number[], distance: number): Set<number> {
  const band = new Set<number>();
  for (const cell of cells) for (const near of cellsAround(steps, cell, distance)) band.add(near);
  return band;
}

/** Least-cost path between the ends of a way within its band, where laid steps cost next to nothing. */
function pathInBand(steps: Steps, way: Way, band: ReadonlySet<number>, laid: Laid): number[] {
  const { cells: offsets, costs: places } = neighboursOf(steps);
  const [start = 0, end = 0] = [way.cells[0], way.cells.at(-1)];
  const cost = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const open = new Heap();
  open.push(start, 0);
  for (let cell = open.pop(); cell !== undefined && cell !== end; cell = open.pop()) {
    const here = cost.get(cell) ?? 0;
    const at = costsAt(steps, cell);
    offsets.forEach((offset, index) => {
      const place = at + (places[index] as number);
      const step = steps.costs[place] as number;
      const other = cell + offset;
      if (step === impassable || !band.has(other)) return;
      const through = here + (laid.has(place) ? step * partOfLaid : step);
      const known = cost.get(other) ?? Number.POSITIVE_INFINITY;
      // of predecessors at the same cost the first in the order of cells
      if (through > known || (through === known && cell >= (before.get(other) ?? -1))) return;
      before.set(other, cell);
      if (through === known) return;
      cost.set(other, through);
      open.push(other, through);
    });
  }
  const path = [end];
  for (let cell: number | undefined = end; cell !== start; path.push(cell)) {
    cell = before.get(cell);
    if (cell === undefined) throw new Error('a way leaves its own band');
  }
  return path.reverse();
}

/**
 * Merges near-parallel ways into trunks. Cheapest first, each way is laid where it costs least among the cells within
 * `merge_cells` of its own least-cost way, running along steps laid before it next to free. So a way joins a trunk where the
 * trunk is near, and never strays farther; at 0 every way stays as it is. Independent of the order in which ways are given.
 */
export function mergedWays(steps: Steps, ways: readonly Way[], merge_cells: number): Way[] {
  const sorted = [...ways].sort((a, b) => a.cost - b.cost || a.from - b.from || a.to - b.to || a.rank - b.rank);
  if (merge_cells === 0) return sorted;
  const laid: Laid = new Set();
  const touched = new Set<number>();
  return sorted.map((way) => {
    const band = bandOf(steps, way.cells, merge_cells);
    const near = [...band].some((cell) => touched.has(cell));
    const cells = near ? pathInBand(steps, way, band, laid) : way.cells;
    for (const place of stepsOf(steps, cells)) laid.add(place);
    for (const cell of cells) touched.add(cell);
    return { ...way, cells };
  });
}
