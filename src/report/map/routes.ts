import type { Edge } from '../../network/network.ts';
import { groupBy } from '../group.ts';
import { ink } from '../palette.ts';
import type { Point } from './projection.ts';
import { pathThrough, type Scene } from './scene.ts';

/** Looks of the candidate edges: those along real routes on land and at sea, drawn ones, and what joins places to them. */
export const routeLooks = {
  onshore: { stroke: '#3c4650', width: 1.4, dash: '' },
  offshore: { stroke: '#2b6ea6', width: 1.4, dash: '' },
  schematic: { stroke: '#3c4650', width: 1.4, dash: '5 3' },
  other: { stroke: ink.candidate, width: 0.7, dash: '' },
} as const;

const lookOf = ({ kind, schematic, offshore_km, length_km }: Edge): keyof typeof routeLooks =>
  kind !== 'route' ? 'other' : schematic ? 'schematic' : offshore_km > length_km / 2 ? 'offshore' : 'onshore';

/** The candidate network with the real routes told from the lines that join places to them. */
export function routes({ reading, projection }: Scene): string {
  const groups = groupBy(reading.network.edges, lookOf);
  return (['other', 'onshore', 'offshore', 'schematic'] as const)
    .map((look) => {
      const { stroke, width, dash } = routeLooks[look];
      const d = (groups.get(look) ?? [])
        .map(({ geometry }) => pathThrough(geometry.map(([x, y]): Point => projection.of(x, y))))
        .join('');
      return d === ''
        ? ''
        : `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`} stroke-linejoin="round"/>`;
    })
    .join('');
}
