import { z } from 'zod';
import type { Kind } from '../../base/kind.ts';
import { uncertain } from '../../uncertainty/field.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';

/** What a kind may read of its sinks: the columns that only some kinds have. */
export interface SinkColumns {
  readonly capacity_mt?: number | undefined;
  readonly injection_mt_per_yr_per_well?: number | undefined;
  readonly max_wells?: number | undefined;
  readonly well_capital_m?: number | undefined;
  readonly well_fixed_m_per_yr?: number | undefined;
  readonly egr_capacity_mt?: number | undefined;
  readonly gas_thousand_m3_per_t?: number | undefined;
  readonly market_mt_per_yr?: number | undefined;
  readonly income_per_t?: number | undefined;
  readonly stored_share?: number | undefined;
}

/** Columns of `sinks.csv` that not every kind of sink has. */
export type OwnColumn = Exclude<keyof SinkColumns, 'stored_share'>;

/** What becomes of the tonnes that a sink takes in. */
export interface Uptake {
  /** Share of them that stays out of the air. */
  readonly stored_share: number;
  /** Income of each, besides that of gas and the price on CO2, currency/t; 0 or more. */
  readonly income_per_t: number;
  /** Extra gas that a tonne brings out, and what that earns. */
  readonly gas?: {
    readonly thousand_m3_per_t: number;
    readonly income_per_t: number;
    /** The tonnes that bring it: they come first, and no other in the same stage. Absent: every tonne does. */
    readonly first?: { readonly capacity_mt: number; readonly when_filled: boolean };
  };
}

/** A kind of sink, named by `kind` of a sink; its parameters stand once in the case, under `sink_kinds`. */
export interface SinkKind<Parameters> extends Kind<Parameters> {
  /** Columns that a sink of this kind has to fill, and those that it may fill; every other own column stays blank. */
  readonly needs: readonly OwnColumn[];
  readonly takes: readonly OwnColumn[];
  /** Share of the tonnes that stays out of the air where the sink does not say; `assumed` where no source settles it. */
  readonly storedShare: { readonly share: number; readonly assumed: boolean };
  /** What becomes of each tonne. */
  uptake(parameters: Crisp<Parameters>, sink: SinkColumns): Uptake;
}

/** Columns of a sink that stores underground, through wells. */
export const underground = {
  needs: ['capacity_mt', 'injection_mt_per_yr_per_well'],
  takes: ['max_wells', 'well_capital_m', 'well_fixed_m_per_yr'],
  storedShare: { share: 1, assumed: false },
} as const satisfies Partial<SinkKind<unknown>>;

/** A place that stores underground and earns nothing by that. */
export const storesOnly = (kind: string): SinkKind<Record<string, never>> => ({
  ...underground,
  kind,
  parameters: z.strictObject({}),
  uptake: (_parameters, { stored_share = underground.storedShare.share }) => ({ stored_share, income_per_t: 0 }),
});

/** Price of the gas that CO2 brings out. */
export const gasPrice = {
  gas_price_per_thousand_m3: uncertain(
    {
      en: 'What a thousand cubic metres of extra gas earn, after the cost of winning and cleaning them',
      zh: '每千立方米增产天然气的收益（已扣除采出与净化成本）',
      unit: 'currency/thousand m³',
      better: 'high',
      example: '150..250',
    },
    { minimum: 0 },
  ),
};

/** Columns of a sink that buys CO2: a market has a size each year, and neither wells nor a capacity that fills up. */
export const market = {
  needs: ['market_mt_per_yr'],
  takes: ['income_per_t'],
} as const satisfies Partial<SinkKind<unknown>>;

/** A market that may pay for each tonne; `share` of the tonnes stays out of the air where the sink does not say. */
export const usesOnly = (kind: string, share: number): SinkKind<Record<string, never>> => ({
  ...market,
  kind,
  parameters: z.strictObject({}),
  storedShare: { share, assumed: true },
  uptake: (_parameters, { stored_share = share, income_per_t = 0 }) => ({ stored_share, income_per_t }),
});
