import type { SourcePlan } from '../../plan/plan.ts';
import { total } from '../group.ts';
import { significant } from '../number.ts';
import { ink } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { axisLook, type Chart, typeSize } from './chart.ts';

/** Plants by rising levelised cost, each with where its bar begins and ends. */
export function curveBars({ stage }: Reading): { source: SourcePlan; from: number; to: number }[] {
  let reached = 0;
  return [...stage.sources]
    .filter(({ captured_mt_per_yr }) => captured_mt_per_yr > 0)
    .sort((a, b) => a.cost.levelised_per_t - b.cost.levelised_per_t || (a.id < b.id ? -1 : 1))
    .map((source) => {
      const from = reached;
      reached += source.captured_mt_per_yr;
      return { source, from, to: reached };
    });
}

const hasRevenue = ({ stage }: Reading) => stage.sources.some(({ cost }) => cost.revenue_annual_m !== 0);

interface Api {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}

/** A rectangle from zero to a height, or a line at a height, as wide as the plant's tonnes. */
const bar = (colours: readonly string[]) => (parameters: { dataIndex: number }, api: Api) => {
  const [from, to, height] = [api.value(0), api.value(1), api.value(2)];
  const [[left, top], [right, base]] = [api.coord([from, height]), api.coord([to, 0])];
  const shape = { x: left, y: Math.min(top, base), width: Math.max(1, right - left), height: Math.abs(base - top) };
  return {
    type: 'rect',
    shape,
    style: { fill: colours[parameters.dataIndex], ...(right - left > 3 ? { stroke: '#fff', lineWidth: 0.8 } : {}) },
  };
};
const tick = (_parameters: unknown, api: Api) => {
  const [[x1, y1], [x2]] = [api.coord([api.value(0), api.value(2)]), api.coord([api.value(1), api.value(2)])];
  return { type: 'line', shape: { x1, y1, x2, y2: y1 }, style: { stroke: ink.text, lineWidth: 2 } };
};

export const abatementCurve: Chart = {
  id: 'abatement-curve',
  applies: (reading) => curveBars(reading).length > 0,
  finding(reading) {
    const bars = curveBars(reading);
    const half = total(bars, ({ source }) => source.captured_mt_per_yr) / 2;
    const [first, last, middle] = [bars[0], bars.at(-1), bars.find(({ to }) => to >= half)];
    const cost = (one: typeof first) => significant(one?.source.cost.levelised_per_t);
    return reading.text('curve_finding', {
      median: cost(middle),
      unit: reading.unit('unit_per_t'),
      cheapest: first?.source.name ?? '–',
      low: cost(first),
      dearest: last?.source.name ?? '–',
      high: cost(last),
    });
  },
  note: (reading) =>
    [reading.text('curve_note'), hasRevenue(reading) ? reading.text('curve_note_revenue') : ''].join(
      reading.language === 'en' ? ' ' : '',
    ),
  legend: (reading) => [
    ...reading.sectors
      .filter(({ id }) => reading.stage.sources.some(({ sector }) => sector === id))
      .map(({ name, colour }) => ({ label: name, colour })),
    ...(hasRevenue(reading) ? [{ label: reading.text('with_revenue'), colour: ink.text, shape: 'line' as const }] : []),
  ],
  height: (_reading, narrow) => (narrow ? 280 : 400),
  option(reading, narrow) {
    const bars = curveBars(reading);
    const rows = bars.map(({ source, from, to }) => [from, to, source.cost.levelised_per_t]);
    const net = bars
      .filter(({ source }) => source.cost.revenue_annual_m !== 0)
      .map(({ source, from, to }) => [from, to, source.cost.levelised_less_revenue_per_t]);
    const colours = bars.map(({ source }) => reading.sector(source.sector).colour);
    const encode = { x: [0, 1], y: 2 };
    return {
      grid: { left: 8, right: 24, top: 38, bottom: 36, containLabel: true },
      xAxis: {
        type: 'value',
        name: reading.text('axis_cumulative'),
        nameLocation: 'middle',
        nameGap: 30,
        min: 0,
        max: bars.at(-1)?.to,
        ...axisLook(narrow, false),
        axisLabel: { color: ink.soft, fontSize: typeSize(narrow), showMaxLabel: false },
      },
      yAxis: {
        type: 'value',
        name: reading.unit('unit_per_t'),
        nameGap: 12,
        ...axisLook(narrow, true),
        nameTextStyle: { align: 'left', color: ink.soft, fontSize: typeSize(narrow) },
      },
      series: [
        { type: 'custom', renderItem: bar(colours), data: rows, encode },
        ...(hasRevenue(reading) ? [{ type: 'custom', renderItem: tick, data: net, encode, z: 3 }] : []),
      ],
    };
  },
};
