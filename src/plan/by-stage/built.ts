import type { EdgePlan, Plan, SinkPlan, StagePlan } from '../plan.ts';

/** What is built in one stage of one kind of thing. */
export interface BuiltRow {
  readonly stage: string;
  readonly what: 'plants' | 'stores' | 'wells' | 'pipes' | 'vehicles' | 'terminals';
  /** Of pipes: the option, and its diameter where it has one. */
  readonly option?: string;
  readonly diameter_in?: number;
  readonly count: number;
  /** Capacity added: capturable, injectable, or Mt/yr that the pipes can carry together; null where it has none. */
  readonly mt_per_yr: number | null;
  /** Of pipes. */
  readonly length_km: number | null;
  /** Overnight capital; that of wells stands with their stores. */
  readonly capital_m: number | null;
}

const total = <T>(members: readonly T[], of: (member: T) => number) => members.reduce((sum, one) => sum + of(one), 0);

/** Stage in which each asset is first there, by id. */
function firstIn(plan: Plan, idsOf: (stage: StagePlan) => readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const stage of plan.stages) for (const id of idsOf(stage)) if (!first.has(id)) first.set(id, stage.stage);
  return first;
}

/** Stage in which the first capture plant of each source is built. */
export const sourcesBuilt = (plan: Plan) => firstIn(plan, ({ sources }) => sources.map(({ id }) => id));

/** Stage in which each sink is opened. */
export const sinksOpened = (plan: Plan) => firstIn(plan, ({ sinks }) => sinks.map(({ id }) => id));

/** Mt/yr a well, where the plan ever injects; else 0. */
function rateOf(plan: Plan, sink: string): number {
  const used = plan.stages.flatMap(({ sinks }) => sinks).find(({ id, injection_utilisation: use }) => id === sink && use > 0);
  return used === undefined ? 0 : used.peak_mt_per_yr / (used.injection_utilisation * used.wells);
}

/** Wells drilled into a sink in a stage. */
export function wellsDrilled(plan: Plan, stage: number, { id, wells }: Pick<SinkPlan, 'id' | 'wells'>): number {
  return wells - (plan.stages[stage - 1]?.sinks.find((one) => one.id === id)?.wells ?? 0);
}

function plantsOf(plan: Plan, t: number, capital: number): BuiltRow {
  const stage = plan.stages[t] as StagePlan;
  const stream = ({ sources }: StagePlan) =>
    sources.flatMap(({ id, streams }) => streams.map((one) => ({ key: `${id}\n${one.stream}`, ...one })));
  const before = new Set(plan.stages.slice(0, t).flatMap((one) => stream(one).map(({ key }) => key)));
  const added = stream(stage).filter(({ key }) => !before.has(key));
  return {
    ...{ stage: stage.stage, what: 'plants', count: added.length },
    ...{ mt_per_yr: total(added, (one) => one.capturable_mt_per_yr), length_km: null, capital_m: capital },
  };
}

function storesOf(plan: Plan, t: number, capital: number): BuiltRow[] {
  const { stage, sinks } = plan.stages[t] as StagePlan;
  const opened = sinksOpened(plan);
  const drilled = sinks.map((sink) => ({ sink, wells: wellsDrilled(plan, t, sink) }));
  const injectable = total(drilled, ({ sink, wells }) => wells * rateOf(plan, sink.id));
  const stores = sinks.filter(({ id }) => opened.get(id) === stage).length;
  return [
    { stage, what: 'stores', count: stores, mt_per_yr: null, length_km: null, capital_m: capital },
    {
      stage,
      what: 'wells',
      count: total(drilled, ({ wells }) => wells),
      mt_per_yr: injectable,
      length_km: null,
      capital_m: null,
    },
  ];
}

function pipesOf({ stage, edges }: StagePlan): BuiltRow[] {
  const groups = new Map<string, EdgePlan[]>();
  for (const edge of edges) if (edge.built === stage) groups.set(edge.option, [...(groups.get(edge.option) ?? []), edge]);
  const size = ({ diameter_in, capacity_mt_per_yr }: EdgePlan) => diameter_in ?? capacity_mt_per_yr ?? Number.POSITIVE_INFINITY;
  return [...groups]
    .sort(([, [a]], [, [b]]) => size(a as EdgePlan) - size(b as EdgePlan))
    .map(([option, pipes]) => {
      const diameter = pipes[0]?.diameter_in;
      const limits = pipes.map(({ capacity_mt_per_yr }) => capacity_mt_per_yr);
      return {
        ...{ stage, what: 'pipes', option, ...(diameter === undefined ? {} : { diameter_in: diameter }) },
        count: pipes.length,
        mt_per_yr: limits.includes(null) ? null : total(limits, (one) => one ?? 0),
        length_km: total(pipes, ({ length_km }) => length_km),
        capital_m: total(pipes, ({ capital_m }) => capital_m),
      };
    });
}

/** What is bought for links, and what is built at terminals; the capacity that a terminal grows by counts with it. */
function haulsOf(plan: Plan, t: number): BuiltRow[] {
  const { stage, terminals = [], links = [] } = plan.stages[t] as StagePlan;
  if (terminals.length + links.length === 0) return [];
  const before = plan.stages[t - 1];
  const vehicles = (list: StagePlan['links']) => total(list ?? [], (one) => one.vehicles ?? 0);
  const room = (list: readonly { readonly capacity_mt_per_yr: number | null }[] = []) =>
    total(list, (one) => one.capacity_mt_per_yr ?? 0);
  const stood = new Set(before?.terminals?.map(({ id }) => id));
  const shared = { stage, length_km: null };
  return [
    {
      ...{ ...shared, what: 'terminals', count: terminals.filter(({ id }) => !stood.has(id)).length },
      ...{ mt_per_yr: room(terminals) - room(before?.terminals), capital_m: total(terminals, ({ capital_m }) => capital_m) },
    },
    {
      ...{ ...shared, what: 'vehicles', count: vehicles(links) - vehicles(before?.links) },
      ...{ mt_per_yr: room(links) - room(before?.links), capital_m: total(links, ({ capital_m }) => capital_m) },
    },
  ];
}

/** What is built in which stage: capture plants, stores, wells, and pipes by size. The capital of a stage is that of its cash. */
export function builtByStage(plan: Plan): BuiltRow[] {
  return plan.stages.flatMap((stage, t) => {
    const capital = (category: string) =>
      total(
        plan.cash.filter((line) => line.stage === stage.stage && line.category === category),
        ({ capital_m }) => capital_m,
      );
    return [
      plantsOf(plan, t, capital('capture')),
      ...storesOf(plan, t, capital('storage')),
      ...pipesOf(stage),
      ...haulsOf(plan, t),
    ];
  });
}
