import { flowOf, noFlow, type PricedCharge } from '../charges.ts';
import { bought, type Purchases } from './purchases.ts';

/** Something bought in a period, and what the same costs in another; undefined where it is not to be had. */
interface Bought {
  readonly period: number;
  readonly from: number;
  readonly to: number;
  costIn(period: number): number | undefined;
}

/**
 * Who pays for a slice that the flows of some periods use: each pays what is saved by buying it only for the next of them,
 * the last pays the rest. So a flow that could wait makes an early one dear, and what is needed later anyway is cheap to use.
 */
function pay(shares: Float64Array, { period, costIn }: Bought, users: readonly number[], part: number): void {
  let left = costIn(period) ?? 0;
  for (const [k, user] of users.entries()) {
    const next = users[k + 1];
    const later = next === undefined ? 0 : Math.min(left, costIn(next) ?? left);
    shares[user] = (shares[user] as number) + part * (left - later);
    left = later;
  }
}

/** Shares a purchase out over the flows, slice by slice of the part that they use. */
function payFor(shares: Float64Array, one: Bought, flows: readonly number[]): void {
  const most = Math.min(one.to, Math.max(...flows.slice(one.period)));
  if (most - one.from <= noFlow) return;
  const inside = flows.slice(one.period).filter((flow) => flow > one.from && flow < most);
  const ends = [...new Set([...inside, most])].sort((a, b) => a - b);
  let start = one.from;
  for (const end of ends) {
    const users = flows.flatMap((flow, period) => (period >= one.period && flow >= end - noFlow ? [period] : []));
    pay(shares, one, users, (end - start) / (most - one.from));
    start = end;
  }
}

/** What each period's flow has to pay of what is bought for all of them; the sum is the cost of what is used. */
export function shared(periods: readonly PricedCharge[], flows: readonly number[], purchases: Purchases): Float64Array {
  const shares = new Float64Array(periods.length);
  let [capacity, counted] = [0, 0];
  for (const [period, { choice, size, pieces, opened }] of purchases.periods.entries()) {
    if (choice !== undefined) {
      const costIn = (at: number) => {
        const same = periods[at]?.choices.find(({ place }) => place === choice.place);
        if (periods[at]?.bought !== undefined && at === period) return choice.unit * size;
        return same === undefined ? undefined : same.fixed + same.unit * size;
      };
      payFor(shares, { period, from: capacity, to: capacity + size, costIn }, flows);
      capacity += size;
    }
    const count = periods[period]?.count;
    if (count !== undefined && pieces > count.lower) {
      const number = pieces - count.lower;
      const costIn = (at: number) => (periods[at]?.count?.upper === 0 ? undefined : (periods[at]?.count?.cost ?? 0) * number);
      const to = counted + pieces * count.capacity;
      payFor(shares, { period, from: counted + count.lower * count.capacity, to, costIn }, flows);
    }
    counted += pieces * (count?.capacity ?? 0);
    if (opened) {
      const costIn = (at: number) => {
        const switches = periods[at]?.switches ?? [];
        if (switches.length === 0 || switches.some(({ upper }) => upper < 1)) return undefined;
        return switches.reduce((total, { cost }) => total + cost, 0);
      };
      const users = flows.flatMap((flow, at) => (flow > noFlow ? [at] : []));
      pay(shares, { period, from: 0, to: 0, costIn }, users, 1);
    }
  }
  return shares;
}

/** The same for the cheapest purchases at a point; undefined where nothing carries what flows there. */
export function sharesAt(periods: readonly PricedCharge[], values: ArrayLike<number>): Float64Array | undefined {
  const flows = periods.map((charge) => flowOf(charge, values));
  const purchases = bought(periods, flows);
  return purchases === undefined ? undefined : shared(periods, flows, purchases);
}
