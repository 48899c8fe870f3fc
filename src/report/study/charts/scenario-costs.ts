import type { DesignCosts, RobustScenario } from '../../../study/studies.ts';
import { axisLook, type Chart, type LegendEntry, labelLook, typeSize, widths } from '../../charts/chart.ts';
import { truncated } from '../../charts/wrapped.ts';
import { textWidth } from '../../map/labels.ts';
import { significant, stated } from '../../number.ts';
import { ink } from '../../palette.ts';
import { uncapitalised } from '../../reading.ts';
import { type Api, axisText, roundAxis } from '../plot.ts';
import { type RobustReading, type Span, spanOf, spanText } from '../study-reading.ts';

/** Marks of the designs, told apart by colour and by shape. */
const looks: Readonly<
  Record<
    DesignCosts['design'],
    { readonly colour: string; readonly shape: 'dot' | 'square' | 'triangle' | 'diamond'; readonly symbol: string }
  >
> = {
  robust: { colour: '#0072b2', shape: 'dot', symbol: 'circle' },
  deterministic: { colour: '#d55e00', shape: 'square', symbol: 'rect' },
  lower: { colour: '#009e73', shape: 'triangle', symbol: 'triangle' },
  upper: { colour: '#cc79a7', shape: 'diamond', symbol: 'diamond' },
};

/** A scenario's name in the reader's language; the end of a run of a study, `lower 0.1 0.8`, with its settings. */
export function scenarioName({ text }: Pick<RobustReading, 'text'>, name: string): string {
  if (name === 'central' || name === 'lower' || name === 'upper') return text(`robust_scenario_${name}`);
  const future = name.match(/^future (\d+)$/)?.[1];
  if (future !== undefined) return text('robust_scenario_future', { number: future });
  const [, side, risk, level] = name.match(/^(lower|upper) ([\d.]+) ([\d.]+)$/) ?? [];
  if (side === undefined) return name;
  const parts = [
    text(side === 'lower' ? 'robust_scenario_lower' : 'robust_scenario_upper'),
    text('bounds_risk', { risk: stated(Number(risk) * 100) }),
    text('bounds_credibility', { credibility: level ?? '–' }),
  ];
  return parts.join(text('bounds_comma'));
}

/** Most rows that a chart shows. */
const mostRows = 40;

interface Row {
  readonly scenario: RobustScenario;
  readonly index: number;
}

/** Scenarios in their order; of many the dearest for the robust design. */
function rowsOf({ result }: RobustReading): Row[] {
  const rows = result.scenarios.map((scenario, index) => ({ scenario, index }));
  if (rows.length <= mostRows) return rows;
  const robust = result.designs.find(({ design }) => design === 'robust');
  const cost = ({ index }: Row) => robust?.annual_m[index] ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => cost(b) - cost(a) || a.index - b.index).slice(0, mostRows);
}

const costsOf = ({ result }: RobustReading): Span | null =>
  spanOf([...result.designs.flatMap(({ annual_m }) => annual_m), ...result.scenarios.map((one) => one.alone_annual_m)]);

/** The name of a design inside a sentence. */
const designPhrase = ({ text, language }: RobustReading, design: DesignCosts['design']) =>
  language === 'en' ? uncapitalised(text(`robust_design_${design}`)) : text(`robust_design_${design}`);

function moneyWords(reading: RobustReading, amount_m: number): string {
  const { value, unit } = reading.moneyPerYear(amount_m);
  return `${value} ${unit}`;
}

/** Which designs cannot meet a scenario, and by how much. */
function failures(reading: RobustReading, index: number, narrow: boolean): string[] {
  const { text, result } = reading;
  const said = result.designs.flatMap(({ design, annual_m, shortfall_mt }) =>
    annual_m[index] === null
      ? [text('robust_short', { design: designPhrase(reading, design), amount: significant(shortfall_mt[index]) })]
      : [],
  );
  // A phone has no room for a failure in one line.
  return narrow ? said.flatMap((words) => words.split(/(?<=：)|(?<=:) /)) : said;
}

/** Designs that fail, each with its count of scenarios, in words. */
function othersWords(reading: RobustReading): string {
  const { text, result } = reading;
  const failing = result.designs.flatMap(({ design, annual_m }) => {
    const count = annual_m.filter((cost) => cost === null).length;
    return count === 0
      ? []
      : [text('robust_others_fail', { design: designPhrase(reading, design), count, total: annual_m.length })];
  });
  return failing.length === 0 ? text('robust_others_meet') : failing.join(text('robust_and'));
}

const rowHeight = (reading: RobustReading, narrow: boolean) => {
  const most = Math.max(1, ...rowsOf(reading).map(({ index }) => failures(reading, index, narrow).length));
  return Math.max(narrow ? 28 : 36, most * Math.ceil(typeSize(narrow) * 1.5) + 6);
};
const head = 8;

function geometry(reading: RobustReading, narrow: boolean) {
  const size = typeSize(narrow);
  const rows = rowsOf(reading);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((one) => textWidth(one, size)));
  const left = Math.min(narrow ? 90 : 260, widest(rows.map(({ scenario }) => scenarioName(reading, scenario.name)))) + 12;
  const right = Math.min(narrow ? 130 : 300, widest(rows.flatMap(({ index }) => failures(reading, index, narrow)))) + 14;
  const width = (narrow ? widths.narrow : widths.wide) - left - right;
  return { left, right, top: head, width, height: rows.length * rowHeight(reading, narrow) };
}

/** A tick as high as most of a row. */
const foresight = (half: number) => (_parameters: unknown, api: Api) => {
  const [x, y] = api.coord([api.value(0), api.value(1)]);
  return { type: 'line', shape: { x1: x, y1: y - half, x2: x, y2: y + half }, style: { stroke: ink.text, lineWidth: 2 } };
};

/** Cost of each design in each scenario, beside perfect foresight. */
export const scenarioCosts: Chart<RobustReading> = {
  id: 'scenario-costs',
  applies: (reading) => costsOf(reading) !== null,
  finding(reading) {
    const { result, text } = reading;
    const robust = result.designs.find(({ design }) => design === 'robust');
    const span = spanOf(robust?.annual_m ?? []);
    const { by, unit } = reading.moneyScale(span?.high ?? 0);
    const regret = robust?.worst_regret_m ?? null;
    return text(regret === null ? 'robust_finding_plain' : 'robust_finding', {
      span: spanText(span, by),
      regret: regret === null ? '–' : moneyWords(reading, regret),
      unit,
      others: othersWords(reading),
    });
  },
  note(reading) {
    const { text, result, language } = reading;
    const total = result.scenarios.length;
    const cut = total > mostRows ? [text('robust_note_cut', { shown: mostRows, total })] : [];
    return [text('robust_note'), ...cut].join(language === 'en' ? ' ' : '');
  },
  legend: ({ text, result }): LegendEntry[] => [
    ...result.designs.map(({ design }) => ({
      label: text(`robust_design_${design}`),
      colour: looks[design].colour,
      shape: looks[design].shape,
    })),
    { label: text('robust_foresight'), colour: ink.text, shape: 'tick' },
  ],
  height(reading, narrow) {
    const { top, height } = geometry(reading, narrow);
    return Math.ceil(top + height + (narrow ? 46 : 56));
  },
  option(reading, narrow) {
    const rows = rowsOf(reading);
    const place = geometry(reading, narrow);
    const span = costsOf(reading) ?? { low: 0, high: 1 };
    const { by, unit } = reading.moneyScale(span.high);
    const axis = roundAxis({ low: span.low / by, high: span.high / by }, narrow ? 3 : 6);
    const look = axisLook(narrow, true);
    const half = rowHeight(reading, narrow) * 0.4;
    return {
      grid: { left: place.left, right: place.right, top: place.top, height: place.height, containLabel: false },
      xAxis: {
        type: 'value',
        ...axis,
        name: reading.text('robust_axis', { unit }),
        nameLocation: 'middle',
        nameGap: narrow ? 28 : 34,
        ...look,
        axisLabel: { ...look.axisLabel, formatter: axisText(axis) },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ scenario }) => truncated(scenarioName(reading, scenario.name), place.left - 8, typeSize(narrow))),
        ...axisLook(narrow, false),
        axisLabel: { ...labelLook(narrow), interval: 0 },
        splitLine: { show: true, lineStyle: { color: ink.faint } },
      },
      series: [
        {
          type: 'custom',
          renderItem: foresight(half),
          encode: { x: 0, y: 1 },
          data: rows.flatMap(({ scenario }, row) =>
            scenario.alone_annual_m === null ? [] : [[scenario.alone_annual_m / by, row]],
          ),
        },
        ...designSeries(reading, rows, by, narrow),
        failureSeries(reading, rows, axis.max, narrow),
      ],
    };
  },
};

/** Designs one below the other within a row, so that none covers another at the same cost. */
function designSeries(reading: RobustReading, rows: readonly Row[], by: number, narrow: boolean) {
  const { designs } = reading.result;
  const step = Math.min(narrow ? 5 : 7, (rowHeight(reading, narrow) - 8) / Math.max(1, designs.length));
  return designs.map(({ design, annual_m }, k) => ({
    type: 'scatter',
    symbol: looks[design].symbol,
    symbolOffset: [0, (k - (designs.length - 1) / 2) * step],
    symbolSize: narrow ? 6 : 9,
    itemStyle: { color: looks[design].colour, opacity: 0.85, borderColor: '#fff', borderWidth: 0.8 },
    data: rows.flatMap(({ index }, row) => {
      const cost = annual_m[index];
      return cost === null || cost === undefined ? [] : [[cost / by, row]];
    }),
  }));
}

/** Beside the plot: who cannot meet the scenario. */
function failureSeries(reading: RobustReading, rows: readonly Row[], edge: number, narrow: boolean) {
  const size = typeSize(narrow);
  return {
    type: 'scatter',
    symbolSize: 0,
    itemStyle: { opacity: 1 },
    silent: true,
    clip: false,
    label: { show: true, position: 'right', distance: 8, color: '#9b1c1c', fontSize: size, lineHeight: Math.ceil(size * 1.5) },
    data: rows.flatMap(({ index }, row) => {
      const words = failures(reading, index, narrow);
      return words.length === 0 ? [] : [{ value: [edge, row], label: { formatter: words.join('\n') } }];
    }),
  };
}
