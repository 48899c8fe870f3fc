/** A number with a fixed count of decimals, thousands parted by commas and a true minus sign; no figure: a dash. */
export function fixed(value: number | null | undefined, decimals: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

const mostDecimals = 8;

/** Decimals that show a number to so many significant digits; whole numbers are never rounded away. None show what they cannot. */
export function decimalsFor(value: number, digits: number): number {
  if (!Number.isFinite(value) || Math.abs(value) < 0.5 * 10 ** -mostDecimals) return 0;
  const magnitude = Math.floor(Math.log10(Number(Math.abs(value).toPrecision(digits))));
  return Math.min(mostDecimals, Math.max(0, digits - 1 - magnitude));
}

/** A number to three significant digits; from 100 upwards to the unit. 0.04567 → 0.0457, 13215.9 → 13,216. */
export function significant(value: number | null | undefined, digits = 3): string {
  if (value === null || value === undefined) return '–';
  return fixed(value, decimalsFor(value, digits));
}

/** Shares below this are what arithmetic leaves of 0. */
const nothing = 1e-7;

/** A number as it was stated: at most six digits, none added. 0.1 → 0.1, 10.000000000000002 → 10. */
export const stated = (value: number) => String(Number(value.toPrecision(6))).replace('-', '−');

/** A fraction as per cent, without its unit: 0.9248 → 92.5. */
export function percent(fraction: number | null | undefined, digits = 3): string {
  if (fraction === null || fraction === undefined) return '–';
  return significant(Math.abs(fraction) < nothing ? 0 : fraction * 100, digits);
}

/** Decimals for a column of numbers that show its least one (not 0) to so many significant digits; at most three. */
export function columnDecimals(values: readonly (number | null | undefined)[], digits = 3): number {
  const sizes = values.filter((value) => typeof value === 'number' && Number.isFinite(value) && value !== 0) as number[];
  return sizes.length === 0 ? 0 : Math.min(3, decimalsFor(Math.min(...sizes.map(Math.abs)), digits));
}
