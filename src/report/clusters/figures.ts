import type { ClusterPlan, GroupFigures } from '../../plan/clusters/cluster-plan.ts';
import { term } from '../../text/terms.ts';
import { total } from '../group.ts';
import { prose } from '../html.ts';
import { columnDecimals, stated } from '../number.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';
import { groupName } from './names.ts';

type Row = Pick<
  GroupFigures,
  'captured_mt_per_yr' | 'capability_mt_per_yr' | 'stored_mt_per_yr' | 'length_km' | 'pipe_capital_m' | 'cost'
> & {
  readonly name: string;
  readonly mark: string;
};

/** Whether anything of a plan belongs to a group; clusters are shown all the same. */
const isShown = ({ group, sources, sinks, edges, terms }: GroupFigures) =>
  group.part === 'cluster' || sources + sinks + edges + terms.length > 0;

function markWords({ text }: Reading, { mark_mt_per_yr, reached }: GroupFigures): string {
  return mark_mt_per_yr === undefined
    ? text('clusters_mark_none')
    : text(`clusters_mark_${reached ?? 'no'}`, { mark: stated(mark_mt_per_yr) });
}

function sumOf(reading: Reading, groups: readonly GroupFigures[]): Row {
  const sum = (of: (one: GroupFigures) => number) => total(groups, of);
  const cost = (of: keyof GroupFigures['cost']) => sum((one) => one.cost[of]);
  return {
    ...{ name: reading.text('total'), mark: '' },
    captured_mt_per_yr: sum((one) => one.captured_mt_per_yr),
    capability_mt_per_yr: sum((one) => one.capability_mt_per_yr),
    stored_mt_per_yr: sum((one) => one.stored_mt_per_yr),
    length_km: sum((one) => one.length_km),
    pipe_capital_m: sum((one) => one.pipe_capital_m),
    cost: {
      annual_m: cost('annual_m'),
      capture_annual_m: cost('capture_annual_m'),
      transport_annual_m: cost('transport_annual_m'),
      storage_annual_m: cost('storage_annual_m'),
      revenue_annual_m: cost('revenue_annual_m'),
    },
  };
}

/** Tonnes, pipes and money by cluster in one stage, with the stage's own figures below. */
function stageTable(reading: Reading, { stage, groups }: ClusterPlan['stages'][number], several: boolean): string {
  const { text } = reading;
  const rows: Row[] = groups
    .filter(isShown)
    .map((one) => ({ ...one, name: groupName(reading, one.group), mark: markWords(reading, one) }));
  const foot = sumOf(reading, groups);
  const perYear = reading.unit('unit_m_per_yr');
  const decimals = columnDecimals(rows.map(({ cost }) => cost.annual_m));
  const money = (label: string, of: (row: Row) => number): Column<Row> => ({ label, unit: perYear, decimals, value: of });
  const columns: Column<Row>[] = [
    { label: text('clusters_col_cluster'), value: ({ name }) => name },
    { label: text('col_captured'), unit: text('mt_per_yr'), decimals: 2, value: (row) => row.captured_mt_per_yr },
    { label: text('clusters_col_capability'), unit: text('mt_per_yr'), decimals: 2, value: (row) => row.capability_mt_per_yr },
    { label: text('col_stored'), unit: text('mt_per_yr'), decimals: 2, value: (row) => row.stored_mt_per_yr },
    { label: text('clusters_col_pipes'), unit: text('km'), decimals: 0, value: ({ length_km }) => length_km },
    { label: text('clusters_col_pipe_capital'), unit: reading.unit('unit_m'), decimals: 1, value: (row) => row.pipe_capital_m },
    money(text('clusters_col_capture'), ({ cost }) => cost.capture_annual_m),
    money(text('clusters_col_transport'), ({ cost }) => cost.transport_annual_m),
    money(text('clusters_col_storage'), ({ cost }) => cost.storage_annual_m),
    ...(foot.cost.revenue_annual_m === 0 ? [] : [money(text('col_revenue'), ({ cost }) => cost.revenue_annual_m)]),
    money(text('clusters_col_net'), ({ cost }) => cost.annual_m),
    { label: text('clusters_col_mark'), value: ({ mark }) => mark },
  ];
  const caption = several ? text('table_clusters_stage', { stage }) : text('table_clusters');
  return htmlTable(caption, columns, rows, { foot: [foot], sortable: false });
}

/** Every stage, one table each. */
export function figuresTables(reading: Reading, { stages }: ClusterPlan): string {
  const tables = stages.map((stage) => stageTable(reading, stage, stages.length > 1));
  const marked = stages.some(({ groups }) => groups.some(({ mark_mt_per_yr }) => mark_mt_per_yr !== undefined));
  return [...tables, marked ? `<p class="note">${prose(reading.text('clusters_mark_note'))}</p>` : ''].join('\n');
}

/** Cost a year by cash term, a column a group, over all stages. */
export function termsTable(reading: Reading, { stages }: ClusterPlan): string {
  const { text, language } = reading;
  const groups = (stages[0]?.groups ?? []).flatMap(({ group }, k) => {
    const own = stages.flatMap((stage) => stage.groups[k] ?? []);
    return own.some(isShown) ? [{ group, terms: own.flatMap(({ terms }) => terms) }] : [];
  });
  const names = [...new Map(groups.flatMap(({ terms }) => terms.map((one) => [one.term, one.category] as const)))];
  const rows = names.map(([name, category]) => {
    const sign = category === 'revenue' ? -1 : 1;
    const of = groups.map(({ terms }) => sign * total(terms, (one) => (one.term === name ? one.annual_m : 0)));
    return { name: term(name, language), of };
  });
  const foot = { name: text('net'), of: groups.map((_group, k) => total(rows, ({ of }) => of[k] ?? 0)) };
  type TermRow = (typeof rows)[number];
  const decimals = columnDecimals(foot.of);
  const unit = reading.unit('unit_m_per_yr');
  const columns: Column<TermRow>[] = [
    { label: text('col_term'), value: ({ name }) => name },
    ...groups.map(
      ({ group }, k): Column<TermRow> => ({ label: groupName(reading, group), unit, decimals, value: ({ of }) => of[k] ?? 0 }),
    ),
    { label: text('total'), unit, decimals, value: ({ of }) => total(of, (one) => one) },
  ];
  return htmlTable(text('table_cluster_terms'), columns, rows, { foot: [foot], sortable: false });
}
