import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import { type RouteLengths, straight_km } from '../../shared/routes.ts';
import type { RouteRow } from '../../shared/rows.ts';

/** Routes: what was merged, what is drawn straight, lengths at each step. */
export function routesPart(routes: readonly RouteRow[], lengths: RouteLengths): string {
  const merged = routes.filter(({ merged_ids = [] }) => merged_ids.length > 0);
  const schematic = routes.filter((route) => route.schematic === true).map(({ id }) => id);
  return `## Routes 候选路径

Operating gas lines of the tracker as corridors along which a CO2 pipe could be laid; the gas pipes are not reused. Lines under construction are left out. Lengths are geodesics on WGS 84.

${markdownTable(
  ['step', 'km'],
  [
    ['operating lines, by the table’s own km column', whole(lengths.table_km)],
    ['operating lines, by geometry', whole(lengths.operating_km)],
    ['distinct route: identical stretches once', whole(lengths.distinct_km)],
    [
      'as written, positions to 0.01°',
      `${whole(lengths.written_km)} (${fixed((lengths.written_km / lengths.distinct_km - 1) * 100, 2)} %)`,
    ],
  ],
)}

- **Identical stretches** are one route with the ids of the others in \`merged_ids\`: ${merged.length === 0 ? 'there are none here' : merged.map(({ id, merged_ids = [] }) => `${id} = ${merged_ids.join(', ')}`).join('; ')}.
- **Schematic**: a straight segment of more than ${straight_km} km follows no real route: ${schematic.length === 0 ? 'none' : schematic.join(', ')}.
- **A slip that is not used**: line P5741 is said to carry 208.19 thousand million m³ a year, fourteen times a trunk line; no capacity of a gas line is used here.`;
}
