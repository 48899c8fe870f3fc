import { z } from 'zod';
import { provenance, uncertain, words } from '../../uncertainty/field.ts';

/** Prices of a stage that take the place of those in `sink_kinds`, for every kind that has such a price. */
export const stagePrices = {
  oil_price_per_bbl: uncertain(
    {
      en: 'Price of a barrel of oil in the stage, for EOR; blank: as sink_kinds says',
      zh: '本阶段油价（驱油收益）；留空按 sink_kinds',
      unit: 'currency/bbl',
      better: 'high',
    },
    { minimum: 0 },
  ).optional(),
  gas_price_per_thousand_m3: uncertain(
    {
      en: 'What a thousand cubic metres of extra gas earn in the stage, after the cost of winning and cleaning them; blank: as sink_kinds says',
      zh: '本阶段每千立方米增产天然气的收益（已扣除采出与净化成本）；留空按 sink_kinds',
      unit: 'currency/thousand m³',
      better: 'high',
    },
    { minimum: 0 },
  ).optional(),
};

/** What a market takes and pays in one stage, where that differs from its row in `sinks.csv`. */
export const market = z.strictObject({
  sink: words({ en: 'Identifier of the market in sinks.csv', zh: 'sinks.csv 中利用市场的编号', example: 'M1' }),
  stage: words({ en: 'Stage that the figures are of', zh: '数值所属阶段', example: '2030–2040' }),
  market_mt_per_yr: uncertain(
    {
      en: 'CO2 that the market takes each year of the stage, 0: none; blank: as sinks.csv says',
      zh: '该市场在本阶段每年可接纳的 CO2 量，0 表示不接纳；留空按 sinks.csv',
      unit: 'Mt/yr',
      better: 'high',
      risk: 'storage',
    },
    { minimum: 0 },
  ).optional(),
  income_per_t: uncertain(
    {
      en: 'What the market pays for each tonne in the stage; blank: as sinks.csv says',
      zh: '该市场在本阶段对每吨 CO2 的支付；留空按 sinks.csv',
      unit: 'currency/t',
      better: 'high',
    },
    { minimum: 0 },
  ).optional(),
  ...provenance,
});

/** What tells one stage from another for sinks; numbers known or not. */
interface Staged<Amount> {
  readonly stages: readonly {
    readonly name: string;
    readonly oil_price_per_bbl?: Amount | undefined;
    readonly gas_price_per_thousand_m3?: Amount | undefined;
  }[];
  readonly markets?:
    | readonly {
        readonly sink: string;
        readonly stage: string;
        readonly market_mt_per_yr?: Amount | undefined;
        readonly income_per_t?: Amount | undefined;
      }[]
    | undefined;
}

/** The values of a row that it has, of some columns. */
const given = <Row extends object, Key extends keyof Row>(row: Row | undefined, ...columns: readonly Key[]) =>
  Object.fromEntries(columns.flatMap((key) => (row?.[key] === undefined ? [] : [[key, row[key]]]))) as Partial<Pick<Row, Key>>;

/** The prices of a stage that take the place of those of kinds of sink. */
export const pricesIn = <Amount>({ stages }: Staged<Amount>, stage: number) =>
  given(stages[stage], 'oil_price_per_bbl', 'gas_price_per_thousand_m3');

/** A sink as it is in a stage: a market may be larger in one than in another, and pay more. */
export function sinkIn<Amount, Row extends { readonly id: string }>(
  { stages, markets = [] }: Staged<Amount>,
  sink: Row,
  stage: number,
): Row {
  const row = markets.find((one) => one.sink === sink.id && one.stage === stages[stage]?.name);
  return row === undefined ? sink : { ...sink, ...given(row, 'market_mt_per_yr', 'income_per_t') };
}
