import { type StorageByStage, storageByStage, storageInAll } from '../../../plan/by-stage/storage.ts';
import { percent, significant, stated } from '../../number.ts';
import { categories, ink } from '../../palette.ts';
import { isStaged, type Reading } from '../../reading.ts';
import { axisLook, type Chart, type LegendEntry, typeSize } from '../chart.ts';

const most = 7;

const fillOf = ({ until_mt, capacity_mt }: Pick<StorageByStage, 'until_mt' | 'capacity_mt'>) =>
  until_mt.map((mt) => (capacity_mt > 0 ? (mt / capacity_mt) * 100 : 0));

/** The stores that fill most, the fullest first. */
function fullest({ plan }: Reading): readonly StorageByStage[] {
  const end = (store: StorageByStage) => fillOf(store).at(-1) ?? 0;
  return storageByStage(plan)
    .sort((a, b) => end(b) - end(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** First year, and the last year of each stage. */
function years({ plan: { stages } }: Reading): number[] {
  return [stages[0]?.start_year ?? 0, ...stages.map(({ start_year, years: length }) => start_year + length)];
}

const lines = (reading: Reading): readonly (LegendEntry & { readonly fill: readonly number[]; readonly width: number })[] => [
  {
    ...{ label: reading.text('stores_together'), colour: ink.text, shape: 'line' as const, width: 3.4 },
    fill: fillOf(storageInAll(storageByStage(reading.plan))),
  },
  ...fullest(reading).map((store, k) => ({
    ...{ label: store.name, colour: categories[k] ?? ink.soft, shape: 'line' as const, width: 1.8 },
    fill: fillOf(store),
  })),
];

/** How full the stores are, over time. */
export const storageFill: Chart = {
  id: 'storage-fill',
  applies: (reading) => isStaged(reading) && storageByStage(reading.plan).length > 0,
  finding(reading) {
    const all = storageInAll(storageByStage(reading.plan));
    const [first] = fullest(reading);
    return reading.text('fill_finding', {
      year: years(reading).at(-1) ?? '',
      fill: percent((fillOf(all).at(-1) ?? 0) / 100),
      years: significant(all.years_left),
      store: first?.name ?? '–',
      most: percent(first === undefined ? 0 : (fillOf(first).at(-1) ?? 0) / 100),
    });
  },
  note: (reading) => reading.text('fill_note', { shown: fullest(reading).length, count: storageByStage(reading.plan).length }),
  legend: lines,
  height: (_reading, narrow) => (narrow ? 260 : 390),
  option(reading, narrow) {
    const at = years(reading);
    const top = Math.max(1e-6, ...lines(reading).flatMap(({ fill }) => fill));
    const look = axisLook(narrow, true);
    return {
      grid: { left: narrow ? 44 : 60, right: narrow ? 18 : 30, top: 24, bottom: narrow ? 38 : 52 },
      xAxis: {
        ...{ type: 'value', min: at[0], max: at.at(-1), ...axisLook(narrow, false) },
        axisLabel: {
          ...{ color: ink.soft, fontSize: typeSize(narrow), margin: narrow ? 14 : 20 },
          customValues: at,
          formatter: (value: number) => String(value),
        },
      },
      yAxis: {
        ...{ type: 'value', min: 0, ...(top > 60 ? { max: 100 } : {}), ...look },
        axisLabel: { ...look.axisLabel, fontSize: typeSize(narrow), formatter: (value: number) => `${stated(value)} %` },
      },
      series: lines(reading).map(({ colour, fill, width }) => ({
        ...{ type: 'line', symbol: 'circle', symbolSize: narrow ? 5 : 7, itemStyle: { color: colour } },
        ...{ lineStyle: { color: colour, width }, data: [0, ...fill].map((value, k) => [at[k], value]) },
      })),
    };
  },
};
