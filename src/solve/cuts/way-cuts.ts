import { merged, type Program, type Row } from '../../milp/program.ts';
import { MaximumFlow } from './maximum-flow.ts';
import { type Bought, type Link, outside, type Places, placesOf } from './places.ts';

// Set on the Southwest case: figures in decision 24.

/** Cuts for one flow in a round: each next one goes beyond those found before. */
const mostNested = 5;
/** Added to every capacity, in parts of the flow: of cuts that are equally narrow the one of fewest links is found. */
const creep = 1e-5;
/** A row is violated when it falls short by more than this part of the flow. */
const violated = 5e-4;

/** A part of the places that nothing joins to others, as a network for maximum flows: the last place of it is outside. */
interface Part {
  readonly links: readonly Link[];
  /** The number of each place here. */
  readonly placeOf: ReadonlyMap<number, number>;
  readonly ends: readonly { readonly from: number; readonly to: number }[];
  readonly flow: MaximumFlow;
}

/** For each place the least place that it is joined to. */
function joined({ count, links }: Places): Int32Array {
  const least = Int32Array.from({ length: count }, (_, place) => place);
  const leastOf = (place: number): number => {
    let at = place;
    for (; least[at] !== at; at = least[at] as number) least[at] = least[least[at] as number] as number;
    return at;
  };
  for (const { from, to } of links) {
    if (from === outside || to === outside) continue;
    const [a, b] = [leastOf(from), leastOf(to)];
    least[Math.max(a, b)] = Math.min(a, b);
  }
  return least.map((_, place) => leastOf(place));
}

/** The network of links that leave a place; those that come from outside are left out. */
function partOf(links: readonly Link[]): Part {
  const placeOf = new Map<number, number>();
  for (const { from, to } of links) {
    for (const place of [from, to]) if (place !== outside && !placeOf.has(place)) placeOf.set(place, placeOf.size);
  }
  const last = placeOf.size;
  const ends = links.map(({ from, to }) => ({ from: placeOf.get(from) ?? last, to: placeOf.get(to) ?? last }));
  return { links, placeOf, ends, flow: new MaximumFlow(last + 1, ends) };
}

/** A flow from outside, and the part that it comes into. */
interface Entering {
  readonly link: Link;
  readonly part: Part;
}

/** The flows from outside of which it is known how much they can be, where something leaves their places. */
function enteringOf(links: readonly Link[], partOfPlace: ArrayLike<number>): Entering[] {
  const leaving = new Map<number, Link[]>();
  for (const link of links) {
    if (link.from === outside) continue;
    const part = partOfPlace[link.from] as number;
    const own = leaving.get(part);
    if (own === undefined) leaving.set(part, [link]);
    else own.push(link);
  }
  const parts = new Map([...leaving].map(([part, own]) => [part, partOf(own)]));
  return links.flatMap((link) => {
    const part = link.from === outside ? parts.get(partOfPlace[link.to] as number) : undefined;
    return part?.placeOf.has(link.to) && Number.isFinite(link.most) ? [{ link, part }] : [];
  });
}

/** What stands for a link in a cut: what is bought for it, or its flow; and the value of that at a point. */
interface Term {
  readonly value: number;
  readonly by?: Bought;
}

/** The least that stands for a link, where no unit that is bought is worth more than the flow that needs a way. */
function leastTerm(link: Link, values: ArrayLike<number>, needs: number): Term {
  let best: Term = { value: Math.max(0, link.scale * (values[link.column] as number)) };
  for (const by of link.bought) {
    let value = 0;
    for (const { column, most } of by) value += Math.min(most, needs) * (values[column] as number);
    if (value <= best.value) best = { value, by };
  }
  return best;
}

/** Narrow cuts between a place that something comes into and the outside, as the links that leave them. */
function cutsAround(
  { to, most }: Link,
  { ends, placeOf, flow }: Part,
  terms: readonly Term[],
  { comes, least }: { readonly comes: number; readonly least: number },
): number[][] {
  const end = placeOf.size;
  const start = placeOf.get(to) as number;
  const leaving = (side: Uint8Array) => ends.flatMap((one, k) => (side[one.from] === 1 && side[one.to] !== 1 ? [k] : []));
  flow.reset(terms.map(({ value }) => value + creep * most));
  const cuts: number[][] = [];
  let sent = 0;
  for (let nested = 0; nested < mostNested; nested++) {
    sent += flow.push(start, end, comes - sent);
    if (sent >= comes - least) break;
    const near = leaving(flow.reachedFrom(start));
    cuts.push(near);
    if (nested === 0) cuts.push(leaving(flow.reaching(end).map((reaches) => 1 - reaches)));
    for (const edge of near) flow.raise(edge, comes);
  }
  return cuts;
}

/**
 * Rows that every point meets and its relaxation does not: what comes in from outside at a place has to leave every set of
 * places around it, by links whose purchases are each worth no more than that flow,
 *
 *   a ≤ Σ over links that leave the set of min(f, Σ min(k, Q) y),  Q the most that a can be,
 *
 * where of each minimum either term may stand, y counts what was bought in this period and all before, and a link leaves the
 * set to the outside, too. The same is asked of what goes out, with every link turned round. They hold because what else comes
 * in is never negative and a ≤ Q: the cut-set inequalities of network design for one flow (Magnanti, Mirchandani and Vachani
 * 1995), exact in the set by a maximum flow for each a. Several for one flow, from both sides and with few links: Koch and
 * Martin 1998, for Steiner trees.
 */
export class WayCuts {
  private readonly names: (column: number) => string;
  private readonly entering: readonly Entering[];

  constructor(program: Program, { count, links }: Places) {
    const back = links.map((link) => ({ ...link, from: link.to, to: link.from }));
    const partOfPlace = joined({ count, links });
    this.names = (column) => program.columns[column]?.name ?? '';
    this.entering = [links, back].flatMap((directed) => enteringOf(directed, partOfPlace));
  }

  /** The violated rows found at a point of the relaxation. */
  at(values: ArrayLike<number>): Row[] {
    return this.entering.flatMap((entering) => this.around(entering, values));
  }

  private around({ link, part }: Entering, values: ArrayLike<number>): Row[] {
    const comes = link.scale * (values[link.column] as number);
    const least = violated * link.most;
    if (comes <= least) return [];
    const terms = part.links.map((one) => leastTerm(one, values, link.most));
    const worth = (cut: readonly number[]) => cut.reduce((total, k) => total + (terms[k] as Term).value, 0);
    const narrow = cutsAround(link, part, terms, { comes, least }).filter((cut) => worth(cut) < comes - least);
    const rows = narrow.map((cut) => this.row(link, cut, part.links, terms));
    return [...new Map(rows.map((row) => [row.columns.join(), row])).values()];
  }

  private row({ column, scale, most }: Link, cut: readonly number[], links: readonly Link[], terms: readonly Term[]): Row {
    const standing = cut.flatMap((k): Bought => {
      const { by } = terms[k] as Term;
      const own = links[k] as Link;
      return by?.map((one) => ({ ...one, most: Math.min(one.most, most) })) ?? [{ column: own.column, most: own.scale }];
    });
    const { columns, coefficients } = merged({
      columns: [column, ...standing.map((one) => one.column)],
      coefficients: [-scale, ...standing.map((one) => one.most)],
      constant: 0,
    });
    return { name: `way of ${this.names(column)}`, columns, coefficients, lower: 0, upper: Number.POSITIVE_INFINITY };
  }
}

/** What separates such rows for a programme; undefined where it has no places. */
export function wayCuts(program: Program): WayCuts | undefined {
  const places = placesOf(program);
  return places === undefined ? undefined : new WayCuts(program, places);
}
