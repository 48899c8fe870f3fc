import { z } from 'zod';
import { choice, provenance } from '../../uncertainty/field.ts';
import { gasPrice, type SinkKind, underground } from './sink-kind.ts';

const parameters = z.strictObject({
  ...gasPrice,
  storage_after_egr: choice(['any_time', 'when_filled'], {
    en: 'When a field may turn from winning gas to storage: in any stage, or only once its EGR capacity is filled',
    zh: '气田何时可由驱气转为封存：任一阶段，或仅在驱气容量用尽之后',
  }).default('any_time'),
  ...provenance,
});

/**
 * A gas field in production (enhanced gas recovery): the first tonnes drive gas out, income of such a tonne = gas won with it
 * (thousand m³/t) × gas price. Then the field stores and earns nothing by that. Each factor is realised by itself.
 */
export const gasField: SinkKind<z.infer<typeof parameters>> = {
  ...underground,
  kind: 'gas_field',
  parameters,
  needs: [...underground.needs, 'egr_capacity_mt', 'gas_thousand_m3_per_t'],
  uptake: (
    { gas_price_per_thousand_m3: price, storage_after_egr },
    { stored_share = 1, gas_thousand_m3_per_t: won = 0, egr_capacity_mt: capacity_mt = 0 },
  ) => ({
    stored_share,
    income_per_t: 0,
    gas: {
      thousand_m3_per_t: won,
      income_per_t: won * price,
      first: { capacity_mt, when_filled: storage_after_egr === 'when_filled' },
    },
  }),
};
