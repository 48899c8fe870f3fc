import type { SizeScale } from '../../../../src/economics/capture-cost/size-scaled.ts';

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

export const horizon = { start_year: 2030, years: 30, name: '2030–2060' } as const;

/** The paper's screen: remaining life in 2030 above 15 years; lives of plants by sector (its §2.1). */
export const screen = { remaining_years: 15, source: 'Li et al. 2024 §2.1' } as const;

export type Sector = 'coal_power' | 'steel' | 'cement' | 'coal_chemicals';

export interface SectorRule {
  readonly name: { readonly en: string; readonly zh: string };
  readonly life_years: number;
  /** Mean remaining life in 2030 (paper, §2.1), given to works whose own year says nothing of the equipment. */
  readonly mean_remaining_years: number;
  /** Table 1 of the paper, 亿 t over 2030–2060. */
  readonly demand: { readonly mean: number; readonly deviation: number };
  /** The paper's count of plants, their CO2 (亿 t/a). */
  readonly paper: { readonly plants: number; readonly emissions: number; readonly provinces: string };
}

export const sectors: Readonly<Record<Sector, SectorRule>> = {
  coal_power: {
    name: { en: 'Coal power', zh: '煤电' },
    life_years: 45,
    mean_remaining_years: 20.2,
    demand: { mean: 49.15, deviation: 6.3 },
    paper: { plants: 82, emissions: 5.06, provinces: 'Jiangsu 34, Anhui 29, Zhejiang 16, Shanghai 3' },
  },
  steel: {
    name: { en: 'Steel', zh: '钢铁' },
    life_years: 30,
    mean_remaining_years: 20.3,
    demand: { mean: 8.36, deviation: 1.06 },
    paper: { plants: 20, emissions: 2.05, provinces: 'more than half in Jiangsu; Zhejiang 16 and Shanghai 2 cannot both hold' },
  },
  cement: {
    name: { en: 'Cement', zh: '水泥' },
    life_years: 40,
    mean_remaining_years: 19.0,
    demand: { mean: 3.64, deviation: 0.54 },
    paper: { plants: 64, emissions: 1.15, provinces: 'near half in Anhui; Zhejiang 14' },
  },
  coal_chemicals: {
    name: { en: 'Coal chemicals', zh: '煤化工' },
    life_years: 40,
    mean_remaining_years: 26.7,
    demand: { mean: 1.69, deviation: 0.21 },
    paper: { plants: 6, emissions: 0.24, provinces: 'more than half in Jiangsu' },
  },
};

/** 亿 t in Mt. */
export const mtPerYi = 100;

/** The paper's §2.1: capture rises from 90 % to 95 %. */
export const captureRate: Range = { lower: 0.9, upper: 0.95, source: 'Li et al. 2024 §2.1' };

export const emissionFactors = {
  blast_furnace_steel: { value: 2.0, source: 'assumed; 2.0–2.2 t CO2 per t of steel are commonly quoted' },
  electric_steel: { value: 0.5, source: 'assumed; 0.4–0.6 t CO2 per t of steel are commonly quoted' },
  cement: { value: 0.6, source: 'assumed; t CO2 per t of cement of an integrated kiln' },
} as const satisfies Record<string, Figure>;

export const chemicals = {
  emissions_mt_per_yr: { value: 24, source: 'Li et al. 2024 §2.1 (0.24 × 10⁸ t/a)' },
  process_share: { value: 0.6, source: 'assumed: no open source splits process gas from boilers and heaters' },
} as const;

export const exchange = { value: 7.0, source: 'assumed CNY per USD; neither the paper nor the cost sources state one' } as const;

const eastChina = 'East China source–sink study for 2060 (ped.cpedm.com 3910)';
const sinopec = 'Sinopec page 20211103: capture 90–390 CNY/t in 2030, 20–130 in 2060';

/** Cost of a tonne captured at the reference size in the mature state of 2060, CNY/t. */
export const matureCaptureCost = {
  coal_power: { value: 114.65, source: `${eastChina}: post-combustion, power` },
  steel: { value: 166.51, source: `${eastChina}: steel` },
  cement: { value: 170.94, source: `${eastChina}: cement` },
  conventional_chemicals: { value: 96.51, source: `${eastChina}: heating boilers` },
} as const satisfies Record<string, Figure>;

/** What a plant built in 2030 pays, as a multiple of 2060: midpoints of the ranges of one page, (90 + 390)/(20 + 130). */
export const earlyMultiple: Figure = { value: (90 + 390) / (20 + 130), source: sinopec };

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

/** How uncertain numbers are read unless asked otherwise. The paper sweeps the risk from 0.1 to 0.5 and states no level. */
export const uncertainty = {
  demand_risk: 0.1,
  credibility: 0.8,
  measure: 'necessity',
  chance: 'textbook',
  basis: 'assumed',
  source: 'measure: Li et al. 2024, eq. (9); its lowest violation probability; the level λ is not stated there and is assumed',
} as const;

/** "小于 50 口" (paper, eq. 26). */
export const maxWells = 49;
