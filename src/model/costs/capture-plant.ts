import { times } from '../../milp/expression.ts';
import type { Capture } from '../context.ts';
import { cost } from '../ledger.ts';
import { standing } from '../variables.ts';

export const capturePlant = cost<Capture>({
  name: 'capture_plant',
  says: {
    en: 'Capital of a capture plant, and its fixed upkeep while the source runs',
    zh: '捕集装置投资及源运行期间的固定运维费',
  },
  maths: String.raw`\lambda_{it} F_i \, u_{it} \quad \text{and} \quad \lambda_{it} f_{it} O_i \sum_{\tau \le t} u_{i\tau}`,
  source: 'methods: F_i = CRF·capital + fixed upkeep',
  category: 'capture',
  actor: 'emitter',
  forEach: ({ captures }) => captures.filter(({ stream }) => stream.capture_capital_m + stream.capture_fixed_m_per_yr > 0),
  asset: ({ source }) => source.id,
  capital: (capture, stage, context, x) =>
    times(capture.stream.capture_capital_m * context.captureCostFactor(capture, stage), x.captureBuilt.of(capture, stage)),
  running: (capture, stage, context, x) =>
    times(
      capture.stream.capture_fixed_m_per_yr * context.captureCostFactor(capture, stage) * context.serviceFraction(capture, stage),
      standing(context, x.captureBuilt, capture, stage),
    ),
});
