import type { CrispCase } from '../../case/case.ts';
import { centralCase } from '../../case/realise.ts';
import type { Group } from '../../plan/clusters/cluster-plan.ts';
import { measures } from '../../plan/milestones/index.ts';
import type { MilestonePlan, StagePlan } from '../../plan/plan.ts';
import { named } from '../../text/language.ts';
import { groupName } from '../clusters/names.ts';
import { total } from '../group.ts';
import { prose } from '../html.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

/** A milestone with what each group gives to it. */
interface Row {
  readonly milestone: MilestonePlan;
  readonly of: readonly number[];
}

/** Clusters in the order of the case, then what is in none. */
const groupsOf = ({ study }: Reading): readonly Group[] => [
  ...(study.clusters ?? []).map(({ id }) => ({ part: 'cluster' as const, cluster: id })),
  { part: 'none' as const },
];

/** Every milestone that can be measured, measured for each group alone. */
function rowsOf(reading: Reading, groups: readonly Group[]): Row[] {
  const { plan, study, network } = reading;
  const clusterOf = new Map(plan.clusters?.members.map(({ id, cluster }) => [id, cluster ?? undefined]));
  const central = centralCase(study);
  // The plan says who is in which cluster: no measure has to look for it along the network again.
  const crisp: CrispCase = {
    ...central,
    cluster_membership: { rule: 'given' },
    sources: central.sources.map((source) => ({ ...source, cluster: clusterOf.get(source.id) })),
    sinks: central.sinks.map((sink) => ({ ...sink, cluster: clusterOf.get(sink.id) })),
  };
  const part = (stage: StagePlan, group: Group): StagePlan => {
    const cluster = group.part === 'cluster' ? group.cluster : undefined;
    const own = ({ id }: { readonly id: string }) => clusterOf.get(id) === cluster;
    return { ...stage, sources: stage.sources.filter(own), sinks: stage.sinks.filter(own) };
  };
  return (plan.milestones ?? []).flatMap((milestone, k) => {
    const measure = measures.find((one) => one.measure === milestone.measure);
    const row = crisp.milestones?.[k];
    const stage = plan.stages.find((one) => one.stage === milestone.stage);
    if (measure === undefined || row === undefined || stage === undefined) return [];
    return [{ milestone, of: groups.map((group) => measure.ofPlan(row, { crisp, network, stage: part(stage, group) })) }];
  });
}

/** What each cluster gives to every milestone; nothing where the case has no clusters. */
export function milestonesByClusterTable(reading: Reading): string {
  const { plan, text, language } = reading;
  if (plan.clusters === undefined || (plan.milestones ?? []).length === 0) return '';
  const all = groupsOf(reading);
  const rows = rowsOf(reading, all);
  const shown = all.flatMap((group, k) => (group.part === 'cluster' || rows.some(({ of }) => of[k] !== 0) ? [{ group, k }] : []));
  const figure = (value: number, { unit }: MilestonePlan) => (unit === 'number' ? String(value) : value.toFixed(2));
  const columns: Column<Row>[] = [
    { label: text('col_stage'), value: ({ milestone }) => milestone.stage },
    { label: text('col_milestone'), value: ({ milestone }) => named(milestone.name, language) },
    ...shown.map(
      ({ group, k }): Column<Row> => ({
        ...{ label: groupName(reading, group), decimals: 2 },
        value: ({ milestone, of }) => figure(of[k] ?? 0, milestone),
      }),
    ),
    {
      label: text('total'),
      decimals: 2,
      value: ({ milestone, of }) =>
        figure(
          total(of, (one) => one),
          milestone,
        ),
    },
    { label: text('col_unit'), value: ({ milestone }) => text(milestone.unit) },
  ];
  const table = htmlTable(text('table_milestones_by_cluster'), columns, rows, { sortable: false });
  return `${table}\n<p class="note">${prose(text('milestones_by_cluster_note'))}</p>`;
}
