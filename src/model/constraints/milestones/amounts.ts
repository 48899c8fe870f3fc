import type { Expression } from '../../../milp/expression.ts';
import { sum, times } from '../../../milp/expression.ts';
import { countsFor, type Milestone, milestoneLabel, requiredMilestones, stageOfMilestone } from '../../asked/milestones.ts';
import { constraint } from '../../constraint.ts';
import type { Capture, Context } from '../../context.ts';
import { standing } from '../../variables.ts';

/** The required milestones of a measure, each a row of the stage that it is of. */
const rowsOf = (measure: string) => ({
  overHorizon: true as const,
  source: 'The planner’s own programme: rows of milestones with kind required',
  forEach: ({ crisp }: Context) => requiredMilestones(crisp).filter((one) => one.measure === measure),
  waitsFor: (milestone: Milestone, { stages }: Context) => stageOfMilestone(milestone, stages),
  label: milestoneLabel,
});

const overSectors = (milestone: Milestone, { captures }: Context, of: (capture: Capture) => Expression) =>
  sum(
    captures.filter(({ source }) => countsFor(milestone, source.sector)),
    of,
  );

export const milestoneCapability = constraint<Milestone>({
  name: 'milestone_capability',
  says: {
    en: 'A required milestone of capture capability is reached by the plants that stand at sources which run in its stage.',
    zh: '必达里程碑：该阶段在运排放源已建捕集装置的能力不低于阈值。',
  },
  maths: String.raw`\sum_{i \in I_m : f_{it} > 0} \eta_i E_i \sum_{\tau \le t} u_{i\tau} \ge M_m \quad \forall m`,
  ...rowsOf('capture_capability'),
  row: (milestone, _stage, context, x) => {
    const stage = stageOfMilestone(milestone, context.stages);
    return {
      left: overSectors(milestone, context, (capture) =>
        times(context.runs(capture, stage) ? capture.capturable_mt_per_yr : 0, standing(context, x.captureBuilt, capture, stage)),
      ),
      sense: '>=',
      right: milestone.at_least,
    };
  },
});

export const milestoneCaptured = constraint<Milestone>({
  name: 'milestone_captured',
  says: {
    en: 'A required milestone of captured tonnes is reached on the average of its stage.',
    zh: '必达里程碑：该阶段年均捕集量不低于阈值。',
  },
  maths: String.raw`\sum_{i \in I_m} f_{it} \, a_{it} \ge M_m \quad \forall m`,
  ...rowsOf('captured'),
  row: (milestone, _stage, context, x) => {
    const stage = stageOfMilestone(milestone, context.stages);
    return {
      left: overSectors(milestone, context, (capture) =>
        times(context.serviceFraction(capture, stage), x.capture.of(capture, stage)),
      ),
      sense: '>=',
      right: milestone.at_least,
    };
  },
});

export const milestoneStored = constraint<Milestone>({
  name: 'milestone_stored',
  says: {
    en: 'A required milestone of stored tonnes is reached on the average of its stage.',
    zh: '必达里程碑：该阶段年均封存量不低于阈值。',
  },
  maths: String.raw`\sum_{j \in J_m} \bar s_{jt} \ge M_m \quad \forall m`,
  ...rowsOf('stored'),
  row: (milestone, _stage, { storages, stages }, x) => ({
    left: sum(
      storages.filter(({ sink }) => countsFor(milestone, sink.kind)),
      (storage) => x.storage.of(storage, stageOfMilestone(milestone, stages)),
    ),
    sense: '>=',
    right: milestone.at_least,
  }),
});
