import { noFlow } from '../charges.ts';
import { shuffled } from '../random.ts';
import { type FlowNetwork, type Link, linksOfPlace } from './network.ts';
import { priceBeside } from './price.ts';

/** A move counts when it gains this part of what its link costs, and this part of everything. */
const worthwhile = 1e-6;
const worthwhileOfAll = 1e-7;

// Set on generated networks of 600 and 2 500 edges: figures in decision 16.

/** Times that a place is gone on from while a way is looked for: savings make prices negative, so the first time need not be the cheapest. */
const mostVisits = 2;
/** By how much a flow that is led round at a gain is tried to be more. */
const growth = 2;
/** Links looked at in one improvement, for each that it begins with. */
const mostRelieved = 20;

/** Flow pushed along a link: with its direction (1) or against it (−1). */
interface Step {
  readonly link: number;
  readonly sign: 1 | -1;
}

const nobody = -1;

/**
 * Flows on a network with the prices they have. A flow is taken off a link, all of it or as much as a smaller pipe leaves
 * out, and led round by the cheapest way at what it really costs there, savings elsewhere included; what is cheaper stays
 * (cycle-based neighbourhoods for networks of fixed charges: Ghamlouche, Crainic and Gendreau 2003, here for one commodity).
 * Cycles that gain by themselves are taken when they are met on the way. What flows beside goes the same way, in the share
 * that it has on the link.
 */
export class RoutedFlows {
  private readonly network: FlowNetwork;
  /** Signed flow of each link, in units of its places. */
  private readonly flows: Float64Array;
  /** What flows beside each, signed alike. */
  private readonly besides: Float64Array;
  private readonly prices: Float64Array;
  /** What each link's price is multiplied by: 1, but while flows are shaken. */
  private readonly factors: Float64Array;
  private readonly distance: Float64Array;
  private readonly reachedBy: Int32Array;
  private readonly reachedSign: Int8Array;
  private readonly waiting: Uint8Array;
  private readonly visits: Uint8Array;
  private readonly smallest: number;
  private readonly reached: number[] = [];
  private readonly changed = new Map<number, { readonly flow: number; readonly beside: number }>();
  /** How much flows beside each unit of what is led round. */
  private share = 0;
  /** Links looked at along ways so far: the work done. */
  work = 0;

  constructor(network: FlowNetwork, flows: Float64Array, besides: Float64Array) {
    const { links, at } = network;
    const places = at.length;
    this.network = network;
    this.flows = flows.slice();
    this.besides = besides.slice();
    this.factors = new Float64Array(links.length).fill(1);
    this.prices = Float64Array.from(links, (_, index) => this.price(index, flows[index] as number, besides[index] as number));
    this.smallest = worthwhileOfAll * Math.abs(this.cost);
    this.distance = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
    this.reachedBy = new Int32Array(places).fill(nobody);
    this.reachedSign = new Int8Array(places);
    this.waiting = new Uint8Array(places);
    this.visits = new Uint8Array(places);
  }

  /** What all flows cost. */
  get cost(): number {
    return this.prices.reduce((total, price) => total + price, 0);
  }

  flow(link: number): number {
    return this.flows[link] as number;
  }

  beside(link: number): number {
    return this.besides[link] as number;
  }

  /** Relieves links, and those near what that changes, until none can be relieved at a gain. */
  improve(first: Iterable<number>): void {
    const queue = [...first];
    const queued = new Set(queue);
    const most = mostRelieved * (queue.length + 10);
    for (let head = 0; head < queue.length && head < most; head++) {
      const index = queue[head] as number;
      queued.delete(index);
      for (const touched of this.relieve(index)) {
        for (const near of this.near(touched)) {
          if (queued.has(near)) continue;
          queued.add(near);
          queue.push(near);
        }
      }
    }
  }

  /** The links that carry something. */
  used(): readonly number[] {
    return [...this.flows.keys()].filter((link) => Math.abs(this.flow(link)) > noFlow);
  }

  /** The links nearest to one: so many or a few more. */
  around(centre: number, atLeast: number, random: () => number): ReadonlySet<number> {
    const near = new Set([centre]);
    const seen = new Set<number>();
    for (const index of near) {
      if (near.size >= atLeast) break;
      const { from, to } = this.link(index);
      for (const place of shuffled([from, to], random)) {
        if (seen.has(place)) continue;
        seen.add(place);
        for (const next of linksOfPlace(this.network, place)) near.add(next);
      }
    }
    return near;
  }

  /** A link and those in use that it meets. */
  private near(index: number): readonly number[] {
    const { from, to } = this.link(index);
    const met = [from, to].flatMap((place) => linksOfPlace(this.network, place));
    return [index, ...met.filter((one) => Math.abs(this.flow(one)) > noFlow)];
  }

  /** Relieves some links at prices times some factor each, then those and all that changed at true prices; undoes it where that costs more. */
  shake(links: ReadonlySet<number>, factor: () => number): void {
    this.changed.clear();
    const before = this.cost;
    for (const link of links) this.setFactor(link, factor());
    this.improve(links);
    for (const link of links) this.setFactor(link, 1);
    this.improve(new Set([...links, ...this.changed.keys()]));
    if (this.cost > before) for (const [link, { flow, beside }] of this.changed) this.set(link, flow, beside);
  }

  private setFactor(link: number, factor: number): void {
    this.factors[link] = factor;
    this.prices[link] = this.price(link, this.flow(link), this.beside(link));
  }

  private set(link: number, flow: number, beside: number): void {
    const some = Math.abs(flow) > noFlow;
    this.flows[link] = some ? flow : 0;
    this.besides[link] = some ? beside : 0;
    this.prices[link] = this.price(link, this.flow(link), this.beside(link));
  }

  private link(index: number): Link {
    return this.network.links[index] as Link;
  }

  private price(index: number, flow: number, beside: number): number {
    const { forward, backward } = this.link(index);
    const way = flow >= 0 ? forward : backward;
    if (way === undefined) return flow > -noFlow ? 0 : Number.POSITIVE_INFINITY;
    const own = way.price.at(Math.abs(flow) / way.scale);
    const all = way.beside === undefined ? own : own + priceBeside(way.beside, Math.abs(flow), flow >= 0 ? beside : -beside);
    return (this.factors[index] as number) * all;
  }

  /** What leading so much more along a link, or against it, costs. */
  private rise(index: number, sign: 1 | -1, amount: number): number {
    const by = sign * amount;
    return this.price(index, this.flow(index) + by, this.beside(index) + this.share * by) - (this.prices[index] as number);
  }

  /** Relieves a link as often as that gains; the links that changed. */
  private relieve(index: number): Iterable<number> {
    const touched = new Set<number>();
    for (;;) {
      const flow = this.flow(index);
      if (Math.abs(flow) <= noFlow) return touched;
      const { forward, backward } = this.link(index);
      const way = flow > 0 ? forward : (backward ?? forward);
      const size = Math.abs(flow);
      const below = way.price.below(size / way.scale) * way.scale;
      const steps = this.relieveBy(index, size) ?? (below > noFlow ? this.relieveBy(index, size - below) : undefined);
      if (steps === undefined) return touched;
      for (const { link } of steps) touched.add(link);
    }
  }

  /** Leads so much of a link's flow another way, if that is cheaper; the steps taken. */
  private relieveBy(index: number, amount: number): readonly Step[] | undefined {
    const { from, to } = this.link(index);
    const flow = this.flow(index);
    const sign = flow > 0 ? 1 : -1;
    const now = this.prices[index] as number;
    const least = Math.max(worthwhile * Math.abs(now), this.smallest);
    this.share = this.beside(index) / flow;
    const saved = -this.rise(index, sign > 0 ? -1 : 1, amount) - least;
    if (!(saved > 0)) return undefined;
    const [start, end] = sign > 0 ? [from, to] : [to, from];
    const steps = this.cheapestWay(start, end, amount, index, saved);
    for (const place of this.reached) {
      this.distance[place] = Number.POSITIVE_INFINITY;
      this.reachedBy[place] = nobody;
      this.waiting[place] = 0;
      this.visits[place] = 0;
    }
    this.reached.length = 0;
    return steps !== undefined && this.taken(steps, amount) ? steps : undefined;
  }

  /** Takes the steps where they gain as much as thought, for more than the amount where that gains more. */
  private taken(steps: readonly Step[], amount: number): boolean {
    const change = (by: number) => steps.reduce((total, { link, sign }) => total + this.rise(link, sign, by), 0);
    let by = amount;
    let best = change(by);
    for (let more = by * growth; best < 0; more *= growth) {
      const larger = change(more);
      if (!(larger < best)) break;
      [by, best] = [more, larger];
    }
    if (!(best < -this.smallest)) return false;
    for (const { link, sign } of steps) {
      const [flow, beside] = [this.flow(link), this.beside(link)];
      if (!this.changed.has(link)) this.changed.set(link, { flow, beside });
      this.set(link, flow + sign * by, beside + this.share * sign * by);
    }
    return true;
  }

  /** The cheapest way for an amount between two places without one link, if it costs less than so much; or a cycle that gains. */
  private cheapestWay(start: number, end: number, amount: number, without: number, below: number): Step[] | undefined {
    const { distance, reachedBy, reachedSign, waiting } = this;
    distance[start] = 0;
    this.reached.push(start, end);
    const queue = [start];
    for (let head = 0; head < queue.length; head++) {
      const place = queue[head] as number;
      waiting[place] = 0;
      const spent = distance[place] as number;
      if (place === end || spent >= below || (this.visits[place] as number) >= mostVisits) continue;
      this.visits[place] = (this.visits[place] as number) + 1;
      for (const index of this.network.at[place] as readonly number[]) {
        if (index === without || index === reachedBy[place]) continue;
        const { from, to } = this.link(index);
        const sign = from === place ? 1 : -1;
        const next = sign > 0 ? to : from;
        this.work += 1;
        const cost = spent + this.rise(index, sign, amount);
        if (!(cost < (distance[next] as number) - 1e-12) || cost >= below) continue;
        const cycle = this.closes(place, next);
        if (cycle !== undefined) return [...cycle, { link: index, sign }];
        if (distance[next] === Number.POSITIVE_INFINITY) this.reached.push(next);
        distance[next] = cost;
        reachedBy[next] = index;
        reachedSign[next] = sign;
        if (waiting[next] === 0) {
          waiting[next] = 1;
          queue.push(next);
        }
      }
    }
    if (!((distance[end] as number) < below)) return undefined;
    return [...(this.closes(end, start) ?? []), { link: without, sign: this.flow(without) > 0 ? -1 : 1 }];
  }

  /** The steps from an earlier place to one reached over it; undefined where that is not so. */
  private closes(place: number, earlier: number): Step[] | undefined {
    const steps: Step[] = [];
    for (let at = place; at !== earlier; ) {
      const link = this.reachedBy[at] as number;
      if (link === nobody) return undefined;
      const sign = this.reachedSign[at] as 1 | -1;
      steps.push({ link, sign });
      at = sign > 0 ? this.link(link).from : this.link(link).to;
    }
    return steps;
  }
}
