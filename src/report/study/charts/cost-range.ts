import type { Chart } from '../../charts/chart.ts';
import { axisLook, labelLook, typeSize } from '../../charts/chart.ts';
import { wrapped } from '../../charts/wrapped.ts';
import { significant, stated } from '../../number.ts';
import { ink, spread } from '../../palette.ts';
import { axisOf, costScale, headHeight, panels, place, rowNames, twofold, valuesOf } from '../cost-panels.ts';
import type { Api } from '../plot.ts';
import { figuresOf, levelsOf, middleOf, planIn, runLabel, runsInOrder } from '../runs.ts';
import { type BoundsReading, spanOf } from '../study-reading.ts';

/** Credibility levels, from low to high; one level alone takes the middle. */
const levelRamp = ['#6baed6', '#2f7fb8', '#0b4a80', '#062a4d'] as const;

/** Colour by level of credibility. */
function colours(reading: BoundsReading): (credibility: number | null) => string {
  const levels = levelsOf(reading.result.runs, 'credibility');
  const ramp = spread(levelRamp, levels.length);
  return (credibility) =>
    levels.length < 2 || credibility === null ? levelRamp[1] : (ramp[levels.indexOf(credibility)] ?? levelRamp[1]);
}

/** Line from end to end, filled mark at the best ends, ringed at the worst, tick at the unlinked worst ends. */
const dumbbell = (colour: readonly string[], narrow: boolean) => (parameters: { dataIndex: number }, api: Api) => {
  const row = api.value(0);
  const x = (dimension: number) =>
    Number.isFinite(api.value(dimension)) ? api.coord([api.value(dimension), row])[0] : undefined;
  const [lower, upper, unlinked] = [x(1), x(2), x(3)];
  const y = api.coord([api.value(1), row])[1] || api.coord([api.value(2), row])[1];
  const stroke = colour[parameters.dataIndex] ?? ink.text;
  const r = narrow ? 4 : 5.5;
  const children: object[] = [];
  if (lower !== undefined && upper !== undefined)
    children.push({
      type: 'line',
      shape: { x1: lower, y1: y, x2: upper, y2: y },
      style: { stroke, lineWidth: narrow ? 2.5 : 3.5 },
    });
  if (unlinked !== undefined)
    children.push({
      type: 'line',
      shape: { x1: unlinked, y1: y - r - 4, x2: unlinked, y2: y + r + 4 },
      style: { stroke: ink.text, lineWidth: 2 },
    });
  if (upper !== undefined)
    children.push({ type: 'circle', shape: { cx: upper, cy: y, r }, style: { fill: '#fff', stroke, lineWidth: 2 } });
  if (lower !== undefined) children.push({ type: 'circle', shape: { cx: lower, cy: y, r }, style: { fill: stroke } });
  return { type: 'group', children };
};

function finding(reading: BoundsReading): string {
  const { text } = reading;
  const { by, unit } = costScale(reading);
  const runs = runsInOrder(reading).flatMap((run) => {
    const [lower, upper] = [planIn(run.lower), planIn(run.upper)];
    return lower === null || upper === null ? [] : [{ run, lower, upper, width: upper.cost.annual_m - lower.cost.annual_m }];
  });
  const [only] = runs;
  if (only === undefined) return text('bounds_verdict_none');
  if (runs.length === 1) {
    const more = significant(only.width / by);
    const tonnes = only.upper.captured_mt_per_yr - only.lower.captured_mt_per_yr;
    const per_t = only.lower.captured_mt_per_yr > 0 ? only.lower.cost.annual_m / only.lower.captured_mt_per_yr : 0;
    const share = only.width > 0 ? (tonnes * per_t) / only.width : 0;
    return share > 0 && share < 1
      ? text('bounds_range_finding_one', { more, unit, share: significant(share * 100, 2), tonnes: significant(tonnes) })
      : text('bounds_range_finding_plain', { more, unit });
  }
  const level = middleOf(
    levelsOf(
      runs.map(({ run }) => run),
      'credibility',
    ),
  );
  const alike = runs.filter(({ run }) => level === undefined || run.credibility === level);
  const shown = alike.length > 1 ? alike : runs;
  const [first, last] = [shown[0] ?? only, shown.at(-1) ?? only];
  const byRisk = shown === alike && first.run.risk !== null && last.run.risk !== null && level !== undefined;
  const widest = runs.reduce((best, one) => (one.width > best.width ? one : best));
  const cost = (annual_m: number) => significant(annual_m / by);
  return text('bounds_range_finding', {
    first: byRisk ? text('bounds_risk', { risk: stated((first.run.risk ?? 0) * 100) }) : runLabel(reading, first.run),
    last: byRisk
      ? text('bounds_last_risk', { risk: stated((last.run.risk ?? 0) * 100), credibility: stated(level) })
      : runLabel(reading, last.run),
    widest: runLabel(reading, widest.run),
    lower_first: cost(first.lower.cost.annual_m),
    lower_last: cost(last.lower.cost.annual_m),
    upper_first: cost(first.upper.cost.annual_m),
    upper_last: cost(last.upper.cost.annual_m),
    unit,
  });
}

/** The delta paper's Figure 5: range of cost and of captured tonnes against violation risk, and cost per tonne beside them. */
export const costRange: Chart<BoundsReading> = {
  id: 'cost-range',
  applies: ({ result }) => result.runs.some(({ lower, upper }) => planIn(lower) !== null || planIn(upper) !== null),
  finding,
  note(reading) {
    const missing = reading.result.runs.filter(({ lower, upper }) => planIn(lower) === null || planIn(upper) === null).length;
    const words = missing === 0 ? '' : reading.text('bounds_range_missing', { count: missing });
    const rows = twofold(reading) ? reading.text('bounds_range_rows') : '';
    return [reading.text('bounds_range_note'), rows, words].filter(Boolean).join(reading.language === 'en' ? ' ' : '');
  },
  legend(reading) {
    const { text, result } = reading;
    const colourOf = colours(reading);
    const levels = levelsOf(result.runs, 'credibility');
    return [
      { label: text('bounds_lower'), colour: ink.soft, shape: 'dot' },
      { label: text('bounds_upper'), colour: ink.soft, shape: 'ring' },
      { label: text('bounds_upper_unlinked'), colour: ink.text, shape: 'tick' },
      ...(planIn(result.deterministic) === null
        ? []
        : [{ label: text('bounds_deterministic'), colour: ink.text, shape: 'dash' as const }]),
      ...(levels.length < 2
        ? []
        : levels.map((level) => ({
            label: text('bounds_credibility', { credibility: stated(level) }),
            colour: colourOf(level),
            shape: 'line' as const,
          }))),
    ];
  },
  height(reading, narrow) {
    const last = place(reading, narrow, narrow ? 2 : 0);
    return Math.ceil(last.top + last.height + 6);
  },
  option(reading, narrow) {
    const own = figuresOf(reading.result.deterministic);
    const colourOf = colours(reading);
    const size = typeSize(narrow);
    const parts = panels(reading).map((panel, index) => {
      const spot = place(reading, narrow, index);
      const rows = valuesOf(reading, panel);
      const value = own[panel.figure];
      const line = value === null ? null : value / panel.by;
      const axis = axisOf([...rows.flatMap(({ lower, upper, unlinked }) => [lower, upper, unlinked]), line], spot.width, narrow);
      return { panel, spot, rows, line, axis };
    });
    const names = rowNames(reading, narrow);
    return {
      title: parts.map(({ panel, spot, line }) => ({
        text: panel.title,
        subtext: line === null ? '' : reading.text('bounds_panel_deterministic', { value: significant(line) }),
        left: spot.left,
        top: spot.top - headHeight(narrow),
        padding: 0,
        itemGap: 2,
        textStyle: { fontSize: size, fontWeight: 600, color: ink.text, lineHeight: Math.ceil(size * 1.45) },
        subtextStyle: { fontSize: size, color: ink.soft, lineHeight: Math.ceil(size * 1.45) },
      })),
      grid: parts.map(({ spot }) => ({ ...spot, containLabel: false })),
      xAxis: parts.map(({ axis }, gridIndex) => ({ type: 'value', gridIndex, show: false, ...axis })),
      yAxis: parts.map(({ spot }, gridIndex) => ({
        type: 'category',
        gridIndex,
        inverse: true,
        data: names.map((name) => wrapped(name, spot.left - 8, size)),
        ...axisLook(narrow, true),
        axisLabel: {
          ...labelLook(narrow),
          show: narrow || gridIndex === 0,
          interval: 0,
        },
      })),
      series: parts.flatMap(({ rows, line }, index) => panelSeries(rows, line, index, colourOf, narrow)),
    };
  },
};

type Values = ReturnType<typeof valuesOf>;

/** Marks of a panel, the number of each end on its outer side, and the deterministic plan's line. */
function panelSeries(
  rows: Values,
  line: number | null,
  index: number,
  colourOf: (level: number | null) => string,
  narrow: boolean,
) {
  const ends = rows.flatMap(({ lower, upper }, row) => {
    const span = spanOf([lower, upper]);
    if (span === null) return [];
    const end = (value: number, position: 'left' | 'right') => ({
      value: [value, row],
      label: { position, formatter: significant(value) },
    });
    return lower === null || upper === null || significant(span.low) === significant(span.high)
      ? [end(span.low, 'left')]
      : [end(span.low, 'left'), end(span.high, 'right')];
  });
  const axes = { xAxisIndex: index, yAxisIndex: index };
  return [
    {
      type: 'custom',
      ...axes,
      renderItem: dumbbell(
        rows.map(({ run }) => colourOf(run.credibility)),
        narrow,
      ),
      encode: { x: [1, 2, 3], y: 0 },
      data: rows.map(({ lower, upper, unlinked }, row) => [
        row,
        lower ?? Number.NaN,
        upper ?? Number.NaN,
        unlinked ?? Number.NaN,
      ]),
    },
    {
      type: 'scatter',
      ...axes,
      symbolSize: narrow ? 8 : 12,
      itemStyle: { color: 'transparent', opacity: 1 },
      label: { show: true, ...labelLook(narrow), textBorderColor: '#fff', textBorderWidth: 6 },
      data: ends,
      silent: true,
      ...(line === null
        ? {}
        : {
            markLine: {
              silent: true,
              z: 1,
              symbol: 'none',
              label: { show: false },
              lineStyle: { color: ink.text, type: 'dashed', width: 1.2 },
              data: [{ xAxis: line }],
            },
          }),
    },
  ];
}
