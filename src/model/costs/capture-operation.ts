import { times } from '../../milp/expression.ts';
import type { Capture } from '../context.ts';
import { cost } from '../ledger.ts';

export const captureOperation = cost<Capture>({
  name: 'capture_operation',
  says: { en: 'Cost of each tonne captured', zh: '单位捕集成本' },
  maths: String.raw`\lambda_{it} c_i f_{it} a_{it}`,
  source: 'Li et al. 2024, eq. (21), first sum',
  category: 'capture',
  actor: 'emitter',
  forEach: ({ captures }) => captures,
  asset: ({ source }) => source.id,
  running: (capture, stage, context, x) =>
    times(
      capture.stream.capture_cost_per_t * context.captureCostFactor(capture, stage) * context.serviceFraction(capture, stage),
      x.capture.of(capture, stage),
    ),
});
