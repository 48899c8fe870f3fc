import type { Violation } from '../../../study/studies.ts';
import { barAxes, type Chart, labelLook } from '../../charts/chart.ts';
import { percent, significant, stated } from '../../number.ts';
import { ink } from '../../palette.ts';
import { conditionName } from '../names.ts';
import { type Api, barRowHeight, wrapLabel } from '../plot.ts';
import type { SimulationReading } from '../study-reading.ts';

/** Stores and captures that are shown at most. */
export const mostRates = 20;

const byRate = (a: Violation, b: Violation) => b.rate - a.rate || (a.constraint < b.constraint ? -1 : 1);

/** Every demand, then the stores and captures that are missed most. */
export function shownRates({ result }: SimulationReading): Violation[] {
  const demands = result.violations.filter((one) => one.of === 'demand');
  const others = result.violations.filter((one) => one.of !== 'demand' && one.rate > 0);
  return [...[...demands].sort(byRate), ...others.sort(byRate).slice(0, mostRates)];
}

/** The condition that is missed most often, if any is. */
export const worstOf = ({ result }: SimulationReading): Violation | undefined =>
  [...result.violations].filter(({ rate }) => rate > 0).sort(byRate)[0];

const reach = ({ high, rate, promised }: Violation) => Math.max(high, rate, promised ?? 0);

/** Interval, dot and promised risk of one condition. */
const marks = (narrow: boolean) => (_parameters: unknown, api: Api) => {
  const row = api.value(4);
  const x = (dimension: number) => api.coord([api.value(dimension), row])[0];
  const y = api.coord([api.value(0), row])[1];
  const [half, r] = [narrow ? 8 : 10, narrow ? 4 : 5];
  const colour = api.value(3) >= 0 && api.value(1) > api.value(3) ? '#b2182b' : '#0072b2';
  return {
    type: 'group',
    children: [
      {
        type: 'line',
        shape: { x1: x(1), y1: y, x2: x(2), y2: y },
        style: { stroke: colour, lineWidth: narrow ? 4 : 6, opacity: 0.35 },
      },
      ...(api.value(3) >= 0
        ? [{ type: 'line', shape: { x1: x(3), y1: y - half, x2: x(3), y2: y + half }, style: { stroke: ink.text, lineWidth: 2 } }]
        : []),
      { type: 'circle', shape: { cx: x(0), cy: y, r }, style: { fill: colour } },
    ],
  };
};

/** How often each condition is missed, beside the risk that the plan promises. */
export const violationRates: Chart<SimulationReading> = {
  id: 'violation-rates',
  applies: (reading) => shownRates(reading).length > 0,
  finding(reading) {
    const worst = worstOf(reading);
    if (worst === undefined) return reading.text('simulation_rates_finding_kept');
    return reading.text('simulation_rates_finding', {
      worst: conditionName(reading, worst),
      rate: percent(worst.rate),
      low: percent(worst.low),
      high: percent(worst.high),
      amount: significant(worst.mean_shortfall_when_missed),
      unit: worst.unit === 'Mt' ? reading.text('mt') : reading.text('mt_per_yr'),
    });
  },
  note(reading) {
    const { text, result, language } = reading;
    const shown = new Set(shownRates(reading));
    const rest = result.violations.filter((one) => !shown.has(one));
    const missed = rest.filter(({ rate }) => rate > 0).length;
    const more = rest.length === 0 ? [] : [text('simulation_rates_rest', { missed, kept: rest.length - missed })];
    return [text('simulation_rates_note', { confidence: stated(result.confidence * 100), most: mostRates }), ...more].join(
      language === 'en' ? ' ' : '',
    );
  },
  legend({ text, result }) {
    const promised = result.violations.some((one) => one.promised !== null);
    return [
      { label: text('simulation_legend_rate'), colour: '#0072b2', shape: 'dot' },
      {
        label: text('simulation_legend_interval', { confidence: stated(result.confidence * 100) }),
        colour: '#0072b2',
        shape: 'pale',
      },
      ...(promised
        ? [
            { label: text('simulation_legend_promised'), colour: ink.text, shape: 'tick' as const },
            { label: text('simulation_legend_broken'), colour: '#b2182b', shape: 'dot' as const },
          ]
        : []),
    ];
  },
  height(reading, narrow) {
    const names = shownRates(reading).map((one) => conditionName(reading, one));
    return names.length * barRowHeight(names, narrow) + 12;
  },
  option(reading, narrow) {
    const rows = shownRates(reading);
    const labels = rows.map(
      ({ rate, low, high }) => `${percent(rate)} %${narrow ? '\n' : ' '}(${percent(low)}–${percent(high)} %)`,
    );
    const names = rows.map((one) => wrapLabel(conditionName(reading, one), narrow));
    const axes = barAxes(names, labels, { most: Math.max(0.001, ...rows.map(reach)) }, narrow);
    return {
      ...axes,
      yAxis: { ...axes.yAxis, splitLine: { show: true, lineStyle: { color: ink.faint } } },
      series: [
        {
          type: 'custom',
          renderItem: marks(narrow),
          encode: { x: [0, 1, 2, 3], y: 4 },
          data: rows.map(({ rate, low, high, promised }, row) => [rate, low, high, promised ?? -1, row]),
        },
        {
          type: 'scatter',
          symbolSize: 0,
          itemStyle: { opacity: 1 },
          silent: true,
          label: { show: true, position: 'right', distance: 10, ...labelLook(narrow) },
          data: rows.map((one, row) => ({ value: [reach(one), row], label: { formatter: labels[row] } })),
        },
      ],
    };
  },
};
