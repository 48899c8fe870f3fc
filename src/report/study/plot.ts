import { barLabelWidth, typeSize } from '../charts/chart.ts';
import { wrapped } from '../charts/wrapped.ts';
import { fixed } from '../number.ts';
import type { Span } from './study-reading.ts';

/** An axis with round ends: chosen here and not by the drawing library, so that labels can be placed in its pixels. */
export interface RoundAxis {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** Round ends and steps (1, 2 or 5 × 10ⁿ) round a span, about so many; `zero`: the axis begins at 0 where the span is positive. */
export function roundAxis({ low, high }: Span, steps = 5, zero = false): RoundAxis {
  const from = zero && low > 0 ? 0 : low;
  const width = high > from ? high - from : Math.max(Math.abs(high), 1) * 0.1;
  const raw = width / steps;
  const power = 10 ** Math.floor(Math.log10(raw));
  const interval = ([1, 2, 5, 10].find((digit) => digit * power >= raw * 0.9999) ?? 10) * power;
  const min = Math.floor(from / interval + 1e-9) * interval;
  return { min, max: Math.max(min + interval, Math.ceil((from + width) / interval - 1e-9) * interval), interval };
}

/** The decimals that an axis' steps need. */
export const axisDecimals = ({ interval }: RoundAxis) => Math.max(0, -Math.floor(Math.log10(interval) + 1e-9));
/** A number at a step of an axis. */
export const axisText = (axis: RoundAxis) => (value: number) => fixed(value, axisDecimals(axis));

/** A label of a bar broken into lines that fit on the left of it. */
export const wrapLabel = (label: string, narrow: boolean): string =>
  wrapped(label, barLabelWidth[narrow ? 'narrow' : 'wide'] - 2, typeSize(narrow));

/** Height of the rows of a chart of bars, so that the longest label stands clear of its neighbours. */
export function barRowHeight(labels: readonly string[], narrow: boolean): number {
  const lines = Math.max(1, ...labels.map((label) => wrapLabel(label, narrow).split('\n').length));
  return Math.max(narrow ? 40 : 32, lines * Math.ceil(typeSize(narrow) * 1.5) + (narrow ? 6 : 9));
}

/** Part of a drawing that data stand in, pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a value along an axis of so many pixels. */
export const along = ({ min, max }: Pick<RoundAxis, 'min' | 'max'>, pixels: number, value: number) =>
  ((value - min) / (max - min)) * pixels;

/** What a custom series of the drawing library is given to place its marks. */
export interface Api {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}
