import type { Case } from '../../case/case.ts';
import type { Variable } from '../../milp/expression.ts';
import type { Model } from '../../model/build.ts';
import type { Stage } from '../../model/context.ts';
import { winsFirst } from '../../model/gas.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Design, designOfPlan } from '../design.ts';

/** What a plan of one stage builds, and what flows through it, Mt/yr: plain JSON, and all that a simulation needs of a plan. */
export interface PlannedPart {
  readonly design: Design;
  readonly sources: readonly { readonly id: string; readonly streams: Readonly<Record<string, number>> }[];
  readonly sinks: readonly {
    readonly id: string;
    readonly wells: number;
    readonly peak: number;
    readonly average: number;
    /** Of the average, what wins gas in a gas field. */
    readonly egr?: number;
  }[];
  readonly pipes: readonly {
    readonly edge: string;
    readonly from: string;
    readonly to: string;
    readonly option: string;
    readonly peak: number;
    readonly average: number;
  }[];
  /** Ways other than by pipe; absent where the plan has none. */
  readonly hauls?: readonly { readonly id: string; readonly units: number; readonly peak: number; readonly average: number }[];
}

/** What stands along the ways other than by pipe, and what flows there. */
function plannedHauls({ terminals = [], links = [] }: Plan['stages'][number]): Pick<PlannedPart, 'hauls'> {
  if (terminals.length + links.length === 0) return {};
  const row = (
    {
      id,
      peak_mt_per_yr: peak,
      flow_mt_per_yr: average,
    }: Pick<Plan['stages'][number]['edges'][number], 'id' | 'peak_mt_per_yr' | 'flow_mt_per_yr'>,
    units: number,
  ) => ({ id, units, peak, average });
  return {
    hauls: [
      ...terminals.map((one) => row(one, one.modules ?? one.capacity_mt_per_yr ?? 0)),
      ...links.map((one) => row(one, one.vehicles ?? 0)),
    ],
  };
}

/** The part of a case that a plan of it builds. Throws for a plan of several stages. */
export function plannedPart(plan: Plan, study: Case): PlannedPart {
  const design = designOfPlan(plan, study);
  const { sources, sinks, edges } = plan.stages[0] as Plan['stages'][number];
  return {
    design,
    sources: sources.map(({ id, streams }) => ({
      id,
      streams: Object.fromEntries(streams.map(({ stream, peak_mt_per_yr }) => [stream, peak_mt_per_yr])),
    })),
    sinks: sinks.map(({ id, wells, peak_mt_per_yr, stored_mt_per_yr, egr_mt_per_yr: egr }) => ({
      ...{ id, wells, peak: peak_mt_per_yr, average: stored_mt_per_yr },
      ...(egr === undefined ? {} : { egr }),
    })),
    pipes: edges.map(({ id, from, to, option, peak_mt_per_yr, flow_mt_per_yr }) => ({
      ...{ edge: id, from, to, option, peak: peak_mt_per_yr, average: flow_mt_per_yr },
    })),
    ...plannedHauls(plan.stages[0] as Plan['stages'][number]),
  };
}

/**
 * The case without the plants and stores that the plan leaves out, and without lines, of which the network has been made.
 * Uncertain numbers keep their keys, and so their draws. A plant keeps all its streams, for they are named by how many it has.
 */
export function caseOfPart(study: Case, { sources, sinks }: PlannedPart): Case {
  const planned = new Set([...sources, ...sinks].map(({ id }) => id));
  return {
    ...study,
    sources: study.sources.filter(({ id }) => planned.has(id)),
    sinks: study.sinks.filter(({ id }) => planned.has(id)),
    routes: [],
  };
}

/** The columns of the flows of what is built, with what the plan says of them; those of things that stand idle are 0. */
export function plannedFlows({ context, variables: x }: Model, part: PlannedPart): [column: Variable, flow: number][] {
  const [stage] = context.stages as [Stage];
  const streams = new Map(part.sources.map((source) => [source.id, source.streams]));
  const sinks = new Map(part.sinks.map((sink) => [sink.id, sink]));
  const hauls = new Map((part.hauls ?? []).map((one) => [one.id, one]));
  const pipes = new Map(part.pipes.map((pipe) => [`${pipe.edge}:${pipe.from}>${pipe.to}`, pipe]));
  return [
    ...context.captures.flatMap((capture): [Variable, number][] => {
      const peak = streams.get(capture.source.id)?.[capture.stream.stream];
      return peak === undefined ? [] : [[x.capture.of(capture, stage), peak]];
    }),
    ...context.storages.flatMap((storage): [Variable, number][] => {
      const sink = sinks.get(storage.sink.id);
      if (sink === undefined) return [];
      const average: [Variable, number][] = context.twoFlows ? [[x.storage.of(storage, stage), sink.average]] : [];
      const { egr = 0 } = sink;
      const split: [Variable, number][] = winsFirst(storage)
        ? [
            [x.egr.of(storage, stage), egr],
            [x.laterStorage.of(storage, stage), sink.average - egr],
          ]
        : [];
      return [[x.injection.of(storage, stage), sink.peak], ...average, ...split];
    }),
    ...context.arcs.flatMap((arc): [Variable, number][] => {
      const pipe = pipes.get(arc.label);
      if (pipe === undefined) return [];
      const average: [Variable, number][] = context.twoFlows ? [[x.averageFlow.of(arc, stage), pipe.average]] : [];
      const priced = context.pricedFlow ? x.layingsOf(arc) : [];
      return [
        [x.flow.of(arc, stage), pipe.peak],
        ...average,
        ...priced.map((laying): [Variable, number] => [x.pricedFlow.of(laying, stage), pipe.peak]),
      ];
    }),
    ...context.hauls.flatMap((haul): [Variable, number][] => {
      const own = hauls.get(haul.way.id);
      if (own === undefined) return [];
      const average: [Variable, number][] = context.twoFlows ? [[x.averageFlow.of(haul, stage), own.average]] : [];
      return [[x.flow.of(haul, stage), own.peak], ...average];
    }),
  ];
}

/** The plan as a point of a model of its part. Throws where the model lacks something that the plan builds. */
export function plannedValues(model: Model, part: PlannedPart): Float64Array {
  const { columns } = model.program;
  const place = new Map(columns.map(({ name }, index) => [name, index]));
  const values = new Float64Array(columns.length);
  for (const [name, value] of Object.entries(part.design)) {
    const index = place.get(name);
    if (index === undefined) throw new Error(`the plan builds ${name}, which the case and its network lack`);
    values[index] = value;
  }
  for (const [{ index }, flow] of plannedFlows(model, part)) values[index] = flow;
  return values;
}
