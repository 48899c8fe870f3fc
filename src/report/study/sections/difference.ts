import type { TermSaved } from '../../../study/compared/saving.ts';
import { term } from '../../../text/terms.ts';
import { total } from '../../group.ts';
import { columnDecimals } from '../../number.ts';
import type { CaseReading, TextKey } from '../../reading.ts';
import { type Column, htmlTable } from '../../tables.ts';

type TermRow = Pick<TermSaved, 'apart_m' | 'together_m' | 'saved_m'> & { readonly name: string; readonly actor?: string };

/** How the columns of a difference are called. */
export interface TermWords {
  readonly caption: string;
  readonly apart: TextKey;
  readonly together: TextKey;
  readonly saved: TextKey;
}

/** Each cash term and its actor one way and the other, revenue below zero, with the sum that is the difference; none, no table. */
export function differenceTable(reading: CaseReading, terms: readonly TermSaved[], words: TermWords): string {
  if (terms.length === 0) return '';
  const { text, language } = reading;
  const rows = terms.map(({ term: name, category, actor, apart_m, together_m, saved_m }): TermRow => {
    const sign = category === 'revenue' ? -1 : 1;
    const words = { name: term(name, language), actor: term(actor, language) };
    return { ...words, apart_m: sign * apart_m, together_m: sign * together_m, saved_m };
  });
  const sum = (of: (row: TermRow) => number) => total(rows, of);
  const foot: TermRow = {
    name: text('net'),
    ...{ apart_m: sum((row) => row.apart_m), together_m: sum((row) => row.together_m), saved_m: sum((row) => row.saved_m) },
  };
  const unit = reading.unit('unit_m_per_yr');
  const decimals = columnDecimals(rows.map(({ saved_m }) => saved_m).filter((amount) => Math.abs(amount) > 1e-6));
  const columns: Column<TermRow>[] = [
    { label: text('col_term'), value: ({ name }) => name },
    { label: text('paths_col_actor'), value: ({ actor }) => actor ?? '' },
    { label: text(words.apart), unit, decimals, value: ({ apart_m }) => apart_m },
    { label: text(words.together), unit, decimals, value: ({ together_m }) => together_m },
    { label: text(words.saved), unit, decimals, value: ({ saved_m }) => saved_m },
  ];
  return htmlTable(words.caption, columns, rows, { foot: [foot], compact: true });
}
