import { fault, type Issue } from '../../../base/issue.ts';
import { type AuditCheck, type AuditSubject, differ, total, unequal } from '../../audit-check.ts';
import type { ClusterPlan, Group, GroupFigures } from '../../clusters/cluster-plan.ts';
import type { CashLine } from '../../plan.ts';
import { nodeClusters } from './node-clusters.ts';

const shownGroup = (group: Group | undefined) =>
  group === undefined ? '–' : group.part === 'cluster' ? group.cluster : `(${group.part})`;
const groupOfCluster = (cluster: string | null | undefined): Group =>
  cluster === null || cluster === undefined ? { part: 'none' } : { part: 'cluster', cluster };

/** Members are the sources and sinks of the case, each once, in the cluster of its row or of its node. */
function membersRight({ crisp, network }: AuditSubject, clusters: ClusterPlan): Issue[] {
  const nodeOf = new Map(network.nodes.flatMap((node) => [...node.sources, ...node.sinks].map((id) => [id, node.id] as const)));
  const reached = nodeClusters(crisp, network, clusters);
  const expected = [...crisp.sources, ...crisp.sinks].map(({ id, cluster }) => {
    const node = nodeOf.get(id);
    const byRule = clusters.rule === 'given' || node === undefined ? undefined : reached.get(node);
    return [id, cluster ?? byRule ?? null] as const;
  });
  const found = new Map(clusters.members.map(({ id, cluster }) => [id, cluster]));
  const told = (cluster: string | null | undefined) => cluster ?? '–';
  return [
    ...expected
      .filter(([id, cluster]) => !found.has(id) || found.get(id) !== cluster)
      .map(([id, cluster]) =>
        fault('audit.cluster_member', { path: 'clusters.members' }, { id, found: told(found.get(id)), expected: told(cluster) }),
      ),
    ...(found.size === expected.length && clusters.members.length === expected.length
      ? []
      : unequal(
          'audit.cluster_figure',
          'clusters.members',
          { group: '–', figure: 'members' },
          clusters.members.length,
          expected.length,
        )),
  ];
}

/** Groups of all built edges by their ends. */
function edgeGroups({ crisp, network, plan }: AuditSubject, clusters: ClusterPlan): ReadonlyMap<string, Group> {
  const reached = nodeClusters(crisp, network, clusters);
  const memberOf = new Map(clusters.members.map(({ id, cluster }) => [id, cluster]));
  const groupOfNode = new Map(
    network.nodes.map((node) => {
      const here = [...new Set([...node.sources, ...node.sinks].flatMap((id) => memberOf.get(id) ?? []))];
      const places = node.sources.length + node.sinks.length;
      return [node.id, groupOfCluster(places === 0 ? reached.get(node.id) : here.length === 1 ? here[0] : null)] as const;
    }),
  );
  const land = new Map(
    network.nodes.flatMap(({ id, terminals = [] }) => terminals.map((one) => [one, groupOfNode.get(id)] as const)),
  );
  const groupAt = (node: string) => land.get(node) ?? groupOfNode.get(node);
  const built = new Set(
    plan.stages.flatMap(({ edges, terminals = [], links = [] }) => [...edges, ...terminals, ...links].map(({ id }) => id)),
  );
  return new Map(
    [...network.edges, ...(network.haulage ?? [])]
      .filter(({ id }) => built.has(id))
      .map(({ id, from, to }) => {
        const [a, b] = [groupAt(from), groupAt(to)];
        return [id, a !== undefined && shownGroup(a) === shownGroup(b) ? a : ({ part: 'between' } as const)] as const;
      }),
  );
}

function edgesRight(clusters: ClusterPlan, expected: ReadonlyMap<string, Group>): Issue[] {
  const found = new Map(clusters.edges.map(({ id, group }) => [id, shownGroup(group)]));
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((id) => {
    const [is, should] = [found.get(id) ?? '–', shownGroup(expected.get(id))];
    return is === should ? [] : [fault('audit.cluster_pipe', { path: 'clusters.edges' }, { id, found: is, expected: should })];
  });
}

const parts = { capture: 1, transport: 1, storage: 1, revenue: -1 } as const;

/** The figures of a group from what belongs to it. */
function figuresRight(subject: AuditSubject, clusters: ClusterPlan, edges: ReadonlyMap<string, Group>, t: number): Issue[] {
  const { plan, crisp, network } = subject;
  const stage = plan.stages[t];
  if (stage === undefined) return [];
  const memberOf = new Map(clusters.members.map(({ id, cluster }) => [id, groupOfCluster(cluster)]));
  const lengthOf = new Map(network.edges.map(({ id, length_km }) => [id, length_km]));
  return (clusters.stages[t]?.groups ?? []).flatMap((found, k) => {
    const name = shownGroup(found.group);
    const isOwn = ({ id }: { readonly id: string }) => shownGroup(memberOf.get(id)) === name;
    const isOwnCash = ({ category, asset, stage: of }: CashLine) =>
      of === stage.stage && shownGroup((category === 'transport' ? edges : memberOf).get(asset)) === name;
    const cash = plan.cash.filter(isOwnCash);
    const own = new Set(stage.edges.map(({ id }) => id).filter((id) => shownGroup(edges.get(id)) === name));
    const captured = total(stage.sources.filter(isOwn), (one) => one.captured_mt_per_yr);
    const capability = total(stage.sources.filter(isOwn), ({ streams }) => total(streams, (one) => one.capturable_mt_per_yr));
    const check = (figure: string, is: number, should: number) =>
      unequal('audit.cluster_figure', `clusters.stages.${t}.groups.${k}.${figure}`, { group: name, figure }, is, should);
    const annual = (lines: readonly CashLine[]) => total(lines, ({ category, annual_m }) => parts[category] * annual_m);
    return [
      ...check('sources', found.sources, stage.sources.filter(isOwn).length),
      ...check('sinks', found.sinks, stage.sinks.filter(isOwn).length),
      ...check('edges', found.edges, own.size),
      ...check('captured_mt_per_yr', found.captured_mt_per_yr, captured),
      ...check('capability_mt_per_yr', found.capability_mt_per_yr, capability),
      ...check(
        'stored_mt_per_yr',
        found.stored_mt_per_yr,
        total(stage.sinks.filter(isOwn), (one) => one.stored_mt_per_yr),
      ),
      ...check(
        'length_km',
        found.length_km,
        total(own, (id) => lengthOf.get(id) ?? 0),
      ),
      ...check(
        'capital_m',
        found.capital_m,
        total(cash, ({ capital_m }) => capital_m),
      ),
      ...check(
        'pipe_capital_m',
        found.pipe_capital_m,
        total(cash, ({ category, capital_m }) => (category === 'transport' ? capital_m : 0)),
      ),
      ...check('cost.annual_m', found.cost.annual_m, annual(cash)),
      ...categoriesRight(found, cash, check),
      ...termsRight(found, cash, check),
      ...markRight(found, crisp.clusters ?? [], captured, capability, `clusters.stages.${t}.groups.${k}.reached`),
    ];
  });
}

type Compare = (figure: string, is: number, should: number) => Issue[];

const categoriesRight = ({ cost }: GroupFigures, cash: readonly CashLine[], check: Compare) =>
  (['capture', 'transport', 'storage', 'revenue'] as const).flatMap((category) =>
    check(
      `cost.${category}_annual_m`,
      cost[`${category}_annual_m`],
      total(cash, (line) => (line.category === category ? line.annual_m : 0)),
    ),
  );

const termsRight = ({ terms }: GroupFigures, cash: readonly CashLine[], check: Compare) =>
  [...new Set([...terms.map(({ term }) => term), ...cash.map(({ term }) => term)])].flatMap((term) =>
    check(
      `terms.${term}`,
      total(terms, (one) => (one.term === term ? one.annual_m : 0)),
      total(cash, (line) => (line.term === term ? line.annual_m : 0)),
    ),
  );

function markRight(
  { group, reached }: GroupFigures,
  clusters: readonly { readonly id: string; readonly mark_mt_per_yr?: number | undefined }[],
  captured: number,
  capability: number,
  path: string,
): Issue[] {
  const mark = group.part === 'cluster' ? clusters.find(({ id }) => id === group.cluster)?.mark_mt_per_yr : undefined;
  const passes = (amount: number) => mark !== undefined && (amount >= mark || !differ(amount, mark));
  const expected = mark === undefined ? undefined : passes(captured) ? 'captured' : passes(capability) ? 'capability' : 'no';
  if (reached === expected) return [];
  const values = { group: shownGroup(group), found: reached ?? '–', expected: expected ?? '–' };
  return [fault('audit.cluster_mark', { path }, values)];
}

/** Who belongs to which cluster, and every figure of every cluster, worked out anew from case, network and what is built. */
export const clusters: AuditCheck = (subject) => {
  const { crisp, plan } = subject;
  const found = plan.clusters;
  const wanted = (crisp.clusters ?? []).length > 0;
  if (found === undefined || !wanted) {
    return wanted === (found !== undefined)
      ? []
      : [
          ...unequal(
            'audit.cluster_figure',
            'clusters',
            { group: '–', figure: 'clusters' },
            found === undefined ? 0 : 1,
            wanted ? 1 : 0,
          ),
        ];
  }
  const edges = edgeGroups(subject, found);
  return [
    ...membersRight(subject, found),
    ...edgesRight(found, edges),
    ...plan.stages.flatMap((_stage, t) => figuresRight(subject, found, edges, t)),
  ];
};
