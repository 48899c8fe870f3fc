import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/uncertainty/normal-distribution.ts';
import { parseUncertain } from '../../src/uncertainty/notation.ts';
import { randomStream } from '../../src/uncertainty/random-stream.ts';
import { draw } from '../../src/uncertainty/sample.ts';
import type { Uncertain } from '../../src/uncertainty/uncertain.ts';

function uncertain(text: string): Uncertain {
  const reading = parseUncertain(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.code}`);
  return reading.value;
}

/** Uniforms from a list, and how many were taken. */
function listed(...numbers: number[]) {
  let taken = 0;
  const uniform = () => numbers[taken++] ?? Number.NaN;
  return { uniform, taken: () => taken };
}

const count = 40_000;

describe('draws', () => {
  // Variances: uniform w²/12, triangular g²/6, normal sd²; an interval with ends L and H: E(H − L)²/12 + Var((L + H)/2).
  it.each([
    ['40..50', 45, 100 / 12],
    ['45 ± 4', 45, 16 / 6],
    ['N(49.15, 6.3)', 49.15, 6.3 ** 2],
    ['N(2.8..3.2, 0.3)', 3, 0.09 + 0.16 / 12],
    ['(40 ± 4)..(50 ± 2)', 45, (100 + (16 + 4) / 6) / 12 + (16 / 6 + 4 / 6) / 4],
    // ends that may cross: neither moment depends on which is called the lower
    ['40..41 ± 4', 40.5, (1 + 32 / 6) / 12 + (16 / 6 + 16 / 6) / 4],
  ])('of %s have mean %d and variance %d, within four standard errors', (text, mean, variance) => {
    const value = uncertain(text);
    for (const scored of [false, true]) {
      const uniform = randomStream(`moments of ${text}`);
      const scores = randomStream(`scores of ${text}`);
      const draws = Array.from({ length: count }, () => draw(value, uniform, scored ? normalQuantile(scores()) : undefined));
      const moment = (power: number) => draws.reduce((sum, x) => sum + (x - mean) ** power, 0) / count;
      expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(variance / count));
      expect(Math.abs(moment(2) - variance)).toBeLessThan(4 * Math.sqrt((moment(4) - variance ** 2) / count));
    }
  });

  it.each([
    // distribution functions at the draw's own scale: uniform, triangular, normal
    ['40..50', (x: number) => (x - 40) / 10],
    ['45 ± 4', (x: number) => (x < 45 ? (x - 41) ** 2 / 32 : 1 - (49 - x) ** 2 / 32)],
    ['N(49.15, 6.3)', (x: number) => normalCdf((x - 49.15) / 6.3)],
  ])('of %s are spread as they should be (Kolmogorov–Smirnov at 0.1 %%)', (text, distribution) => {
    const uniform = randomStream(`spread of ${text}`);
    const draws = Float64Array.from({ length: count }, () => draw(uncertain(text), uniform)).sort();
    const distance = Math.max(...draws.map((x, place) => Math.abs(distribution(x) - (place + 0.5) / count)));
    expect(distance + 0.5 / count).toBeLessThan(1.949 / Math.sqrt(count));
  });

  it('are the inverse transform of the uniform, by hand', () => {
    const at = (text: string, ...numbers: number[]) => draw(uncertain(text), listed(...numbers).uniform);
    expect(at('45')).toBe(45);
    expect(at('40..50', 0.3)).toBeCloseTo(43, 12);
    // an eighth of the area lies below the middle of the left half
    expect(at('45 ± 4', 0.125)).toBeCloseTo(43, 12);
    expect(at('45 ± 4', 0.5)).toBe(45);
    expect(at('45 ± 4', 0.875)).toBeCloseTo(47, 12);
    expect(at('N(10, 2)', 0.975)).toBeCloseTo(10 + 2 * 1.959963984540054, 12);
    expect(at('N(8..12, 2)', 0.25, 0.5)).toBeCloseTo(9, 12);
    // ends 38 and 51 first, then a quarter of the way
    expect(at('(40 ± 4)..(50 ± 2)', 0.125, 0.875, 0.25)).toBeCloseTo(38 + 13 / 4, 12);
    // drawn ends 42 and 39 change places
    expect(at('40..41 ± 4', 0.875, 0.125, 0.25)).toBeCloseTo(39 + 3 / 4, 12);
  });

  it.each([
    ['45', 0],
    ['40..50', 1],
    ['45 ± 4', 1],
    ['N(45, 4)', 1],
    ['N(40..50, 4)', 2],
    ['(40 ± 4)..50', 2],
    ['40..(50 ± 4)', 2],
    ['40..50 ± 4', 3],
  ])('of %s take %d uniforms, with a score and without', (text, expected) => {
    for (const score of [undefined, 1.2]) {
      const { uniform, taken } = listed(0.1, 0.2, 0.3, 0.4);
      expect(draw(uncertain(text), uniform, score)).not.toBeNaN();
      expect(taken()).toBe(expected);
    }
  });

  it('with a score are those of the uniform Φ(score), and rise with it', () => {
    const numbers = ['40..50', '45 ± 4', 'N(45, 4)', 'N(40..50, 4)', '40..41 ± 4', '40..(50 ± 4)'].map(uncertain);
    fc.assert(
      // from 4 on the doubles below 1 are too coarse to hold Φ(score)
      fc.property(fc.constantFrom(...numbers), fc.double({ min: -6, max: 4, noNaN: true }), (value, score) => {
        const others = [0.9, 0.2];
        // the main draw is the last uniform taken
        const { uniform, taken } = listed(...others, 0.5, 0.5);
        const scored = draw(value, uniform, score);
        const before = others.slice(0, taken() - 1);
        expect(scored).toBeCloseTo(draw(value, listed(...before, normalCdf(score)).uniform), 8);
        expect(draw(value, listed(...others, 0.5).uniform, score + 0.1)).toBeGreaterThan(scored);
      }),
    );
  });

  it('of the same key are the same', () => {
    const series = () => {
      const uniform = randomStream('seed 1/sources/1/emissions_mt_per_yr');
      return Array.from({ length: 100 }, () => draw(uncertain('40..50 ± 4'), uniform));
    };
    expect(series()).toEqual(series());
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuse the score %d', (score) => {
    expect(() => draw(uncertain('N(45, 4)'), randomStream('a'), score)).toThrow(RangeError);
  });
});
