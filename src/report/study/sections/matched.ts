import { columnDecimals } from '../../number.ts';
import { type Column, htmlTable } from '../../tables.ts';
import { type SectorCount, sectorCounts, sectorsOf } from '../charts/matched-sectors.ts';
import type { BoundsReading } from '../study-reading.ts';

/** Plants and tonnes by sector of every plan. */
export function matchedTables(reading: BoundsReading): string {
  const { text } = reading;
  const rows = sectorCounts(reading);
  if (rows.length === 0) return '';
  const sectors = sectorsOf(reading);
  const name: Column<SectorCount> = { label: text('bounds_col_plan'), value: (row) => row.name };
  const plants = sectors.map(
    (sector): Column<SectorCount> => ({
      label: sector.name,
      unit: text('plants'),
      decimals: 0,
      value: (row) => row.plants.get(sector.id),
    }),
  );
  const tonnes = sectors.map((sector): Column<SectorCount> => {
    const value = (row: SectorCount) => row.captured_mt_per_yr.get(sector.id);
    return { label: sector.name, unit: text('mt_per_yr'), decimals: columnDecimals(rows.map(value)), value };
  });
  const sum = (row: SectorCount) => [...row.captured_mt_per_yr.values()].reduce((all, one) => all + one, 0);
  return [
    htmlTable(
      text('layouts_table_sectors'),
      [name, ...plants, { label: text('total'), unit: text('plants'), decimals: 0, value: ({ count }) => count }],
      rows,
    ),
    htmlTable(
      text('layouts_table_tonnes'),
      [name, ...tonnes, { label: text('total'), unit: text('mt_per_yr'), decimals: columnDecimals(rows.map(sum)), value: sum }],
      rows,
    ),
  ].join('\n');
}
