import type { CrispCase } from '../../../case/case.ts';
import { sum } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Context, Stage } from '../../context.ts';

/** The stage that a required asset is to be built in, else the last one. */
export function stageOf({ build_stage }: { readonly build_stage?: string | undefined }, { stages }: Context): Stage {
  return stages.find(({ name }) => name === build_stage) ?? (stages.at(-1) as Stage);
}

const source = 'The planner’s own decision: columns decision and build_stage of the case';

export const requiredPlant = constraint<CrispCase['sources'][number]>({
  name: 'required_plant',
  overHorizon: true,
  says: {
    en: 'A required source gets a capture plant, on one of its gas streams at least.',
    zh: '指定必建的排放源至少有一股气流建设捕集装置。',
  },
  maths: String.raw`\sum_{i \in r} \sum_t u_{it} \ge 1 \quad \forall r`,
  source,
  forEach: ({ required }) => required.sources,
  waitsFor: stageOf,
  label: ({ id }) => id,
  row: ({ id }, _stage, { captures, stages }, x) => ({
    left: sum(
      captures.filter((capture) => capture.source.id === id),
      (capture) => sum(stages, (stage) => x.captureBuilt.of(capture, stage)),
    ),
    sense: '>=',
    right: 1,
  }),
});

export const requiredSite = constraint<CrispCase['sinks'][number]>({
  name: 'required_site',
  overHorizon: true,
  says: { en: 'A required storage site is opened.', zh: '指定必建的封存场地须启用。' },
  maths: String.raw`\sum_t v_{jt} \ge 1 \quad \forall j \in r`,
  source,
  forEach: ({ required }) => required.sinks,
  waitsFor: stageOf,
  label: ({ id }) => id,
  row: ({ id }, _stage, { storages, stages }, x) => ({
    left: sum(
      storages.filter(({ sink }) => sink.id === id),
      (storage) => sum(stages, (stage) => x.siteOpened.of(storage, stage)),
    ),
    sense: '>=',
    right: 1,
  }),
});

interface Stretch {
  readonly label: string;
  /** Undefined where no edge follows the route. */
  readonly edge: string | undefined;
  readonly route: CrispCase['routes'][number];
}

export const requiredPipe = constraint<Stretch>({
  name: 'required_pipe',
  overHorizon: true,
  says: { en: 'Along every edge of a required route a pipe is laid.', zh: '指定必建路径的每一管段均须铺设管道。' },
  maths: String.raw`\sum_{b \in e} \sum_d \sum_t y_{bdt} \ge 1 \quad \forall e \in r`,
  source,
  forEach: ({ required, edges }) =>
    required.routes.flatMap((route): Stretch[] => {
      const along = edges.filter(({ routes }) => routes.includes(route.id));
      if (along.length === 0) return [{ label: route.id, edge: undefined, route }];
      return along.map(({ id }) => ({ label: `${route.id}/${id}`, edge: id, route }));
    }),
  waitsFor: ({ route }, context) => stageOf(route, context),
  label: ({ label }) => label,
  row: ({ edge }, _stage, { arcs, stages }, x) => ({
    left: sum(
      arcs.filter((arc) => arc.edge.id === edge),
      (arc) => sum(x.layingsOf(arc), (laying) => sum(stages, (stage) => x.pipeLaid.of(laying, stage))),
    ),
    sense: '>=',
    right: 1,
  }),
});
