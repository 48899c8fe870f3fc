import { fault, type Issue } from '../../base/issue.ts';
import type { Position } from '../route.ts';
import type { Check } from './check.ts';

const outOfRange = ([longitude, latitude]: Position) => !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);

const isOnePlace = ([first, ...rest]: readonly Position[]) =>
  first === undefined || rest.every(([longitude, latitude]) => longitude === first[0] && latitude === first[1]);

/** A line needs two different places on the globe. */
export const routeLines: Check = ({ rows }) =>
  rows.routes.flatMap(({ row, index }) => [
    ...row.lines.flatMap((line, part) => lineFaults(line, row.id, `routes.${index}.lines.${part}`)),
    ...(row.length_km === 0 ? [fault('route.no_length', { path: `routes.${index}.length_km` }, { id: row.id })] : []),
  ]);

function lineFaults(line: readonly Position[], id: string, path: string): Issue[] {
  const position = line.findIndex(outOfRange);
  const [longitude = 0, latitude = 0] = line[position] ?? [];
  if (position >= 0) {
    const at = { path: `${path}.${position}` };
    const code = outOfRange([latitude, longitude]) ? 'route.position_out_of_range' : 'case.coordinates_swapped';
    return [fault(code, at, { id, longitude, latitude })];
  }
  if (line.length < 2) return [fault('route.one_point', { path }, { id, count: line.length })];
  return isOnePlace(line) ? [fault('route.no_length', { path }, { id })] : [];
}
