import type { CrispCase } from '../../case/case.ts';
import { sum, times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import { energyOf } from '../sets.ts';

type Source = CrispCase['sources'][number];

export const energyLimit = constraint<Source>({
  name: 'energy_limit',
  says: {
    en: 'A source that captures with renewables alone uses no more electricity and heat in a year than they give.',
    zh: '仅用可再生能源捕集的排放源，年用电与用热不超过其可供量。',
  },
  maths: String.raw`\sum_{i \in r} (\epsilon_i + \theta_i) a_{it} \le R_r \quad \forall r, t`,
  source: 'renewable_twh_per_yr of the source; Mt/yr × MWh/t = TWh/yr',
  forEach: ({ crisp, captures }) =>
    crisp.sources.filter(
      ({ id, renewable_twh_per_yr: limit }) => limit !== undefined && captures.some(({ source }) => source.id === id),
    ),
  label: ({ id }) => id,
  row: ({ id, renewable_twh_per_yr = 0 }, stage, { captures }, x) => ({
    left: sum(
      captures.filter(({ source }) => source.id === id),
      (capture) => times(energyOf(capture), x.capture.of(capture, stage)),
    ),
    sense: '<=',
    right: renewable_twh_per_yr,
  }),
});
