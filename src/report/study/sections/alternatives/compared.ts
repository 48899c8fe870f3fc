import type { Plan } from '../../../../plan/plan.ts';
import type { Alternative } from '../../../../study/studies.ts';
import { prose } from '../../../html.ts';
import { columnDecimals, stated } from '../../../number.ts';
import { costPerTonne } from '../../../reading.ts';
import { type Column, htmlTable } from '../../../tables.ts';
import type { Layout } from '../../map/small-maps.ts';
import { statusWords } from '../../plans.ts';
import type { AlternativesReading } from '../../study-reading.ts';

/** A plan of the study by its name. */
interface Row {
  readonly name: string;
  readonly plan: Plan;
  /** Undefined for the best plan. */
  readonly alternative?: Alternative;
}

const nameOf = ({ text }: AlternativesReading, place: number) =>
  place === 0 ? text('alternatives_best') : text('alternatives_one', { number: place });

/** The best plan and its alternatives, in the order in which they were found. */
function rowsOf(reading: AlternativesReading): Row[] {
  const { best, alternatives } = reading.result;
  const all = [{ planned: best }, ...alternatives.map((alternative) => ({ planned: alternative.planned, alternative }))];
  return all.flatMap(({ planned, ...more }, place) =>
    planned.status === 'planned' ? [{ name: nameOf(reading, place), plan: planned.plan, ...more }] : [],
  );
}

/** The layouts of all plans. */
export const layoutsOf = (reading: AlternativesReading): Layout[] =>
  rowsOf(reading).map(({ name, plan }) => ({ title: name, plan }));

/** One row a plan: cost, how much dearer, how different, what is built. */
export function comparedTable(reading: AlternativesReading): string {
  const { text, unit, result } = reading;
  const rows = rowsOf(reading);
  const share = (of: (alternative: Alternative) => number | null) => (row: Row) => {
    const value = row.alternative === undefined ? null : of(row.alternative);
    return value === null ? undefined : value * 100;
  };
  const nearest = ({ alternative }: Row) =>
    alternative === undefined ? '–' : nameOf(reading, alternative.differences.indexOf(alternative.difference));
  const columns: Column<Row>[] = [
    { label: text('alternatives_col_plan'), value: ({ name }) => name },
    {
      label: text('row_annual'),
      unit: unit('unit_m_per_yr'),
      decimals: columnDecimals(rows.map(({ plan }) => plan.cost.annual_m)),
      value: ({ plan }) => plan.cost.annual_m,
    },
    { label: text('row_per_t'), unit: unit('unit_per_t'), decimals: 1, value: ({ plan }) => costPerTonne(plan) },
    { label: text('alternatives_col_dearer'), unit: '%', decimals: 2, value: share(({ dearer }) => dearer) },
    { label: text('alternatives_col_difference'), unit: '%', decimals: 1, value: share(({ difference }) => difference) },
    { label: text('alternatives_col_bound'), unit: '%', decimals: 1, value: share(({ difference_bound }) => difference_bound) },
    { label: text('alternatives_col_nearest'), value: nearest },
    { label: text('alternatives_col_plants'), decimals: 0, value: ({ plan }) => plan.counts.sources },
    { label: text('alternatives_col_stores'), decimals: 0, value: ({ plan }) => plan.counts.sinks },
    { label: text('row_length'), unit: text('km'), decimals: 0, value: ({ plan }) => plan.length_km },
    {
      label: text('row_gap_total'),
      unit: '%',
      decimals: 2,
      value: ({ plan }) => (plan.gap.total === null ? undefined : plan.gap.total * 100),
    },
  ];
  const { pipes, plants, stores } = result.weights;
  const note = text('alternatives_table_note', { pipes: stated(pipes), plants: stated(plants), stores: stated(stores) });
  const failed = result.alternatives
    .map(({ planned }) => planned)
    .filter(({ status }) => status !== 'planned')
    .map((planned) => `<p class="note">${prose(statusWords(reading, planned))}</p>`);
  return [htmlTable(text('alternatives_table'), columns, rows), `<p class="note">${prose(note)}</p>`, ...failed].join('\n');
}
