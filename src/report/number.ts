/** A number with a fixed count of decimals, thousands parted by commas and a true minus sign; no figure: a dash. */
export function fixed(value: number | null | undefined, decimals: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Decimals that show a number to so many significant digits; whole numbers are never rounded away. */
export function decimalsFor(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return 0;
  const magnitude = Math.floor(Math.log10(Number(Math.abs(value).toPrecision(digits))));
  return Math.min(8, Math.max(0, digits - 1 - magnitude));
}

/** A number to three significant digits; from 100 upwards to the unit. 0.04567 → 0.0457, 13215.9 → 13,216. */
export function significant(value: number | null | undefined, digits = 3): string {
  if (value === null || value === undefined) return '–';
  return fixed(value, decimalsFor(value, digits));
}

/** A fraction as per cent, without its unit: 0.9248 → 92.5. */
export function percent(fraction: number | null | undefined, digits = 3): string {
  return fraction === null || fraction === undefined ? '–' : significant(fraction * 100, digits);
}
