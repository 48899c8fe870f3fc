import type { OwnLine } from '../../../../study/hub/own-lines.ts';
import type { HubJoin } from '../../../../study/studies.ts';
import { groupName } from '../../../clusters/names.ts';
import { prose } from '../../../html.ts';
import { columnDecimals, significant } from '../../../number.ts';
import { type Column, htmlTable } from '../../../tables.ts';
import type { HubReading } from '../../study-reading.ts';
import { differenceTable } from '../difference.ts';

/** Each cash term apart and shared, with the sum that is the difference. */
export const savedTable = (reading: HubReading): string =>
  differenceTable(reading, reading.result.saving?.terms ?? [], {
    caption: reading.text('hub_table_terms'),
    ...{ apart: 'hub_col_apart', together: 'hub_col_shared', saved: 'hub_col_saved' },
  });

/** What each cluster adds when it joins, and when it is the last to. */
export function joinsTable(reading: HubReading): string {
  const { text, result } = reading;
  const { joins } = result;
  const unit = reading.unit('unit_m_per_yr');
  const decimals = columnDecimals(joins.map(({ joining }) => joining?.saved_m));
  const range = ({ joining }: HubJoin) =>
    joining === null || joining.low_m === null || joining.high_m === null
      ? '–'
      : `${significant(joining.low_m)}–${significant(joining.high_m)}`;
  const columns: Column<HubJoin>[] = [
    {
      label: text('clusters_col_cluster'),
      value: ({ cluster }) => groupName(reading, cluster === null ? { part: 'none' } : { part: 'cluster', cluster }),
    },
    { label: text('hub_col_sources'), decimals: 0, value: ({ sources }) => sources.length },
    { label: text('col_captured'), unit: text('mt'), decimals: 1, value: ({ captured_mt }) => captured_mt },
    { label: text('hub_col_own'), unit, decimals, value: ({ own_annual_m }) => own_annual_m },
    { label: text('hub_col_joining'), unit, decimals, value: ({ joining }) => joining?.saved_m },
    { label: text('hub_col_joining_range'), unit, decimals, value: range },
    { label: text('hub_col_last'), unit, decimals, value: ({ last }) => last?.saved_m },
  ];
  const table = htmlTable(text('hub_table_joins'), columns, joins, { sortable: false });
  return `${table}\n<p class="note">${prose(text('hub_joins_note'))}</p>`;
}

/** Every source's own line, the largest first. */
export function linesTable(reading: HubReading): string {
  const { text, result, sourceOf, sinkOf } = reading;
  const lines = result.own?.lines ?? [];
  const unit = reading.unit('unit_m_per_yr');
  const columns: Column<OwnLine>[] = [
    { label: text('col_name'), value: ({ source }) => sourceOf.get(source)?.name ?? source },
    { label: text('col_captured'), unit: text('mt'), decimals: 1, value: ({ captured_mt }) => captured_mt },
    { label: text('hub_col_to'), value: ({ sinks }) => sinks.map(({ id }) => sinkOf.get(id)?.name ?? id).join(', ') },
    { label: text('col_length'), unit: text('km'), decimals: 0, value: ({ length_km }) => length_km },
    { label: text('col_cost_year'), unit, decimals: 2, value: ({ annual_m }) => annual_m },
  ];
  return htmlTable(text('hub_table_lines'), columns, lines);
}
