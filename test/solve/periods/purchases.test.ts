import { describe, expect, it } from 'vitest';
import { times } from '../../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../../src/milp/program.ts';
import { type PricedCharge, pricedCharges } from '../../../src/solve/search/charges.ts';
import { assetsOf, periodsOf } from '../../../src/solve/search/periods/assets.ts';
import { bought } from '../../../src/solve/search/periods/purchases.ts';
import { shared } from '../../../src/solve/search/periods/shares.ts';
import { priceInPeriod } from '../../../src/solve/search/periods/staircase.ts';
import { uniform } from '../../../src/solve/search/random.ts';

interface Offer {
  readonly capacity: number;
  /** Of the whole, and of each unit that is paid for. */
  readonly fixed: number;
  readonly unit?: number;
  readonly once?: true;
}

/** The charges of one pipe that may be laid in each of some periods, whose money counts so much. */
function pipe(offers: readonly Offer[], worth: readonly number[], closed: readonly number[] = []): readonly PricedCharge[] {
  const builder = new ProgramBuilder('one pipe');
  const money: ReturnType<typeof times>[] = [];
  let before: number | undefined;
  for (const [t, count] of worth.entries()) {
    const sized = offers.some(({ unit }) => unit !== undefined);
    const flows = sized ? offers.map((_, k) => builder.column(`flow ${k} ${t}`)) : [builder.column(`flow ${t}`)];
    const choices = offers.map(({ capacity, fixed, unit, once }, k) => {
      const column = builder.column(`laid ${k} ${t}`, { upper: closed.includes(t) ? 0 : 1, integer: true });
      money.push(times(count * fixed, column));
      if (unit === undefined) return { column: column.index, capacity, ...(once ? { once } : {}) };
      const size = builder.column(`size ${k} ${t}`, { upper: capacity });
      money.push(times(count * unit, size));
      return { column: column.index, capacity, flow: flows[k]?.index as number, size: size.index };
    });
    const charge = { flows: flows.map(({ index }) => index), choices, switches: [] };
    before = builder.charge(before === undefined ? charge : { ...charge, before });
  }
  const program: Program = builder.done({
    columns: money.flatMap(({ columns }) => columns),
    coefficients: money.flatMap(({ coefficients }) => coefficients),
    constant: 0,
  });
  const charges = pricedCharges(program) as readonly PricedCharge[];
  return periodsOf(charges, assetsOf(charges)[0] as readonly number[]);
}

/** Least cost of sizes for given layings: every corner of the linear programme, each size nothing, all, or what is missing for a flow. */
function sizedCost(picked: readonly (Offer | undefined)[], worth: readonly number[], flows: readonly number[]): number {
  const go = (t: number, capacity: number): number => {
    if (t === picked.length) return 0;
    const one = picked[t];
    const levels = one?.unit === undefined ? [one?.capacity ?? 0] : [0, one.capacity, ...spans(t, capacity, one.capacity)];
    let least = Number.POSITIVE_INFINITY;
    for (const size of levels) {
      if (capacity + size < (flows[t] as number) - 1e-9) continue;
      least = Math.min(least, (one?.unit ?? 0) * (worth[t] as number) * size + go(t + 1, capacity + size));
    }
    return least;
  };
  // What is missing for a later flow, less any sum of whole sizes in between.
  const spans = (t: number, capacity: number, most: number): number[] => {
    const found = [] as number[];
    for (let later = t; later < flows.length; later++) {
      const between = picked.slice(t + 1, later + 1).map((one) => one?.capacity ?? 0);
      for (let mask = 0; mask < 2 ** between.length; mask++) {
        const rest = between.reduce((total, one, k) => total + (mask & (2 ** k) ? one : 0), 0);
        const size = (flows[later] as number) - capacity - rest;
        if (size > 0 && size < most) found.push(size);
      }
    }
    return found;
  };
  return go(0, 0);
}

/** The cheapest of every way to lay pipes over the periods. */
function byHand(offers: readonly Offer[], worth: readonly number[], flows: readonly number[], closed: readonly number[] = []) {
  let least = Number.POSITIVE_INFINITY;
  const picks = (offers.length + 1) ** worth.length;
  for (let number = 0; number < picks; number++) {
    const picked = worth.map((_, t) => offers[(Math.floor(number / (offers.length + 1) ** t) % (offers.length + 1)) - 1]);
    if (picked.some((one, t) => one !== undefined && closed.includes(t))) continue;
    if (picked.filter((one) => one?.once).length > 1) continue;
    const fixed = picked.reduce((total, one, t) => total + (one?.fixed ?? 0) * (worth[t] as number), 0);
    least = Math.min(least, fixed + sizedCost(picked, worth, flows));
  }
  return least;
}

const small: Offer = { capacity: 2, fixed: 4 };
const large: Offer = { capacity: 6, fixed: 7 };

describe('what is bought for flows of several periods', () => {
  it('is one wide pipe at once where that is cheaper', () => {
    // Money of the second period counts 0.8. Wide at once: 7. Narrow, then wide: 4 + 0.8·7 = 9.6.
    const found = bought(pipe([small, large], [1, 0.8]), [2, 5]);
    expect(found?.cost).toBe(7);
    expect(found?.periods.map(({ choice }) => choice?.capacity)).toEqual([6, undefined]);
  });

  it('is two pipes where money to come counts little', () => {
    // Money of the second period counts 0.3. Narrow, then narrow again: 4 + 0.3·4 = 5.2 carries 4; 5 needs 4 + 0.3·7 = 6.1.
    const periods = pipe([small, large], [1, 0.3]);
    expect(bought(periods, [2, 4])?.cost).toBeCloseTo(5.2, 12);
    expect(bought(periods, [2, 5])?.cost).toBeCloseTo(6.1, 12);
    // Narrow and wide carry 8; 9 needs two wide ones, 7 + 0.3·7 = 9.1, and 13 there is nothing for.
    expect(bought(periods, [2, 8])?.cost).toBeCloseTo(6.1, 12);
    expect(bought(periods, [2, 9])?.cost).toBeCloseTo(9.1, 12);
    expect(bought(periods, [2, 13])).toBeUndefined();
  });

  it('costs what the cheapest of every way costs', () => {
    const random = uniform(5);
    const draw = (low: number, high: number) => Number((low + (high - low) * random()).toFixed(2));
    let [feasible, several] = [0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const sized = seed % 3 === 0;
      const offers = Array.from(
        { length: 1 + Math.floor(3 * random()) },
        (_, k): Offer => ({
          ...{ capacity: draw(1, 6), fixed: draw(1, 9) },
          ...(sized ? { unit: draw(0.1, 3) } : k === 0 && seed % 3 === 1 ? { once: true as const } : {}),
        }),
      );
      const worth = [1, draw(0.3, 1.2), draw(0.1, 1)].slice(0, 2 + (seed % 2));
      const flows = worth.map(() => (random() < 0.25 ? 0 : draw(0.5, 8)));
      const closed = random() < 0.2 ? [Math.floor(worth.length * random())] : [];
      const periods = pipe(offers, worth, closed);
      const found = bought(periods, flows);
      const least = byHand(offers, worth, flows, closed);
      if (found === undefined) {
        expect(least, `seed ${seed}`).toBe(Number.POSITIVE_INFINITY);
        continue;
      }
      feasible += 1;
      if (found.periods.filter(({ choice }) => choice !== undefined).length > 1) several += 1;
      expect(found.cost, `seed ${seed}`).toBeCloseTo(least, 9);
      expect(
        shared(periods, flows, found).reduce((total, one) => total + one, 0),
        `seed ${seed}`,
      ).toBeCloseTo(found.cost, 9);
      // The price of one period's flow is the difference that it makes.
      for (const [period, flow] of flows.entries()) {
        const price = priceInPeriod(periods, flows, period, { unit: 0.5, least: 0, most: 100 });
        const without = byHand(offers, worth, flows.with(period, 0), closed);
        for (const other of [flow, flow / 2, flow + 1].filter((one) => one > 0)) {
          const cost = byHand(offers, worth, flows.with(period, other), closed);
          if (!sized) expect(price.at(other), `seed ${seed}`).toBeCloseTo(0.5 * other + cost - without, 9);
        }
      }
    }
    expect(feasible).toBeGreaterThan(150);
    expect(several).toBeGreaterThan(40);
  });

  it('opens a site once, when it is first used, and drills wells when they are needed', () => {
    const builder = new ProgramBuilder('one site');
    const worth = [1, 0.5, 0.25];
    const flows = worth.map((_, t) => builder.column(`flow ${t}`));
    const open = worth.map((_, t) => builder.column(`open ${t}`, { upper: 1, integer: true }));
    const wells = worth.map((_, t) => builder.column(`wells ${t}`, { upper: t === 2 ? 1 : 5, integer: true }));
    let before: number | undefined;
    for (const t of worth.keys()) {
      const charge = {
        ...{ flows: [flows[t]?.index as number], choices: [], switches: [open[t]?.index as number] },
        count: { column: wells[t]?.index as number, capacity: 2 },
      };
      before = builder.charge(before === undefined ? charge : { ...charge, before });
    }
    const columns = [...open, ...wells].map(({ index }) => index);
    const program = builder.done({ columns, coefficients: [10, 5, 2.5, 4, 2, 1], constant: 0 });
    const charges = pricedCharges(program) as readonly PricedCharge[];
    const periods = periodsOf(charges, assetsOf(charges)[0] as readonly number[]);
    // First used in the second period: 5. Two wells for 3 Mt/yr there: 4. Five for 9 in the third, of which it has one itself: 1 + 2·2.
    const found = bought(periods, [0, 3, 9]);
    expect(found?.cost).toBeCloseTo(5 + 4 + 1 + 4, 12);
    expect(found?.periods.map(({ opened, pieces }) => [opened, pieces])).toEqual([
      [false, 0],
      [true, 4],
      [false, 1],
    ]);
  });
});
