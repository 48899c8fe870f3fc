import { fault, type Issue } from '../../base/issue.ts';
import type { Check } from '../checks/check.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import { criteria } from './readiness.ts';

const namers = ['sources', 'sinks'] as const;

/** Clusters that rows and scores name must exist. */
function named({ rows, values }: Draft): Issue[] {
  const ids = rows.clusters.map(({ row }) => row.id);
  const unknown = (path: string, cluster: string | undefined) =>
    cluster === undefined || ids.includes(cluster)
      ? []
      : [fault('cluster.unknown', { path }, { cluster, known: ids.join(', ') || '—' })];
  return [
    ...namers.flatMap((table) => rows[table].flatMap(({ row, index }) => unknown(`${table}.${index}.cluster`, row.cluster))),
    ...(values.readiness?.stated ?? []).flatMap(({ cluster }, k) => unknown(`readiness.stated.${k}.cluster`, cluster)),
  ];
}

/** Clusters have a rule of membership, a rule has clusters, and what it starts from is there. */
function ruled({ rows, values, given, whole }: Draft): Issue[] {
  const clusters = rows.clusters;
  if (!given.has('clusters') || clusters.length === 0) {
    const idle = (['cluster_membership', 'readiness'] as const).filter((key) => given.has(key));
    return idle.map((key) => fault('cluster.none', { path: key }, { key }));
  }
  if (!given.has('cluster_membership')) return [fault('cluster.membership_missing', { path: 'clusters' })];
  const rule = values.cluster_membership?.rule;
  if (rule === undefined) return [];
  if (rule !== 'given') {
    return clusters
      .filter(({ row }) => row.hubs.length === 0)
      .map(({ row: { id }, index }) => fault('cluster.without_hubs', { path: `clusters.${index}.hubs` }, { id, rule }));
  }
  if (!namers.every((table) => whole.has(table))) return [];
  const members = new Set(namers.flatMap((table) => rows[table].map(({ row }) => row.cluster)));
  return clusters
    .filter(({ row }) => !members.has(row.id))
    .map(({ row: { id }, index }) => fault('cluster.without_members', { path: `clusters.${index}.id` }, { id }));
}

/** Hubs are told apart by their names. */
function hubsApart({ rows }: Draft): Issue[] {
  const first = new Map<string, string>();
  return rows.clusters.flatMap(({ row, index }) =>
    row.hubs.flatMap(({ name }, k): Issue[] => {
      const path = `clusters.${index}.hubs.${k}`;
      const earlier = first.get(name);
      if (earlier !== undefined) return [fault('cluster.hub_duplicate', { path: `${path}.name` }, { name, first: earlier })];
      first.set(name, path);
      return [];
    }),
  );
}

/** One score a cluster and criterion, and weights that weigh something. */
function scored({ values }: Draft): Issue[] {
  const { stated = [], weights } = values.readiness ?? {};
  const twice = stated.flatMap(({ cluster, criterion }, k) => {
    const earlier = stated.findIndex((one) => one.cluster === cluster && one.criterion === criterion);
    const at = { path: `readiness.stated.${k}` };
    return earlier < k ? [fault('readiness.stated_twice', at, { cluster, criterion, first: `readiness.stated.${earlier}` })] : [];
  });
  const all = Object.values(weights ?? {});
  const nothing = weights !== undefined && all.length === criteria.length && all.every((weight) => weight === 0);
  return nothing ? [...twice, fault('readiness.weights_zero', { path: 'readiness.weights' })] : twice;
}

/** What a case says of clusters and their readiness makes sense. */
export const clusters: Check = (draft) => [
  ...(allOf(draft, 'clusters') ? [...named(draft), ...ruled(draft)] : []),
  ...hubsApart(draft),
  ...scored(draft),
];
