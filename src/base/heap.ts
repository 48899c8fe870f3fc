/** Numbered members by cost, cheapest first, of equal ones the one with the least number; a binary heap with stale entries left in. */
export class Heap {
  private readonly entries: { readonly member: number; readonly cost: number }[] = [];

  push(member: number, cost: number): void {
    const { entries } = this;
    let at = entries.length;
    const entry = { member, cost };
    entries.push(entry);
    for (let above = (at - 1) >> 1; at > 0; above = (at - 1) >> 1) {
      const upper = entries[above];
      if (upper === undefined || upper.cost < cost || (upper.cost === cost && upper.member <= member)) break;
      entries[at] = upper;
      at = above;
    }
    entries[at] = entry;
  }

  pop(): number | undefined {
    const { entries } = this;
    const [first] = entries;
    const last = entries.pop();
    if (first === undefined || last === undefined) return undefined;
    if (entries.length > 0) this.sink(last);
    return first.member;
  }

  private sink(entry: { readonly member: number; readonly cost: number }): void {
    const { entries } = this;
    const less = (a: typeof entry, b: typeof entry) => a.cost < b.cost || (a.cost === b.cost && a.member < b.member);
    let at = 0;
    for (let below = 1; below < entries.length; below = 2 * at + 1) {
      const [left, right] = [entries[below], entries[below + 1]];
      if (left === undefined) break;
      const smaller = right !== undefined && less(right, left) ? right : left;
      if (!less(smaller, entry)) break;
      entries[at] = smaller;
      at = smaller === right ? below + 1 : below;
    }
    entries[at] = entry;
  }
}
