import type { CrispCase } from '../../case/case.ts';
import { type Membership, membershipOf } from '../../network/hubs/membership.ts';
import type { Network } from '../../network/network.ts';
import type { CashLine, Plan, StagePlan } from '../plan.ts';
import { cashByTerm } from './cash-by-term.ts';
import { type ClusterPlan, type Group, type GroupFigures, groupKey, type Reached, type TermSum } from './cluster-plan.ts';
import { readinessOf } from './scorecard.ts';

const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);

const none: Group = { part: 'none' };
const between: Group = { part: 'between' };
const inCluster = (cluster: string | null | undefined): Group =>
  cluster === null || cluster === undefined ? none : { part: 'cluster', cluster };

/** Groups of assets by id: of sources and sinks by membership, of edges by their ends. */
interface Groups {
  ofPlace(id: string): Group;
  ofEdge(id: string): Group;
}

/** An edge belongs to the group that both its ends do; otherwise it lies between groups. A terminal is where it meets the pipes. */
function groupsOf({ members, clusterOfNode }: Membership, { nodes, edges, haulage = [] }: Network): Groups {
  const landOf = new Map(nodes.flatMap(({ id, terminals = [] }) => terminals.map((terminal) => [terminal, id] as const)));
  const clusterAt = (node: string) => clusterOfNode.get(landOf.get(node) ?? node);
  const clusterOf = new Map(members.map(({ id, cluster }) => [id, cluster]));
  const ends = new Map([...edges, ...haulage].map(({ id, from, to }) => [id, [clusterAt(from), clusterAt(to)] as const]));
  return {
    ofPlace: (id) => inCluster(clusterOf.get(id)),
    ofEdge: (id) => {
      const [from, to] = ends.get(id) ?? [];
      return from === to ? inCluster(from) : between;
    },
  };
}

function costOf(terms: readonly TermSum[]): GroupFigures['cost'] {
  const of = (category: TermSum['category']) =>
    total(terms.filter((one) => one.category === category).map((one) => one.annual_m));
  const [capture, transport, storage, revenue] = [of('capture'), of('transport'), of('storage'), of('revenue')];
  return {
    annual_m: capture + transport + storage - revenue,
    ...{ capture_annual_m: capture, transport_annual_m: transport, storage_annual_m: storage, revenue_annual_m: revenue },
  };
}

/** Tonnes are decided to a thousandth of a tonne a year: a mark missed by no more is reached. */
const slack_mt = 1e-9;

function reachedBy(captured: number, capability: number, mark: number): Reached {
  if (captured >= mark - slack_mt) return 'captured';
  return capability >= mark - slack_mt ? 'capability' : 'no';
}

function figuresOf(group: Group, { stage, cash, groups, mark }: Told): GroupFigures {
  const key = groupKey(group);
  const place = ({ id }: { readonly id: string }) => groupKey(groups.ofPlace(id)) === key;
  const sources = stage.sources.filter(place);
  const sinks = stage.sinks.filter(place);
  const pipes = stage.edges.filter(({ id }) => groupKey(groups.ofEdge(id)) === key);
  const edges = new Map(pipes.map(({ id, length_km }) => [id, length_km]));
  const isOwn = ({ category, asset }: CashLine) =>
    groupKey(category === 'transport' ? groups.ofEdge(asset) : groups.ofPlace(asset)) === key;
  const terms = cashByTerm(cash.filter(isOwn));
  const captured = total(sources.map((source) => source.captured_mt_per_yr));
  const capability = total(sources.flatMap(({ streams }) => streams.map((stream) => stream.capturable_mt_per_yr)));
  return {
    group,
    ...{ sources: sources.length, sinks: sinks.length, edges: edges.size },
    captured_mt_per_yr: captured,
    capability_mt_per_yr: capability,
    stored_mt_per_yr: total(sinks.map((sink) => sink.stored_mt_per_yr)),
    length_km: total(edges.values()),
    pipe_capital_m: total(terms.filter(({ category }) => category === 'transport').map(({ capital_m }) => capital_m)),
    capital_m: total(terms.map(({ capital_m }) => capital_m)),
    cost: costOf(terms),
    terms,
    ...(mark === undefined ? {} : { mark_mt_per_yr: mark, reached: reachedBy(captured, capability, mark) }),
  };
}

interface Told {
  readonly stage: StagePlan;
  readonly cash: readonly CashLine[];
  readonly groups: Groups;
  readonly mark: number | undefined;
}

/**
 * A plan by cluster; undefined where the case has none. Every source, sink, pipe and cash line belongs to exactly one group:
 * a cluster, none, or (pipes) between, so that sums over the groups of a stage are the stage's own figures. The money of a
 * pipe between groups stays there: who of the two pays it is a matter of contracts.
 */
export function clusterPlanOf(crisp: CrispCase, network: Network, plan: Omit<Plan, 'audit'>): ClusterPlan | undefined {
  const membership = membershipOf(crisp, network);
  if (membership === undefined) return undefined;
  const { clusterOfNode: _nodes, ...told } = membership;
  const groups = groupsOf(membership, network);
  const clusters = crisp.clusters ?? [];
  const list: readonly Group[] = [...clusters.map(({ id }) => inCluster(id)), none, between];
  const markOf = (group: Group) =>
    group.part === 'cluster' ? clusters.find(({ id }) => id === group.cluster)?.mark_mt_per_yr : undefined;
  const ways = ({ edges, terminals = [], links = [] }: StagePlan) => [...edges, ...terminals, ...links];
  const built = [...new Set(plan.stages.flatMap((stage) => ways(stage).map(({ id }) => id)))];
  return {
    ...told,
    edges: built.map((id) => ({ id, group: groups.ofEdge(id) })),
    stages: plan.stages.map((stage) => {
      const cash = plan.cash.filter((line) => line.stage === stage.stage);
      return {
        stage: stage.stage,
        groups: list.map((group) => figuresOf(group, { stage, cash, groups, mark: markOf(group) })),
      };
    }),
    readiness: readinessOf(crisp, network, membership),
  };
}
