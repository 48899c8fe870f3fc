/** Groups of things that touch each other, directly or through others; a disjoint-set forest over names. */
export interface Groups {
  add(name: string): void;
  join(a: string, b: string): void;
  /** The least name of the group, so that it does not depend on the order of joining. */
  of(name: string): string;
  readonly count: number;
}

export function makeGroups(names: Iterable<string> = []): Groups {
  const parent = new Map<string, string>();
  let count = 0;
  const add = (name: string) => {
    if (parent.has(name)) return;
    parent.set(name, name);
    count += 1;
  };
  const of = (name: string): string => {
    const above = parent.get(name);
    if (above === undefined) throw new Error(`no such member: ${name}`);
    if (above === name) return name;
    const root = of(above);
    parent.set(name, root);
    return root;
  };
  const join = (a: string, b: string) => {
    const [first, second] = [of(a), of(b)];
    if (first === second) return;
    const [least, other] = first < second ? [first, second] : [second, first];
    parent.set(other, least);
    count -= 1;
  };
  for (const name of names) add(name);
  return {
    add,
    join,
    of,
    get count() {
      return count;
    },
  };
}
