import type { Distribution } from '../../../study/studies.ts';
import { axisLook, type Chart, labelLook, typeSize, widths } from '../../charts/chart.ts';
import { textWidth } from '../../map/labels.ts';
import { significant } from '../../number.ts';
import { ink } from '../../palette.ts';
import { type Api, along, axisText, type Plot, type RoundAxis, roundAxis } from '../plot.ts';
import type { SimulationReading } from '../study-reading.ts';

interface Panel {
  readonly title: string;
  readonly unit: string;
  /** What figures are divided by to be shown. */
  readonly by: number;
  readonly of: Distribution;
}

/** Whether futures differ at all. */
const spreads = ({ histogram: { from, to, counts } }: Distribution) =>
  Number.isFinite(from) && Number.isFinite(to) && to > from && counts.some((count) => count > 0);

/** Annual and levelised cost. */
export function distributionPanels(reading: SimulationReading): Panel[] {
  const { result, text } = reading;
  const { by, unit } = reading.moneyScale(Math.max(Math.abs(result.cost.planned), Math.abs(result.cost.mean)));
  return [
    { title: text('simulation_row_cost'), unit, by, of: result.cost },
    { title: text('simulation_row_levelised'), unit: reading.unit('unit_per_t'), by: 1, of: result.levelised_cost },
  ];
}

const shownPanels = (reading: SimulationReading) => distributionPanels(reading).filter(({ of }) => spreads(of));

const [panelHeight, narrowHeight] = [350, 260];

function plotOf(index: number, count: number, narrow: boolean): Plot {
  if (narrow) return { left: 42, top: index * narrowHeight + 78, width: widths.narrow - 54, height: narrowHeight - 138 };
  const width = widths.wide / count;
  return { left: index * width + 52, top: 96, width: width - 76, height: panelHeight - 158 };
}

function axesOf({ of, by }: Panel, narrow: boolean): { x: RoundAxis; y: RoundAxis } {
  const { from, to, counts } = of.histogram;
  const ends = [from / by, to / by, of.planned / by];
  return {
    x: roundAxis({ low: Math.min(...ends), high: Math.max(...ends) }, narrow ? 5 : 7),
    y: roundAxis({ low: 0, high: Math.max(1, ...counts) }, 3),
  };
}

interface Mark {
  readonly value: number;
  readonly label: string;
  readonly planned: boolean;
}

/** The planned figure above, the quantiles below it; a label that would touch the one before it in its row is left out. */
function marksOf(reading: SimulationReading, { of, by }: Panel): Mark[] {
  const quantiles = ['5', '50', '95'].flatMap((percent): Mark[] => {
    const value = of.quantiles[percent];
    return value === undefined ? [] : [{ value: value / by, label: `${percent} %: ${significant(value / by)}`, planned: false }];
  });
  const planned = of.planned / by;
  return [
    { value: planned, label: reading.text('simulation_planned_at', { value: significant(planned) }), planned: true },
    ...quantiles,
  ];
}

function markLabels(marks: readonly Mark[], x: RoundAxis, y: RoundAxis, plot: Plot, narrow: boolean) {
  const size = typeSize(narrow);
  const perPixel = (y.max - y.min) / plot.height;
  let taken = -Infinity;
  const labels = marks.flatMap(({ value, label, planned }) => {
    const width = textWidth(label, size);
    const middle = Math.min(Math.max(along(x, plot.width, value), width / 2 - 30), plot.width - width / 2 + 8);
    if (!planned && middle - width / 2 < taken + 6) return [];
    if (!planned) taken = middle + width / 2;
    const up = (planned ? 2.2 : 0.75) * size * 1.45;
    return [
      {
        value: [x.min + (middle / plot.width) * (x.max - x.min), y.max + up * perPixel],
        label: { formatter: label, fontWeight: planned ? 600 : 400 },
      },
    ];
  });
  return labels;
}

/** A column of the histogram. */
const column = (_parameters: unknown, api: Api) => {
  const [[left, top], [right, base]] = [api.coord([api.value(0), api.value(2)]), api.coord([api.value(1), 0])];
  return {
    type: 'rect',
    shape: { x: left + 0.5, y: top, width: Math.max(1, right - left - 1), height: base - top },
    style: { fill: '#8db4d2' },
  };
};
/** A line from the base to above the plot. */
const upright = (marks: readonly Mark[], plot: Plot) => (parameters: { dataIndex: number }, api: Api) => {
  const [x] = api.coord([api.value(0), 0]);
  const planned = marks[parameters.dataIndex]?.planned === true;
  const style = planned ? { stroke: ink.text, lineWidth: 2 } : { stroke: ink.soft, lineWidth: 1.2, lineDash: [4, 3] };
  return { type: 'line', shape: { x1: x, y1: plot.top + plot.height, x2: x, y2: plot.top - 2 }, style };
};

function panelSeries(reading: SimulationReading, panel: Panel, index: number, plot: Plot, narrow: boolean) {
  const { x, y } = axesOf(panel, narrow);
  const { from, to, counts } = panel.of.histogram;
  const step = (to - from) / counts.length;
  const axes = { xAxisIndex: index, yAxisIndex: index };
  const marks = marksOf(reading, panel);
  return [
    {
      type: 'custom',
      ...axes,
      renderItem: column,
      encode: { x: [0, 1], y: 2 },
      data: counts.map((count, i) => [(from + i * step) / panel.by, (from + (i + 1) * step) / panel.by, count]),
    },
    {
      type: 'custom',
      ...axes,
      renderItem: upright(marks, plot),
      encode: { x: 0 },
      data: marks.map(({ value }) => [value, 0]),
      z: 3,
    },
    {
      type: 'scatter',
      ...axes,
      symbolSize: 0,
      itemStyle: { opacity: 1 },
      silent: true,
      clip: false,
      label: { show: true, position: 'inside', ...labelLook(narrow) },
      data: markLabels(marks, x, y, plot, narrow),
    },
  ];
}

/** Distributions of annual and of levelised cost over the sampled futures. */
export const costDistribution: Chart<SimulationReading> = {
  id: 'cost-distribution',
  applies: (reading) => shownPanels(reading).length > 0,
  finding(reading) {
    const [first] = distributionPanels(reading);
    if (first === undefined) return '';
    const { of, by, unit } = first;
    const high = of.quantiles['95'];
    const values = { mean: significant(of.mean / by), planned: significant(of.planned / by), unit };
    if (high === undefined || of.planned === 0) return reading.text('simulation_cost_plain', values);
    const change = (of.mean / of.planned - 1) * 100;
    return reading.text('simulation_cost_finding', {
      ...values,
      difference: change > 0 ? `+${significant(change, 2)}` : significant(change, 2),
      high: significant(high / by),
    });
  },
  note: (reading) => reading.text('simulation_cost_note'),
  legend: ({ text }) => [
    { label: text('simulation_axis_futures'), colour: '#8db4d2' },
    { label: text('simulation_planned'), colour: ink.text, shape: 'line' },
    { label: text('simulation_quantiles'), colour: ink.soft, shape: 'dash' },
  ],
  height: (reading, narrow) => (narrow ? narrowHeight * shownPanels(reading).length : panelHeight),
  option(reading, narrow) {
    const size = typeSize(narrow);
    const panels = shownPanels(reading).map((panel, index, all) => ({
      panel,
      plot: plotOf(index, all.length, narrow),
      ...axesOf(panel, narrow),
    }));
    const look = axisLook(narrow, true);
    return {
      title: panels.map(({ panel, plot }) => ({
        text: panel.title,
        left: plot.left - 40,
        top: plot.top - (narrow ? 74 : 90),
        padding: 0,
        textStyle: { fontSize: size, fontWeight: 600, color: ink.text },
      })),
      grid: panels.map(({ plot }) => ({ ...plot, containLabel: false })),
      xAxis: panels.map(({ panel, x }, gridIndex) => ({
        type: 'value',
        gridIndex,
        ...x,
        name: panel.unit,
        nameLocation: 'middle',
        nameGap: narrow ? 30 : 38,
        ...look,
        splitLine: { show: false },
        axisLine: { show: true, lineStyle: { color: ink.line } },
        axisLabel: { ...look.axisLabel, margin: narrow ? 12 : 16, formatter: axisText(x) },
      })),
      yAxis: panels.map(({ y }, gridIndex) => ({ type: 'value', gridIndex, ...y, ...look })),
      series: panels.flatMap(({ panel, plot }, index) => panelSeries(reading, panel, index, plot, narrow)),
    };
  },
};
