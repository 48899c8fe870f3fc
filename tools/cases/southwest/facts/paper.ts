import type { Position } from '../../../../src/case/route.ts';

/** The paper that the case follows: on a regional CCUS hub in Southwest China, 天然气工业 (Natural Gas Industry) 44, 2024. */
export const paper = 'Natural Gas Industry 44 (2024), on a CCUS hub in Southwest China';

/** Its stages with the targets of its Table 3: capability of capture and amount stored, Mt/yr. */
export const stages = [
  { name: '2024–2030', start_year: 2024, years: 7, capability: 1.0, stored: 0.8 },
  { name: '2031–2040', start_year: 2031, years: 10, capability: 5, stored: 4 },
  { name: '2041–2050', start_year: 2041, years: 10, capability: 30, stored: 25 },
] as const;

/** First year of the horizon, and the first after it. */
export const span = { from_year: 2024, until_year: 2051 } as const;

/** Sectors that no open source lists plants of. */
export const assumedSectors = ['gas_purification', 'coal_chemicals', 'refining', 'direct_air_capture'] as const;

/** First year in which coal power, steel and cement come in: 逐步考虑, after the early sources (its §5.2). */
export const later_year = 2031;

/** Capacity of the Sichuan Basin (its §4.1), 10⁸ t. */
export const capacities = { depleted_gas: 53.73, egr: 33.85, gas: 87.58, saline: 154.2 } as const;

/** A town, in degrees: where it is known to lie, to some kilometres. */
export interface Town {
  readonly name: string;
  readonly zh: string;
  readonly place: Position;
}

export interface Cluster {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly mark_mt_per_yr: 10 | 1;
  readonly province: 'Chongqing' | 'Sichuan';
  readonly hubs: readonly [Town, ...Town[]];
}

/** The five clusters and their hub towns (its §5.2). */
export const clusters: readonly Cluster[] = [
  {
    id: 'chongqing',
    name: { en: 'Chongqing', zh: '重庆' },
    mark_mt_per_yr: 10,
    province: 'Chongqing',
    hubs: [
      { name: 'Fuling', zh: '涪陵', place: [107.39, 29.7] },
      { name: 'Dianjiang', zh: '垫江', place: [107.33, 30.33] },
    ],
  },
  {
    id: 'chengdu',
    name: { en: 'Chengdu and around', zh: '成都及周边' },
    mark_mt_per_yr: 10,
    province: 'Sichuan',
    hubs: [
      { name: 'Ziyang', zh: '资阳', place: [104.63, 30.13] },
      { name: 'Suining', zh: '遂宁', place: [105.59, 30.53] },
    ],
  },
  {
    id: 'northeast_chongqing',
    name: { en: 'Northeast Chongqing', zh: '渝东北' },
    mark_mt_per_yr: 1,
    province: 'Chongqing',
    hubs: [{ name: 'Wanzhou', zh: '万州', place: [108.41, 30.81] }],
  },
  {
    id: 'south_sichuan',
    name: { en: 'South Sichuan', zh: '川南' },
    mark_mt_per_yr: 1,
    province: 'Sichuan',
    hubs: [
      { name: 'Yibin', zh: '宜宾', place: [104.64, 28.75] },
      { name: 'Luzhou', zh: '泸州', place: [105.44, 28.87] },
    ],
  },
  {
    id: 'northeast_sichuan',
    name: { en: 'Northeast Sichuan', zh: '川东北' },
    mark_mt_per_yr: 1,
    province: 'Sichuan',
    hubs: [
      { name: 'Dazhou', zh: '达州', place: [107.47, 31.21] },
      { name: 'Nanchong', zh: '南充', place: [106.11, 30.84] },
    ],
  },
];
