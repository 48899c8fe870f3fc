import { times } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Storage } from '../../context.ts';
import { termsIn } from '../../sets.ts';
import { standing } from '../../variables.ts';

export const siteFlow = constraint<Storage>({
  name: 'site_flow',
  says: {
    en: 'Tightening: a site takes in nothing before it is opened, and then no more than its wells can, or than the stage needs.',
    zh: '加强约束：场地启用前不注入，启用后不超过全部井的注入能力，也不超过本阶段所需。',
  },
  maths: String.raw`s_{jt} \le \min(r_{jt} W_j, M_t) \sum_{\tau \le t} v_{j\tau} \quad \forall j, t`,
  source: 'Follows from injection_rate and well_limit, but for what the stage needs',
  forEach: ({ storages, stages }) => (stages.length > 1 ? storages : []),
  label: ({ label }) => label,
  row: (storage, stage, context, x) => ({
    left: x.injection.of(storage, stage),
    sense: '<=',
    right: times(
      Math.min(storage.most_wells * termsIn(storage, stage).well_mt_per_yr, context.mostIn(stage)),
      standing(context, x.siteOpened, storage, stage),
    ),
  }),
});
