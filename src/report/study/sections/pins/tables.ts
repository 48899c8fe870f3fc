import type { Lifted, PinTerm } from '../../../../study/studies/pins.ts';
import { term } from '../../../../text/terms.ts';
import { prose } from '../../../html.ts';
import { columnDecimals } from '../../../number.ts';
import { type Column, htmlTable } from '../../../tables.ts';
import { statusWords } from '../../plans.ts';
import type { PinsReading } from '../../study-reading.ts';
import { clean, decisionWords, pinName, provedRange } from './names.ts';

interface Row extends Lifted {
  readonly name: string;
  readonly decision: string;
  readonly built: boolean | null;
}

/** Every pin, then all of them together. */
function rowsOf(reading: PinsReading): Row[] {
  const { text, result } = reading;
  const each = result.pins.map((pin): Row => {
    const { cost, without, built_without: built } = pin;
    return { name: pinName(reading, pin), decision: decisionWords(reading, pin), built, cost, without };
  });
  return [...each, { name: text('pins_all'), decision: '–', built: null, ...result.free }];
}

/** What each pin costs, and whether the plan would build the asset by itself. */
export function pinsTable(reading: PinsReading): string {
  const { text } = reading;
  const rows = rowsOf(reading);
  const unit = reading.unit('unit_m_per_yr');
  const decimals = columnDecimals(rows.map(({ cost }) => cost && clean(cost.cost_m)));
  const columns: Column<Row>[] = [
    { label: text('pins_col_pin'), value: ({ name }) => name },
    { label: text('pins_col_decision'), value: ({ decision }) => decision },
    { label: text('pins_col_cost'), unit, decimals, value: ({ cost }) => cost && clean(cost.cost_m) },
    { label: text('pins_col_range'), unit, decimals, value: ({ cost }) => (cost === null ? '–' : provedRange(cost)) },
    {
      label: text('pins_col_without'),
      unit,
      decimals: 1,
      value: ({ without }) => (without.status === 'planned' ? without.plan.cost.annual_m : null),
    },
    { label: text('pins_col_built'), value: ({ built }) => (built === null ? '–' : text(built ? 'pins_yes' : 'pins_no')) },
    { label: text('pins_col_status'), value: ({ without }) => statusWords(reading, without) },
  ];
  return `${htmlTable(text('pins_table'), columns, rows, { sortable: false })}\n<p class="note">${prose(text('pins_note'))}</p>`;
}

interface TermRow extends Pick<PinTerm, 'cost_m'> {
  readonly pin: string;
  readonly term: string;
  readonly actor: string;
  readonly with_m: number | null;
  readonly without_m: number | null;
}

/** The cash terms in which plans with and without a pin differ, revenue below zero, and under those of each pin their sum. */
export function pinTermsTable(reading: PinsReading): string {
  const { text, language } = reading;
  const rows = rowsOf(reading).flatMap(({ name: pin, cost }): TermRow[] => {
    const differing = (cost?.terms ?? []).filter(({ cost_m }) => clean(cost_m) !== 0);
    if (cost === null || differing.length === 0) return [];
    const lines = differing.map(({ term: name, category, actor, with_m, without_m, cost_m }): TermRow => {
      const sign = category === 'revenue' ? -1 : 1;
      const words = { term: term(name, language), actor: term(actor, language) };
      return { pin, ...words, with_m: sign * with_m, without_m: sign * without_m, cost_m };
    });
    return [...lines, { pin, term: text('pins_sum'), actor: '', with_m: null, without_m: null, cost_m: cost.cost_m }];
  });
  const unit = reading.unit('unit_m_per_yr');
  const decimals = columnDecimals(rows.map(({ cost_m }) => clean(cost_m)));
  const columns: Column<TermRow>[] = [
    { label: text('pins_col_pin'), value: ({ pin }) => pin },
    { label: text('col_term'), value: (row) => row.term },
    { label: text('col_actor'), value: ({ actor }) => actor },
    { label: text('pins_col_with'), unit, decimals, value: ({ with_m }) => with_m },
    { label: text('pins_col_free'), unit, decimals, value: ({ without_m }) => without_m },
    { label: text('pins_col_cost'), unit, decimals, value: ({ cost_m }) => cost_m },
  ];
  return htmlTable(text('pins_table_terms'), columns, rows, { sortable: false });
}
