import type { Plan } from '../../src/plan/plan.ts';
import type { PlanDraft } from '../fixtures/planted-faults.ts';

type Draft<T> = { -readonly [Key in keyof T]: Draft<T[Key]> };
const more = <T>(of: T, figure: keyof T, by: number) => void Object.assign(of as object, { [figure]: Number(of[figure]) + by });
type Clusters = Draft<NonNullable<Plan['clusters']>>;
const faults: readonly (readonly [title: string, code: string, spoil: (clusters: Clusters) => void])[] = [
  ['a source in another cluster', 'audit.cluster_member', (c) => void Object.assign(c.members[0]!, { cluster: 'b' })],
  ['a sink left out', 'audit.cluster_member', (c) => void c.members.pop()],
  [
    'a pipe between clusters given to one',
    'audit.cluster_pipe',
    (c) => c.edges.forEach((one) => void Object.assign(one, { group: { part: 'none' } })),
  ],
  ['tonnes of another', 'audit.cluster_figure', (c) => more(c.stages[1]!.groups[0]!, 'captured_mt_per_yr', 0.1)],
  ['a longer pipe', 'audit.cluster_figure', (c) => more(c.stages[1]!.groups[0]!, 'length_km', 1)],
  ['money of another', 'audit.cluster_figure', (c) => more(c.stages[1]!.groups[0]!.cost, 'annual_m', 1)],
  ['a cash term of another', 'audit.cluster_figure', (c) => more(c.stages[1]!.groups[0]!.terms[0]!, 'annual_m', 1)],
  ['capital of another', 'audit.cluster_figure', (c) => more(c.stages[0]!.groups[0]!, 'pipe_capital_m', 1)],
  ['a mark not reached', 'audit.cluster_mark', (c) => void Object.assign(c.stages[0]!.groups[0]!, { reached: 'captured' })],
];

/** Ways of breaking what a plan says of clusters, and the code of the audit that catches each. */
export const clusterFaults: readonly (readonly [title: string, code: string, spoil: (plan: PlanDraft) => void])[] = faults.map(
  ([title, code, spoil]) => [title, code, (plan) => spoil(plan.clusters as Clusters)] as const,
);
