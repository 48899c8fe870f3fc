import { times } from '../../milp/expression.ts';
import type { Storage } from '../context.ts';
import { cost } from '../ledger.ts';

export const storageOperation = cost<Storage>({
  name: 'storage_operation',
  says: { en: 'Cost of each tonne stored', zh: '单位封存成本' },
  maths: String.raw`c_j \bar s_{jt}`,
  source: 'Li et al. 2024, eq. (21), second sum',
  category: 'storage',
  actor: 'storer',
  forEach: ({ storages }) => storages,
  asset: ({ sink }) => sink.id,
  running: (storage, stage, _context, x) => times(storage.sink.storage_cost_per_t, x.storage.of(storage, stage)),
});
