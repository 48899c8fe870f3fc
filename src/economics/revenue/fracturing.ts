import { z } from 'zod';
import { provenance } from '../../uncertainty/field.ts';
import { gasPrice, market, type SinkKind } from './sink-kind.ts';

const parameters = z.strictObject({ gas_price_per_thousand_m3: gasPrice.gas_price_per_thousand_m3.optional(), ...provenance });
const storedShare = { share: 1, assumed: true } as const;

/** CO2 that fractures shale or coal for its gas. It stays underground; every tonne may bring extra gas out. */
export const fracturing: SinkKind<z.infer<typeof parameters>> = {
  ...market,
  kind: 'fracturing',
  parameters,
  storedShare,
  takes: [...market.takes, 'gas_thousand_m3_per_t'],
  uptake: (
    { gas_price_per_thousand_m3: price = 0 },
    { stored_share = storedShare.share, income_per_t = 0, gas_thousand_m3_per_t: won },
  ) => ({
    stored_share,
    income_per_t,
    ...(won === undefined ? {} : { gas: { thousand_m3_per_t: won, income_per_t: won * price } }),
  }),
};
