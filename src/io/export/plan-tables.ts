import type { Case } from '../../case/case.ts';
import { sinksOpened, sourcesBuilt, wellsDrilled } from '../../plan/by-stage/built.ts';
import { isSamePipe, pipesByStage } from '../../plan/by-stage/pipes.ts';
import type { CashLine, Plan, StagePlan, TargetPlan } from '../../plan/plan.ts';
import { statedTarget, weakestBasis } from '../../report/inputs/basis.ts';
import type { Cell } from '../csv-text.ts';
import { clusterTables } from './cluster-tables.ts';
import { haulTables } from './haul-tables.ts';
import { stageTables } from './stage-tables.ts';
import { type ExportTable, flagColumn, realColumn, type TableColumn, tableOf, textColumn, wholeColumn } from './table.ts';

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

/** Columns that only plans of several stages have. */
const ofStages = <Row>(plan: Plan, columns: () => readonly TableColumn<Row>[]): readonly TableColumn<Row>[] =>
  plan.stages.length > 1 ? columns() : [];

/** A column found by the id of the row. */
const byId = <Row extends { readonly id: string }>(name: string, of: (id: string) => string | undefined) =>
  textColumn<Row>(name, ({ id }) => of(id));

const longitude = realColumn<{ longitude: number }>('longitude', (row) => row.longitude);
const latitude = realColumn<{ latitude: number }>('latitude', (row) => row.latitude);
const stage = textColumn<{ stage: string }>('stage', (row) => row.stage);

/** What sources avoid and at what cost, where the plan has accounts. */
function avoidedColumns(plan: Plan): readonly TableColumn<SourceRow>[] {
  if (plan.accounts === undefined) return [];
  const unit = money(plan);
  return [
    realColumn('avoided_mt_per_yr', (row) => row.avoided_mt_per_yr),
    realColumn(`levelised_${unit}_per_t_avoided`, (row) => row.cost.levelised_per_t_avoided),
    realColumn(`levelised_less_revenue_${unit}_per_t_avoided`, (row) => row.cost.levelised_less_revenue_per_t_avoided),
  ];
}

/** Columns of captured sources. */
export function sourceColumns(plan: Plan, study: Case): readonly TableColumn<SourceRow>[] {
  const unit = money(plan);
  const sourceOf = new Map(study.sources.map((source) => [source.id, source]));
  const built = sourcesBuilt(plan);
  return [
    stage,
    textColumn('id', (row) => row.id),
    textColumn('name', (row) => row.name),
    textColumn('sector', (row) => row.sector),
    textColumn('province', (row) => row.province),
    longitude,
    latitude,
    realColumn('capturable_mt_per_yr', (row) => row.streams.reduce((sum, one) => sum + one.capturable_mt_per_yr, 0)),
    realColumn('captured_mt_per_yr', (row) => row.captured_mt_per_yr),
    realColumn('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
    realColumn('captured_mt', (row) => row.captured_mt),
    realColumn('captured_share', (row) => row.captured_share),
    realColumn('haul_km', (row) => row.haul_km),
    textColumn('destinations_mt_per_yr', (row) =>
      row.destinations.map(({ sink, mt_per_yr }) => `${sink} ${mt_per_yr}`).join('; '),
    ),
    realColumn(`capture_m_${unit}_per_yr`, (row) => row.cost.capture_annual_m),
    realColumn(`transport_m_${unit}_per_yr`, (row) => row.cost.transport_annual_m),
    realColumn(`storage_m_${unit}_per_yr`, (row) => row.cost.storage_annual_m),
    realColumn(`revenue_m_${unit}_per_yr`, (row) => row.cost.revenue_annual_m),
    realColumn(`levelised_${unit}_per_t`, (row) => row.cost.levelised_per_t),
    realColumn(`levelised_less_revenue_${unit}_per_t`, (row) => row.cost.levelised_less_revenue_per_t),
    ...avoidedColumns(plan),
    realColumn(`undiscounted_${unit}_per_t`, (row) => row.cost.undiscounted_per_t),
    realColumn(`undiscounted_less_revenue_${unit}_per_t`, (row) => row.cost.undiscounted_less_revenue_per_t),
    ...ofStages<SourceRow>(plan, () => [byId('built', (id) => built.get(id))]),
    byId('basis', (id) => sourceOf.get(id)?.basis),
    byId('cost_basis', (id) => weakestBasis(sourceOf.get(id)?.streams.map(({ cost_basis }) => cost_basis) ?? [])),
    byId('life_basis', (id) => sourceOf.get(id)?.life_basis),
  ];
}

/** Columns that only some kinds of sink fill, where the plan has any such. */
function ownColumns(plan: Plan): readonly TableColumn<SinkRow>[] {
  const figures = ['egr_mt_per_yr', 'gas_billion_m3_per_yr', 'given_back_mt_per_yr'] as const;
  const sinks = plan.stages.flatMap((one) => one.sinks);
  return figures
    .filter((figure) => sinks.some((sink) => sink[figure] !== undefined))
    .map((figure) => realColumn(figure, (row) => row[figure]));
}

/** Columns of opened sinks. */
export function sinkColumns(plan: Plan, study: Case): readonly TableColumn<SinkRow>[] {
  const unit = money(plan);
  const basisOf = new Map(study.sinks.map(({ id, basis }) => [id, basis]));
  const opened = sinksOpened(plan);
  const order = plan.stages.map(({ stage: name }) => name);
  return [
    stage,
    textColumn('id', (row) => row.id),
    textColumn('name', (row) => row.name),
    textColumn('kind', (row) => row.kind),
    textColumn('location', (row) => row.location),
    textColumn('basin', (row) => row.basin),
    textColumn('province', (row) => row.province),
    longitude,
    latitude,
    wholeColumn('wells', (row) => row.wells),
    realColumn('stored_mt_per_yr', (row) => row.stored_mt_per_yr),
    realColumn('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
    realColumn('stored_mt', (row) => row.stored_mt),
    realColumn('capacity_mt', (row) => row.capacity_mt),
    realColumn('fill', (row) => row.fill),
    realColumn('years_left', (row) => row.years_left),
    realColumn('injection_utilisation', (row) => row.injection_utilisation),
    ...ownColumns(plan),
    realColumn(`storage_m_${unit}_per_yr`, (row) => row.storage_annual_m),
    realColumn(`revenue_m_${unit}_per_yr`, (row) => row.revenue_annual_m),
    ...ofStages<SinkRow>(plan, () => [
      byId('opened', (id) => opened.get(id)),
      wholeColumn('wells_drilled', (row) => wellsDrilled(plan, order.indexOf(row.stage), row)),
      realColumn('stored_until_mt', ({ fill, capacity_mt }) => (capacity_mt === null ? null : fill * capacity_mt)),
    ]),
    byId('basis', (id) => basisOf.get(id)),
  ];
}

/** Columns of laid pipes; `from` and `to` are nodes, in the direction of flow. */
export function pipeColumns(plan: Plan, study: Case): readonly TableColumn<PipeRow>[] {
  const unit = money(plan);
  const basisOf = new Map(study.routes.map(({ id, basis }) => [id, basis]));
  const all = pipesByStage(plan);
  const overStages = (row: PipeRow) => all.find(({ pipe }) => isSamePipe(pipe, row));
  return [
    stage,
    textColumn('id', (row) => row.id),
    textColumn('from', (row) => row.from),
    textColumn('to', (row) => row.to),
    textColumn('option', (row) => row.option),
    realColumn('diameter_in', (row) => row.diameter_in),
    realColumn('capacity_mt_per_yr', (row) => row.capacity_mt_per_yr),
    realColumn('flow_mt_per_yr', (row) => row.flow_mt_per_yr),
    realColumn('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
    realColumn('utilisation', (row) => row.utilisation),
    realColumn('length_km', (row) => row.length_km),
    realColumn('offshore_km', (row) => row.offshore_km),
    realColumn('cost_km', (row) => row.cost_km),
    textColumn('built', (row) => row.built),
    realColumn(`capital_m_${unit}`, (row) => row.capital_m),
    realColumn(`annual_m_${unit}_per_yr`, (row) => row.annual_m),
    textColumn('routes', (row) => row.routes.join('; ')),
    flagColumn('schematic', (row) => row.schematic),
    ...ofStages<PipeRow>(plan, () => [
      realColumn('sized_mt_per_yr', (row) => row.sized_mt_per_yr),
      textColumn('beside', (row) => {
        const beside = overStages(row)?.beside;
        return beside === undefined ? undefined : `${beside.option} ${beside.built}`;
      }),
      textColumn('beside_is', (row) => overStages(row)?.grows),
    ]),
    textColumn('basis', (row) => weakestBasis(row.routes.map((id) => basisOf.get(id)))),
  ];
}

function cashTable(plan: Plan): ExportTable {
  const unit = money(plan);
  return tableOf<CashLine>(
    'cash',
    [
      textColumn('stage', (row) => row.stage),
      textColumn('category', (row) => row.category),
      textColumn('term', (row) => row.term),
      textColumn('actor', (row) => row.actor),
      textColumn('asset', (row) => row.asset),
      realColumn(`capital_m_${unit}`, (row) => row.capital_m),
      realColumn(`annual_m_${unit}_per_yr`, (row) => row.annual_m),
    ],
    plan.cash,
  );
}

function targetTable(plan: Plan, study: Case): ExportTable {
  return tableOf<TargetPlan>(
    'targets',
    [
      textColumn('sector', (row) => row.sector),
      ...(plan.targets.some(({ stage, counts }) => stage !== undefined || counts !== undefined)
        ? [
            textColumn<TargetPlan>('stage', (row) => row.stage),
            textColumn<TargetPlan>('counts', (row) => row.counts ?? 'captured'),
          ]
        : []),
      textColumn('sense', (row) => row.sense),
      realColumn('required_mt', (row) => row.required_mt),
      realColumn('captured_mt', (row) => row.captured_mt),
      textColumn('basis', (row) => statedTarget(study, row)?.basis),
    ],
    plan.targets,
  );
}

type Figure = readonly [figure: string, value: Cell | null, unit: string];

/** How a plan of several stages looked ahead, and what that saves. */
function planningFigures({ planning, currency }: Plan): readonly Figure[] {
  if (planning === undefined) return [];
  const { ahead, myopic_annual_m, value_annual_m } = planning;
  const unit = `million ${currency}/yr`;
  return [
    ['planning', ahead, ''],
    ...(myopic_annual_m === undefined ? [] : [['annual_cost_stage_by_stage', myopic_annual_m, unit] as const]),
    ...(value_annual_m === undefined ? [] : [['saved_by_looking_ahead', value_annual_m, unit] as const]),
  ];
}

/** What becomes of the tonnes, where the plan has accounts of them: `gas_billion_m3_per_yr` is the figure `gas` in billion m³/yr. */
function accountFigures({ accounts }: Plan): readonly Figure[] {
  return Object.entries(accounts ?? {}).map(([name, value]) => {
    const [, figure = name, unit] = /^(.*)_(mt|billion_m3)_per_yr$/.exec(name) ?? [];
    return [figure, value, unit === 'mt' ? 'Mt/yr' : 'billion m³/yr'];
  });
}

/** One figure a row: what a meeting asks first, and what the plan is worth. */
function summaryTable(plan: Plan): ExportTable {
  const { cost, gap, counts } = plan;
  const million = `million ${plan.currency}`;
  const figures: readonly Figure[] = [
    ['status', plan.status, ''],
    ['annual_cost', cost.annual_m, `${million}/yr`],
    ['capture_cost', cost.capture_annual_m, `${million}/yr`],
    ['transport_cost', cost.transport_annual_m, `${million}/yr`],
    ['storage_cost', cost.storage_annual_m, `${million}/yr`],
    ['revenue', cost.revenue_annual_m, `${million}/yr`],
    ['total_cost', cost.total_m, million],
    ['present_value', cost.present_value_m, million],
    ['bound_on_annual_cost', plan.bound_annual_m, `${million}/yr`],
    ...planningFigures(plan),
    ['gap_total', gap.total, 'fraction'],
    ['gap_transport_storage', gap.transport_storage, 'fraction'],
    ['captured', plan.captured_mt_per_yr, 'Mt/yr'],
    ['stored', plan.stored_mt_per_yr, 'Mt/yr'],
    ...accountFigures(plan),
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
    textColumn('figure', ([figure]) => figure),
    { name: 'value', type: 'text', of: ([, value]) => value ?? undefined },
    textColumn('unit', ([, , unit]) => unit),
  ];
  return tableOf('summary', columns, figures);
}

/** The tables of a plan, in the order in which a reader wants them. */
export function planTables(plan: Plan, study: Case): readonly ExportTable[] {
  return [
    summaryTable(plan),
    tableOf(
      'sources',
      sourceColumns(plan, study),
      stagedRows(plan, (one) => one.sources),
    ),
    tableOf(
      'sinks',
      sinkColumns(plan, study),
      stagedRows(plan, (one) => one.sinks),
    ),
    tableOf(
      'pipes',
      pipeColumns(plan, study),
      stagedRows(plan, (one) => one.edges),
    ),
    ...haulTables(plan, study),
    targetTable(plan, study),
    cashTable(plan),
    ...(plan.stages.length > 1 ? stageTables(plan, study) : []),
    ...clusterTables(plan),
  ];
}
