import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/uncertainty/normal-distribution.ts';
import { quantile, ranks, spearman, wilsonInterval } from '../../src/uncertainty/statistics.ts';

describe("Wilson's interval", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, Table I, method 3, 95 %
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (hits, trials, low, high) => {
    const found = wilsonInterval(hits, trials, 0.95);
    expect(Math.abs(found.low - low)).toBeLessThanOrEqual(5e-5);
    expect(Math.abs(found.high - high)).toBeLessThanOrEqual(5e-5);
  });

  const counts = fc.integer({ min: 1, max: 100_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('ends where the count is z standard errors away', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([hits, trials], confidence) => {
        const z = normalQuantile((1 + confidence) / 2);
        const { low, high } = wilsonInterval(hits, trials, confidence);
        for (const p of [low, high]) {
          expect((hits / trials - p) ** 2).toBeCloseTo((z * z * p * (1 - p)) / trials, 12);
        }
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('mirrors, and is closed at no hits and at nothing but hits', () => {
    fc.assert(
      fc.property(counts, ([hits, trials]) => {
        const found = wilsonInterval(hits, trials, 0.9);
        const mirrored = wilsonInterval(trials - hits, trials, 0.9);
        expect(found.high).toBe(1 - mirrored.low);
        expect(wilsonInterval(0, trials, 0.9).low).toBe(0);
        expect(wilsonInterval(trials, trials, 0.9).high).toBe(1);
      }),
    );
  });

  it.each([
    [-1, 10, 0.95],
    [11, 10, 0.95],
    [1.5, 10, 0.95],
    [0, 0, 0.95],
    [1, 2.5, 0.95],
    [1, 10, 0],
    [1, 10, 1],
    [1, 10, Number.NaN],
  ])('refuses %d in %d at %d', (hits, trials, confidence) => {
    expect(() => wilsonInterval(hits, trials, confidence)).toThrow(RangeError);
  });
});

describe('the sample quantile', () => {
  it.each([
    // h = 9·share: 0, 2.25, 4.5, 6.75, 9 places above the least of 1, …, 10
    [0, 1],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [1, 10],
  ])('%d of 1, …, 10 is %d (type 7)', (share, expected) => {
    expect(
      quantile(
        Float64Array.from({ length: 10 }, (_, place) => place + 1),
        share,
      ),
    ).toBe(expected);
  });

  it('of one value is the value', () => expect(quantile(Float64Array.of(7), 0.3)).toBe(7));

  it('refuses no values and shares out of range', () => {
    expect(() => quantile(new Float64Array(), 0.5)).toThrow(RangeError);
    for (const share of [-0.1, 1.1, Number.NaN]) expect(() => quantile(Float64Array.of(1, 2), share)).toThrow(RangeError);
  });
});

describe('ranks', () => {
  it('start at 1, and ties share the mean of their places', () => {
    expect([...ranks([30, 10, 20, 20])]).toEqual([4, 1, 2.5, 2.5]);
    expect([...ranks([5, 5, 5])]).toEqual([2, 2, 2]);
    expect([...ranks([0, -0, 1])]).toEqual([1.5, 1.5, 3]);
    expect([...ranks([])]).toEqual([]);
  });

  it('are one more than the values below and half the other values equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (values) => {
        const expected = values.map((value) => {
          const below = values.filter((other) => other < value).length;
          const equal = values.filter((other) => other === value).length;
          return below + (equal + 1) / 2;
        });
        expect([...ranks(values)]).toEqual(expected);
      }),
    );
  });

  it('refuse what is not a number', () => expect(() => ranks([1, Number.NaN])).toThrow(RangeError));
});

describe("Spearman's correlation", () => {
  it('with ties, by hand', () => {
    // ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: products 4.5, squares 4.5 and 5, so 4.5/√22.5 = 3/√10
    expect(spearman(ranks([10, 20, 20, 30]), ranks([1, 3, 2, 4]))).toBeCloseTo(3 / Math.sqrt(10), 14);
  });

  it('without ties is 1 − 6Σd²/(n(n² − 1))', () => {
    const orders = fc.integer({ min: 2, max: 30 }).chain((n) => {
      const places = Array.from({ length: n }, (_, place) => place + 1);
      const order = fc.shuffledSubarray(places, { minLength: n, maxLength: n });
      return fc.tuple(order, order);
    });
    fc.assert(
      fc.property(orders, ([a, b]) => {
        const squares = a.reduce((sum, value, place) => sum + (value - b[place]!) ** 2, 0);
        expect(spearman(ranks(a), ranks(b))).toBeCloseTo(1 - (6 * squares) / (a.length * (a.length ** 2 - 1)), 12);
      }),
    );
  });

  it('is 1 for any rising function and −1 for any falling one', () => {
    const values = [3, -1, 4, 1, -5, 9, 2, 6];
    expect(spearman(ranks(values), ranks(values.map(Math.exp)))).toBe(1);
    expect(spearman(ranks(values), ranks(values.map((x) => -(x ** 3))))).toBe(-1);
  });

  it('is not defined where one side does not vary', () => {
    expect(spearman(ranks([1, 1, 1]), ranks([1, 2, 3]))).toBeUndefined();
    expect(spearman(ranks([1]), ranks([1]))).toBeUndefined();
  });

  it('refuses lists of unequal length', () => expect(() => spearman([1, 2], [1, 2, 3])).toThrow(RangeError));
});
