import { lineLengthKm } from '../../../../src/geo/geodesic.ts';
import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import { type RouteLengths, straight_km } from '../../shared/routes.ts';
import { type RouteRow, sum } from '../../shared/rows.ts';

const km = (routes: readonly RouteRow[]) => sum(routes.flatMap(({ lines }) => lines.map((line) => lineLengthKm(line))));

/** Routes: merging, cutting, marks, lengths at each step. */
export function routesPart(routes: readonly RouteRow[], lengths: RouteLengths): string {
  const merged = routes.filter(({ merged_ids = [] }) => merged_ids.length > 0);
  const schematic = routes.filter((route) => route.schematic === true);
  const atSea = routes.filter(({ location }) => location === 'offshore');
  return `## Routes 候选路径

Operating gas lines only, as corridors along which a CO2 pipe could be laid; the gas pipes themselves are not reused. Lengths are geodesics on WGS 84.

${markdownTable(
  ['step', 'km'],
  [
    ['operating lines, by the table’s own km column', whole(lengths.table_km)],
    ['operating lines, by geometry', whole(lengths.operating_km)],
    ['distinct route: identical stretches once', whole(lengths.distinct_km)],
    ['after cutting two lines drawn past their fields', whole(lengths.cut_km)],
    [
      'as written, positions to 0.01°',
      `${whole(lengths.written_km)} (${fixed((lengths.written_km / lengths.cut_km - 1) * 100, 2)} %)`,
    ],
    ['of which at sea', whole(km(atSea))],
    ['of which marked schematic', whole(km(schematic))],
  ],
)}

The paper has 11 073 km of land and sea lines and national roads beside them. Its number is near the table’s ${whole(lengths.table_km)} km, which counts ${whole(lengths.operating_km - lengths.distinct_km)} km twice.

- **Identical stretches** are one route; the ids of the others stand in \`merged_ids\`: ${merged.map(({ id, merged_ids = [] }) => `${id} = ${merged_ids.join(', ')} (${whole(km(routes.filter((route) => route.id === id)))} km)`).join('; ')}. Where lines share only a part, the rest of each is a route of its own (\`P4944-2\`, \`P4947\`).
- **\`-sea\`** marks the part at sea of a line that is also on land.
- **Cut**: P5083 at its point nearest to Pinghu, P4847 at its point nearest to Chunxiao; both are straight lines drawn on beyond their fields. They pass ${fixed(lengths.passes_km.P5083 ?? Number.NaN, 0)} and ${fixed(lengths.passes_km.P4847 ?? Number.NaN, 0)} km from where the table has the fields (the place of Pinghu is approximate).
- **Schematic**: a straight segment of more than ${straight_km} km follows no real route: ${schematic.map(({ id }) => id).join(', ')}.
- **Gaps inside a line** are left as they are; the network joins them as it joins lines, and counts the joins apart.

National roads (国道) are a corridor of the paper that no open file at hand has. To add them: put a corridor \`national_road\` into \`case.yaml\` under \`corridors\` (id, name, terrain_factor) and the lines as features of \`routes.geojson\` with \`"corridor": "national_road"\`. The corridor is not listed until a line uses it, because unused entries of a case are errors.`;
}
