import type { EChartsCoreOption } from 'echarts/core';
import { textWidth } from '../map/labels.ts';
import { ink } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { wrapped } from './wrapped.ts';

/** A sample in a legend. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly shape?: 'box' | 'line' | 'pale' | 'dash' | 'dot' | 'ring' | 'tick' | 'square' | 'diamond' | 'triangle' | 'cross';
}

/** A chart: one file, one line in the list; the studio draws the same option objects. */
export interface Chart<R = Reading> {
  readonly id: string;
  /** Whether the plan or the case has anything to show. */
  applies(reading: R): boolean;
  /** What the chart shows, computed from the plan: its caption. */
  finding(reading: R): string;
  /** How to read it, with units. */
  note(reading: R): string;
  legend(reading: R): readonly LegendEntry[];
  /** Height in pixels at the width of a page, or of a phone. */
  height(reading: R, narrow: boolean): number;
  option(reading: R, narrow: boolean): EChartsCoreOption;
}

/** The one font stack of the report. */
export const fontFamily =
  "-apple-system, 'Segoe UI', 'Helvetica Neue', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Size of a chart's type, pixels: 15 of 1080 across the 182 mm of an A4 page's text are 7.2 pt. */
export const typeSize = (narrow: boolean) => (narrow ? 11 : 15);

/** Looks of an axis: grey, thin, few lines. */
export function axisLook(narrow: boolean, grid: boolean) {
  return {
    axisLine: { show: !grid, lineStyle: { color: ink.line } },
    axisTick: { show: false },
    axisLabel: { color: ink.soft, fontSize: typeSize(narrow), hideOverlap: true },
    nameTextStyle: { color: ink.soft, fontSize: typeSize(narrow) },
    splitLine: { show: grid, lineStyle: { color: ink.faint } },
  };
}

/** Widths of a figure on a page and on a phone, pixels. */
export const widths = { wide: 1080, narrow: 358 } as const;

/** Type of labels; lines stand far enough apart for the tallest font of the stack. */
export function labelLook(narrow: boolean) {
  return { color: ink.text, fontSize: typeSize(narrow), lineHeight: Math.ceil(typeSize(narrow) * 1.5) };
}

/** Most room that the labels of bars take on the left, pixels. */
export const barLabelWidth = { wide: 350, narrow: 112 } as const;

/**
 * Axes of a chart of horizontal bars: categories on the left with every label in full, wrapped beyond a limit,
 * and an x axis that leaves the labels of the bars their room on the right.
 */
export function barAxes(
  categories: readonly string[],
  barLabels: readonly string[],
  { least = 0, most }: { readonly least?: number; readonly most: number },
  narrow: boolean,
) {
  const size = typeSize(narrow);
  const widest = (labels: readonly string[]) =>
    Math.max(0, ...labels.flatMap((label) => label.split('\n')).map((line) => textWidth(line, size)));
  const width = Math.ceil(Math.min(barLabelWidth[narrow ? 'narrow' : 'wide'], widest(categories) + 2));
  const plot = widths[narrow ? 'narrow' : 'wide'] - width - 16;
  const span = ((most - least) * plot) / Math.max(plot * 0.25, plot - widest(barLabels) - 10);
  return {
    grid: { left: width + 12, right: 4, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: least, max: least + (span > 0 ? span : 1) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: categories.map((one) => wrapped(one, width, size)),
      ...axisLook(narrow, false),
      axisLabel: { ...labelLook(narrow), interval: 0 },
    },
  };
}
