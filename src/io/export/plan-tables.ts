import type { CashLine, Plan, StagePlan, TargetPlan } from '../../plan/plan.ts';
import { type Cell, flag, real, type Table, type TableColumn, tableOf, text, whole } from './table.ts';

/** A row of a plan with its stage. */
export type Staged<Row> = Row & { readonly stage: string };
export type SourceRow = Staged<StagePlan['sources'][number]>;
export type SinkRow = Staged<StagePlan['sinks'][number]>;
export type PipeRow = Staged<StagePlan['edges'][number]>;

/** All rows of one kind, stage after stage. */
export function stagedRows<Row>(plan: Plan, rowsOf: (stage: StagePlan) => readonly Row[]): Staged<Row>[] {
  return plan.stages.flatMap((stage) => rowsOf(stage).map((row) => ({ ...row, stage: stage.stage })));
}

/** The unit of money in names of columns: `usd`, `cny`. */
const money = (plan: Plan) => plan.currency.toLowerCase();

const longitude = real<{ longitude: number }>('longitude', (row) => row.longitude);
const latitude = real<{ latitude: number }>('latitude', (row) => row.latitude);
const stage = text<{ stage: string }>('stage', (row) => row.stage);

/** Columns of captured sources. */
export function sourceColumns(plan: Plan): readonly TableColumn<SourceRow>[] {
  const unit = money(plan);
  return [
    stage,
    text('id', (row) => row.id),
    text('name', (row) => row.name),
    text('sector', (row) => row.sector),
    text('province', (row) => row.province),
    longitude,
    latitude,
    real('capturable_mt_per_yr', (row) => row.streams.reduce((sum, one) => sum + one.capturable_mt_per_yr, 0)),
    real('captured_mt_per_yr', (row) => row.captured_mt_per_yr),
    real('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
    real('captured_mt', (row) => row.captured_mt),
    real('captured_share', (row) => row.captured_share),
    real('haul_km', (row) => row.haul_km),
    text('destinations_mt_per_yr', (row) => row.destinations.map(({ sink, mt_per_yr }) => `${sink} ${mt_per_yr}`).join('; ')),
    real(`capture_m_${unit}_per_yr`, (row) => row.cost.capture_annual_m),
    real(`transport_m_${unit}_per_yr`, (row) => row.cost.transport_annual_m),
    real(`storage_m_${unit}_per_yr`, (row) => row.cost.storage_annual_m),
    real(`revenue_m_${unit}_per_yr`, (row) => row.cost.revenue_annual_m),
    real(`levelised_${unit}_per_t`, (row) => row.cost.levelised_per_t),
    real(`levelised_less_revenue_${unit}_per_t`, (row) => row.cost.levelised_less_revenue_per_t),
    real(`undiscounted_${unit}_per_t`, (row) => row.cost.undiscounted_per_t),
    real(`undiscounted_less_revenue_${unit}_per_t`, (row) => row.cost.undiscounted_less_revenue_per_t),
  ];
}

/** Columns of opened sinks. */
export function sinkColumns(plan: Plan): readonly TableColumn<SinkRow>[] {
  const unit = money(plan);
  return [
    stage,
    text('id', (row) => row.id),
    text('name', (row) => row.name),
    text('kind', (row) => row.kind),
    text('location', (row) => row.location),
    text('basin', (row) => row.basin),
    text('province', (row) => row.province),
    longitude,
    latitude,
    whole('wells', (row) => row.wells),
    real('stored_mt_per_yr', (row) => row.stored_mt_per_yr),
    real('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
    real('stored_mt', (row) => row.stored_mt),
    real('capacity_mt', (row) => row.capacity_mt),
    real('fill', (row) => row.fill),
    real('years_left', (row) => row.years_left),
    real('injection_utilisation', (row) => row.injection_utilisation),
    real(`storage_m_${unit}_per_yr`, (row) => row.storage_annual_m),
    real(`revenue_m_${unit}_per_yr`, (row) => row.revenue_annual_m),
  ];
}

/** Columns of laid pipes; `from` and `to` are nodes, in the direction of flow. */
export function pipeColumns(plan: Plan): readonly TableColumn<PipeRow>[] {
  const unit = money(plan);
  return [
    stage,
    text('id', (row) => row.id),
    text('from', (row) => row.from),
    text('to', (row) => row.to),
    text('option', (row) => row.option),
    real('diameter_in', (row) => row.diameter_in),
    real('capacity_mt_per_yr', (row) => row.capacity_mt_per_yr),
    real('flow_mt_per_yr', (row) => row.flow_mt_per_yr),
    real('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
    real('utilisation', (row) => row.utilisation),
    real('length_km', (row) => row.length_km),
    real('offshore_km', (row) => row.offshore_km),
    real('cost_km', (row) => row.cost_km),
    text('built', (row) => row.built),
    real(`capital_m_${unit}`, (row) => row.capital_m),
    real(`annual_m_${unit}_per_yr`, (row) => row.annual_m),
    text('routes', (row) => row.routes.join('; ')),
    flag('schematic', (row) => row.schematic),
  ];
}

function cashTable(plan: Plan): Table {
  const unit = money(plan);
  return tableOf<CashLine>(
    'cash',
    [
      text('stage', (row) => row.stage),
      text('category', (row) => row.category),
      text('term', (row) => row.term),
      text('actor', (row) => row.actor),
      text('asset', (row) => row.asset),
      real(`capital_m_${unit}`, (row) => row.capital_m),
      real(`annual_m_${unit}_per_yr`, (row) => row.annual_m),
    ],
    plan.cash,
  );
}

function targetTable(plan: Plan): Table {
  return tableOf<TargetPlan>(
    'targets',
    [
      text('sector', (row) => row.sector),
      text('sense', (row) => row.sense),
      real('required_mt', (row) => row.required_mt),
      real('captured_mt', (row) => row.captured_mt),
    ],
    plan.targets,
  );
}

/** One figure a row: what a meeting asks first, and what the plan is worth. */
function summaryTable(plan: Plan): Table {
  const { cost, gap, counts } = plan;
  const million = `million ${plan.currency}`;
  const figures: readonly (readonly [figure: string, value: Cell | null, unit: string])[] = [
    ['status', plan.status, ''],
    ['annual_cost', cost.annual_m, `${million}/yr`],
    ['capture_cost', cost.capture_annual_m, `${million}/yr`],
    ['transport_cost', cost.transport_annual_m, `${million}/yr`],
    ['storage_cost', cost.storage_annual_m, `${million}/yr`],
    ['revenue', cost.revenue_annual_m, `${million}/yr`],
    ['total_cost', cost.total_m, million],
    ['present_value', cost.present_value_m, million],
    ['bound_on_annual_cost', plan.bound_annual_m, `${million}/yr`],
    ['gap_total', gap.total, 'fraction'],
    ['gap_transport_storage', gap.transport_storage, 'fraction'],
    ['captured', plan.captured_mt_per_yr, 'Mt/yr'],
    ['stored', plan.stored_mt_per_yr, 'Mt/yr'],
    ['sources', counts.sources, ''],
    ['sinks', counts.sinks, ''],
    ['edges', counts.edges, ''],
    ['length', plan.length_km, 'km'],
    ['horizon', plan.horizon_years, 'yr'],
    ['capital_recovery_factor', plan.capital_recovery_factor, '1/yr'],
    ['audit_ok', plan.audit.ok, ''],
    ['solver', plan.made_by.solver, ''],
    ['yuanhui', plan.made_by.yuanhui, ''],
    ['case_hash', plan.case_hash, ''],
  ];
  const columns: TableColumn<(typeof figures)[number]>[] = [
    text('figure', ([figure]) => figure),
    { name: 'value', type: 'text', of: ([, value]) => value ?? undefined },
    text('unit', ([, , unit]) => unit),
  ];
  return tableOf('summary', columns, figures);
}

/** The tables of a plan, in the order in which a reader wants them. */
export function planTables(plan: Plan): readonly Table[] {
  return [
    summaryTable(plan),
    tableOf(
      'sources',
      sourceColumns(plan),
      stagedRows(plan, (one) => one.sources),
    ),
    tableOf(
      'sinks',
      sinkColumns(plan),
      stagedRows(plan, (one) => one.sinks),
    ),
    tableOf(
      'pipes',
      pipeColumns(plan),
      stagedRows(plan, (one) => one.edges),
    ),
    targetTable(plan),
    cashTable(plan),
  ];
}
