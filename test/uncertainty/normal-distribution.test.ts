import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/uncertainty/normal-distribution.ts';

/** Difference in parts of the expected value. */
const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('the normal quantile', () => {
  it.each([
    // the check values printed with AS 241, one for each of its three approximations
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
    // usual table values; computed with 50 digits from the inverse error function
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514726],
    [0.975, 1.959963984540054],
    [0.99, 2.326347874040841],
    [0.995, 2.5758293035489008],
    [0.999, 3.0902323061678136],
  ])('of %d is %d', (p, expected) => {
    expect(relative(normalQuantile(p), expected)).toBeLessThan(1e-15);
  });

  it('is 0 at one half', () => expect(normalQuantile(0.5)).toBe(0));

  it('is odd about one half, to the last digit', () => {
    fc.assert(
      // 1 − p is exact for these
      fc.property(fc.integer({ min: 1, max: 2 ** 40 - 1 }), (k) => {
        const p = k / 2 ** 40;
        expect(normalQuantile(1 - p) + normalQuantile(p)).toBe(0);
      }),
    );
  });

  it('rises, also over the joints of its approximations', () => {
    const rises = (p: number, step: number) => {
      expect(normalQuantile(p * (1 + step))).toBeGreaterThan(normalQuantile(p));
    };
    for (const joint of [0.075, 0.925, Math.exp(-25)]) {
      for (const shift of [-2e-13, -1e-13, -5e-14, 0, 1e-13]) rises(joint * (1 + shift), 1e-13);
    }
    // a part ε of p moves z by about ε/z² of itself
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 0.99, noNaN: true }), (p) => rises(p, 1e-9)));
  });

  it('is finite at the least and the greatest double in its range', () => {
    expect(relative(normalQuantile(Number.MIN_VALUE), -38.467405617144344)).toBeLessThan(1e-15);
    expect(relative(normalQuantile(1 - 2 ** -53), 8.209536151601387)).toBeLessThan(1e-15);
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %d', (p) => expect(() => normalQuantile(p)).toThrow(RangeError));
});

describe('the normal distribution function', () => {
  it.each([
    // Abramowitz & Stegun, Handbook of Mathematical Functions, Table 26.1
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
    // computed with 50 digits from the complementary error function
    [0.5, 0.6914624612740131],
    [-0.6, 0.2742531177500736],
    [-1.96, 0.024997895148220435],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
    [-20, 2.7536241186062337e-89],
    // x² has more digits than a double: e^(−x²/2) taken at once is more than 1 part in 10^14 off
    [-33.337, 5.620799868987012e-244],
    [-37.1, 1.4047119663106221e-301],
  ])('at %d is %d', (x, expected) => {
    expect(relative(normalCdf(x), expected)).toBeLessThan(1e-15);
  });

  it('is one half at 0, and 0 and 1 at the infinities', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(-39.5)).toBe(0);
    expect(normalCdf(-38)).toBeGreaterThan(0);
  });

  it('of x and of −x add up to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(Math.abs(normalCdf(x) + normalCdf(-x) - 1)).toBeLessThanOrEqual(2 ** -52);
      }),
    );
  });

  it('rises, also over the joints of its approximations', () => {
    const rises = (x: number) => {
      expect(normalCdf(x + 1e-12)).toBeGreaterThan(normalCdf(x));
    };
    for (const joint of [-0.66291, 0.66291, -Math.sqrt(32)]) for (const shift of [-1e-12, -5e-13, 0]) rises(joint + shift);
    // beyond 3 such a step is less than the distance of doubles below 1
    fc.assert(fc.property(fc.double({ min: -37, max: 3, noNaN: true }), rises));
  });

  it('undoes the quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.999, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        // an error ε of z is z²·ε parts of the tail
        expect(relative(normalCdf(z), p)).toBeLessThan(1e-15 * (1 + z * z));
      }),
    );
  });

  it('refuses what is not a number', () => expect(() => normalCdf(Number.NaN)).toThrow(RangeError));
});
