import { times } from '../../milp/expression.ts';
import type { Storage } from '../context.ts';
import { cost } from '../ledger.ts';
import { termsIn } from '../sets.ts';
import { winning } from '../variables.ts';

export const gasIncome = cost<Storage>({
  name: 'gas_income',
  says: { en: 'Income of the extra gas that CO2 brings out', zh: 'CO2 增产天然气的收入' },
  maths: String.raw`\gamma_{jt} e_{jt} \quad \text{(of every tonne where none comes first:}\ \gamma_{jt} \bar s_{jt})`,
  source: 'Extra gas of a tonne × gas price; docs/decisions/0018',
  category: 'revenue',
  actor: 'storer',
  forEach: ({ storages }) => storages.filter(({ terms }) => terms.some(({ gas_income_per_t }) => gas_income_per_t !== 0)),
  asset: ({ sink }) => sink.id,
  running: (storage, stage, _context, x) => times(termsIn(storage, stage).gas_income_per_t, winning(storage, stage, x)),
});
