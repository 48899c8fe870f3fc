import type {
  ClusterPlan,
  ClusterReadiness,
  CriterionScore,
  Group,
  GroupFigures,
  TermSum,
} from '../../plan/clusters/cluster-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { type ExportTable, flagColumn, realColumn, type TableColumn, tableOf, textColumn, wholeColumn } from './table.ts';

type Row<T> = T & { readonly stage: string; readonly group: Group };

const placed = <T extends { readonly group: Group }>(): readonly TableColumn<T>[] => [
  textColumn('part', ({ group }) => group.part),
  textColumn('cluster', ({ group }) => (group.part === 'cluster' ? group.cluster : undefined)),
];

/** Tonnes, pipes and money of every cluster in every stage; rows of a stage sum to the stage. */
function figuresTable({ stages }: ClusterPlan, unit: string): ExportTable {
  const rows = stages.flatMap(({ stage, groups }) => groups.map((figures) => ({ ...figures, stage })));
  return tableOf<Row<GroupFigures>>(
    'clusters',
    [
      textColumn('stage', ({ stage }) => stage),
      ...placed<Row<GroupFigures>>(),
      wholeColumn('sources', ({ sources }) => sources),
      wholeColumn('sinks', ({ sinks }) => sinks),
      wholeColumn('edges', ({ edges }) => edges),
      realColumn('captured_mt_per_yr', (row) => row.captured_mt_per_yr),
      realColumn('capability_mt_per_yr', (row) => row.capability_mt_per_yr),
      realColumn('stored_mt_per_yr', (row) => row.stored_mt_per_yr),
      realColumn('length_km', ({ length_km }) => length_km),
      realColumn(`pipe_capital_m_${unit}`, ({ pipe_capital_m }) => pipe_capital_m),
      realColumn(`capital_m_${unit}`, ({ capital_m }) => capital_m),
      realColumn(`capture_m_${unit}_per_yr`, ({ cost }) => cost.capture_annual_m),
      realColumn(`transport_m_${unit}_per_yr`, ({ cost }) => cost.transport_annual_m),
      realColumn(`storage_m_${unit}_per_yr`, ({ cost }) => cost.storage_annual_m),
      realColumn(`revenue_m_${unit}_per_yr`, ({ cost }) => cost.revenue_annual_m),
      realColumn(`annual_m_${unit}_per_yr`, ({ cost }) => cost.annual_m),
      realColumn('mark_mt_per_yr', ({ mark_mt_per_yr }) => mark_mt_per_yr),
      textColumn('reached', ({ reached }) => reached),
    ],
    rows,
  );
}

function cashTable({ stages }: ClusterPlan, unit: string): ExportTable {
  const rows = stages.flatMap(({ stage, groups }) =>
    groups.flatMap(({ group, terms }) => terms.map((term) => ({ ...term, stage, group }))),
  );
  return tableOf<Row<TermSum>>(
    'cluster_cash',
    [
      textColumn('stage', ({ stage }) => stage),
      ...placed<Row<TermSum>>(),
      textColumn('category', ({ category }) => category),
      textColumn('term', ({ term }) => term),
      realColumn(`capital_m_${unit}`, ({ capital_m }) => capital_m),
      realColumn(`annual_m_${unit}_per_yr`, ({ annual_m }) => annual_m),
    ],
    rows,
  );
}

interface MemberRow {
  readonly asset: string;
  readonly id: string;
  readonly group: Group;
  readonly by?: string;
  readonly nearest?: string;
  readonly distance_km?: number;
  readonly outside?: string;
}

/** Sources and sinks of the case, and pipes, terminals and links of the plan, each with what it belongs to and why. */
function membersTable({ members, edges }: ClusterPlan, { stages }: Plan): ExportTable {
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const terminals = new Set(stages.flatMap((stage) => idsOf(stage.terminals ?? [])));
  const links = new Set(stages.flatMap((stage) => idsOf(stage.links ?? [])));
  const assetOf = (id: string) => (terminals.has(id) ? 'terminal' : links.has(id) ? 'link' : 'pipe');
  const rows: readonly MemberRow[] = [
    ...members.map(({ terminal, cluster, ...one }) => ({
      ...one,
      asset: terminal,
      group: cluster === null ? ({ part: 'none' } as const) : ({ part: 'cluster', cluster } as const),
    })),
    ...edges.map((edge) => ({ ...edge, asset: assetOf(edge.id) })),
  ];
  return tableOf<MemberRow>(
    'cluster_members',
    [
      textColumn('asset', ({ asset }) => asset),
      textColumn('id', ({ id }) => id),
      ...placed<MemberRow>(),
      textColumn('by', ({ by }) => by),
      textColumn('nearest', ({ nearest }) => nearest),
      realColumn('distance_km', ({ distance_km }) => distance_km),
      textColumn('outside', ({ outside }) => outside),
    ],
    rows,
  );
}

type ScoreRow = CriterionScore & Pick<ClusterReadiness, 'cluster'>;

const reasonOf = ({ figures, reason }: CriterionScore) => {
  if (reason !== undefined) return typeof reason === 'string' ? reason : reason.en;
  if (figures === undefined) return 'not stated';
  const values = Object.entries(figures.values).map(([name, value]) => `${name} ${Number(value.toPrecision(6))}`);
  return [figures.says.replaceAll('_', ' '), ...values].join('; ');
};

/** Every score of every cluster with its reason; an unknown one is blank. */
function readinessTable({ readiness }: ClusterPlan): ExportTable {
  return tableOf<ScoreRow>(
    'readiness',
    [
      textColumn('cluster', ({ cluster }) => cluster),
      textColumn('criterion', ({ criterion }) => criterion),
      textColumn('of', ({ of }) => of),
      realColumn('weight', ({ weight }) => weight),
      realColumn('score', ({ score }) => score),
      flagColumn('known', ({ score }) => score !== null),
      textColumn('reason', reasonOf),
      textColumn('basis', ({ basis }) => basis),
      textColumn('source', ({ source }) => source),
      textColumn('note', ({ note }) => note),
    ],
    readiness.flatMap(({ cluster, scores }) => scores.map((score) => ({ ...score, cluster }))),
  );
}

/** The tables of a plan by cluster; none where the case has no clusters. */
export function clusterTables(plan: Plan): readonly ExportTable[] {
  const { clusters, currency } = plan;
  if (clusters === undefined) return [];
  const unit = currency.toLowerCase();
  return [figuresTable(clusters, unit), cashTable(clusters, unit), membersTable(clusters, plan), readinessTable(clusters)];
}
