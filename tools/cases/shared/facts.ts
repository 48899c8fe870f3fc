import type { SizeScale } from '../../../src/economics/capture-cost/size-scaled.ts';

/** A figure with the place it was read, or `assumed` and why. */
export interface Figure {
  readonly value: number;
  readonly source: string;
}

/** An interval of figures. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
  readonly source: string;
}

/** What both cases screen plants by (Li et al. 2024 §2.1): more than so many years left in that year. */
export const screen = { year: 2030, remaining_years: 15, source: 'Li et al. 2024 §2.1' } as const;

/** Sectors whose plants the open trackers list. */
export type PlantSector = 'coal_power' | 'steel' | 'cement';

/** Lives of plants, and the mean left of them in 2030, given to works whose own year says nothing of the equipment (Li et al. 2024 §2.1). */
export const lives: Readonly<Record<PlantSector, { readonly life_years: number; readonly mean_remaining_years: number }>> = {
  coal_power: { life_years: 45, mean_remaining_years: 20.2 },
  steel: { life_years: 30, mean_remaining_years: 20.3 },
  cement: { life_years: 40, mean_remaining_years: 19.0 },
};

/** 亿 t in Mt. */
export const mtPerYi = 100;

/** Li et al. 2024 §2.1: capture rises from 90 % to 95 %. */
export const captureRate: Range = { lower: 0.9, upper: 0.95, source: 'Li et al. 2024 §2.1' };

export const emissionFactors = {
  blast_furnace_steel: { value: 2.0, source: 'assumed; 2.0–2.2 t CO2 per t of steel are commonly quoted' },
  electric_steel: { value: 0.5, source: 'assumed; 0.4–0.6 t CO2 per t of steel are commonly quoted' },
  cement: { value: 0.6, source: 'assumed; t CO2 per t of cement of an integrated kiln' },
} as const satisfies Record<string, Figure>;

export const exchange = { value: 7.0, source: 'assumed CNY per USD; neither the paper nor the cost sources state one' } as const;

export const eastChina = 'East China source–sink study for 2060 (ped.cpedm.com 3910)';

export const sinopec = 'Sinopec page 20211103: capture 90–390 CNY/t in 2030, 20–130 in 2060';

/** Cost of a tonne captured at the reference size in the mature state of 2060, CNY/t. */
export const matureCaptureCost = {
  coal_power: { value: 114.65, source: `${eastChina}: post-combustion, power` },
  steel: { value: 166.51, source: `${eastChina}: steel` },
  cement: { value: 170.94, source: `${eastChina}: cement` },
  conventional_chemicals: { value: 96.51, source: `${eastChina}: heating boilers` },
} as const satisfies Record<string, Figure>;

/** Nearly pure process gas of coal-to-chemicals, USD/t. */
export const processGasCost: Range = {
  lower: 9,
  upper: 13,
  source:
    'Zheng et al. 2010 (EES): 9–13 USD/t for nth plants within 10 km; agrees with petrochemical exhaust 73.15 CNY/t (ped.cpedm.com 3910)',
};

/** Fuzziness of the ends of a capture cost, as a share of its midpoint. */
export const captureSpread: Figure = { value: 0.05, source: 'assumed' };

/** How the cost of a tonne falls with the plant's size. */
export const captureScale: SizeScale = {
  reference_mt_per_yr: 2,
  capital_share: 0.48,
  exponent: 0.7,
  smallest_mt_per_yr: 0.1,
  largest_mt_per_yr: 10,
};
export const captureScaleSource =
  'capital share 0.48: NPC 2019 cement (40.54 of 85.02 USD/t at 10 %, 20 yr); exponent 0.7, reference 2 Mt/yr and range 0.1–10 Mt/yr assumed';

export const economy = { discount_rate: 0.08, discount_source: 'assumed real rate', price_year: 2023 } as const;

/** "小于 50 口" (Li et al. 2024, eq. 26). */
export const maxWells = 49;
