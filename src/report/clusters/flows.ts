import { type GroupFigures, groupKey } from '../../plan/clusters/cluster-plan.ts';
import { groupBy, total } from '../group.ts';
import { categories, ink } from '../palette.ts';
import type { Reading } from '../reading.ts';

/** Tonnes that one group captures and another stores. */
export interface Crossing {
  readonly from: string;
  readonly to: string;
  readonly mt_per_yr: number;
}

/** The groups of the stage that is shown, and what flows between them. */
export interface Participants {
  readonly groups: readonly GroupFigures[];
  readonly crossings: readonly Crossing[];
}

/** Who captures, who stores and how much goes from whom to whom; undefined where there is nothing to show. */
export function participantsOf({ plan, stage }: Reading): Participants | undefined {
  const { clusters } = plan;
  const groups = clusters?.stages.find((one) => one.stage === stage.stage)?.groups;
  if (clusters === undefined || groups === undefined) return undefined;
  const keyOf = new Map(
    clusters.members.map(({ id, cluster }) => [id, cluster === null ? 'none' : `cluster ${cluster}`] as const),
  );
  const single = stage.sources.flatMap(({ id, destinations }) =>
    destinations.map(({ sink, mt_per_yr }) => ({ from: keyOf.get(id) ?? 'none', to: keyOf.get(sink) ?? 'none', mt_per_yr })),
  );
  const order = groups.map(({ group }) => groupKey(group));
  const crossings = [...groupBy(single, ({ from, to }) => `${from}\n${to}`).values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined ? [] : [{ ...first, mt_per_yr: total(members, (one) => one.mt_per_yr) }];
    })
    .sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to));
  return crossings.length === 0 ? undefined : { groups, crossings };
}

/** The colour of each group: clusters by their place in the case, the rest grey. */
export function groupColour({ study }: Reading, key: string): string {
  const place = (study.clusters ?? []).findIndex(({ id }) => `cluster ${id}` === key);
  return place < 0 ? ink.coast : (categories[place % categories.length] ?? ink.coast);
}
