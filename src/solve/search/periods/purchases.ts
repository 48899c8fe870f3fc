import { type Choice, noFlow, type PricedCharge, piecesFor, suffices } from '../charges.ts';

/** What is bought in a period: one choice at most, so much of its capacity, and so many units of the count. */
export interface PeriodPurchase {
  readonly choice: Choice | undefined;
  /** Capacity that is paid for. */
  readonly size: number;
  readonly pieces: number;
  /** Whether the switches are turned on in it. */
  readonly opened: boolean;
}

/** What is bought for flows of several periods, and what that costs. */
export interface Purchases {
  readonly cost: number;
  readonly periods: readonly PeriodPurchase[];
}

/** Choices up to a period: what they carry, what they cost, and the last of them. */
interface Line {
  readonly capacity: number;
  readonly cost: number;
  readonly once: boolean;
  /** What they carry in the period that is left open, where one is. */
  readonly passed: number;
  readonly last: { readonly choice: Choice | undefined; readonly size: number; readonly before: Line } | undefined;
}

const nothing: Line = { capacity: 0, cost: 0, once: false, passed: Number.POSITIVE_INFINITY, last: undefined };

/**
 * Capacities worth reaching: each flow, and what is left of it when some that pay by size are bought whole later. With given
 * choices the sizes solve a linear programme, at whose corners each is nothing, the whole, or what is missing for a flow.
 */
function levelsFor(periods: readonly PricedCharge[], flows: readonly number[]): readonly number[] {
  const whole = new Set(
    periods.flatMap(({ choices }) => choices.flatMap(({ size, capacity }) => (size === undefined ? [] : [capacity]))),
  );
  const levels = new Set(flows);
  for (let later = 1; later < periods.length && whole.size > 0; later++) {
    for (const level of [...levels]) for (const capacity of whole) levels.add(level - capacity);
  }
  return [...levels].filter((level) => level > noFlow);
}

/** How much of a choice may be worth paying for beyond a capacity. */
function sizesOf(choice: Choice, from: number, levels: readonly number[]): readonly number[] {
  if (choice.size === undefined) return [choice.capacity];
  const missing = levels.map((level) => level - from).filter((size) => size > noFlow && size < choice.capacity);
  return [...missing, choice.capacity];
}

/** Those that no other beats in capacity and cost. */
function unbeaten(lines: readonly Line[], most: number): readonly Line[] {
  const kept: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.cost - b.cost || b.capacity - a.capacity)) {
    const beaten = kept.some(
      ({ capacity, once, passed }) =>
        (capacity >= line.capacity || suffices(capacity, most)) && passed >= line.passed && (!once || line.once),
    );
    if (!beaten) kept.push(line);
  }
  return kept;
}

function extended(line: Line, { choices, bought }: PricedCharge, levels: readonly number[]): readonly Line[] {
  const offered = bought === undefined ? choices : [bought];
  const more = offered.flatMap((choice) =>
    choice.once && line.once
      ? []
      : sizesOf(choice, line.capacity, levels).map((size) => ({
          capacity: line.capacity + size,
          cost: line.cost + (choice === bought ? 0 : choice.fixed) + choice.unit * size,
          once: line.once || choice.once,
          passed: line.passed,
          last: { choice, size, before: line },
        })),
  );
  return bought === undefined ? [{ ...line, last: { choice: undefined, size: 0, before: line } }, ...more] : more;
}

/**
 * Choices whose capacities, added up from period to period, carry the flow of each, the cheapest first: dynamic programming
 * over periods, with every capacity that no cheaper one reaches. With a period left open those that carry more there are kept
 * beside cheaper ones.
 */
export function choicesAlong(periods: readonly PricedCharge[], flows: readonly number[], open = -1): readonly Line[] {
  const known = flows.filter((_, period) => period !== open);
  const most = Math.max(0, ...known);
  const levels = levelsFor(periods, known);
  let lines: readonly Line[] = [nothing];
  for (const [period, charge] of periods.entries()) {
    const flow = flows[period] as number;
    let next: readonly Line[] = lines.flatMap((line) => extended(line, charge, levels));
    if (period === open) next = next.map((line) => ({ ...line, passed: line.capacity }));
    else if (flow > noFlow) next = next.filter(({ capacity }) => suffices(capacity, flow));
    lines = unbeaten(next, period < open ? Number.POSITIVE_INFINITY : most);
  }
  return lines;
}

/** Units of the count bought in each period, from the one in which the switches are turned on: each where it is cheapest before it is needed. */
function countsFor(periods: readonly PricedCharge[], flows: readonly number[], open: number) {
  const pieces = periods.map(({ count }) => count?.lower ?? 0);
  let cost = 0;
  for (const [period, { count }] of periods.entries()) {
    if (count === undefined) continue;
    for (;;) {
      const standing = pieces.slice(0, period + 1).reduce((total, one) => total + one, 0);
      const missing = piecesFor(flows[period] as number, count.capacity) - standing;
      if (missing <= 0) break;
      let [cheapest, price] = [-1, Number.POSITIVE_INFINITY];
      for (let at = open; at <= period; at++) {
        const offer = periods[at]?.count;
        if (offer === undefined || (pieces[at] as number) >= offer.upper || offer.cost > price) continue;
        [cheapest, price] = [at, offer.cost];
      }
      if (cheapest < 0) return undefined;
      const number = Math.min(missing, (periods[cheapest]?.count?.upper ?? 0) - (pieces[cheapest] as number));
      pieces[cheapest] = (pieces[cheapest] as number) + number;
      cost += number * price;
    }
  }
  return { cost, pieces };
}

/** When switches are turned on, and the units of the count: the cheapest period up to the first flow; undefined where there is none. */
export function openingFor(periods: readonly PricedCharge[], flows: readonly number[]) {
  const first = flows.findIndex((flow) => flow > noFlow);
  const since = periods.findIndex(({ switchedOn }) => switchedOn);
  const hasSwitch = periods.some(({ switches, switchedOn }) => switches.length > 0 || switchedOn);
  if (first < 0 || !hasSwitch || (since >= 0 && since <= first)) {
    const counts = countsFor(periods, flows, Math.max(0, since));
    return counts === undefined ? undefined : { ...counts, opened: -1 };
  }
  let best: { readonly cost: number; readonly pieces: readonly number[]; readonly opened: number } | undefined;
  for (let opened = first; opened >= 0; opened--) {
    const switches = periods[opened]?.switches ?? [];
    if (switches.length === 0 || switches.some(({ upper }) => upper < 1)) continue;
    const counts = countsFor(periods, flows, opened);
    if (counts === undefined) continue;
    const cost = counts.cost + switches.reduce((total, one) => total + one.cost, 0);
    if (best === undefined || cost < best.cost) best = { cost, pieces: counts.pieces, opened };
  }
  return best;
}

/** The cheapest purchases that carry the flows of an asset, period by period; undefined where nothing does. */
export function bought(periods: readonly PricedCharge[], flows: readonly number[]): Purchases | undefined {
  const chooses = periods.some(({ choices }) => choices.length > 0);
  const [line] = choicesAlong(periods, chooses ? flows : flows.map(() => 0));
  const opening = openingFor(periods, flows);
  if (line === undefined || opening === undefined) return undefined;
  const chosen: NonNullable<Line['last']>[] = [];
  for (let at: Line = line; at.last !== undefined; at = at.last.before) chosen.unshift(at.last);
  return {
    cost: line.cost + opening.cost,
    periods: chosen.map(({ choice, size }, period) => ({
      ...{ choice, size, pieces: opening.pieces[period] as number },
      opened: opening.opened === period,
    })),
  };
}
