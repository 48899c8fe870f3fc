import { times } from '../../milp/expression.ts';
import type { Storage } from '../context.ts';
import { cost } from '../ledger.ts';
import { termsIn } from '../sets.ts';

export const storageIncome = cost<Storage>({
  name: 'storage_income',
  says: {
    en: 'Income for each tonne taken in: oil, what a market pays, and the price on CO2',
    zh: '每吨收入：驱油收益、利用市场支付与碳价',
  },
  maths: String.raw`(\rho_{jt} + P) \, \bar s_{jt}`,
  source: 'Li et al. 2024, eq. (21), revenue term; price mode: income per tonne stored',
  category: 'revenue',
  actor: 'storer',
  forEach: ({ storages }) => storages.filter(({ terms }) => terms.some(({ income_per_t }) => income_per_t !== 0)),
  asset: ({ sink }) => sink.id,
  running: (storage, stage, _context, x) => times(termsIn(storage, stage).income_per_t, x.storage.of(storage, stage)),
});
