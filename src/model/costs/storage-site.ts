import { plus, times } from '../../milp/expression.ts';
import type { Storage } from '../context.ts';
import { cost } from '../ledger.ts';
import { standing } from '../variables.ts';

export const storageSite = cost<Storage>({
  name: 'storage_site',
  says: { en: 'Capital and fixed upkeep of a storage site and of its wells', zh: '封存场地与注入井的投资及固定运维费' },
  maths: String.raw`G_j \, v_{jt} + H_j \, w_{jt} \quad \text{and} \quad O_j \sum_{\tau \le t} v_{j\tau} + o_j \sum_{\tau \le t} w_{j\tau}`,
  source: 'methods: G_j, g_j annualised per site and per well',
  category: 'storage',
  actor: 'storer',
  forEach: ({ storages }) => storages,
  asset: ({ sink }) => sink.id,
  capital: (storage, stage, _context, x) =>
    plus(
      times(storage.sink.site_capital_m, x.siteOpened.of(storage, stage)),
      times(storage.sink.well_capital_m, x.wells.of(storage, stage)),
    ),
  running: (storage, stage, context, x) =>
    plus(
      times(storage.sink.site_fixed_m_per_yr, standing(context, x.siteOpened, storage, stage)),
      times(storage.sink.well_fixed_m_per_yr, standing(context, x.wells, storage, stage)),
    ),
});
