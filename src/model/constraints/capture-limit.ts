import { times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Capture } from '../context.ts';
import { standing } from '../variables.ts';

export const captureLimit = constraint<Capture>({
  name: 'capture_limit',
  says: {
    en: 'A gas stream captures nothing before its plant is built, and then no more than emissions times capture rate, or than the stage needs.',
    zh: '捕集装置建成前不捕集；建成后捕集量不超过排放量乘捕集率，也不超过本阶段所需。',
  },
  maths: String.raw`a_{it} \le \min(\eta_i E_i, M_t) \sum_{\tau \le t} u_{i\tau} \quad \forall i, t`,
  source:
    'Li et al. 2024, eq. (21) and (27), product replaced by a bound; M_t, the most that has to flow in a stage: docs/decisions/0017',
  forEach: ({ captures }) => captures,
  label: ({ label }) => label,
  row: (capture, stage, context, x) => ({
    left: x.capture.of(capture, stage),
    sense: '<=',
    right: times(
      Math.min(capture.capturable_mt_per_yr, context.mostIn(stage)),
      standing(context, x.captureBuilt, capture, stage),
    ),
  }),
});
