import { cashByStage, type StageCash } from '../../plan/by-stage/cash.ts';
import { term } from '../../text/terms.ts';
import { total } from '../group.ts';
import { prose } from '../html.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

type Money = Exclude<keyof StageCash, 'stage' | 'actor' | 'category'>;
type Row = Pick<StageCash, Money> & { readonly stage: string; readonly actor: string; readonly category: string };

/** Columns of money with their heads; the running money of a year does not add up over stages. */
const amounts = [
  ['capital_m', 'col_capital', 'unit_m'],
  ['running_m_per_yr', 'col_running', 'unit_m_per_yr'],
  ['capital_cash_m', 'col_capital_cash', 'unit_m'],
  ['running_cash_m', 'col_running_cash', 'unit_m'],
  ['capital_present_m', 'col_capital_present', 'unit_m'],
  ['running_present_m', 'col_running_present', 'unit_m'],
] as const;

/** Capital and running money by stage, actor and category, undiscounted and in present value. */
export function stageCashTable(reading: Reading): string {
  const { plan, text, language } = reading;
  const rows = cashByStage(plan).map(
    (row): Row => ({ ...row, actor: term(row.actor, language), category: term(row.category, language) }),
  );
  const columns: Column<Row>[] = [
    { label: text('col_stage'), value: ({ stage }) => stage },
    { label: text('col_actor'), value: ({ actor }) => actor },
    { label: text('col_category'), value: ({ category }) => category },
    ...amounts.map(([key, label, unit]) => ({
      ...{ label: text(label), unit: reading.unit(unit), decimals: 1 },
      value: (row: Row) => (Number.isNaN(row[key]) ? null : row[key]),
    })),
  ];
  const sum = (key: Money) => total(rows, (row) => row[key]);
  const foot: Row = {
    ...{ stage: text('net'), actor: '', category: '', capital_m: sum('capital_m'), running_m_per_yr: Number.NaN },
    ...{ capital_cash_m: sum('capital_cash_m'), running_cash_m: sum('running_cash_m') },
    ...{ capital_present_m: sum('capital_present_m'), running_present_m: sum('running_present_m') },
  };
  return `${htmlTable(text('table_stage_cash'), columns, rows, { foot: [foot] })}\n<p class="note">${prose(text('cash_note'))}</p>`;
}
