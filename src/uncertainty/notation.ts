import { whyUnreadable } from './misspelling.ts';
import { plainPunctuation } from './punctuation.ts';
import type { Interval, Triangular, Uncertain } from './uncertain.ts';

/** Either the number, or the issue code that says why not. */
export type Reading =
  | { readonly ok: true; readonly value: Uncertain }
  | { readonly ok: false; readonly code: string; readonly values: Record<string, string | number> };

type Refusal = Extract<Reading, { ok: false }>;

const digits = String.raw`[+-]?(?:\d+(?:\.\d+|\.(?![.\d]))?|\.\d+)(?:[eE][+-]?\d+)?`;
const plusMinus = String.raw`(?:±|\+-|\+/-)`;
const fuzzy = String.raw`\(\s*${digits}\s*${plusMinus}\s*${digits}\s*\)`;
const end = `${digits}|${fuzzy}`;

const numberForm = new RegExp(`^${digits}$`);
const triangularForm = new RegExp(`^\\(?\\s*(${digits})\\s*${plusMinus}\\s*(${digits})\\s*\\)?$`);
const intervalForm = new RegExp(`^(${end})\\s*(?:\\.\\.|~)\\s*(${end})$`);
const fuzzyIntervalForm = new RegExp(`^(${digits})\\s*(?:\\.\\.|~)\\s*(${digits})\\s*${plusMinus}\\s*(${digits})$`);
const normalForm = /^N\s*\(([^,;]+)[,;]([^,;]+)\)$/;

/**
 * Reads a number as a planner writes it: `45`, `40..50`, `45 ± 4` (or `+-`, `+/-`), `40..50 ± 4`, `N(49.15, 6.30)`,
 * `N(2.8..3.2, 0.3)`, and `(40 ± 4)..(50 ± 2)` where the ends of an interval differ in fuzziness.
 * Spaces are free. Full-width punctuation counts as plain, and `40～50` as `40..50`; what could be read in two ways is
 * refused with a code that says so.
 */
export function parseUncertain(raw: number | string): Reading {
  const text = plainPunctuation(String(raw));
  return read(text) ?? whyUnreadable(text, String(raw), (part) => read(part)?.ok === true);
}

/** The reading of a text in plain punctuation; undefined where it has none of the forms. */
function read(text: string): Reading | undefined {
  // `0...5` could be 0 to 5 or 0 to .5
  if (text.includes('...')) return undefined;
  if (numberForm.test(text)) return readNumber(text);
  const fuzzyInterval = fuzzyIntervalForm.exec(text);
  if (fuzzyInterval !== null) {
    const [, lower = '', upper = '', spread = ''] = fuzzyInterval;
    return readInterval(text, `${lower} ± ${spread}`, `${upper} ± ${spread}`);
  }
  const interval = intervalForm.exec(text);
  if (interval !== null) return readInterval(text, interval[1] ?? '', interval[2] ?? '');
  if (triangularForm.test(text) && text.startsWith('(') === text.endsWith(')')) return readTriangular(text);
  const normal = normalForm.exec(text);
  if (normal !== null) return readNormal(text, (normal[1] ?? '').trim(), (normal[2] ?? '').trim());
  return undefined;
}

function readNumber(text: string): Reading {
  // adding zero turns −0 into 0, which JSON cannot tell apart
  const value = Number(text) + 0;
  return Number.isFinite(value) ? { ok: true, value } : refusal('number.infinite', { value: text });
}

function readTriangular(text: string): Reading {
  const [, centreText = '', spreadText = ''] = triangularForm.exec(text) ?? [];
  const centre = readNumber(centreText);
  const spread = readNumber(spreadText);
  if (!centre.ok) return centre;
  if (!spread.ok) return spread;
  if (typeof centre.value !== 'number' || typeof spread.value !== 'number') return refusal('number.unreadable', { value: text });
  if (spread.value <= 0) return refusal('number.spread_not_positive', { value: text, spread: spread.value });
  return { ok: true, value: { type: 'triangular', centre: centre.value, spread: spread.value } };
}

function readInterval(text: string, lowerText: string, upperText: string): Reading {
  const lower = numberForm.test(lowerText) ? readNumber(lowerText) : readTriangular(lowerText);
  const upper = numberForm.test(upperText) ? readNumber(upperText) : readTriangular(upperText);
  if (!lower.ok) return lower;
  if (!upper.ok) return upper;
  if (!isEnd(lower.value) || !isEnd(upper.value)) return refusal('number.unreadable', { value: text });
  const [low, high] = [centreOf(lower.value), centreOf(upper.value)];
  if (low === high) return refusal('number.interval_empty', { value: text, lower: low });
  if (low > high) return refusal('number.interval_backwards', { value: text, lower: low, upper: high });
  return { ok: true, value: { type: 'interval', lower: lower.value, upper: upper.value } };
}

function readNormal(text: string, meanText: string, deviationText: string): Reading | undefined {
  const mean = read(meanText);
  const deviation = numberForm.test(deviationText) ? readNumber(deviationText) : undefined;
  if (mean === undefined || deviation === undefined) return undefined;
  if (!mean.ok) return mean;
  if (!deviation.ok) return deviation;
  if (!isKnownOrInterval(mean.value)) return refusal('number.mean_fuzzy', { value: text });
  if (typeof deviation.value !== 'number') return undefined;
  if (deviation.value <= 0) return refusal('number.deviation_not_positive', { value: text, deviation: deviation.value });
  return { ok: true, value: { type: 'normal', mean: mean.value, deviation: deviation.value } };
}

const isEnd = (value: Uncertain): value is number | Triangular => typeof value === 'number' || value.type === 'triangular';
const centreOf = (value: number | Triangular): number => (typeof value === 'number' ? value : value.centre);
const isKnownOrInterval = (value: Uncertain): value is number | Interval =>
  typeof value === 'number' || (value.type === 'interval' && typeof value.lower === 'number' && typeof value.upper === 'number');

const refusal = (code: string, values: Refusal['values']): Refusal => ({ ok: false, code, values });

/** Writes a number in the same notation; `parseUncertain` reads it back exactly. */
export function formatUncertain(value: Uncertain): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} is not a number that a case can hold`);
    return String(value);
  }
  switch (value.type) {
    case 'triangular':
      return `${formatUncertain(value.centre)} ± ${formatUncertain(value.spread)}`;
    case 'interval':
      return formatInterval(value);
    case 'normal':
      return `N(${formatUncertain(value.mean)}, ${formatUncertain(value.deviation)})`;
  }
}

function formatInterval({ lower, upper }: Interval): string {
  if (typeof lower !== 'number' && typeof upper !== 'number' && lower.spread === upper.spread) {
    return `${formatUncertain(lower.centre)}..${formatUncertain(upper.centre)} ± ${formatUncertain(lower.spread)}`;
  }
  const ends = [lower, upper].map((value) =>
    typeof value === 'number' ? formatUncertain(value) : `(${formatUncertain(value)})`,
  );
  return ends.join('..');
}
