import { times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Storage } from '../context.ts';
import { termsIn } from '../sets.ts';
import { standing } from '../variables.ts';

export const injectionRate = constraint<Storage>({
  name: 'injection_rate',
  says: {
    en: 'A sink takes in no more than its wells can inject, a market no more than its size.',
    zh: '封存地注入量不超过井数乘单井注入速率，利用市场不超过其规模。',
  },
  maths: String.raw`s_{jt} \le \min(r_{jt}, M_t) \sum_{\tau \le t} w_{j\tau} \quad \forall j, t`,
  source: 'Li et al. 2024, eq. (26)',
  forEach: ({ storages }) => storages,
  label: ({ label }) => label,
  row: (storage, stage, context, x) => ({
    left: x.injection.of(storage, stage),
    sense: '<=',
    right: times(
      Math.min(termsIn(storage, stage).well_mt_per_yr, context.mostIn(stage)),
      standing(context, x.wells, storage, stage),
    ),
  }),
});

export const wellLimit = constraint<Storage>({
  name: 'well_limit',
  says: {
    en: 'Wells are drilled at opened sites only, and no more than the site can hold.',
    zh: '仅在已启用场地钻井，且不超过场地最大井数。',
  },
  maths: String.raw`\sum_{\tau \le t} w_{j\tau} \le W_j \sum_{\tau \le t} v_{j\tau} \quad \forall j, t`,
  source: 'Li et al. 2024, text below eq. (26): fewer than 50 wells a site',
  forEach: ({ storages }) => storages,
  label: ({ label }) => label,
  row: (storage, stage, context, x) => ({
    left: standing(context, x.wells, storage, stage),
    sense: '<=',
    right: times(storage.most_wells, standing(context, x.siteOpened, storage, stage)),
  }),
});
