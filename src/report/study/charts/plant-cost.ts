import type { SourcePlan } from '../../../plan/plan.ts';
import { axisLook, type Chart, type LegendEntry, labelLook, typeSize, widths } from '../../charts/chart.ts';
import { type Box, type Label, placeLabels } from '../../map/labels.ts';
import { lineMarks } from '../../map/pipes.ts';
import { significant } from '../../number.ts';
import { ink } from '../../palette.ts';
import { lastStage } from '../../reading.ts';
import { type Api, along, axisText, type Plot, type RoundAxis, roundAxis } from '../plot.ts';
import { middleOf, middleRuns, planIn, runLabel } from '../runs.ts';
import { type BoundsReading, spanOf } from '../study-reading.ts';

/** A plant that captures at an end of the middle run, or at both. */
export interface PlantCost {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly lower: SourcePlan | undefined;
  readonly upper: SourcePlan | undefined;
}

/** Plants that capture at the middle risk and the middle credibility level. */
export function plantCosts(reading: BoundsReading): PlantCost[] {
  const run = middleOf(middleRuns(reading));
  if (run === undefined) return [];
  const at = (side: 'lower' | 'upper') => {
    const plan = planIn(run[side]);
    const sources = plan === null ? [] : lastStage(plan).sources;
    return new Map(sources.filter((one) => one.captured_mt > 0).map((one) => [one.id, one]));
  };
  const [lower, upper] = [at('lower'), at('upper')];
  return [...new Set([...lower.keys(), ...upper.keys()])].sort().map((id) => {
    const one = lower.get(id) ?? upper.get(id);
    return { id, name: one?.name ?? id, sector: one?.sector ?? '', lower: lower.get(id), upper: upper.get(id) };
  });
}

/** Every end of every plant. */
const ends = (plants: readonly PlantCost[]): SourcePlan[] =>
  plants.flatMap(({ lower, upper }) => [lower, upper].filter((one) => one !== undefined));

const cost = (one: SourcePlan) => one.cost.levelised_per_t;

const height = (narrow: boolean) => (narrow ? 340 : 470);
const plotOf = (narrow: boolean): Plot =>
  narrow
    ? { left: 40, top: 40, width: widths.narrow - 48, height: height(true) - 92 }
    : { left: 52, top: 48, width: widths.wide - 64, height: height(false) - 112 };

function axesOf(plants: readonly PlantCost[], narrow: boolean): { x: RoundAxis; y: RoundAxis } {
  const all = ends(plants);
  const x = roundAxis(spanOf(all.map(({ captured_mt }) => captured_mt)) ?? { low: 0, high: 1 }, narrow ? 4 : 8, true);
  return { x, y: roundAxis(spanOf(all.map(cost)) ?? { low: 0, high: 1 }, 7, true) };
}

/** Names of the cheapest, the dearest and the largest plants, where they find room. */
function names(plants: readonly PlantCost[], narrow: boolean): { text: string; value: [number, number] }[] {
  const plot = plotOf(narrow);
  const { x, y } = axesOf(plants, narrow);
  const point = (one: SourcePlan) =>
    [along(x, plot.width, one.captured_mt), plot.height - along(y, plot.height, cost(one))] as const;
  const all = ends(plants);
  const by = (figure: (one: SourcePlan) => number) => [...all].sort((a, b) => figure(a) - figure(b) || (a.id < b.id ? -1 : 1));
  const chosen = [...by(cost).slice(0, 2), ...by(cost).slice(-2).reverse(), ...by((one) => -one.captured_mt).slice(0, 2)];
  const first = [...new Map(chosen.map((one) => [one.id, one])).values()].slice(0, narrow ? 3 : 6);
  const dots = all.map((one): Box => {
    const [px, py] = point(one);
    return { left: px - 5, right: px + 5, top: py - 5, bottom: py + 5 };
  });
  const lines = plants.flatMap(({ lower, upper }) =>
    lower === undefined || upper === undefined ? [] : lineMarks([point(lower), point(upper)], narrow),
  );
  const labels = first.map((one, index): Label => {
    const [px, py] = point(one);
    return { text: one.name, x: px, y: py, away: 6, size: typeSize(narrow), priority: 10 - index, style: '', clear: true };
  });
  const frame = { left: 2, top: 2, right: plot.width - 2, bottom: plot.height - 2 };
  return placeLabels(labels, frame, [...dots, ...lines]).map(({ label, box }) => ({
    text: label.text,
    value: [
      x.min + (box.left / plot.width) * (x.max - x.min),
      y.max - ((box.top + box.bottom) / 2 / plot.height) * (y.max - y.min),
    ],
  }));
}

/** The line that joins the two ends of a plant. */
const joined = (colours: readonly string[]) => (parameters: { dataIndex: number }, api: Api) => {
  const [[x1, y1], [x2, y2]] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(2), api.value(3)])];
  return {
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: colours[parameters.dataIndex], lineWidth: 1.2, opacity: 0.6 },
  };
};

function legend(reading: BoundsReading): LegendEntry[] {
  const here = new Set(plantCosts(reading).map(({ sector }) => sector));
  return [
    ...reading.sectors.filter(({ id }) => here.has(id)).map(({ name, colour }) => ({ label: name, colour })),
    { label: reading.text('bounds_lower'), colour: ink.soft, shape: 'dot' },
    { label: reading.text('bounds_upper'), colour: ink.soft, shape: 'ring' },
  ];
}

/** Points of one end, filled or ringed. */
function points(reading: BoundsReading, plants: readonly PlantCost[], side: 'lower' | 'upper', narrow: boolean) {
  const shown = plants.flatMap((plant) => plant[side] ?? []);
  return {
    type: 'scatter',
    symbolSize: narrow ? 6 : 9,
    data: shown.map((one) => {
      const { colour } = reading.sector(one.sector);
      const look =
        side === 'lower'
          ? { color: colour, opacity: 0.85 }
          : { color: '#fff', borderColor: colour, borderWidth: narrow ? 1.4 : 1.8 };
      return { value: [one.captured_mt, cost(one)], itemStyle: look };
    }),
  };
}

/** The delta paper's Figure 6: levelised cost of abatement of each plant against its captured tonnes. */
export const plantCost: Chart<BoundsReading> = {
  id: 'plant-cost',
  applies: (reading) => plantCosts(reading).length > 0,
  finding(reading) {
    const all = ends(plantCosts(reading)).sort((a, b) => cost(a) - cost(b));
    const [low, high] = [all[0], all.at(-1)];
    const median = (side: 'lower' | 'upper') =>
      middleOf(
        plantCosts(reading)
          .flatMap((plant) => (plant[side] === undefined ? [] : [cost(plant[side])]))
          .sort((a, b) => a - b),
      );
    const run = middleOf(middleRuns(reading));
    return reading.text('layouts_cost_finding', {
      run: run === undefined ? '–' : runLabel(reading, run, true),
      low: significant(low && cost(low)),
      cheapest: low?.name ?? '–',
      high: significant(high && cost(high)),
      dearest: high?.name ?? '–',
      unit: reading.unit('unit_per_t'),
      lower: significant(median('lower')),
      upper: significant(median('upper')),
    });
  },
  note(reading) {
    const plants = plantCosts(reading);
    const run = middleOf(middleRuns(reading));
    const both = plants.filter(({ lower, upper }) => lower !== undefined && upper !== undefined).length;
    return reading.text('layouts_cost_note', {
      run: run === undefined ? '–' : runLabel(reading, run, true),
      both,
      one: plants.length - both,
    });
  },
  legend,
  height: (_reading, narrow) => height(narrow),
  option(reading, narrow) {
    const plants = plantCosts(reading);
    const { x, y } = axesOf(plants, narrow);
    const pairs = plants.flatMap(({ lower, upper, sector }) =>
      lower === undefined || upper === undefined
        ? []
        : [{ value: [lower.captured_mt, cost(lower), upper.captured_mt, cost(upper)], colour: reading.sector(sector).colour }],
    );
    const look = axisLook(narrow, true);
    return {
      grid: { ...plotOf(narrow), containLabel: false },
      xAxis: {
        type: 'value',
        ...x,
        name: reading.text('layouts_axis_captured'),
        nameLocation: 'middle',
        nameGap: narrow ? 28 : 36,
        ...look,
        splitLine: { show: false },
        axisLine: { show: true, lineStyle: { color: ink.line } },
        axisLabel: { ...look.axisLabel, margin: narrow ? 10 : 14, formatter: axisText(x) },
      },
      yAxis: {
        type: 'value',
        ...y,
        name: reading.text('layouts_axis_levelised', { unit: reading.unit('unit_per_t') }),
        nameGap: narrow ? 16 : 20,
        ...look,
        nameTextStyle: { align: 'left', color: ink.soft, fontSize: typeSize(narrow), padding: [0, 0, 0, narrow ? -34 : -44] },
        axisLabel: { ...look.axisLabel, formatter: axisText(y) },
      },
      series: [
        {
          type: 'custom',
          renderItem: joined(pairs.map(({ colour }) => colour)),
          data: pairs.map(({ value }) => value),
          encode: { x: [0, 2], y: [1, 3] },
        },
        points(reading, plants, 'lower', narrow),
        points(reading, plants, 'upper', narrow),
        {
          type: 'scatter',
          symbolSize: 0,
          itemStyle: { opacity: 1 },
          data: names(plants, narrow).map(({ text, value }) => ({ value, label: { formatter: text.replaceAll('{', '(') } })),
          label: { show: true, position: 'right', distance: 0, ...labelLook(narrow) },
          silent: true,
          z: 5,
        },
      ],
    };
  },
};
