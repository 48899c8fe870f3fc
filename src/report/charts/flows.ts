import { placeName } from '../../text/places.ts';
import { groupBy, total } from '../group.ts';
import { percent, significant } from '../number.ts';
import { fillRamp, ink } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { type Chart, typeSize } from './chart.ts';

interface Link {
  readonly sector: string;
  readonly basin: string;
  readonly mt_per_yr: number;
}

/** Tonnes a year from sectors to basins; a store without a basin stands for itself. */
export function sectorFlows(reading: Reading): Link[] {
  const basinOf = (sink: string) => {
    const store = reading.sinkOf.get(sink);
    return store?.basin === undefined ? (store?.name ?? sink) : placeName(store.basin, reading.language);
  };
  const single = reading.stage.sources.flatMap((source) =>
    source.destinations.map(({ sink, mt_per_yr }) => ({ sector: source.sector, basin: basinOf(sink), mt_per_yr })),
  );
  const groups = groupBy(single, ({ sector, basin }) => `${sector}\n${basin}`);
  const position = (id: string) => reading.sectors.findIndex((one) => one.id === id);
  return [...groups.values()]
    .flatMap((members) => {
      const first = members[0];
      return first === undefined ? [] : [{ ...first, mt_per_yr: total(members, (one) => one.mt_per_yr) }];
    })
    .sort((a, b) => position(a.sector) - position(b.sector) || b.mt_per_yr - a.mt_per_yr || (a.basin < b.basin ? -1 : 1));
}

const sums = (links: readonly Link[], by: 'sector' | 'basin') =>
  [...groupBy(links, (link) => link[by])]
    .map(([name, members]) => ({ name, mt_per_yr: total(members, (one) => one.mt_per_yr) }))
    .sort((a, b) => b.mt_per_yr - a.mt_per_yr);

export const flows: Chart = {
  id: 'flows',
  applies: (reading) => sectorFlows(reading).length > 0,
  finding(reading) {
    const links = sectorFlows(reading);
    const [sector, basin] = [sums(links, 'sector')[0], sums(links, 'basin')[0]];
    const all = total(links, (one) => one.mt_per_yr);
    return reading.text('sankey_finding', {
      sector: reading.sector(sector?.name ?? '').name,
      amount: significant(sector?.mt_per_yr),
      total: significant(all),
      basin: basin?.name ?? '–',
      share: percent((basin?.mt_per_yr ?? 0) / all),
    });
  },
  note: (reading) => reading.text('sankey_note'),
  legend: (reading) =>
    sums(sectorFlows(reading), 'sector').map(({ name }) => ({
      label: reading.sector(name).name,
      colour: reading.sector(name).colour,
    })),
  height(reading, narrow) {
    const links = sectorFlows(reading);
    const most = Math.max(sums(links, 'sector').length, sums(links, 'basin').length);
    return Math.max(narrow ? 240 : 300, most * 36 + 60);
  },
  option(reading, narrow) {
    const links = sectorFlows(reading);
    const [sectors, basins] = [sums(links, 'sector'), sums(links, 'basin')];
    const mt = reading.text('mt_per_yr');
    const label = (name: string, amount: number) =>
      narrow ? `${name}\n${significant(amount)}` : `${name}  ${significant(amount)} ${mt}`;
    const side = narrow ? 96 : 210;
    return {
      series: [
        {
          type: 'sankey',
          left: side,
          right: side,
          top: 16,
          bottom: 16,
          nodeWidth: 14,
          nodeGap: narrow ? 34 : 26,
          layoutIterations: 0,
          data: [
            ...sectors.map(({ name, mt_per_yr }) => ({
              name: `s:${name}`,
              itemStyle: { color: reading.sector(name).colour },
              label: { position: 'left', formatter: label(reading.sector(name).name, mt_per_yr) },
            })),
            ...basins.map(({ name, mt_per_yr }) => ({
              name: `b:${name}`,
              itemStyle: { color: fillRamp[3] },
              label: { position: 'right', formatter: label(name, mt_per_yr) },
            })),
          ],
          links: links.map(({ sector, basin, mt_per_yr }) => ({ source: `s:${sector}`, target: `b:${basin}`, value: mt_per_yr })),
          lineStyle: { color: 'source', opacity: 0.32, curveness: 0.5 },
          label: { color: ink.text, fontSize: typeSize(narrow), width: side - 14, overflow: 'break' },
        },
      ],
    };
  },
};
