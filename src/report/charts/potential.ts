import type { Outlook } from '../../case/outlook/potential.ts';
import { total } from '../group.ts';
import { decimalsFor, fixed, significant } from '../number.ts';
import { ink } from '../palette.ts';
import type { Reading, SectorLook } from '../reading.ts';
import { axisLook, type Chart, typeSize } from './chart.ts';

interface Group {
  readonly sector: SectorLook;
  /** By rising potential. */
  readonly plants: readonly Outlook[];
  readonly mean: number;
  /** Mean of half the span between the known ends. */
  readonly spread: number;
}

/** Potentials by sector. */
export function potentialGroups({ study, sectors, outlooks }: Reading): Group[] {
  return sectors.flatMap((sector) => {
    const plants = study.sources
      .flatMap(({ id, sector: of }) => (of === sector.id ? (outlooks.get(id) ?? []) : []))
      .sort((a, b) => a.potential_mt - b.potential_mt);
    if (plants.length === 0) return [];
    const mean = total(plants, (one) => one.potential_mt) / plants.length;
    const spread = total(plants, (one) => (one.high_mt - one.low_mt) / 2) / plants.length;
    return [{ sector, plants, mean, spread }];
  });
}

interface Api {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}

/** A whisker from the low to the high end with a dot at the central value. */
const whisker = (colour: string, radius: number) => (_parameters: unknown, api: Api) => {
  const [x, low] = api.coord([api.value(0), api.value(2)]);
  const [, high] = api.coord([api.value(0), api.value(3)]);
  const [, middle] = api.coord([api.value(0), api.value(1)]);
  return {
    type: 'group',
    children: [
      { type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: { stroke: colour, lineWidth: 1.2 } },
      { type: 'circle', shape: { cx: x, cy: middle, r: radius }, style: { fill: colour } },
    ],
  };
};

/** The delta paper's Figure 3b: cumulative capture potential per plant, with its spread. */
export const potential: Chart = {
  id: 'potential',
  applies: (reading) => potentialGroups(reading).length > 0,
  finding(reading) {
    const groups = [...potentialGroups(reading)].sort((a, b) => b.mean - a.mean);
    const [large, small] = [groups[0], groups.at(-1)];
    return reading.text(groups.length > 1 ? 'potential_finding' : 'potential_finding_one', {
      large: large?.sector.name ?? '',
      high: significant(large?.mean),
      small: small?.sector.phrase ?? '',
      low: significant(small?.mean),
    });
  },
  note: (reading) => reading.text('potential_note'),
  legend: (reading) =>
    potentialGroups(reading).map(({ sector, mean, spread }) => ({
      label: reading.text('potential_legend', {
        sector: sector.name,
        mean: significant(mean),
        spread: fixed(spread, decimalsFor(mean, 3)),
      }),
      colour: sector.colour,
    })),
  height: (_reading, narrow) => (narrow ? 280 : 360),
  option(reading, narrow) {
    const groups = potentialGroups(reading);
    const plants = total(groups, (group) => group.plants.length);
    let before = 0;
    const series = groups.map(({ sector, plants: members }) => {
      const first = before;
      before += members.length;
      return {
        type: 'custom',
        renderItem: whisker(sector.colour, narrow ? 1.3 : 2.2),
        encode: { x: 0, y: [1, 2, 3] },
        data: members.map((one, i) => [first + i + 0.5, one.potential_mt, one.low_mt, one.high_mt]),
      };
    });
    return {
      grid: { left: 8, right: 8, top: 38, bottom: 36, containLabel: true },
      xAxis: {
        type: 'value',
        min: 0,
        max: plants,
        name: reading.text('axis_plants'),
        nameLocation: 'middle',
        nameGap: 14,
        ...axisLook(narrow, false),
        axisLabel: { show: false },
      },
      yAxis: {
        type: 'value',
        name: reading.text('axis_potential'),
        nameGap: 12,
        ...axisLook(narrow, true),
        nameTextStyle: { align: 'left', color: ink.soft, fontSize: typeSize(narrow) },
      },
      series,
    };
  },
};
