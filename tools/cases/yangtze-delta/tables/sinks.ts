import { type Cell, cellAt } from '../../shared/cells.ts';
import type { Point } from '../../shared/raw.ts';
import { byText, degrees, groupBy, interval, rounded, type SinkRow, sum } from '../../shared/rows.ts';
import { storageCosts } from '../../shared/storage-costs.ts';
import * as given from '../facts/assumptions.ts';
import { ground, type OilArea, subeiOilAreas } from '../facts/outlines.ts';
import { type BasinRule, basins, capacities, oilInjection } from '../facts/storage-assumptions.ts';

/** Fields of the open data that stand for the oil of the East China Sea. */
const offshoreFields = ['OG0017561', 'OG0017562'];

function ruleOf(basin: string): BasinRule {
  const rule = basins[basin];
  if (rule === undefined) throw new Error(`no rule for the basin ${basin}`);
  return rule;
}

/** Money of a site, a well and a tonne, the same for every cell of a basin. */
function costs(basin: string) {
  const { location, injection } = ruleOf(basin);
  return storageCosts(location, injection, given.horizon.years);
}

function salineCells(cells: readonly Cell[]): SinkRow[] {
  return cells.map((cell) => {
    const alike = cells.filter(({ location }) => location === cell.location);
    const share = cell.area_km2 / sum(alike.map(({ area_km2 }) => area_km2));
    const total = capacities[cell.location].saline;
    const { injection } = ruleOf(cell.basin);
    return {
      id: cell.id,
      name: `${cell.basin} ${cell.id.slice(3)}`,
      kind: 'saline',
      location: cell.location,
      basin: cell.basin,
      latitude: degrees(cell.place[1]),
      longitude: degrees(cell.place[0]),
      province: cell.province,
      capacity_mt: interval(total.lower * given.mtPerYi * share, total.upper * given.mtPerYi * share, 0),
      injection_mt_per_yr_per_well: interval(injection.lower, injection.upper, 3),
      ...costs(cell.basin),
      basis: 'illustrative' as const,
      source: 'outline drawn for this case; capacity shared by area from Li et al. 2024 §2.1',
      note: `${rounded(cell.area_km2, 0)} km² of the cell lie in the outline`,
    };
  });
}

/** The oil areas with the cells they lie in; areas of one cell share it. */
function oilCells(cells: readonly Cell[], points: readonly Point[]): { cell: Cell; areas: OilArea[] }[] {
  const fields = offshoreFields.map((id): OilArea => {
    const field = points.find((point) => point.id === id);
    if (field === undefined) throw new Error(`the field ${id} is not in the points table`);
    const source = `${field.source}; row ${id}${field.approximate ? ', location approximate' : ''}`;
    return { name: field.name.split(/[ /]/)[0] ?? id, location: 'offshore', place: [field.longitude, field.latitude], source };
  });
  const placed = [...subeiOilAreas, ...fields].map((area) => {
    const cell = cellAt(area.place, cells, ground.projection);
    if (cell === undefined) throw new Error(`the oil area ${area.name} lies in no cell`);
    return { cell, area };
  });
  return [...groupBy(placed, ({ cell }) => cell.id).values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ cell: group[0].cell, areas: group.map(({ area }) => area) }],
  );
}

function oilRows(cells: readonly Cell[], points: readonly Point[]): SinkRow[] {
  const places = oilCells(cells, points);
  const inAll = (location: string) =>
    sum(places.flatMap(({ areas }) => areas.filter((area) => area.location === location).map(() => 1)));
  return places.map(({ cell, areas }) => {
    const share = areas.length / inAll(cell.location);
    const total = capacities[cell.location].oil;
    return {
      id: `${cell.id}-oil`,
      name: `${cell.basin} oil: ${areas.map(({ name }) => name).join(', ')}`,
      kind: 'oil_field',
      location: cell.location,
      basin: cell.basin,
      latitude: degrees(cell.place[1]),
      longitude: degrees(cell.place[0]),
      province: cell.province,
      capacity_mt: interval(total.lower * given.mtPerYi * share, total.upper * given.mtPerYi * share, 2),
      injection_mt_per_yr_per_well: interval(oilInjection.lower, oilInjection.upper, 3),
      ...costs(cell.basin),
      basis: 'illustrative' as const,
      source: `${areas.map(({ source }) => source).join('; ')}; capacity shared equally from Li et al. 2024 §2.1`,
      note: 'stands at the centre of the grid cell that holds the area',
    };
  });
}

/** Every sink of the case, in order of id. */
export function makeSinks(cells: readonly Cell[], points: readonly Point[]): SinkRow[] {
  return [...salineCells(cells), ...oilRows(cells, points)].sort((a, b) => byText(a.id, b.id));
}
