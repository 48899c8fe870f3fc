import { type Figure, lives, sinopec } from '../../shared/facts.ts';

export * from '../../shared/facts.ts';

export const horizon = { start_year: 2030, years: 30, name: '2030–2060' } as const;

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
    ...lives.coal_power,
    demand: { mean: 49.15, deviation: 6.3 },
    paper: { plants: 82, emissions: 5.06, provinces: 'Jiangsu 34, Anhui 29, Zhejiang 16, Shanghai 3' },
  },
  steel: {
    name: { en: 'Steel', zh: '钢铁' },
    ...lives.steel,
    demand: { mean: 8.36, deviation: 1.06 },
    paper: { plants: 20, emissions: 2.05, provinces: 'more than half in Jiangsu; Zhejiang 16 and Shanghai 2 cannot both hold' },
  },
  cement: {
    name: { en: 'Cement', zh: '水泥' },
    ...lives.cement,
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

export const chemicals = {
  emissions_mt_per_yr: { value: 24, source: 'Li et al. 2024 §2.1 (0.24 × 10⁸ t/a)' },
  process_share: { value: 0.6, source: 'assumed: no open source splits process gas from boilers and heaters' },
} as const;

/** What a plant built in 2030 pays, as a multiple of 2060: midpoints of the ranges of one page, (90 + 390)/(20 + 130). */
export const earlyMultiple: Figure = { value: (90 + 390) / (20 + 130), source: sinopec };

/** How uncertain numbers are read unless asked otherwise. The paper sweeps the risk from 0.1 to 0.5 and states no level. */
export const uncertainty = {
  demand_risk: 0.1,
  credibility: 0.8,
  measure: 'necessity',
  chance: 'textbook',
  basis: 'assumed',
  source: 'measure: Li et al. 2024, eq. (9); its lowest violation probability; the level λ is not stated there and is assumed',
} as const;
