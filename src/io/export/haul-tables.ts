import type { Case } from '../../case/case.ts';
import type { LinkPlan, TerminalPlan } from '../../plan/modes/haul-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { weakestBasis } from '../../report/inputs/basis.ts';
import { type ExportTable, realColumn, type TableColumn, tableOf, textColumn } from './table.ts';

type Staged<Row> = Row & { readonly stage: string };

/** What terminals and links have in common. */
const shared = <Row extends LinkPlan | TerminalPlan>({ currency }: Plan): readonly TableColumn<Row>[] => [
  realColumn('capacity_mt_per_yr', (row) => row.capacity_mt_per_yr),
  realColumn('flow_mt_per_yr', (row) => row.flow_mt_per_yr),
  realColumn('peak_mt_per_yr', (row) => row.peak_mt_per_yr),
  realColumn('utilisation', (row) => row.utilisation),
  realColumn('emitted_mt_per_yr', (row) => row.emitted_mt_per_yr),
  realColumn('lost_mt_per_yr', (row) => row.lost_mt_per_yr),
  realColumn(`capital_m_${currency.toLowerCase()}`, (row) => row.capital_m),
  realColumn(`annual_m_${currency.toLowerCase()}_per_yr`, (row) => row.annual_m),
];

/** Columns of links that are served; `from` and `to` are terminals. */
export function linkColumns(plan: Plan, { links = [], modes = [] }: Case): readonly TableColumn<Staged<LinkPlan>>[] {
  const bases = new Map(links.map(({ id, basis }) => [id, basis]));
  const modeBases = new Map(modes.map(({ id, basis }) => [id, basis]));
  return [
    textColumn('stage', (row) => row.stage),
    textColumn('id', (row) => row.id),
    textColumn('name', (row) => row.name),
    textColumn('mode', (row) => row.mode),
    textColumn('kind', (row) => row.kind),
    textColumn('from', (row) => row.from),
    textColumn('to', (row) => row.to),
    realColumn('length_km', (row) => row.length_km),
    realColumn('vehicles', (row) => row.vehicles),
    ...shared<Staged<LinkPlan>>(plan),
    textColumn('basis', (row) => weakestBasis([bases.get(row.id), modeBases.get(row.mode)])),
  ];
}

/** Columns of the plants of terminals. */
export function terminalColumns(
  plan: Plan,
  { terminals = [], terminal_plants: plants = [] }: Case,
): readonly TableColumn<Staged<TerminalPlan>>[] {
  const bases = new Map(terminals.map(({ id, basis }) => [id, basis]));
  const plantBases = new Map(plants.map(({ id, basis }) => [id, basis]));
  return [
    textColumn('stage', (row) => row.stage),
    textColumn('id', (row) => row.id),
    textColumn('terminal', (row) => row.terminal),
    textColumn('name', (row) => row.name),
    realColumn('longitude', (row) => row.longitude),
    realColumn('latitude', (row) => row.latitude),
    textColumn('handling', (row) => row.handling),
    textColumn('plant', (row) => row.plant),
    realColumn('modules', (row) => row.modules),
    ...shared<Staged<TerminalPlan>>(plan),
    textColumn('basis', (row) => weakestBasis([bases.get(row.terminal), plantBases.get(row.plant)])),
  ];
}

const staged = <Row>(plan: Plan, rowsOf: (stage: Plan['stages'][number]) => readonly Row[] = () => []): Staged<Row>[] =>
  plan.stages.flatMap((stage) => rowsOf(stage).map((row) => ({ ...row, stage: stage.stage })));

/** The tables of terminals and links; none where the case has none. */
export function haulTables(plan: Plan, study: Case): readonly ExportTable[] {
  if (study.links === undefined) return [];
  return [
    tableOf(
      'terminals',
      terminalColumns(plan, study),
      staged(plan, ({ terminals = [] }) => terminals),
    ),
    tableOf(
      'links',
      linkColumns(plan, study),
      staged(plan, ({ links = [] }) => links),
    ),
  ];
}
