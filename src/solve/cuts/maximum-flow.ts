/** Residual capacities below this are none. */
const nothing = 1e-10;

/** Maximum flows by shortest ways (Dinic 1970) in one network, whose capacities are set anew for each. */
export class MaximumFlow {
  private readonly to: Int32Array;
  /** By place, the first of its edges and, by edge, the next; edge k is 2k, and 2k + 1 is its way back. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly left: Float64Array;
  private readonly level: Int32Array;
  private readonly tried: Int32Array;

  constructor(places: number, edges: readonly { readonly from: number; readonly to: number }[]) {
    this.to = new Int32Array(2 * edges.length);
    this.next = new Int32Array(2 * edges.length);
    this.left = new Float64Array(2 * edges.length);
    this.first = new Int32Array(places).fill(-1);
    this.level = new Int32Array(places);
    this.tried = new Int32Array(places);
    for (const [k, { from, to }] of edges.entries()) {
      this.enter(2 * k, from, to);
      this.enter(2 * k + 1, to, from);
    }
  }

  /** Takes back all flow and sets the capacities. */
  reset(capacities: ArrayLike<number>): void {
    for (let k = 0; k < capacities.length; k++) {
      this.left[2 * k] = capacities[k] as number;
      this.left[2 * k + 1] = 0;
    }
  }

  /** Adds to the capacity of an edge. */
  raise(edge: number, by: number): void {
    this.left[2 * edge] = (this.left[2 * edge] as number) + by;
  }

  /** Sends as much more as can flow, at most so much; how much it was. */
  push(from: number, to: number, most: number): number {
    let sent = 0;
    while (sent < most - nothing && this.levels(from)[to] !== -1) {
      this.tried.set(this.first);
      const more = this.send(from, to, most - sent);
      if (more <= nothing) break;
      sent += more;
    }
    return sent;
  }

  /** By place, whether something could still flow there; the smallest side of a minimum cut. */
  reachedFrom(from: number): Uint8Array {
    return Uint8Array.from(this.levels(from), (level) => (level === -1 ? 0 : 1));
  }

  /** By place, whether something could still flow from there; the smallest other side of a minimum cut. */
  reaching(to: number): Uint8Array {
    const found = new Uint8Array(this.first.length);
    found[to] = 1;
    const queue = [to];
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      for (let edge = this.first[place] as number; edge !== -1; edge = this.next[edge] as number) {
        const other = this.to[edge] as number;
        if (found[other] === 1 || (this.left[edge ^ 1] as number) <= nothing) continue;
        found[other] = 1;
        queue.push(other);
      }
    }
    return found;
  }

  private enter(edge: number, from: number, to: number): void {
    this.to[edge] = to;
    this.next[edge] = this.first[from] as number;
    this.first[from] = edge;
  }

  private levels(from: number): Int32Array {
    this.level.fill(-1);
    this.level[from] = 0;
    const queue = [from];
    for (let head = 0; head < queue.length; head++) {
      const place = queue[head] as number;
      for (let edge = this.first[place] as number; edge !== -1; edge = this.next[edge] as number) {
        const other = this.to[edge] as number;
        if ((this.left[edge] as number) <= nothing || this.level[other] !== -1) continue;
        this.level[other] = (this.level[place] as number) + 1;
        queue.push(other);
      }
    }
    return this.level;
  }

  private send(place: number, to: number, most: number): number {
    if (place === to) return most;
    let sent = 0;
    for (; this.tried[place] !== -1; this.tried[place] = this.next[this.tried[place] as number] as number) {
      const edge = this.tried[place] as number;
      const [other, left] = [this.to[edge] as number, this.left[edge] as number];
      if (left <= nothing || this.level[other] !== (this.level[place] as number) + 1) continue;
      const more = this.send(other, to, Math.min(most - sent, left));
      this.left[edge] = left - more;
      this.left[edge ^ 1] = (this.left[edge ^ 1] as number) + more;
      sent += more;
      if (most - sent <= nothing) break;
    }
    return sent;
  }
}
