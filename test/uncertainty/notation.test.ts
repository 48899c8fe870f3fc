import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUncertain, parseUncertain } from '../../src/uncertainty/notation.ts';
import type { Interval, Normal, Triangular, Uncertain } from '../../src/uncertainty/uncertain.ts';

const interval = (lower: Interval['lower'], upper: Interval['upper']): Interval => ({ type: 'interval', lower, upper });
const triangular = (centre: number, spread: number): Triangular => ({ type: 'triangular', centre, spread });
const normal = (mean: Normal['mean'], deviation: number): Normal => ({ type: 'normal', mean, deviation });

const readings: readonly (readonly [string | number, Uncertain])[] = [
  [45, 45],
  ['45', 45],
  [' -4.5e-3 ', -0.0045],
  ['+7', 7],
  ['.5', 0.5],
  ['5.', 5],
  ['-0', 0],
  ['1E3', 1000],
  ['40..50', interval(40, 50)],
  ['40 .. 50', interval(40, 50)],
  ['-50..-40', interval(-50, -40)],
  ['1e-3..2.5e+2', interval(0.001, 250)],
  ['.5...75'.replace('...', '.. .'), interval(0.5, 0.75)],
  ['45 ± 4', triangular(45, 4)],
  ['45±4', triangular(45, 4)],
  ['45 +- 4', triangular(45, 4)],
  ['45+/-4', triangular(45, 4)],
  ['-45+-4', triangular(-45, 4)],
  ['40..50 ± 4', interval(triangular(40, 4), triangular(50, 4))],
  ['40..50+-4', interval(triangular(40, 4), triangular(50, 4))],
  ['(40 ± 4)..50', interval(triangular(40, 4), 50)],
  ['(40±4)..(50±2)', interval(triangular(40, 4), triangular(50, 2))],
  ['N(49.15, 6.30)', normal(49.15, 6.3)],
  ['N(49.15,6.30)', normal(49.15, 6.3)],
  ['N ( 49.15 ; 6.30 )', normal(49.15, 6.3)],
  ['N(2.8..3.2, 0.3)', normal(interval(2.8, 3.2), 0.3)],
  ['Ｎ（４９．１５，６．３０）', normal(49.15, 6.3)],
  ['４５ ＋－ ４', triangular(45, 4)],
  ['－４５', -45],
  ['−45', -45],
  ['40～50', interval(40, 50)],
  ['40〜50 ± 4', interval(triangular(40, 4), triangular(50, 4))],
  ['40~50', interval(40, 50)],
  ['-5~-3', interval(-5, -3)],
  ['45\u00a0±\u30004', triangular(45, 4)],
];

const refusals: readonly (readonly [string | number, string])[] = [
  ['', 'number.blank'],
  ['   ', 'number.blank'],
  ['#N/A', 'number.spreadsheet_error'],
  ['#DIV/0!', 'number.spreadsheet_error'],
  ['NaN', 'number.nan'],
  [Number.NaN, 'number.nan'],
  ['N/A', 'number.nan'],
  ['—', 'number.nan'],
  ['Inf', 'number.infinite'],
  ['-Infinity', 'number.infinite'],
  [Number.POSITIVE_INFINITY, 'number.infinite'],
  ['1e999', 'number.infinite'],
  ['1..1e999', 'number.infinite'],
  ['90%', 'number.percent'],
  ['90％', 'number.percent'],
  ['45 ± 10%', 'number.percent'],
  ['<5', 'number.one_sided'],
  ['约5', 'number.one_sided'],
  ['~5', 'number.tilde'],
  ['～5', 'number.tilde'],
  ['1~2~3', 'number.tilde'],
  ['1,234', 'number.comma_ambiguous'],
  ['1，234', 'number.comma_ambiguous'],
  ['1,234,567', 'number.thousands_separator'],
  ['1,234.5', 'number.thousands_separator'],
  ['1.234.567', 'number.thousands_separator'],
  ['1 234', 'number.thousands_separator'],
  ["1'234", 'number.thousands_separator'],
  ['12,5', 'number.decimal_comma'],
  ['0,123', 'number.decimal_comma'],
  ['1.234,5', 'number.decimal_comma'],
  ['4,5..5,5', 'number.decimal_comma'],
  ['4,5 ± 0,5', 'number.decimal_comma'],
  ['N(49,15;6,30)', 'number.decimal_comma'],
  ['N(49,15,6,30)', 'number.decimal_comma'],
  ['40-50', 'number.dash'],
  ['40 – 50', 'number.dash'],
  ['–5', 'number.dash'],
  ['5.1Mt', 'number.unit'],
  ['45 USD/t', 'number.unit'],
  ['40..50 $/t', 'number.unit'],
  ['$45', 'number.unit'],
  ['3万吨', 'number.unit'],
  ['50..40', 'number.interval_backwards'],
  ['50..40 ± 2', 'number.interval_backwards'],
  ['N(3..2, 1)', 'number.interval_backwards'],
  ['40..40', 'number.interval_empty'],
  ['45 ± 0', 'number.spread_not_positive'],
  ['45 ± -4', 'number.spread_not_positive'],
  ['40..50 ± 0', 'number.spread_not_positive'],
  ['N(5, 0)', 'number.deviation_not_positive'],
  ['N(5, -1)', 'number.deviation_not_positive'],
  ['N(45 ± 4, 1)', 'number.mean_fuzzy'],
  ['N((1 ± 1)..3, 1)', 'number.mean_fuzzy'],
  ['0...5', 'number.unreadable'],
  ['40…50', 'number.unreadable'],
  ['45 ±', 'number.unreadable'],
  ['(45', 'number.unreadable'],
  ['(45 ± 4', 'number.unreadable'],
  ['N(5)', 'number.unreadable'],
  ['N(1, 2, 3)', 'number.unreadable'],
  ['45+4', 'number.unreadable'],
  ['1.2.3', 'number.unreadable'],
  ['2030-01-01', 'number.unreadable'],
  ['about', 'number.unreadable'],
  ['forty', 'number.unreadable'],
];

describe('the notation of uncertain numbers', () => {
  it.each(readings)('reads %s', (text, value) => {
    expect(parseUncertain(text)).toEqual({ ok: true, value });
  });

  it.each(refusals)('refuses %s as %s', (text, code) => {
    const reading = parseUncertain(text);
    expect(reading).toMatchObject({ ok: false, code });
    if (!reading.ok) expect(reading.values.value).toBeDefined();
  });

  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const positive = fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true });
  const fuzzyNumber = fc.tuple(finite, positive).map(([centre, spread]) => triangular(centre, spread));
  const centre = (value: number | Triangular) => (typeof value === 'number' ? value : value.centre);
  const ordered = (ends: fc.Arbitrary<number | Triangular>) =>
    fc
      .tuple(ends, ends)
      .filter(([a, b]) => centre(a) !== centre(b))
      .map(([a, b]) => (centre(a) < centre(b) ? interval(a, b) : interval(b, a)));
  const anyUncertain: fc.Arbitrary<Uncertain> = fc.oneof(
    finite,
    fuzzyNumber,
    ordered(finite),
    ordered(fc.oneof(finite, fuzzyNumber)),
    fc
      .tuple(ordered(finite), positive)
      .map(([{ lower, upper }, spread]) => interval(triangular(centre(lower), spread), triangular(centre(upper), spread))),
    fc.tuple(fc.oneof(finite, ordered(finite)), positive).map(([mean, deviation]) => normal(mean, deviation)),
  );

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(anyUncertain, (value) => {
        expect(parseUncertain(formatUncertain(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('never reads a text made of its own marks as something that is written back differently', () => {
    const marks = fc.array(fc.constantFrom('1', '25', '0', '.', '..', ',', '-', '+', '±', 'e', 'N(', ')', ' ', '~', '%'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(marks, (parts) => {
        const reading = parseUncertain(parts.join(''));
        if (reading.ok) expect(parseUncertain(formatUncertain(reading.value))).toEqual(reading);
        else expect(reading.code).toMatch(/^number\./);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  it('does not write what a case cannot hold', () => {
    expect(() => formatUncertain(Number.NaN)).toThrow(/NaN/);
  });
});
