import { type CrispCase, horizonYears } from '../case/case.ts';
import { stageMoney } from '../economics/discounting.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Uptake } from '../economics/revenue/sink-kind.ts';
import type { Edge, Network, Node } from '../network/network.ts';
import type { Carriage } from '../network/reduce/carriage.ts';
import { type Reduced, reduceNetwork } from '../network/reduce/reduce.ts';
import { asksForIdle, type Project, projectsOf } from './asked/milestones.ts';
import { mostAsked } from './asked/most-asked.ts';
import { carriedAlone, carriedReduced } from './carried.ts';
import { type Haul, haulsOf } from './modes/hauls.ts';
import { type Permissions, permissionsOf, routesByEdge } from './permissions.ts';
import { existingLine, type Pipe, pipesOf, within } from './pipes.ts';
import { type Service, serviceOf } from './service.ts';
import {
  type Arc,
  arcsOf,
  byNode,
  type Capture,
  capturesOf,
  grouped,
  type Stage,
  type Storage,
  stagesOf,
  storagesOf,
  termsIn,
} from './sets.ts';

export type { Pipe } from './pipes.ts';
export type { Arc, Capture, Stage, Storage } from './sets.ts';

/** The sets and figures that constraints and costs are written over. Crisp numbers only. */
export interface Context extends Service, Permissions {
  readonly crisp: CrispCase;
  readonly stages: readonly Stage[];
  readonly years: number;
  /** Annual payment for one unit of overnight capital, 1/yr. */
  readonly capitalRecoveryFactor: number;
  readonly captures: readonly Capture[];
  readonly storages: readonly Storage[];
  /** What may count toward required numbers of projects. */
  readonly projects: readonly Project[];
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  readonly arcs: readonly Arc[];
  /** Arcs with columns and rows of their own: all, but in a reduced model one of each chain of edges in series. */
  readonly carriers: readonly Arc[];
  /** The arc whose columns an arc has: its own, or those of the arc that it is laid and run like. */
  carrierOf(arc: Arc): Arc;
  /** The most that flows along an arc, Mt/yr; Infinity where nothing is known. */
  mostOn(arc: Arc): number;
  readonly pipes: readonly Pipe[];
  /** The pipes that may be laid along an arc. */
  pipesOn(arc: Arc): readonly Pipe[];
  readonly arcsOf: ReadonlyMap<string, { readonly out: readonly Arc[]; readonly in: readonly Arc[] }>;
  /** Ways other than by pipe, each in one direction. */
  readonly hauls: readonly Haul[];
  readonly haulsOf: ReadonlyMap<string, { readonly out: readonly Haul[]; readonly in: readonly Haul[] }>;
  readonly capturesAt: ReadonlyMap<string, readonly Capture[]>;
  readonly storagesAt: ReadonlyMap<string, readonly Storage[]>;
  /** Everything that could ever flow at once, Mt/yr. */
  readonly total_mt_per_yr: number;
  /** The most that has to flow at once in a stage, Mt/yr; Infinity where nothing is known. */
  mostIn(stage: Stage): number;
  /** Some pipe costs more with every tonne it is sized for: flow is then priced option by option. */
  readonly pricedFlow: boolean;
  /** Peak and average flows differ and are both modelled. */
  readonly twoFlows: boolean;
  /** Share of the peak capture that sizes pipes and wells: 1, or the service fraction where they are sized on the average. */
  sizingFraction(capture: Capture, stage: Stage): number;
  /** What 1 a year paid through a stage counts for in the equivalent annual cost; the weights of all stages sum to 1. */
  stageWeight(stage: Stage): number;
  /** What overnight capital of 1 spent in a stage counts for in the equivalent annual cost, 1/yr: discounted, less salvage. */
  capitalCharge(category: Charged, stage: Stage): number;
  /** Undiscounted cash of the horizon for overnight capital of 1 spent in a stage: with renewals, less salvage. */
  capitalCash(category: Charged, stage: Stage): number;
  /** Learning: what every capture cost of a plant is multiplied with in a stage. */
  captureCostFactor(capture: Capture, stage: Stage): number;
  /**
   * It may pay to build something before it is used, or though nothing ever uses it: for a capability, because a later stage
   * lacks the budget, because something is required, or because capture gets dearer.
   */
  readonly buildsAhead: boolean;
}

/** Categories of money that capital is spent in. */
export type Charged = 'capture' | 'transport' | 'storage' | 'revenue';

/** Sets that several models of one case have in common, so that what is built can be decided once for all of them. */
export interface Common {
  /** Everything that could ever flow at once in any of them, Mt/yr. */
  readonly total_mt_per_yr: number;
  /** Ids of the pipe options that any of them offers. */
  readonly pipes: ReadonlySet<string>;
  /** Most wells that can be of use in any of them, by sink. */
  readonly mostWells: ReadonlyMap<string, number>;
  /** Most vehicles or modules along each way other than by pipe. */
  readonly mostUnits: ReadonlyMap<string, number>;
}

/** What a model is limited to, beside what its case says. */
export interface Limits {
  readonly common?: Common;
  /** Which pipes may be laid along an arc; all unless told otherwise. */
  readonly mayLay?: (arc: Arc, pipe: Pipe) => boolean;
  /** Leave out what no optimum needs of the network; for a case by itself, so not with sets in common or limited pipes. */
  readonly reduced?: boolean;
}

/** What the economics say about a case, beside its tables. */
export interface Money {
  readonly options: readonly PipeOption[];
  readonly capitalRecoveryFactor: number;
  /** What becomes of the tonnes that a sink takes in, in a stage: the first unless told otherwise. */
  uptake(sink: CrispCase['sinks'][number], stage?: number): Uptake;
}

/** The pipes of each arc, where arcs differ: clipped to what flows there, and with a line that lies there already. */
function pipesByArc(
  crisp: CrispCase,
  pipes: readonly Pipe[],
  { carrierOf, mostOn }: Pick<Context, 'carrierOf' | 'mostOn'>,
  { mayLay }: Limits,
) {
  const routesOf = routesByEdge(crisp);
  const known = new Map<Arc, readonly Pipe[]>();
  return (arc: Arc): readonly Pipe[] => {
    const carrier = carrierOf(arc);
    const found = known.get(carrier);
    if (found !== undefined) return found;
    const most = mostOn(carrier);
    const line = existingLine(routesOf(carrier.edge));
    const all = [...(Number.isFinite(most) ? within(pipes, most) : pipes), ...(line === undefined ? [] : [line])];
    const laid = all.filter((pipe) => mayLay === undefined || mayLay(carrier, pipe));
    known.set(carrier, laid);
    return laid;
  };
}

type BeforeArcs = Omit<Context, 'arcs' | 'carriers' | 'carrierOf' | 'mostOn' | 'pipesOn' | 'arcsOf' | 'haulsOf'>;

/** What a network is to carry, laid out for reducing it. */
function carriageOf(context: BeforeArcs): Carriage {
  const { capturesAt, storagesAt, pipes, stages, twoFlows, edges, required, said, hauls } = context;
  const sum = (numbers: readonly number[] = []) => numbers.reduce((total, number) => total + number, 0);
  const shortest = Math.min(...stages.map(({ years }) => years));
  // A peak may exceed what a store can take in year after year.
  const lasting = ({ capacity_mt }: Storage) => (twoFlows ? Number.POSITIVE_INFINITY : capacity_mt / shortest);
  const wanted = new Set(required.routes.map(({ id }) => id));
  return {
    capture_mt_per_yr: ({ id }) => sum(capturesAt.get(id)?.map(({ capturable_mt_per_yr }) => capturable_mt_per_yr)),
    injection_mt_per_yr: ({ id }) =>
      sum(storagesAt.get(id)?.map((storage) => Math.min(storage.most_wells * storage.well_mt_per_yr, lasting(storage)))),
    ...{ options: pipes, stages: stages.length, twoFlows, said },
    capitalCharge: stages.length === 1 ? context.capitalCharge('transport', stages[0] as Stage) : Number.NaN,
    budgeted: stages.some(({ capital_budget_m }) => capital_budget_m !== undefined),
    kept: new Set([
      ...edges.filter(({ routes }) => routes.some((id) => wanted.has(id))).map(({ id }) => id),
      ...hauls.map(({ way }) => way.id),
    ]),
  };
}

/** What an optimum needs of the pipes. Ways other than by pipe are part of the network and stay as they are, each for itself. */
function reducedPipes(open: Network, context: BeforeArcs): Reduced {
  const ways = context.hauls.map(({ way }): Edge => ({ ...way, kind: 'link' }));
  const { chains } = reduceNetwork({ ...open, edges: [...open.edges, ...ways] }, carriageOf(context));
  const hauled = new Set(ways.map(({ id }) => id));
  return { chains: chains.filter(({ links }) => links.every(({ edge }) => !hauled.has(edge.id))) };
}

/** What money counts for in each stage, and what learning makes of the cost of capture. */
function moneyOver(crisp: CrispCase, stages: readonly Stage[], { capitalRecoveryFactor }: Money) {
  const money = stageMoney(stages, capitalRecoveryFactor, crisp.discount_rate);
  const lives = crisp.asset_lives;
  const lifeOf = {
    ...{ capture: lives?.capture_years, transport: lives?.transport_years },
    ...{ storage: lives?.storage_years, revenue: undefined },
  };
  const factors = new Map(crisp.sectors.map(({ id, capture_cost_factors }) => [id, capture_cost_factors]));
  const worthOf = ({ index }: Stage) => money[index] as (typeof money)[number];
  return {
    stageWeight: (stage: Stage) => worthOf(stage).weight,
    capitalCharge: (category: Charged, stage: Stage) => worthOf(stage).charge(lifeOf[category]),
    capitalCash: (category: Charged, stage: Stage) => worthOf(stage).cash(lifeOf[category]),
    captureCostFactor: ({ source }: Capture, { index }: Stage) => factors.get(source.sector)?.[index] ?? 1,
  };
}

/** Whether something may be worth building before it is used, or though nothing ever uses it. */
function mayBuildAhead(crisp: CrispCase, { required }: Permissions): boolean {
  const { targets, stages, sectors } = crisp;
  return (
    asksForIdle(crisp) ||
    targets.some(({ counts }) => counts === 'capability') ||
    stages.some(({ capital_budget_m }) => capital_budget_m !== undefined) ||
    Object.values(required).some((assets) => assets.length > 0) ||
    sectors.some(({ capture_cost_factors: factors = [] }) => factors.some((factor, k) => factor > (factors[k - 1] ?? factor)))
  );
}

/** The sets that models of one case have in common, each laid out for itself before. */
export function commonOf(contexts: readonly Context[]): Common {
  const [mostWells, mostUnits] = [new Map<string, number>(), new Map<string, number>()];
  for (const { storages, hauls } of contexts) {
    for (const { label, unit } of hauls) mostUnits.set(label, Math.max(mostUnits.get(label) ?? 0, unit?.most ?? 0));
    for (const { label, most_wells } of storages) mostWells.set(label, Math.max(mostWells.get(label) ?? 0, most_wells));
  }
  return {
    total_mt_per_yr: Math.max(...contexts.map(({ total_mt_per_yr }) => total_mt_per_yr)),
    pipes: new Set(contexts.flatMap(({ pipes }) => pipes.map(({ id }) => id))),
    ...{ mostWells, mostUnits },
  };
}

/** The most that a sink takes in at once in a stage: what its wells inject, and never more than everything, Mt/yr. */
export const mostInto = (storage: Storage, stage: Stage, { total_mt_per_yr }: Pick<Context, 'total_mt_per_yr'>): number =>
  Math.min(total_mt_per_yr, storage.most_wells * termsIn(storage, stage).well_mt_per_yr);

/** Whether a gas field may take in all that wins gas before the horizon ends; one that never does has no use for turning to storage. */
function mayFill(storage: Storage, stages: readonly Stage[], mostIn: (stage: Stage) => number): boolean {
  const most = stages.reduce(
    (total, stage) => total + stage.years * mostInto(storage, stage, { total_mt_per_yr: mostIn(stage) }),
    0,
  );
  return most > (storage.uptake.gas?.first?.capacity_mt ?? Number.POSITIVE_INFINITY);
}

/** Lays out the sets of the model. */
export function contextOf(crisp: CrispCase, network: Network, money: Money, limits: Limits = {}): Context {
  const { common, mayLay, reduced = false } = limits;
  if (reduced && (common !== undefined || mayLay !== undefined)) throw new Error('a network is reduced for a case by itself');
  const stages = stagesOf(crisp);
  const captures = capturesOf(crisp, network);
  const own = captures.reduce((sum, { capturable_mt_per_yr }) => sum + capturable_mt_per_yr, 0);
  const total = common?.total_mt_per_yr ?? own;
  const { uptake } = money;
  const reached = storagesOf(crisp, network, total, { uptake, mostWells: common?.mostWells });
  const pipes = pipesOf(money.options, total, common?.pipes);
  const hauls = haulsOf(crisp, network, { total, most: common?.mostUnits });
  const service = serviceOf(captures, stages);
  const { serviceFraction } = service;
  const permissions = permissionsOf(crisp, stages, service);
  const open = { ...network, edges: network.edges.filter((edge) => !permissions.isForbidden(edge)) };
  const onAverage = crisp.sizing === 'average';
  const partly = (share: number) => share > 0 && share < 1;
  const moneyTerms = moneyOver(crisp, stages, money);
  const { captureCostFactor } = moneyTerms;
  const mostIn = mostAsked({ crisp, stages, captures, storages: reached, pipes, serviceFraction, captureCostFactor });
  const storages = reduced ? reached.map((storage) => ({ ...storage, turns: mayFill(storage, stages, mostIn) })) : reached;
  const sets = {
    ...{ crisp, stages, captures, storages, pipes, mostIn },
    projects: projectsOf(crisp, { stages, captures, storages }),
    hauls,
    years: horizonYears(crisp),
    capitalRecoveryFactor: money.capitalRecoveryFactor,
    edges: open.edges,
    nodes: network.nodes,
    capturesAt: grouped(captures),
    storagesAt: grouped(storages),
    total_mt_per_yr: total,
    pricedFlow: pipes.some((pipe) => pipe.capital_m_per_km_per_mt_per_yr !== 0 || pipe.right_of_way_m_per_km_per_mt_per_yr !== 0),
    twoFlows: !onAverage && captures.some((capture) => stages.some((stage) => partly(serviceFraction(capture, stage)))),
    ...service,
    ...permissions,
    sizingFraction: onAverage ? serviceFraction : () => 1,
    ...moneyTerms,
    buildsAhead: mayBuildAhead(crisp, permissions),
  };
  const all = arcsOf(open.edges);
  const carried = reduced ? carriedReduced(all, reducedPipes(open, sets)) : carriedAlone(all);
  const pipesOn = pipesByArc(crisp, pipes, carried, limits);
  const laid = (arc: Arc) => mayLay === undefined || pipesOn(arc).length > 0;
  const arcs = carried.arcs.filter(laid);
  const byPlace = { arcsOf: byNode(network, arcs), haulsOf: byNode(network, hauls) };
  return { ...sets, ...carried, ...byPlace, arcs, carriers: carried.carriers.filter(laid), pipesOn };
}
