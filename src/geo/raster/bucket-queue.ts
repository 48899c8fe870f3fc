import { impassable, type Steps } from './steps.ts';

const mostBuckets = 1 << 16;
const firstRoom = 64;

/** Width of a bucket and how many there are: a bucket is as wide as the cheapest step, unless that needs too many. */
function measure({ costs }: Steps): { width: number; count: number } {
  let least = impassable;
  let most = 1;
  for (let index = 0; index < costs.length; index += 1) {
    const cost = costs[index] as number;
    if (cost === impassable) continue;
    if (cost < least) least = cost;
    if (cost > most) most = cost;
  }
  const wanted = Math.max(1, Math.min(least, most), (most + 1) / (mostBuckets - 4));
  // a power of two, so that dividing by it rounds nothing
  const width = 2 ** Math.floor(Math.log2(wanted));
  return { width, count: 2 ** Math.ceil(Math.log2(most / width + 3)) };
}

/**
 * Cells waiting in the order of their costs, in a ring of buckets (Dial, CACM 12 (1969) 632): steps cost whole numbers up to
 * a largest, so that only so many buckets are in use at a time. Within a bucket the order is not that of costs:
 * who empties one must be ready for cells that come back cheaper (Meyer and Sanders, J. Algorithms 49 (2003) 114).
 */
export class BucketQueue {
  private readonly inverse: number;
  private readonly mask: number;
  private readonly rooms: Int32Array[];
  private readonly sizes: Int32Array;
  /** Cells in all buckets. */
  private waiting = 0;
  /** The bucket at hand, counted from cost 0. */
  private bucket = 0;
  private readonly width: number;

  constructor(steps: Steps) {
    const { width, count } = measure(steps);
    this.width = width;
    this.inverse = 1 / width;
    this.mask = count - 1;
    this.rooms = Array.from({ length: count }, () => new Int32Array(0));
    this.sizes = new Int32Array(count);
  }

  clear(): void {
    this.sizes.fill(0);
    this.waiting = 0;
    this.bucket = 0;
  }

  /** Puts a cell in; its cost may not lie below the bucket at hand, nor more than a step above it. */
  push(cell: number, cost: number): void {
    const slot = Math.max(this.bucket, Math.floor(cost * this.inverse)) & this.mask;
    const size = this.sizes[slot] as number;
    let room = this.rooms[slot] as Int32Array;
    if (size === room.length) {
      const wider = new Int32Array(Math.max(firstRoom, 2 * size));
      wider.set(room);
      this.rooms[slot] = wider;
      room = wider;
    }
    room[size] = cell;
    this.sizes[slot] = size + 1;
    this.waiting += 1;
  }

  /** Takes a cell out of the bucket at hand; −1 where it is empty. */
  pop(): number {
    const slot = this.bucket & this.mask;
    const size = this.sizes[slot] as number;
    if (size === 0) return -1;
    this.sizes[slot] = size - 1;
    this.waiting -= 1;
    return (this.rooms[slot] as Int32Array)[size - 1] as number;
  }

  /** Goes on to the next bucket with cells; false where there is none. */
  next(): boolean {
    if (this.waiting === 0) return false;
    do this.bucket += 1;
    while (this.sizes[this.bucket & this.mask] === 0);
    return true;
  }

  /** Every cell that costs less than this has been taken out for good once the bucket at hand is empty. */
  get settledBelow(): number {
    return (this.bucket + 1) * this.width;
  }
}
