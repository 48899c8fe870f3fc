import { parseUncertain } from '../uncertainty/notation.ts';

/** What a column's cells say about commas in numbers. */
export type CommaReading = 'none' | 'decimal' | 'unclear';

const withDots = (cell: string) => cell.replace(/(\d)[,，](?=\d)/g, '$1.');
const readable = (text: string) => parseUncertain(text).ok;
/** Reads as one number with a decimal comma, and not at all as it stands. */
const isCandidate = (cell: string) =>
  !readable(cell) && !/\d\.\d/.test(cell) && withDots(cell) !== cell && readable(withDots(cell));
/** `1,234` could be a thousand or one and a bit; `12,5` and `0,123` could not. */
const couldBeThousands = (cell: string) => /(?<![\d,])[1-9]\d{0,2},\d{3}(?![\d,])/.test(cell);

/**
 * How commas in a numeric column of a semicolon or tab table are meant: `decimal` where some cell can mean nothing else
 * and no cell has a decimal point; `unclear` where commas stand but nothing proves their meaning.
 */
export function commasOf(cells: readonly string[]): CommaReading {
  const candidates = cells.filter(isCandidate);
  if (candidates.length === 0) return 'none';
  if (cells.some((cell) => /\d\.\d/.test(cell))) return 'unclear';
  return candidates.some((cell) => !couldBeThousands(cell)) ? 'decimal' : 'unclear';
}

/** A cell of a column of decimal commas, in our notation. */
export const commaCell = (cell: string): string => (isCandidate(cell) ? withDots(cell) : cell);

/** `1.234` beside columns of decimal commas: most likely a thousand, which our notation would read as one and a bit. */
export const isDottedThousand = (cell: string): boolean => /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(cell);
