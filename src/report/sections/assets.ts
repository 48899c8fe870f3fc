import type { EdgePlan, SinkPlan, SourcePlan } from '../../plan/plan.ts';
import { placeName } from '../../text/places.ts';
import { term } from '../../text/terms.ts';
import { total } from '../group.ts';
import { badge } from '../html.ts';
import { basisBadge } from '../inputs/basis.ts';
import { fixed } from '../number.ts';
import { peakMark, peakNote } from '../peak-only.ts';
import { pipeNames } from '../pipe-names.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

/** Plants that capture, largest first. */
export function sourcesTable(reading: Reading): string {
  const { text, stage, language, sinkOf, sourceOf } = reading;
  const perTonne = reading.unit('unit_per_t');
  const per = (amount: `${'capture' | 'transport' | 'storage'}_annual_m`) => (source: SourcePlan) =>
    source.captured_mt_per_yr > 0 ? source.cost[amount] / source.captured_mt_per_yr : null;
  const assumed = stage.sources.some(({ id }) => sourceOf.get(id)?.streams.some((stream) => stream.cost_basis === 'assumed'));
  const costBadge = assumed ? basisBadge(reading, 'assumed') : '';
  const destination = ({ destinations }: SourcePlan) => {
    const first = [...destinations].sort((a, b) => b.mt_per_yr - a.mt_per_yr)[0];
    return first === undefined ? '–' : (sinkOf.get(first.sink)?.name ?? first.sink);
  };
  const columns: Column<SourcePlan>[] = [
    { label: text('col_name'), value: ({ name }) => name, after: ({ id }) => basisBadge(reading, sourceOf.get(id)?.basis) },
    { label: text('col_sector'), value: ({ sector }) => reading.sector(sector).name },
    { label: text('col_province'), value: ({ province }) => (province === undefined ? '–' : placeName(province, language)) },
    { label: text('col_captured'), unit: text('mt_per_yr'), decimals: 2, value: (one) => one.captured_mt_per_yr },
    { label: text('col_share'), unit: text('per_cent'), decimals: 0, value: (one) => one.captured_share * 100 },
    { label: text('col_haul'), unit: text('km'), decimals: 0, value: (one) => one.haul_km },
    { label: text('col_destination'), value: destination },
    { label: text('col_capture_cost'), unit: perTonne, decimals: 1, badge: costBadge, value: per('capture_annual_m') },
    { label: text('col_transport_cost'), unit: perTonne, decimals: 2, value: per('transport_annual_m') },
    { label: text('col_storage_cost'), unit: perTonne, decimals: 2, value: per('storage_annual_m') },
    { label: text('col_levelised'), unit: perTonne, decimals: 1, value: (one) => one.cost.levelised_per_t },
    { label: text('col_less_revenue'), unit: perTonne, decimals: 1, value: (one) => one.cost.levelised_less_revenue_per_t },
  ];
  const avoided = stage.sources.some((one) => one.avoided_mt_per_yr !== undefined);
  const own: Column<SourcePlan>[] = avoided
    ? [
        { label: text('col_avoided'), unit: text('mt_per_yr'), decimals: 2, value: (one) => one.avoided_mt_per_yr ?? null },
        {
          label: text('col_per_avoided'),
          unit: perTonne,
          decimals: 1,
          value: (one) => one.cost.levelised_less_revenue_per_t_avoided ?? null,
        },
      ]
    : [];
  const rows = [...stage.sources].sort((a, b) => b.captured_mt_per_yr - a.captured_mt_per_yr || (a.id < b.id ? -1 : 1));
  return htmlTable(text('table_sources'), [...columns, ...own], rows);
}

/** What only some kinds of store do, where any of the stage does. */
function ownColumns({ text, stage }: Reading): Column<SinkPlan>[] {
  const figures = [
    ['egr_mt_per_yr', 'col_egr', text('mt_per_yr'), 2],
    ['gas_billion_m3_per_yr', 'col_gas', text('billion_m3_per_yr'), 3],
    ['given_back_mt_per_yr', 'col_given_back', text('mt_per_yr'), 2],
  ] as const;
  return figures
    .filter(([figure]) => stage.sinks.some((sink) => sink[figure] !== undefined))
    .map(([figure, label, unit, decimals]) => ({ label: text(label), unit, decimals, value: (one) => one[figure] ?? null }));
}

/** Stores in use, fullest first. */
export function sinksTable(reading: Reading): string {
  const { text, stage, language, sinkOf } = reading;
  const columns: Column<SinkPlan>[] = [
    {
      label: text('col_name'),
      value: ({ name }) => name,
      after: (one) => basisBadge(reading, sinkOf.get(one.id)?.basis) + peakMark(reading, one),
    },
    { label: text('col_basin'), value: ({ basin }) => (basin === undefined ? '–' : placeName(basin, language)) },
    { label: text('col_kind'), value: ({ kind, location }) => `${term(location, language)} ${term(kind, language)}` },
    { label: text('col_wells'), decimals: 0, value: ({ wells }) => wells },
    { label: text('col_injection'), unit: text('per_cent'), decimals: 0, value: (one) => one.injection_utilisation * 100 },
    { label: text('col_stored'), unit: text('mt_per_yr'), decimals: 2, value: (one) => one.stored_mt_per_yr },
    { label: text('col_stored_total'), unit: text('mt'), decimals: 1, value: (one) => one.stored_mt },
    ...ownColumns(reading),
    { label: text('col_fill'), unit: text('per_cent'), decimals: 1, value: (one) => one.fill * 100 },
    { label: text('col_years_left'), unit: text('years'), decimals: 0, value: (one) => one.years_left },
    { label: text('col_cost_year'), unit: reading.unit('unit_m_per_yr'), decimals: 1, value: (one) => one.storage_annual_m },
    { label: text('col_revenue'), unit: reading.unit('unit_m_per_yr'), decimals: 1, value: (one) => one.revenue_annual_m },
  ];
  const rows = [...stage.sinks].sort((a, b) => b.stored_mt_per_yr - a.stored_mt_per_yr || (a.id < b.id ? -1 : 1));
  return htmlTable(text('table_sinks'), columns, rows) + peakNote(reading, 'peak_only_stores');
}

/** Pipes that are built, the largest flows first. */
export function pipesTable(reading: Reading): string {
  const { text, stage } = reading;
  const names = pipeNames(reading);
  const byDiameter = stage.edges.some(({ diameter_in }) => diameter_in !== undefined);
  const size: Column<EdgePlan> = byDiameter
    ? { label: text('col_diameter'), unit: text('inch'), decimals: 0, value: ({ diameter_in }) => diameter_in }
    : { label: text('col_kind'), value: ({ option }) => option };
  const columns: Column<EdgePlan>[] = [
    { label: text('col_from'), value: ({ from }) => names.end(from) },
    {
      label: text('col_to'),
      value: ({ to }) => names.end(to),
      after: (one) => peakMark(reading, one),
    },
    {
      label: text('col_routes'),
      value: names.along,
      after: ({ schematic }) => (schematic ? badge('illustrative', text('schematic')) : ''),
    },
    size,
    { label: text('col_flow'), unit: text('mt_per_yr'), decimals: 2, value: (one) => one.flow_mt_per_yr },
    { label: text('col_peak'), unit: text('mt_per_yr'), decimals: 2, value: (one) => one.peak_mt_per_yr },
    { label: text('col_capacity'), unit: text('mt_per_yr'), decimals: 2, value: (one) => one.capacity_mt_per_yr },
    {
      label: text('col_use'),
      unit: text('per_cent'),
      decimals: 0,
      value: (one) => (one.utilisation === null ? null : one.utilisation * 100),
    },
    { label: text('col_length'), unit: text('km'), decimals: 1, value: (one) => one.length_km },
    ...(stage.edges.some(({ offshore_km }) => offshore_km > 0.05)
      ? [{ label: text('col_offshore'), unit: text('km'), decimals: 1, value: (one: EdgePlan) => one.offshore_km }]
      : []),
    { label: text('col_capital'), unit: reading.unit('unit_m'), decimals: 1, value: (one) => one.capital_m },
    { label: text('col_cost_year'), unit: reading.unit('unit_m_per_yr'), decimals: 2, value: (one) => one.annual_m },
  ];
  const rows = [...stage.edges].sort((a, b) => b.flow_mt_per_yr - a.flow_mt_per_yr || (a.id < b.id ? -1 : 1));
  const lengths = `${text('total')}: ${fixed(
    total(rows, ({ length_km }) => length_km),
    0,
  )} ${text('km')}`;
  return htmlTable(`${text('table_pipes')} (${lengths})`, columns, rows) + peakNote(reading, 'peak_only_pipes');
}
