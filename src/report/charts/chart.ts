import type { EChartsCoreOption } from 'echarts/core';
import { ink } from '../palette.ts';
import type { Reading } from '../reading.ts';

/** A sample in a legend. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly shape?: 'box' | 'line' | 'pale';
}

/** A chart: one file, one line in the list; the studio draws the same option objects. */
export interface Chart {
  readonly id: string;
  /** Whether the plan or the case has anything to show. */
  applies(reading: Reading): boolean;
  /** What the chart shows, computed from the plan: its caption. */
  finding(reading: Reading): string;
  /** How to read it, with units. */
  note(reading: Reading): string;
  legend(reading: Reading): readonly LegendEntry[];
  /** Height in pixels at the width of a page, or of a phone. */
  height(reading: Reading, narrow: boolean): number;
  option(reading: Reading, narrow: boolean): EChartsCoreOption;
}

/** The one font stack of the report. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Size of a chart's type, pixels. */
export const typeSize = (narrow: boolean) => (narrow ? 11 : 13);

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
