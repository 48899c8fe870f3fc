import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annuity, capitalRecoveryFactor } from '../../src/economics/annuity.ts';

// Computed with 50 decimal digits from r(1+r)^n/((1+r)^n − 1).
test.each([
  [0.1, 30, 0.106079],
  [0.08, 20, 0.101852],
  [0.08, 30, 0.088827],
  [0.05, 30, 0.065051],
  [0.1, 20, 0.11746],
  [0.12, 15, 0.146824],
  [0.07, 25, 0.085811],
])('capital recovery factor at %d over %d years is %d', (rate, years, expected) => {
  expect(Math.abs(capitalRecoveryFactor(rate, years) - expected)).toBeLessThanOrEqual(5e-7);
});

test('the annuity of eight per cent over twelve years, as in the worth of a twelve-year tax credit', () => {
  expect(Math.abs(annuity(0.08, 12) - 7.536078)).toBeLessThanOrEqual(5e-7);
  expect(Math.abs(85 * annuity(0.08, 12) - 640.5666)).toBeLessThanOrEqual(5e-5);
});

test('without interest the payments add up to the sum', () => {
  expect(annuity(0, 30)).toBe(30);
  expect(capitalRecoveryFactor(0, 25)).toBe(0.04);
});

test('an annuity is the sum of its discounted payments', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), fc.integer({ min: 1, max: 60 }), (rate, years) => {
      let sum = 0;
      for (let year = years; year >= 1; year--) sum += (1 + rate) ** -year;
      expect(Math.abs(annuity(rate, years) / sum - 1)).toBeLessThan(1e-12 * years);
    }),
  );
});

test.each([
  [-0.01, 30],
  [Number.NaN, 30],
  [Number.POSITIVE_INFINITY, 30],
  [0.1, 0],
  [0.1, -1],
  [0.1, Number.NaN],
])('rate %d over %d years is refused', (rate, years) => {
  expect(() => annuity(rate, years)).toThrow(RangeError);
  expect(() => capitalRecoveryFactor(rate, years)).toThrow(RangeError);
});
