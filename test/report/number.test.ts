import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsFor, fixed, percent, significant } from '../../src/report/number.ts';

describe('numbers', () => {
  it('have three significant digits, and from 100 upwards are whole', () => {
    expect(significant(13215.9)).toBe('13,216');
    expect(significant(0.045678)).toBe('0.0457');
    expect(significant(63.049)).toBe('63.0');
    expect(significant(9.996)).toBe('10.0');
    expect(significant(0.99951)).toBe('1.00');
    expect(significant(0)).toBe('0');
    expect(significant(99.96)).toBe('100');
    expect(significant(3e-9)).toBe('0');
    expect(significant(-2e-13)).toBe('0');
  });

  it('have a true minus sign, and none on a rounded zero', () => {
    expect(significant(-473.6)).toBe('−474');
    expect(fixed(-0.04, 1)).toBe('0.0');
    expect(fixed(-1234.5, 1)).toBe('−1,234.5');
  });

  it('are a dash where there is no number', () => {
    expect(percent(null)).toBe('–');
    expect(significant(undefined)).toBe('–');
    expect(fixed(Number.NaN, 1)).toBe('–');
  });

  it('say a fraction as per cent', () => {
    expect(percent(0.9248)).toBe('92.5');
    expect(percent(0.000612, 2)).toBe('0.061');
  });

  it('read back to within half a unit of the last digit shown', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1e7, noNaN: true }), (value) => {
        const text = significant(value);
        const read = Number(text.replaceAll(',', ''));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimalsFor(value, 3) * (1 + 1e-9));
        if (value < 99.95) expect(text.replace(/^0\.0*/, '').replace('.', '').length).toBe(3);
      }),
    );
  });
});
