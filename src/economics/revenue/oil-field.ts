import { z } from 'zod';
import { provenance, uncertain } from '../../uncertainty/field.ts';
import { type SinkKind, underground } from './sink-kind.ts';

const parameters = z.strictObject({
  oil_price_per_bbl: uncertain(
    { en: 'Price of a barrel of oil', zh: '油价', unit: 'currency/bbl', better: 'high', example: '60..80' },
    { minimum: 0 },
  ),
  co2_t_per_bbl: uncertain(
    {
      en: 'Net CO2 that stays underground for each barrel won',
      zh: '每增产一桶油净封存的 CO2',
      unit: 't/bbl',
      better: 'low',
      example: '0.28..0.54',
    },
    { above: 0 },
  ),
  margin_share: uncertain(
    {
      en: 'Share of the oil’s price that is left for CO2 after the other costs and the displacement that fails',
      zh: '扣除其他成本和无效驱替后可归于 CO2 的油价份额',
      unit: 'fraction',
      better: 'high',
      example: '0.1..0.2',
    },
    { minimum: 0, maximum: 1 },
  ),
  ...provenance,
});

/**
 * An oil field flooded with CO2 (enhanced oil recovery): income of a tonne = oil price ÷ (t CO2 per barrel) × margin share.
 * Each factor is realised by itself and the product taken after.
 */
export const oilField: SinkKind<z.infer<typeof parameters>> = {
  ...underground,
  kind: 'oil_field',
  parameters,
  uptake: ({ oil_price_per_bbl, co2_t_per_bbl, margin_share }, { stored_share = 1 }) => ({
    stored_share,
    income_per_t: (oil_price_per_bbl / co2_t_per_bbl) * margin_share,
  }),
};
