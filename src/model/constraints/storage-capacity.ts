import { sum, times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Storage } from '../context.ts';

export const storageCapacity = constraint<Storage>({
  name: 'storage_capacity',
  overHorizon: true,
  says: {
    en: 'A sink stores nothing unless its site is opened, and over the horizon no more than its capacity.',
    zh: '封存地启用后方可封存，规划期累计封存量不超过其容量。',
  },
  maths: String.raw`\sum_t N_t \, \bar s_{jt} \le Q_j \sum_t v_{jt} \quad \forall j`,
  source: 'Li et al. 2024, eq. (25)',
  forEach: ({ storages }) => storages.filter(({ capacity_mt }) => Number.isFinite(capacity_mt)),
  label: ({ label }) => label,
  row: (storage, _stage, { stages }, x) => ({
    left: sum(stages, (stage) => times(stage.years, x.storage.of(storage, stage))),
    sense: '<=',
    right: times(
      storage.capacity_mt,
      sum(stages, (stage) => x.siteOpened.of(storage, stage)),
    ),
  }),
});
