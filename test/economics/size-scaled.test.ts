import { expect, test } from 'vitest';
import { type SizeScale, sizeFactor } from '../../src/economics/capture-cost/size-scaled.ts';

const scale: SizeScale = {
  reference_mt_per_yr: 2,
  capital_share: 0.5,
  exponent: 0.5,
  smallest_mt_per_yr: 0.125,
  largest_mt_per_yr: 8,
};

test('the reference plant costs the reference cost', () => {
  expect(sizeFactor(2, scale)).toBe(1);
});

test('a quarter of the size doubles the capital of a tonne when the exponent is a half', () => {
  expect(sizeFactor(0.5, scale)).toBe(1.5);
  expect(sizeFactor(8, scale)).toBe(0.75);
});

test('beyond the range of the claim the cost stays as at its end', () => {
  expect(sizeFactor(0.01, scale)).toBe(sizeFactor(0.125, scale));
  expect(sizeFactor(0.125, scale)).toBe(2.5);
  expect(sizeFactor(100, scale)).toBe(0.75);
});

test('exponent one and no capital share both mean that size changes nothing', () => {
  expect(sizeFactor(0.5, { ...scale, exponent: 1 })).toBe(1);
  expect(sizeFactor(0.5, { ...scale, capital_share: 0 })).toBe(1);
});

test.each([
  { ...scale, exponent: 0 },
  { ...scale, exponent: 1.2 },
  { ...scale, capital_share: 1.1 },
  { ...scale, reference_mt_per_yr: 0 },
  { ...scale, smallest_mt_per_yr: 9 },
  { ...scale, capital_share: Number.NaN },
])('a scale out of range is refused: %o', (wrong) => {
  expect(() => sizeFactor(1, wrong)).toThrow(RangeError);
});

test.each([0, -1, Number.NaN])('a plant of %d Mt/yr is refused', (size) => {
  expect(() => sizeFactor(size, scale)).toThrow(RangeError);
});
