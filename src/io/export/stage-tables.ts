import type { Case } from '../../case/case.ts';
import { builtByStage } from '../../plan/by-stage/built.ts';
import { cashByStage } from '../../plan/by-stage/cash.ts';
import { storageByStage } from '../../plan/by-stage/storage.ts';
import type { MilestonePlan, Plan } from '../../plan/plan.ts';
import { inputItems, isWeak } from '../../report/inputs/items.ts';
import { named } from '../../text/language.ts';
import { type ExportTable, flagColumn, realColumn, tableOf, textColumn, wholeColumn } from './table.ts';

type Row<List extends readonly unknown[]> = List[number];

function builtTable(plan: Plan, unit: string): ExportTable {
  return tableOf<Row<ReturnType<typeof builtByStage>>>(
    'built',
    [
      textColumn('stage', (row) => row.stage),
      textColumn('what', (row) => row.what),
      textColumn('option', (row) => row.option),
      realColumn('diameter_in', (row) => row.diameter_in),
      wholeColumn('number', (row) => row.count),
      realColumn('capacity_mt_per_yr', (row) => row.mt_per_yr),
      realColumn('length_km', (row) => row.length_km),
      realColumn(`capital_m_${unit}`, (row) => row.capital_m),
    ],
    builtByStage(plan),
  );
}

function cashTable(plan: Plan, unit: string): ExportTable {
  return tableOf<Row<ReturnType<typeof cashByStage>>>(
    'cash_by_stage',
    [
      textColumn('stage', (row) => row.stage),
      textColumn('actor', (row) => row.actor),
      textColumn('category', (row) => row.category),
      realColumn(`capital_m_${unit}`, (row) => row.capital_m),
      realColumn(`running_m_${unit}_per_yr`, (row) => row.running_m_per_yr),
      realColumn(`capital_undiscounted_m_${unit}`, (row) => row.capital_cash_m),
      realColumn(`running_undiscounted_m_${unit}`, (row) => row.running_cash_m),
      realColumn(`capital_present_m_${unit}`, (row) => row.capital_present_m),
      realColumn(`running_present_m_${unit}`, (row) => row.running_present_m),
    ],
    cashByStage(plan),
  );
}

/** A row a store and stage: what is in it at the end, and how long the rest lasts at the rate of the stage. */
function storageTable(plan: Plan, study: Case): ExportTable {
  const basisOf = new Map(study.sinks.map(({ id, basis }) => [id, basis]));
  const rows = storageByStage(plan).flatMap((store) =>
    plan.stages.map(({ stage }, t) => {
      const until = store.until_mt[t] ?? 0;
      const rate = store.stages[t]?.stored_mt_per_yr ?? 0;
      const left = Math.max(0, store.capacity_mt - until);
      return { store, stage, until, rate, left, years: rate > 0 ? left / rate : undefined };
    }),
  );
  return tableOf<Row<typeof rows>>(
    'storage',
    [
      textColumn('id', ({ store }) => store.id),
      textColumn('name', ({ store }) => store.name),
      textColumn('kind', ({ store }) => store.kind),
      textColumn('opened', ({ store }) => store.opened),
      textColumn('stage', ({ stage }) => stage),
      realColumn('capacity_mt', ({ store }) => store.capacity_mt),
      realColumn('stored_mt_per_yr', ({ rate }) => rate),
      realColumn('stored_until_mt', ({ until }) => until),
      realColumn('fill', ({ until, store }) => until / store.capacity_mt),
      realColumn('left_mt', ({ left }) => left),
      realColumn('years_left', ({ years }) => years),
      textColumn('basis', ({ store }) => basisOf.get(store.id)),
    ],
    rows,
  );
}

function milestoneTable(rows: readonly MilestonePlan[]): ExportTable {
  return tableOf<MilestonePlan>(
    'milestones',
    [
      textColumn('stage', (row) => row.stage),
      textColumn('name', (row) => named(row.name, 'en')),
      textColumn('name_zh', (row) => named(row.name, 'zh')),
      textColumn('measure', (row) => row.measure),
      textColumn('of', (row) => row.of?.join('; ')),
      realColumn('size_mt_per_yr', (row) => row.size_mt_per_yr),
      realColumn('at_least', (row) => row.at_least),
      realColumn('value', (row) => row.value),
      textColumn('unit', (row) => row.unit),
      textColumn('kind', (row) => row.kind),
      flagColumn('reached', (row) => row.reached),
      textColumn('basis', (row) => row.basis),
    ],
    rows,
  );
}

/** Everything that is assumed or illustrative in the case, prices and lives included. */
function assumptionTable(study: Case): ExportTable {
  const items = inputItems(study, 'en').filter(isWeak);
  return tableOf<Row<typeof items>>(
    'assumptions',
    [
      textColumn('table', ({ table }) => table.replace('rows_', '')),
      textColumn('name', ({ name }) => name),
      textColumn('basis', ({ basis }) => basis),
      textColumn('words', ({ words }) => words),
    ],
    items,
  );
}

/** The tables that only plans of several stages have. */
export function stageTables(plan: Plan, study: Case): readonly ExportTable[] {
  const unit = plan.currency.toLowerCase();
  return [
    builtTable(plan, unit),
    cashTable(plan, unit),
    storageTable(plan, study),
    ...(plan.milestones === undefined ? [] : [milestoneTable(plan.milestones)]),
    assumptionTable(study),
  ];
}
