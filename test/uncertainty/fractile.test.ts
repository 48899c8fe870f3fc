import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractile, fractileShift, type Measure, measures } from '../../src/uncertainty/fractile.ts';
import type { Triangular } from '../../src/uncertainty/uncertain.ts';

const fifty: Triangular = { type: 'triangular', centre: 50, spread: 4 };

/** The measure of {C ≤ r}, from membership μ: Pos is the highest μ below r, Nec what is left of 1 above r. */
function measureBelow(measure: Measure, { centre, spread }: Triangular, r: number): number {
  const membership = Math.max(0, 1 - Math.abs(r - centre) / spread);
  const possibility = r >= centre ? 1 : membership;
  const necessity = r > centre ? 1 - membership : 0;
  return { possibility, necessity, credibility: (possibility + necessity) / 2 }[measure];
}

describe('the fractile of a fuzzy number', () => {
  // By hand: 50 + 4λ, 50 + 4(2λ − 1), 50 − 4(1 − λ).
  it.each([
    ['necessity', 0, 50],
    ['necessity', 0.5, 52],
    ['necessity', 0.8, 53.2],
    ['necessity', 1, 54],
    ['credibility', 0, 46],
    ['credibility', 0.5, 50],
    ['credibility', 0.8, 52.4],
    ['credibility', 1, 54],
    ['possibility', 0, 46],
    ['possibility', 0.5, 48],
    ['possibility', 0.8, 49.2],
    ['possibility', 1, 50],
  ] as const)(
    'of 50 ± 4 by %s at %d is %d where low is better, as far on the other side where high is',
    (measure, level, low) => {
      expect(fractile(fifty, level, measure, 'low')).toBeCloseTo(low, 12);
      expect(fractile(fifty, level, measure, 'high')).toBeCloseTo(100 - low, 12);
    },
  );

  it('is where the measure reaches the level', () => {
    const triangles = fc.record({
      type: fc.constant('triangular' as const),
      centre: fc.double({ min: -100, max: 100, noNaN: true }),
      spread: fc.double({ min: 0.1, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(triangles, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (value, level) => {
        for (const measure of measures) {
          const low = fractile(value, level, measure, 'low');
          expect(measureBelow(measure, value, low)).toBeCloseTo(level, 9);
          // {C ≥ r} is {−C ≤ −r}
          const high = fractile(value, level, measure, 'high');
          expect(measureBelow(measure, { ...value, centre: -value.centre }, -high)).toBeCloseTo(level, 9);
        }
      }),
    );
  });

  it('leans furthest by necessity and least by possibility; the shift of credibility is the sum of theirs', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (level) => {
        const [necessity, credibility, possibility] = measures.map((measure) => fractileShift(measure, level));
        expect(necessity! + possibility!).toBeCloseTo(credibility!, 12);
        expect(necessity).toBeGreaterThanOrEqual(credibility!);
        expect(credibility).toBeGreaterThanOrEqual(possibility!);
      }),
    );
  });

  it('of a known number is the number', () => expect(fractile(7, 0.8, 'credibility', 'high')).toBe(7));

  it.each([-0.01, 1.01, Number.NaN])('refuses the level %d', (level) => {
    for (const measure of measures) expect(() => fractileShift(measure, level)).toThrow(RangeError);
    expect(() => fractile(7, level, 'necessity', 'low')).toThrow(RangeError);
  });
});
