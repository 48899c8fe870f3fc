import { type StorageByStage, storageByStage, storageInAll } from '../../plan/by-stage/storage.ts';
import { term } from '../../text/terms.ts';
import { prose } from '../html.ts';
import { basisBadge } from '../inputs/basis.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

type Row = Omit<StorageByStage, 'stages' | 'rate_mt_per_yr'> & { readonly rate_mt_per_yr: number };

/** A figure that only some kinds of store have, such as what is stored to win gas or oil: a column of the table where any has it. One line each. */
interface KindFigure {
  applies(reading: Reading): boolean;
  columns(reading: Reading): readonly Column<Row>[];
}

/** Figures of kinds of store, beside what all have. The place for tonnes stored to win gas and for the gas won. */
const kindFigures: readonly KindFigure[] = [];

/** How the stores fill, stage after stage, and how long their room lasts. */
export function storageTable(reading: Reading): string {
  const { plan, text, language, sinkOf } = reading;
  const stores = storageByStage(plan);
  // The year that a stage ends in the beginning of: names of stages are too wide for so many columns.
  const ends = plan.stages.map(({ start_year, years }) => start_year + years);
  const [mt, percent, rate] = [text('mt'), text('per_cent'), text('mt_per_yr')];
  const columns: Column<Row>[] = [
    { label: text('col_name'), value: ({ name }) => name, after: ({ id }) => basisBadge(reading, sinkOf.get(id)?.basis) },
    { label: text('col_kind'), value: ({ kind }) => (kind === '' ? '' : term(kind, language)) },
    { label: text('col_opened'), value: ({ opened }) => opened },
    { label: text('col_room'), unit: mt, decimals: 1, value: ({ capacity_mt }) => capacity_mt },
    ...ends.map((year, t) => ({
      ...{ label: text('col_until', { year }), unit: mt, decimals: 1 },
      value: ({ until_mt }: Row) => until_mt[t],
    })),
    ...ends.map((year, t) => ({
      ...{ label: text('col_filled', { year }), unit: percent, decimals: 1 },
      value: ({ until_mt, capacity_mt }: Row) => ((until_mt[t] ?? 0) / capacity_mt) * 100,
    })),
    { label: text('col_left'), unit: mt, decimals: 1, value: ({ left_mt }) => left_mt },
    { label: text('col_rate'), unit: rate, decimals: 2, value: ({ rate_mt_per_yr }) => rate_mt_per_yr },
    { label: text('col_years_left'), unit: text('years'), decimals: 0, value: ({ years_left }) => years_left },
    ...kindFigures.filter((one) => one.applies(reading)).flatMap((one) => one.columns(reading)),
  ];
  const foot: Row = { id: '', name: text('stores_together'), kind: '', opened: '', ...storageInAll(stores) };
  return `${htmlTable<Row>(text('table_storage'), columns, stores, { foot: [foot] })}\n<p class="note">${prose(text('storage_note'))}</p>`;
}
