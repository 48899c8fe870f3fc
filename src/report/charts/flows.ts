import { placeName } from '../../text/places.ts';
import { groupBy, total } from '../group.ts';
import { textWidth } from '../map/labels.ts';
import { percent, significant } from '../number.ts';
import { fillRamp } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { type Chart, labelLook } from './chart.ts';
import { wrapped } from './wrapped.ts';

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

const nodeLabel = ({ text }: Reading, name: string, amount: number, narrow: boolean) =>
  narrow ? `${name}\n${significant(amount)}` : `${name}  ${significant(amount)} ${text('mt_per_yr')}`;

/** Room beside the nodes for their labels, and between them for as many lines as the longest label wraps to. */
function labelRoom(reading: Reading, narrow: boolean): { side: number; nodeGap: number; most: number } {
  const links = sectorFlows(reading);
  const [sectors, basins] = [sums(links, 'sector'), sums(links, 'basin')];
  const named = [...sectors.map((one) => ({ ...one, name: reading.sector(one.name).name })), ...basins];
  const { fontSize, lineHeight } = labelLook(narrow);
  const lines = named.flatMap(({ name, mt_per_yr }) => nodeLabel(reading, name, mt_per_yr, narrow).split('\n'));
  const widest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const side = Math.ceil(Math.min(narrow ? 104 : 320, widest + 14));
  const heights = named.map(
    ({ name, mt_per_yr }) => wrapped(nodeLabel(reading, name, mt_per_yr, narrow), side - 12, fontSize).split('\n').length,
  );
  return { side, nodeGap: Math.max(...heights) * lineHeight + 6, most: Math.max(sectors.length, basins.length) };
}

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
    const { nodeGap, most } = labelRoom(reading, narrow);
    return Math.max(narrow ? 240 : 300, most * (nodeGap + 16) + 40);
  },
  option(reading, narrow) {
    const links = sectorFlows(reading);
    const [sectors, basins] = [sums(links, 'sector'), sums(links, 'basin')];
    const { side, nodeGap } = labelRoom(reading, narrow);
    const label = (name: string, amount: number) =>
      wrapped(nodeLabel(reading, name, amount, narrow), side - 12, labelLook(narrow).fontSize);
    return {
      series: [
        {
          type: 'sankey',
          left: side,
          right: side,
          top: Math.ceil(nodeGap / 2),
          bottom: Math.ceil(nodeGap / 2),
          nodeWidth: 14,
          nodeGap,
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
          label: labelLook(narrow),
        },
      ],
    };
  },
};
