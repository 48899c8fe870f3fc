import type { CrispCase } from '../../case/case.ts';
import { sum, times } from '../../milp/expression.ts';
import { requiredTonnes } from '../asked/most-asked.ts';
import { constraint } from '../constraint.ts';
import type { Stage } from '../context.ts';

type Target = CrispCase['targets'][number];

export const demand = constraint<Target>({
  name: 'demand',
  overHorizon: true,
  says: {
    en: 'The sources of a sector capture at least the tonnes that are asked for over the horizon (exactly, where the target says so).',
    zh: '某行业排放源在规划期内的捕集总量不低于目标（或恰等于目标）。',
  },
  maths: String.raw`\sum_{i \in I_k} \sum_t N_t \, f_{it} \, a_{it} \ge T_k \quad \forall k`,
  source: 'Li et al. 2024, eq. (22), one row a sector; average tonnes by service fraction f',
  forEach: ({ crisp }) =>
    crisp.targets.filter(({ stage, counts }) => stage === undefined && (counts ?? 'captured') === 'captured'),
  waitsFor: (_target, { stages }) => stages.at(-1) as Stage,
  label: ({ sector }) => sector ?? 'all',
  row: (target, _stage, context, x) => ({
    left: sum(
      context.captures.filter(({ source }) => target.sector === undefined || source.sector === target.sector),
      (capture) =>
        sum(context.stages, (stage) =>
          times(stage.years * context.serviceFraction(capture, stage), x.capture.of(capture, stage)),
        ),
    ),
    sense: target.sense === 'exactly' ? '=' : '>=',
    right: requiredTonnes(target, context.years),
  }),
});
