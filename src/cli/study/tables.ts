import { csvText } from '../../io/csv-text.ts';
import { realColumn, type TableColumn, tableOf, textColumn } from '../../io/export/table.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TermSaved } from '../../study/compared/saving.ts';
import type { AssetUse, BoundsStudy } from '../../study/studies.ts';
import { type RunRow, runRows } from './runs.ts';

/** Tables as files by name. */
export function csvFiles(tables: readonly ReturnType<typeof tableOf>[]): Record<string, string> {
  return Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      `${name}.csv`,
      csvText(
        columns.map((column) => column.name),
        rows,
      ),
    ]),
  );
}

function runTableColumns(currency: string): readonly TableColumn<RunRow>[] {
  const unit = currency.toLowerCase();
  const figure = (name: string, of: (plan: Plan) => number | null) =>
    realColumn<RunRow>(name, ({ planned }) => (planned.status === 'planned' ? of(planned.plan) : undefined));
  return [
    realColumn('risk', ({ risk }) => risk),
    realColumn('credibility', ({ credibility }) => credibility),
    textColumn('plan', ({ which }) => which),
    textColumn('status', ({ planned }) => (planned.status === 'planned' ? planned.plan.status : planned.status)),
    figure(`annual_m_${unit}_per_yr`, ({ cost }) => cost.annual_m),
    figure(`bound_m_${unit}_per_yr`, ({ bound_annual_m }) => bound_annual_m),
    figure('gap_total', ({ gap }) => gap.total),
    figure('gap_transport_storage', ({ gap }) => gap.transport_storage),
    figure(`capture_m_${unit}_per_yr`, ({ cost }) => cost.capture_annual_m),
    figure(`transport_m_${unit}_per_yr`, ({ cost }) => cost.transport_annual_m),
    figure(`storage_m_${unit}_per_yr`, ({ cost }) => cost.storage_annual_m),
    figure(`revenue_m_${unit}_per_yr`, ({ cost }) => cost.revenue_annual_m),
    figure('captured_mt_per_yr', (plan) => plan.captured_mt_per_yr),
    figure(`${unit}_per_t`, (plan) => (plan.captured_mt_per_yr > 0 ? plan.cost.annual_m / plan.captured_mt_per_yr : null)),
    figure('sources', ({ counts }) => counts.sources),
    figure('sinks', ({ counts }) => counts.sinks),
    figure('edges', ({ counts }) => counts.edges),
    figure('length_km', ({ length_km }) => length_km),
    textColumn('links_dropped', ({ dropped }) => dropped?.join('; ')),
  ];
}

/** Columns of a difference by cash term: what each term costs one way and the other, and what is saved in it. */
export const termColumns = <Row extends TermSaved>(perYear: string, apart: string, together: string, saved: string) => [
  textColumn<Row>('category', ({ category }) => category),
  textColumn<Row>('term', ({ term }) => term),
  textColumn<Row>('actor', ({ actor }) => actor),
  realColumn<Row>(`${apart}_${perYear}`, ({ apart_m }) => apart_m),
  realColumn<Row>(`${together}_${perYear}`, ({ together_m }) => together_m),
  realColumn<Row>(`${saved}_${perYear}`, ({ saved_m }) => saved_m),
];

/** Columns of the table of how often each asset is built. */
export const useColumns: readonly TableColumn<AssetUse>[] = [
  textColumn('asset', ({ asset }) => asset),
  textColumn('id', ({ id }) => id),
  realColumn('built', ({ built }) => built),
  realColumn('plans', ({ of }) => of),
];

/** The tables of a study of bounds: its runs, and how often each asset is built. */
export function boundsTables(study: BoundsStudy): Record<string, string> {
  return csvFiles([tableOf('runs', runTableColumns(study.currency), runRows(study)), tableOf('built', useColumns, study.built)]);
}
