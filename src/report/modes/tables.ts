import type { LinkPlan, TerminalPlan } from '../../plan/modes/haul-plan.ts';
import { named } from '../../text/language.ts';
import { term } from '../../text/terms.ts';
import { prose } from '../html.ts';
import { basisBadge } from '../inputs/basis.ts';
import { isStaged, type Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

type Staged<Row> = Row & { readonly stage: string };

const byStage = <Row>({ plan }: Reading, rowsOf: (stage: Reading['stage']) => readonly Row[] = () => []): Staged<Row>[] =>
  plan.stages.flatMap((stage) => rowsOf(stage).map((row) => ({ ...row, stage: stage.stage })));

/** What terminals and links have in common: tonnes, capacity, money. */
function amounts<Row extends LinkPlan | TerminalPlan>(reading: Reading, rows: readonly Row[]): Column<Row>[] {
  const { text } = reading;
  const emits = rows.some((row) => (row.emitted_mt_per_yr ?? row.lost_mt_per_yr) !== undefined);
  return [
    { label: text('col_flow'), unit: text('mt_per_yr'), decimals: 2, value: (row) => row.flow_mt_per_yr },
    { label: text('col_peak'), unit: text('mt_per_yr'), decimals: 2, value: (row) => row.peak_mt_per_yr },
    { label: text('col_capacity'), unit: text('mt_per_yr'), decimals: 2, value: (row) => row.capacity_mt_per_yr },
    {
      ...{ label: text('col_use'), unit: text('per_cent'), decimals: 0 },
      value: (row) => (row.utilisation === null ? null : row.utilisation * 100),
    },
    ...(emits
      ? [
          {
            ...{ label: text('col_emitted'), unit: text('mt_per_yr'), decimals: 3 },
            value: (row: Row) => (row.emitted_mt_per_yr ?? 0) + (row.lost_mt_per_yr ?? 0),
          },
        ]
      : []),
    { label: text('col_capital'), unit: reading.unit('unit_m'), decimals: 1, value: (row) => row.capital_m },
    { label: text('col_cost_year'), unit: reading.unit('unit_m_per_yr'), decimals: 2, value: (row) => row.annual_m },
  ];
}

const stageColumn = <Row extends { readonly stage: string }>(reading: Reading): Column<Row>[] =>
  isStaged(reading) ? [{ label: reading.text('col_stage'), value: ({ stage }) => stage }] : [];

/** Links that are served, stage after stage. */
function linksTable(reading: Reading): string {
  const { text, language, study } = reading;
  const rows = byStage(reading, ({ links = [] }) => links);
  if (rows.length === 0) return '';
  const terminals = new Map(study.terminals?.map(({ id, name }) => [id, name]));
  const modes = new Map(study.modes?.map((mode) => [mode.id, mode]));
  const bases = new Map(study.links?.map(({ id, basis }) => [id, basis]));
  const modeName = ({ mode, kind }: LinkPlan) => {
    const name = modes.get(mode)?.name;
    return name === undefined ? term(kind, language) : named(name, language);
  };
  const columns: Column<Staged<LinkPlan>>[] = [
    ...stageColumn<Staged<LinkPlan>>(reading),
    { label: text('col_name'), value: ({ name }) => name, after: ({ id }) => basisBadge(reading, bases.get(id)) },
    { label: text('col_mode'), value: modeName, after: ({ mode }) => basisBadge(reading, modes.get(mode)?.basis) },
    { label: text('col_from'), value: ({ from }) => terminals.get(from) ?? from },
    { label: text('col_to'), value: ({ to }) => terminals.get(to) ?? to },
    { label: text('col_length'), unit: text('km'), decimals: 0, value: ({ length_km }) => length_km },
    { label: text('col_vehicles'), decimals: 0, value: ({ vehicles }) => vehicles ?? text('hired') },
    ...amounts(reading, rows),
  ];
  return `${htmlTable(text('table_links'), columns, rows)}\n<p class="note">${prose(text('links_note'))}</p>`;
}

/** Plants of terminals that stand, stage after stage. */
function terminalsTable(reading: Reading): string {
  const { text, language, study } = reading;
  const rows = byStage(reading, ({ terminals = [] }) => terminals);
  if (rows.length === 0) return '';
  const plants = new Map(study.terminal_plants?.map((plant) => [plant.id, plant]));
  const bases = new Map(study.terminals?.map(({ id, basis }) => [id, basis]));
  const plantName = ({ plant }: TerminalPlan) => {
    const name = plants.get(plant)?.name;
    return name === undefined ? plant : named(name, language);
  };
  const columns: Column<Staged<TerminalPlan>>[] = [
    ...stageColumn<Staged<TerminalPlan>>(reading),
    { label: text('col_name'), value: ({ name }) => name, after: (row) => basisBadge(reading, bases.get(row.terminal)) },
    { label: text('col_handling'), value: ({ handling }) => text(handling) },
    { label: text('col_plant'), value: plantName, after: ({ plant }) => basisBadge(reading, plants.get(plant)?.basis) },
    ...(rows.some(({ modules }) => modules !== null)
      ? [{ label: text('col_modules'), decimals: 0, value: ({ modules }: TerminalPlan) => modules }]
      : []),
    ...amounts(reading, rows),
  ];
  return htmlTable(text('table_terminals'), columns, rows);
}

/** Links and terminals; nothing where the plan has none. */
export const haulTables: readonly ((reading: Reading) => string)[] = [linksTable, terminalsTable];
