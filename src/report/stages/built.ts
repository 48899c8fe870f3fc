import { type BuiltRow, builtByStage } from '../../plan/by-stage/built.ts';
import { prose } from '../html.ts';
import { stated } from '../number.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

const reused = 'existing';

/** What a row is of, in words. */
function wordsOf({ text }: Reading, { what, option, diameter_in }: BuiltRow): string {
  if (what !== 'pipes') return text(`built_${what}`);
  if (option === reused) return text('built_reused');
  return diameter_in === undefined
    ? text('built_pipe', { size: option ?? '–' })
    : text('built_pipe_inch', { size: stated(diameter_in) });
}

/** What is built in which stage: number, capacity, length, capital. */
export function builtTable(reading: Reading): string {
  const { text } = reading;
  const columns: Column<BuiltRow>[] = [
    { label: text('col_stage'), value: ({ stage }) => stage },
    { label: text('col_what'), value: (row) => wordsOf(reading, row) },
    { label: text('col_number'), decimals: 0, value: ({ count }) => count },
    { label: text('col_adds'), unit: text('mt_per_yr'), decimals: 2, value: ({ mt_per_yr }) => mt_per_yr },
    { label: text('col_length'), unit: text('km'), decimals: 1, value: ({ length_km }) => length_km },
    { label: text('col_capital'), unit: reading.unit('unit_m'), decimals: 1, value: ({ capital_m }) => capital_m },
  ];
  const rows = builtByStage(reading.plan).filter(({ count, capital_m }) => count > 0 || (capital_m ?? 0) !== 0);
  return `${htmlTable(text('table_built'), columns, rows)}\n<p class="note">${prose(text('built_note'))}</p>`;
}
