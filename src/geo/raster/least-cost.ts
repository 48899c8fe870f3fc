import { BucketQueue } from './bucket-queue.ts';
import { costsAt, impassable, neighboursOf, type Steps } from './steps.ts';

/** Costs are given for cells reached, Infinity elsewhere. */
const nowhere = Number.POSITIVE_INFINITY;

/** What bounds a search. */
export interface SearchBounds {
  /** Cells costing more are not looked at; Infinity: all. */
  readonly limit: number;
  /**
   * Least cost still to go from each cell to where the search is needed, at most by as much smaller from cell to cell as the
   * step between them costs; cells whose cost and rest together exceed the limit are left out.
   */
  readonly rest?: Float64Array;
  /** Asked whenever costs below a value are final; true ends the search. */
  readonly done?: (settledBelow: number) => boolean;
}

/**
 * Least costs from cells to all others: Dijkstra's algorithm on a ring of buckets, with arrays that serve one search after
 * another. Costs are whole numbers, so results are exact and do not depend on the order of work.
 */
export class LeastCost {
  readonly steps: Steps;
  /** Least cost of the cells that the last search reached. Final below what the search came to. */
  readonly cost: Float64Array;
  private readonly settled: Uint8Array;
  private readonly queue: BucketQueue;
  private touched = new Int32Array(1024);
  private touchedCount = 0;

  constructor(steps: Steps) {
    this.steps = steps;
    this.cost = new Float64Array(steps.columns * steps.rows).fill(nowhere);
    this.settled = new Uint8Array(steps.columns * steps.rows);
    this.queue = new BucketQueue(steps);
  }

  /** Cells that the last search reached, in the order of reaching. */
  reached(): Int32Array {
    return this.touched.subarray(0, this.touchedCount);
  }

  /** Searches from one cell. */
  from(cell: number, bounds: SearchBounds): void {
    this.start([cell]);
    this.run(bounds, undefined);
  }

  /** Searches from several cells at once; `owner` receives for every cell the place in the list of the nearest. */
  fromAll(cells: readonly number[], owner: Int32Array): void {
    this.start(cells);
    owner.fill(-1);
    cells.forEach((cell, index) => {
      owner[cell] = index;
    });
    this.run({ limit: nowhere }, owner);
  }

  private start(cells: readonly number[]): void {
    for (let index = 0; index < this.touchedCount; index += 1) {
      const cell = this.touched[index] as number;
      this.cost[cell] = nowhere;
      this.settled[cell] = 0;
    }
    this.touchedCount = 0;
    this.queue.clear();
    for (const cell of cells) {
      this.cost[cell] = 0;
      this.touch(cell);
      this.queue.push(cell, 0);
    }
  }

  private touch(cell: number): void {
    if (this.touchedCount === this.touched.length) {
      const wider = new Int32Array(2 * this.touchedCount);
      wider.set(this.touched);
      this.touched = wider;
    }
    this.touched[this.touchedCount] = cell;
    this.touchedCount += 1;
  }

  private run({ limit, rest, done }: SearchBounds, owner: Int32Array | undefined): void {
    const { cost, settled, queue, steps } = this;
    const { cells: cellOffsets, costs: costOffsets } = neighboursOf(steps);
    const { costs } = steps;
    do {
      for (let cell = queue.pop(); cell >= 0; cell = queue.pop()) {
        if (settled[cell] === 1) continue;
        settled[cell] = 1;
        const here = cost[cell] as number;
        const at = costsAt(steps, cell);
        for (let way = 0; way < 8; way += 1) {
          const step = costs[at + (costOffsets[way] as number)] as number;
          if (step === impassable) continue;
          const other = cell + (cellOffsets[way] as number);
          const through = here + step;
          const known = cost[other] as number;
          if (through >= known || (rest === undefined ? through : through + (rest[other] as number)) > limit) continue;
          if (known === nowhere) this.touch(other);
          cost[other] = through;
          settled[other] = 0;
          if (owner !== undefined) owner[other] = owner[cell] as number;
          queue.push(other, through);
        }
      }
      if (done?.(queue.settledBelow) === true) return;
    } while (queue.next());
  }
}

/**
 * The least-cost path that a search found from its start to a cell, as cells from that cell back to the start.
 * Where several cost the same, the predecessor first in the order of cells is taken at each cell.
 */
export function pathBack(search: LeastCost, from: number): number[] {
  const { cost, steps } = search;
  const { cells, costs } = neighboursOf(steps);
  const path = [from];
  for (let cell = from; cost[cell] !== 0; ) {
    const at = costsAt(steps, cell);
    const here = cost[cell] as number;
    let found = -1;
    for (let way = 0; way < 8 && found < 0; way += 1) {
      const step = steps.costs[at + (costs[way] as number)] as number;
      if (step === impassable) continue;
      const other = cell + (cells[way] as number);
      if ((cost[other] as number) + step === here) found = other;
    }
    if (found < 0) throw new Error(`no path leads to cell ${from}`);
    path.push(found);
    cell = found;
  }
  return path;
}
