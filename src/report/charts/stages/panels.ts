import { significant } from '../../number.ts';
import { ink } from '../../palette.ts';
import { axisLook, labelLook, typeSize, widths } from '../chart.ts';
import { wrapped } from '../wrapped.ts';

/** A series of bars, a value for each stage. */
interface Bars {
  readonly colour: string;
  readonly values: readonly number[];
}

/** Bars by stage under a title: beside each other, or stacked with their net above. */
export interface Panel {
  readonly title: string;
  readonly stacked: boolean;
  readonly bars: readonly Bars[];
}

const panelHeight = { wide: 250, narrow: 210 } as const;

export const panelsHeight = (count: number, narrow: boolean) => count * panelHeight[narrow ? 'narrow' : 'wide'];

/** Highest and lowest end of the bars of a stage. */
function ends({ stacked, bars }: Panel, t: number): { readonly up: number; readonly down: number } {
  const values = bars.map((one) => one.values[t] ?? 0);
  const sum = (sign: 1 | -1) => values.filter((value) => value * sign > 0).reduce((total, value) => total + value, 0);
  if (stacked) return { up: sum(1), down: sum(-1) };
  return { up: Math.max(0, ...values), down: Math.min(0, ...values) };
}

function seriesOf(panel: Panel, index: number, stages: readonly string[], narrow: boolean): object[] {
  const at = { xAxisIndex: index, yAxisIndex: index };
  const look = labelLook(narrow);
  const bars = panel.bars.map(({ colour, values }) => ({
    ...{ type: 'bar', ...at, itemStyle: { color: colour }, data: values },
    ...(panel.stacked
      ? { stack: `panel${index}`, barWidth: narrow ? 34 : 64 }
      : {
          barMaxWidth: narrow ? 28 : 56,
          label: { show: true, position: 'top', ...look, formatter: ({ value }: { value: number }) => significant(value) },
        }),
  }));
  if (!panel.stacked) return bars;
  const net = stages.map((_stage, t) => panel.bars.reduce((sum, { values }) => sum + (values[t] ?? 0), 0));
  const label = {
    ...{ show: true, position: 'top', ...look, fontWeight: 600 },
    formatter: ({ dataIndex }: { dataIndex: number }) => significant(net[dataIndex] ?? 0),
  };
  const tops = stages.map((_stage, t) => ends(panel, t).up);
  return [...bars, { type: 'line', ...at, silent: true, symbolSize: 0.1, lineStyle: { width: 0 }, data: tops, label }];
}

/** Panels one above the other, stages from left to right. */
export function panelsOption(panels: readonly Panel[], stages: readonly string[], narrow: boolean) {
  const [width, height] = narrow ? [widths.narrow, panelHeight.narrow] : [widths.wide, panelHeight.wide];
  const room = (width - 24) / stages.length - 8;
  const look = axisLook(narrow, false);
  return {
    title: panels.map(({ title }, i) => ({
      text: wrapped(title, width - 20, typeSize(narrow)),
      ...{ left: 8, top: i * height, padding: 0 },
      textStyle: { fontSize: typeSize(narrow), fontWeight: 600, color: ink.text, lineHeight: Math.ceil(typeSize(narrow) * 1.5) },
    })),
    grid: panels.map((_, i) => ({ left: 12, right: 12, top: i * height + 56, height: height - 108 })),
    xAxis: panels.map((_, i) => ({
      ...{ type: 'category', gridIndex: i, data: stages.map((one) => wrapped(one, room, typeSize(narrow))), ...look },
      axisLabel: { ...labelLook(narrow), interval: 0 },
      position: 'bottom',
      axisLine: { onZero: true, lineStyle: { color: ink.soft } },
    })),
    yAxis: panels.map((panel, i) => ({
      ...{ type: 'value', gridIndex: i, show: false },
      max: Math.max(1e-9, ...stages.map((_stage, t) => ends(panel, t).up)),
      min: Math.min(0, ...stages.map((_stage, t) => ends(panel, t).down)),
    })),
    series: panels.flatMap((panel, i) => seriesOf(panel, i, stages, narrow)),
  };
}
