import type { Cell } from '../../shared/cells.ts';
import { mtPerYi } from '../../shared/facts.ts';
import type { Point } from '../../shared/raw.ts';
import { byText, degrees, interval, rounded, type SinkRow, sum } from '../../shared/rows.ts';
import { storageCosts } from '../../shared/storage-costs.ts';
import { capacitySpread, injection } from '../facts/fields.ts';
import { capacities, paper, span } from '../facts/paper.ts';
import { makeFields } from './fields.ts';

function salineCells(cells: readonly Cell[]): SinkRow[] {
  const area = sum(cells.map(({ area_km2 }) => area_km2));
  return cells.map((cell) => {
    const capacity = (capacities.saline * mtPerYi * cell.area_km2) / area;
    return {
      id: cell.id,
      name: `Sichuan ${cell.id.slice(3)}`,
      kind: 'saline',
      location: 'onshore',
      basin: cell.basin,
      latitude: degrees(cell.place[1]),
      longitude: degrees(cell.place[0]),
      province: cell.province,
      capacity_mt: interval(capacity * capacitySpread.lower, capacity * capacitySpread.upper, 1),
      injection_mt_per_yr_per_well: interval(injection.saline.lower, injection.saline.upper, 3),
      ...storageCosts('onshore', injection.saline, span.until_year - span.from_year),
      basis: 'illustrative',
      source: `outline of the physiographic basin, Natural Earth; capacity shared by area from ${paper} §4.1`,
      note: `${rounded(cell.area_km2, 0)} km² of the cell lie in the outline`,
    };
  });
}

/** Every sink of the case, in order of id. */
export const makeSinks = (cells: readonly Cell[], points: readonly Point[]): SinkRow[] =>
  [...salineCells(cells), ...makeFields(points)].sort((a, b) => byText(a.id, b.id));
