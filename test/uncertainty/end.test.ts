import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceReadings } from '../../src/uncertainty/chance.ts';
import { type End, endOf, kindsIn } from '../../src/uncertainty/end.ts';
import { measures } from '../../src/uncertainty/fractile.ts';
import { parseUncertain } from '../../src/uncertainty/notation.ts';
import type { Uncertain } from '../../src/uncertainty/uncertain.ts';

function uncertain(text: string): Uncertain {
  const reading = parseUncertain(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.code}`);
  return reading.value;
}

const settings = { measure: 'necessity', reading: 'textbook' } as const;
const corners = [
  ['low', 'lower'],
  ['low', 'upper'],
  ['high', 'lower'],
  ['high', 'upper'],
] as const;

describe('the end of a number', () => {
  // Columns: low is better, lower and upper submodel; high is better, lower and upper submodel. λ = 0.8, p = 0.1.
  it.each([
    ['45', [45, 45, 45, 45]],
    ['40..50', [40, 50, 50, 40]],
    // 4λ = 3.2 to the worse side in both submodels
    ['45 ± 4', [48.2, 48.2, 41.8, 41.8]],
    ['40..50 ± 4', [43.2, 53.2, 46.8, 36.8]],
    ['(40 ± 4)..50', [43.2, 50, 50, 36.8]],
    ['40..(50 ± 4)', [40, 53.2, 46.8, 40]],
    // 6.3·z(0.9) = 8.0738
    ['N(49.15, 6.3)', [57.2238, 57.2238, 41.0762, 41.0762]],
    // 0.3·z(0.9) = 0.384465
    ['N(2.8..3.2, 0.3)', [3.1845, 3.5845, 2.8155, 2.4155]],
  ])('%s', (text, expected) => {
    corners.forEach(([better, bound], place) => {
      const found = endOf(uncertain(text), { ...settings, better, bound, level: 0.8, risk: 0.1 });
      expect(Math.abs(found - expected[place]!), `${better} is better, ${bound}: ${found}`).toBeLessThanOrEqual(5e-5);
    });
  });

  it('of a normal number in the central-interval reading is the looser and the tighter end', () => {
    const found = corners.map(([better, bound]) =>
      endOf(uncertain('N(49.15, 6.3)'), { measure: 'necessity', reading: 'central-interval', better, bound, risk: 0.1 }),
    );
    [38.7874, 59.5126, 59.5126, 38.7874].forEach((expected, place) => {
      expect(Math.abs(found[place]! - expected)).toBeLessThanOrEqual(5e-5);
    });
  });

  it('of a normal number without a risk is the mean, or an end of the mean', () => {
    const read = (text: string) => corners.map(([better, bound]) => endOf(uncertain(text), { ...settings, better, bound }));
    expect(read('N(49.15, 6.3)')).toEqual([49.15, 49.15, 49.15, 49.15]);
    expect(read('N(2.8..3.2, 0.3)')).toEqual([2.8, 3.2, 3.2, 2.8]);
  });

  it('of an interval whose fractiles cross: the ends change places', () => {
    // at λ = 1 the fractiles of a cost are 44 and 41.1, those of an income 36 and 40.9
    const found = corners.map(([better, bound]) =>
      endOf(uncertain('(40 ± 4)..(41 ± 0.1)'), { ...settings, better, bound, level: 1 }),
    );
    [41.1, 44, 40.9, 36].forEach((expected, place) => {
      expect(found[place]).toBeCloseTo(expected, 12);
    });
  });

  it('takes the measure', () => {
    const read = (measure: End['measure']) =>
      endOf(uncertain('40..50 ± 4'), { measure, reading: 'textbook', better: 'low', bound: 'lower', level: 0.8 });
    expect(read('credibility')).toBeCloseTo(42.4, 12);
    expect(read('possibility')).toBeCloseTo(39.2, 12);
  });

  it('is never worse for the planner in the lower submodel', () => {
    const ends = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }));
    const fuzzy = (centre: number, spread: number) => (spread === 0 ? `${centre}` : `(${centre} ± ${spread})`);
    const numbers = fc.oneof(
      fc.tuple(ends, fc.integer({ min: 0, max: 60 })).map(([[low, width, a], b]) => `${fuzzy(low, a)}..${fuzzy(low + width, b)}`),
      ends.map(([low, width, deviation]) => `N(${low}..${low + width}, ${deviation + 1})`),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...measures),
        fc.constantFrom(...chanceReadings),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (text, measure, reading, level, risk) => {
          const read = (better: End['better'], bound: End['bound']) =>
            endOf(uncertain(text), { measure, reading, better, bound, level, risk });
          expect(read('low', 'lower')).toBeLessThanOrEqual(read('low', 'upper'));
          expect(read('high', 'lower')).toBeGreaterThanOrEqual(read('high', 'upper'));
        },
      ),
    );
  });

  it.each(['45 ± 4', '40..50 ± 4', '40..(50 ± 4)', '(40 ± 4)..50'])('of the fuzzy %s needs a level', (text) => {
    for (const [better, bound] of corners) {
      expect(() => endOf(uncertain(text), { ...settings, better, bound })).toThrow('level');
    }
  });

  it('refuses a level or a risk out of range', () => {
    const at = { ...settings, better: 'low', bound: 'lower' } as const;
    expect(() => endOf(uncertain('45 ± 4'), { ...at, level: 1.2 })).toThrow(RangeError);
    expect(() => endOf(uncertain('N(45, 4)'), { ...at, risk: 0 })).toThrow(RangeError);
  });
});

describe('the kinds of uncertainty in a number', () => {
  it.each([
    ['45', ''],
    ['40..50', 'interval'],
    ['45 ± 4', 'fuzzy'],
    ['40..50 ± 4', 'interval fuzzy'],
    ['(40 ± 4)..50', 'interval fuzzy'],
    ['40..(50 ± 4)', 'interval fuzzy'],
    ['N(45, 4)', 'random'],
    ['N(40..50, 4)', 'interval random'],
  ])('%s', (text, expected) => {
    const { interval, fuzzy, random } = kindsIn(uncertain(text));
    const names = [interval && 'interval', fuzzy && 'fuzzy', random && 'random'].filter((name) => name !== false);
    expect(names.join(' ')).toBe(expected);
  });
});
