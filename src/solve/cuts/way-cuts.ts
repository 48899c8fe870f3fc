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
  readonly placeOf: ReadonlyMap<number, number>;
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
  const edges = links.map(({ from, to }) => ({ from: placeOf.get(from) ?? last, to: placeOf.get(to) ?? last }));
  return { links, placeOf, flow: new MaximumFlow(last + 1, edges) };
}

/** The least that stands for a link in a cut: its flow, or what is bought for it, each unit for no more than the flow that needs a way. */
function leastTerm(link: Link, values: ArrayLike<number>, needs: number): { readonly value: number; readonly by?: Bought } {
  let best: { value: number; by?: Bought } = { value: Math.max(0, link.scale * (values[link.column] as number)) };
  for (const by of link.bought) {
    let value = 0;
    for (const { column, most } of by) value += Math.min(most, needs) * (values[column] as number);
    if (value <= best.value) best = { value, by };
  }
  return best;
}

/**
 * Rows that every point meets and its relaxation does not: what comes in from outside at a place has to leave every set of
 * places around it, by links whose purchases are each worth no more than that flow,
 *
 *   a ≤ Σ over links that leave the set of min(f, Σ min(k, Q) y),  Q the most that a can be,
 *
 * where of each minimum either term may stand, y counts what was bought in this period and all before, and a link leaves the
 * set to the outside, too. They hold because what else comes in is never negative and a ≤ Q: the cut-set inequalities of
 * network design for one flow (Magnanti, Mirchandani and Vachani 1995), exact in the set by a maximum flow for each a. Several
 * for one flow, from both sides and with few links: Koch and Martin 1998, for Steiner trees.
 */
export class WayCuts {
  private readonly names: (column: number) => string;
  private readonly entering: readonly { readonly link: Link; readonly part: Part }[];

  constructor(program: Program, places: Places) {
    const partOfPlace = joined(places);
    const [entering, others] = [true, false].map((is) => places.links.filter(({ from }) => (from === outside) === is));
    const linksOf = new Map<number, Link[]>();
    for (const link of others ?? []) {
      const part = partOfPlace[link.from] as number;
      linksOf.set(part, [...(linksOf.get(part) ?? []), link]);
    }
    const parts = new Map([...linksOf].map(([part, links]) => [part, partOf(links)]));
    this.names = (column) => program.columns[column]?.name ?? '';
    this.entering = (entering ?? []).flatMap((link) => {
      const part = parts.get(partOfPlace[link.to] as number);
      return part?.placeOf.has(link.to) && Number.isFinite(link.most) ? [{ link, part }] : [];
    });
  }

  /** The violated rows found at a point of the relaxation. */
  at(values: ArrayLike<number>): Row[] {
    return this.entering.flatMap(({ link, part }) => this.around(link, part, values));
  }

  private around(entering: Link, { links, placeOf, flow }: Part, values: ArrayLike<number>): Row[] {
    const comes = entering.scale * (values[entering.column] as number);
    const [start, end] = [placeOf.get(entering.to) as number, placeOf.size];
    const least = violated * entering.most;
    if (comes <= least) return [];
    const terms = links.map((link) => leastTerm(link, values, entering.most));
    flow.reset(terms.map(({ value }) => value + creep * entering.most));
    const placed = (place: number) => placeOf.get(place) ?? end;
    const leaving = (side: Uint8Array) =>
      [...links.keys()].filter((k) => side[placed((links[k] as Link).from)] === 1 && side[placed((links[k] as Link).to)] !== 1);
    const cuts: number[][] = [];
    let sent = 0;
    for (let nested = 0; nested < mostNested; nested++) {
      sent += flow.push(start, end, comes - sent);
      if (sent >= comes - least) break;
      const cut = leaving(flow.reachedFrom(start));
      cuts.push(cut);
      if (nested === 0) cuts.push(leaving(flow.reaching(end).map((reaches) => 1 - reaches)));
      for (const edge of cut) flow.raise(edge, comes);
    }
    const worth = (cut: readonly number[]) => cut.reduce((total, k) => total + (terms[k]?.value ?? 0), 0);
    const rows = cuts.filter((cut) => worth(cut) < comes - least).map((cut) => this.row(entering, cut, links, terms));
    const [near, far] = rows;
    return near !== undefined && far !== undefined && String(near.columns) === String(far.columns) ? [near, ...rows.slice(2)] : rows;
  }

  private row(entering: Link, cut: readonly number[], links: readonly Link[], terms: readonly { readonly by?: Bought }[]): Row {
    const stands = cut.flatMap((k) => {
      const { column, scale } = links[k] as Link;
      const own: Bought = terms[k]?.by ?? [{ column, most: scale }];
      return own.map((one) => (terms[k]?.by === undefined ? one : { ...one, most: Math.min(one.most, entering.most) }));
    });
    const { columns, coefficients } = merged({
      columns: [entering.column, ...stands.map(({ column }) => column)],
      coefficients: [-entering.scale, ...stands.map(({ most }) => most)],
      constant: 0,
    });
    const name = `way of ${this.names(entering.column)}`;
    return { name, columns, coefficients, lower: 0, upper: Number.POSITIVE_INFINITY };
  }
}

/** What separates such rows for a programme; undefined where it has no places. */
export function wayCuts(program: Program): WayCuts | undefined {
  const places = placesOf(program);
  return places === undefined ? undefined : new WayCuts(program, places);
}
