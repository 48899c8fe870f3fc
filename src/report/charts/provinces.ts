import { placeName } from '../../text/places.ts';
import { groupBy, total } from '../group.ts';
import { fixed, percent, significant } from '../number.ts';
import type { Reading } from '../reading.ts';
import { barAxes, type Chart, labelLook } from './chart.ts';

/** Candidate plants and emissions of a province. */
export interface ProvinceCount {
  readonly province: string;
  /** Plants by sector id. */
  readonly plants: ReadonlyMap<string, number>;
  readonly count: number;
  readonly emissions_mt_per_yr: number;
}

const shown = 12;

/** Provinces by falling number of plants; those beyond the twelfth together as others. */
export function provinceCounts(reading: Reading): ProvinceCount[] {
  const { study, language, outlooks, text } = reading;
  const named = (province: string | undefined) => (province === undefined ? text('no_province') : placeName(province, language));
  const countOf = ([province, members]: readonly [string, typeof study.sources]): ProvinceCount => ({
    province,
    plants: new Map([...groupBy(members, ({ sector }) => sector)].map(([sector, those]) => [sector, those.length])),
    count: members.length,
    emissions_mt_per_yr: total(members, ({ id }) => outlooks.get(id)?.emissions_mt_per_yr ?? 0),
  });
  const groups = [...groupBy(study.sources, ({ province }) => named(province))].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  const rest = groups.slice(shown).flatMap(([, members]) => members);
  return [...groups.slice(0, shown), ...(rest.length > 0 ? [[text('others'), rest] as const] : [])].map(countOf);
}

export const provinces: Chart = {
  id: 'provinces',
  applies: ({ study }) => study.sources.some(({ province }) => province !== undefined),
  finding(reading) {
    const counts = provinceCounts(reading);
    const first = counts[0];
    return reading.text('provinces_finding', {
      province: first?.province ?? '–',
      count: first?.count ?? 0,
      total: reading.study.sources.length,
      share: percent((first?.emissions_mt_per_yr ?? 0) / total(counts, (one) => one.emissions_mt_per_yr)),
    });
  },
  note: (reading) => reading.text('provinces_note'),
  legend: (reading) =>
    reading.sectors
      .filter(({ id }) => reading.study.sources.some(({ sector }) => sector === id))
      .map(({ name, colour }) => ({ label: name, colour })),
  height: (reading, narrow) => provinceCounts(reading).length * (narrow ? 44 : 38) + 16,
  option(reading, narrow) {
    const counts = provinceCounts(reading);
    const names = counts.map(({ province }) => province);
    const labels = counts.map(
      (one) =>
        `${fixed(one.count, 0)}${narrow ? '\n' : '  ·  '}${significant(one.emissions_mt_per_yr)} ${reading.text('mt_per_yr')}`,
    );
    return {
      ...barAxes(names, labels, { most: Math.max(...counts.map(({ count }) => count)) }, narrow),
      series: reading.sectors.map(({ id, colour }, i) => ({
        type: 'bar',
        stack: 'plants',
        barWidth: narrow ? 16 : 20,
        itemStyle: { color: colour },
        data: counts.map(({ plants }) => plants.get(id) ?? 0),
        label: {
          show: i === reading.sectors.length - 1,
          position: 'right',
          ...labelLook(narrow),
          formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? '',
        },
      })),
    };
  },
};
