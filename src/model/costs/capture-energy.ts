import { times } from '../../milp/expression.ts';
import type { Capture } from '../context.ts';
import { cost } from '../ledger.ts';
import { energyCost, energyOf } from '../sets.ts';

export const captureEnergy = cost<Capture>({
  name: 'capture_energy',
  says: {
    en: 'Electricity and heat for each tonne captured, at the prices of the stage',
    zh: '捕集用电与用热费用（按阶段价格）',
  },
  maths: String.raw`(\epsilon_i p_t + \theta_i q_t) f_{it} a_{it}`,
  source: 'electricity_mwh_per_t and heat_mwh_per_t of the source; learning does not touch them',
  category: 'capture',
  actor: 'emitter',
  forEach: ({ captures }) => captures.filter((capture) => energyOf(capture) > 0),
  asset: ({ source }) => source.id,
  running: (capture, stage, context, x) =>
    times(energyCost(capture, stage) * context.serviceFraction(capture, stage), x.capture.of(capture, stage)),
});
