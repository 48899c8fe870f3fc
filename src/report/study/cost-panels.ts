import { typeSize, widths } from '../charts/chart.ts';
import { textWidth } from '../map/labels.ts';
import { significant, stated } from '../number.ts';
import { figuresOf, levelsOf, type PlanFigures, runLabel, runsInOrder } from './runs.ts';
import { type BoundsReading, spanOf } from './study-reading.ts';

/** One of the three panels: a figure of every plan, scaled to the unit that is shown. */
export interface Panel {
  readonly title: string;
  readonly by: number;
  readonly figure: keyof PlanFigures;
}

/** Cost a year, cost per tonne, captured tonnes. */
export function panels(reading: BoundsReading): Panel[] {
  const { text } = reading;
  const { by, unit } = costScale(reading);
  return [
    { title: text('bounds_panel_cost', { unit }), by, figure: 'annual_m' },
    { title: text('bounds_panel_per_t', { unit: reading.unit('unit_per_t') }), by: 1, figure: 'per_t' },
    { title: text('bounds_panel_captured', { unit: text('mt_per_yr') }), by: 1, figure: 'captured_mt_per_yr' },
  ];
}

/** The unit of the cost's panel. */
export function costScale(reading: BoundsReading) {
  const costs = reading.result.runs.flatMap(({ lower, upper }) => [figuresOf(lower).annual_m, figuresOf(upper).annual_m]);
  return reading.moneyScale(spanOf(costs)?.high ?? 0);
}

const rowHeight = (narrow: boolean) => (narrow ? 26 : 32);
/** Height of a panel's title, pixels. */
export const headHeight = (narrow: boolean) => (narrow ? 46 : 62);

/** Whether runs differ in both settings, so that a phone has no room for their names in full. */
export const twofold = ({ result }: BoundsReading) =>
  levelsOf(result.runs, 'credibility').length > 1 && levelsOf(result.runs, 'risk').length > 0;

/** Names of the runs, short on a phone. */
export const rowNames = (reading: BoundsReading, narrow: boolean): string[] =>
  runsInOrder(reading).map((run) =>
    narrow && twofold(reading) && run.risk !== null && run.credibility !== null
      ? `${stated(run.risk * 100)} %, ${stated(run.credibility)}`
      : runLabel(reading, run),
  );

/** Where a panel's rows stand, pixels. */
export function place(reading: BoundsReading, narrow: boolean, index: number) {
  const size = typeSize(narrow);
  const names = rowNames(reading, narrow);
  const room = Math.min(narrow ? 118 : 230, Math.max(...names.map((name) => textWidth(name, size)), 20) + 12);
  const rows = names.length * rowHeight(narrow);
  const head = headHeight(narrow);
  if (narrow) return { left: room, top: index * (rows + head + 14) + head, width: widths.narrow - room - 4, height: rows };
  const width = (widths.wide - room) / 3;
  return { left: room + index * width + 10, top: head, width: width - 20, height: rows };
}

/** Values of a panel by run, lower and upper end, unlinked upper end. */
export function valuesOf(reading: BoundsReading, { figure, by }: Panel) {
  const scaled = (value: number | null) => (value === null ? null : value / by);
  return runsInOrder(reading).map((run) => ({
    run,
    lower: scaled(figuresOf(run.lower)[figure]),
    upper: scaled(figuresOf(run.upper)[figure]),
    // Only cost has a range that the unlinked worst ends close.
    unlinked: figure === 'annual_m' ? scaled(figuresOf(run.upper_unlinked)[figure]) : null,
  }));
}

/** The axis of a panel: its values, with room at both sides for the numbers beside the marks. */
export function axisOf(values: readonly (number | null)[], width: number, narrow: boolean) {
  const span = spanOf(values) ?? { low: 0, high: 1 };
  const across = span.high > span.low ? span.high - span.low : Math.max(Math.abs(span.high), 1) * 0.1;
  const room = Math.max(...values.map((value) => textWidth(significant(value), typeSize(narrow))), 10) + 16;
  const perPixel = across / Math.max(20, width - 2 * room);
  return { min: span.low - room * perPixel, max: span.high + room * perPixel };
}
