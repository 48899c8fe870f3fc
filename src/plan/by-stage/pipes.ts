import type { EdgePlan, Plan } from '../plan.ts';

/** A pipe over all stages. */
export interface PipeByStage {
  readonly pipe: EdgePlan;
  /** What it carries in each stage; undefined before it is laid. */
  readonly stages: readonly (EdgePlan | undefined)[];
  /** The pipe that lay along the edge before it, if any: it is laid beside. */
  readonly beside?: EdgePlan;
  /** Of a pipe laid beside another: it can carry more, as much, or less. */
  readonly grows?: 'wider' | 'alike' | 'narrower';
}

/** Whether two rows of stages are of one pipe. */
export const isSamePipe = (a: EdgePlan, b: EdgePlan): boolean =>
  a.id === b.id && a.from === b.from && a.option === b.option && a.built === b.built && a.sized_mt_per_yr === b.sized_mt_per_yr;

/** What a pipe can carry: its limit, or what it was sized for. */
const room = ({ capacity_mt_per_yr, sized_mt_per_yr }: EdgePlan) =>
  sized_mt_per_yr ?? capacity_mt_per_yr ?? Number.POSITIVE_INFINITY;

/** Every pipe of the plan once, with its flow in each stage and the pipe that it was laid beside. */
export function pipesByStage({ stages }: Plan): PipeByStage[] {
  const order = new Map(stages.map(({ stage }, t) => [stage, t]));
  const built = ({ built: name }: EdgePlan) => order.get(name) ?? 0;
  const all = stages.at(-1)?.edges ?? [];
  return all.map((pipe) => {
    const earlier = all.filter((one) => one.id === pipe.id && built(one) < built(pipe)).sort((a, b) => built(b) - built(a))[0];
    const more = earlier === undefined ? 0 : room(pipe) - room(earlier);
    return {
      pipe,
      stages: stages.map(({ edges }) => edges.find((one) => isSamePipe(one, pipe))),
      ...(earlier === undefined ? {} : { beside: earlier, grows: more > 0 ? 'wider' : more < 0 ? 'narrower' : 'alike' }),
    };
  });
}
