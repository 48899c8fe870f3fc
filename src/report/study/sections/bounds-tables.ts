import type { Planned } from '../../../study/outcome.ts';
import type { BoundsRun } from '../../../study/studies.ts';
import { prose } from '../../html.ts';
import { columnDecimals } from '../../number.ts';
import { costPerTonne, count } from '../../reading.ts';
import { type Column, htmlTable } from '../../tables.ts';
import { statusWords } from '../plans.ts';
import { figuresOf, planIn, runsInOrder, sides } from '../runs.ts';
import type { BoundsReading } from '../study-reading.ts';
import { settingColumns } from './bounds-compared.ts';

/** One row a run: both ends, the proven bound, the unlinked upper, and how many links hold. */
export function rangesTable(reading: BoundsReading): string {
  const { text, unit } = reading;
  type Row = { readonly run: BoundsRun };
  const rows: Row[] = runsInOrder(reading).map((run) => ({ run }));
  const perYear = unit('unit_m_per_yr');
  const costs = rows.flatMap(({ run }) => [figuresOf(run.lower).annual_m, figuresOf(run.upper).annual_m]);
  const decimals = columnDecimals(costs);
  const perTonne = unit('unit_per_t');
  const tonnesOf = (side: 'lower' | 'upper') => (row: Row) => figuresOf(row.run[side]).captured_mt_per_yr;
  const tonnes = columnDecimals([...rows.map(tonnesOf('lower')), ...rows.map(tonnesOf('upper'))]);
  const columns: Column<Row>[] = [
    ...settingColumns<Row>(reading),
    { label: text('bounds_col_bound'), unit: perYear, decimals, value: ({ run }) => planIn(run.lower)?.bound_annual_m },
    { label: text('bounds_col_lower_cost'), unit: perYear, decimals, value: ({ run }) => figuresOf(run.lower).annual_m },
    { label: text('bounds_col_upper_cost'), unit: perYear, decimals, value: ({ run }) => figuresOf(run.upper).annual_m },
    {
      label: text('bounds_col_unlinked_cost'),
      unit: perYear,
      decimals,
      value: ({ run }) => figuresOf(run.upper_unlinked).annual_m,
    },
    {
      label: text('bounds_col_captured_lower'),
      unit: text('mt_per_yr'),
      decimals: tonnes,
      value: tonnesOf('lower'),
    },
    {
      label: text('bounds_col_captured_upper'),
      unit: text('mt_per_yr'),
      decimals: tonnes,
      value: tonnesOf('upper'),
    },
    { label: text('bounds_col_per_t_lower'), unit: perTonne, decimals: 1, value: ({ run }) => figuresOf(run.lower).per_t },
    { label: text('bounds_col_per_t_upper'), unit: perTonne, decimals: 1, value: ({ run }) => figuresOf(run.upper).per_t },
    {
      label: text('bounds_col_dropped'),
      decimals: 0,
      value: ({ run }) => text('bounds_dropped_of', { dropped: run.links_dropped.length, links: count(run.links) }),
    },
  ];
  const open = rows.filter(({ run }) => !run.fewest && run.links_dropped.length > 0).length;
  const dropped = rows.some(({ run }) => run.links_dropped.length > 0);
  const fewest = open > 0 ? text('bounds_links_not_fewest', { count: open }) : dropped ? text('bounds_links_fewest') : '';
  const note = [text('bounds_links_note'), fewest].filter(Boolean).join(reading.language === 'en' ? ' ' : '');
  return `${htmlTable(text('bounds_table_ranges'), columns, rows)}
<p class="note">${prose(note)}</p>`;
}

/** One row a plan, those without a plan with the reason. */
export function plansTable(reading: BoundsReading): string {
  const { text, unit, result } = reading;
  type Row = { readonly run: BoundsRun; readonly name: string; readonly planned: Planned };
  const none: BoundsRun | undefined = result.runs[0];
  const rows: Row[] = [
    ...(result.deterministic === null || none === undefined
      ? []
      : [
          {
            run: { ...none, risk: null, credibility: null },
            name: text('bounds_row_deterministic'),
            planned: result.deterministic,
          },
        ]),
    ...runsInOrder(reading).flatMap((run) =>
      sides.map((side) => ({ run, name: text(`bounds_row_${side}`), planned: run[side] })),
    ),
  ];
  const of = (figure: (plan: NonNullable<ReturnType<typeof planIn>>) => number | null) => (row: Row) => {
    const plan = planIn(row.planned);
    return plan === null ? null : figure(plan);
  };
  const share = (value: number | null) => (value === null ? null : value * 100);
  const columns: Column<Row>[] = [
    { label: text('bounds_col_plan'), value: ({ name }) => name },
    ...settingColumns<Row>(reading),
    { label: text('bounds_col_status'), value: ({ planned }) => statusWords(reading, planned) },
    {
      label: text('bounds_col_cost'),
      unit: unit('unit_m_per_yr'),
      decimals: columnDecimals(rows.map(of(({ cost }) => cost.annual_m))),
      value: of(({ cost }) => cost.annual_m),
    },
    {
      label: text('bounds_col_gap_network'),
      unit: text('per_cent'),
      decimals: 2,
      value: of(({ gap }) => share(gap.transport_storage)),
    },
    { label: text('bounds_col_gap_total'), unit: text('per_cent'), decimals: 3, value: of(({ gap }) => share(gap.total)) },
    {
      label: text('col_captured'),
      unit: text('mt_per_yr'),
      decimals: columnDecimals(rows.map(of((plan) => plan.captured_mt_per_yr))),
      value: of((plan) => plan.captured_mt_per_yr),
    },
    { label: text('bounds_col_per_t'), unit: unit('unit_per_t'), decimals: 2, value: of(costPerTonne) },
    { label: text('bounds_col_plants'), decimals: 0, value: of(({ counts }) => counts.sources) },
    { label: text('bounds_col_stores'), decimals: 0, value: of(({ counts }) => counts.sinks) },
    { label: text('bounds_col_pipes'), unit: text('km'), decimals: 0, value: of(({ length_km }) => length_km) },
  ];
  return htmlTable(text('bounds_table_plans'), columns, rows);
}
