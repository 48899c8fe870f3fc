/**
 * Figures as the paper prints them, each with its place: Li Jizhe et al., Clean Coal Technology 30(10) (2024) 129–138. The
 * paper writes 亿 t, which is 10⁸ t = 100 Mt, in Table 1 and §2.3, and Mt in §2.2.
 */

export const sectors = ['coal power', 'steel', 'cement', 'coal chemicals'] as const;
export type Sector = (typeof sectors)[number];
export const risks = [0.1, 0.2, 0.3, 0.4, 0.5] as const;
export type Ends = readonly [lower: number, upper: number];

/** Table 1: mean, standard deviation, and an interval for each violation probability, 10⁸ t. */
export const table1: Record<Sector, { readonly mean: number; readonly deviation: number; readonly at: readonly Ends[] }> = {
  'coal power': {
    mean: 49.15,
    deviation: 6.3,
    at: [
      [38.79, 59.51],
      [41.05, 57.24],
      [42.57, 55.72],
      [43.83, 54.46],
      [45.88, 52.42],
    ],
  },
  steel: {
    mean: 8.36,
    deviation: 1.06,
    at: [
      [6.61, 10.11],
      [7.05, 9.67],
      [7.24, 9.48],
      [7.46, 9.26],
      [7.64, 9.08],
    ],
  },
  cement: {
    mean: 3.64,
    deviation: 0.54,
    at: [
      [2.75, 4.54],
      [2.95, 4.34],
      [3.08, 4.21],
      [3.19, 4.1],
      [3.28, 4.01],
    ],
  },
  'coal chemicals': {
    mean: 1.69,
    deviation: 0.21,
    at: [
      [1.34, 2.04],
      [1.42, 1.97],
      [1.47, 1.91],
      [1.51, 1.87],
      [1.55, 1.84],
    ],
  },
};

/** §2.1: plants that pass the screen, what they emit (10⁸ t/yr), their mean remaining life (years). */
export const plants: Record<Sector, { readonly count: number; readonly emitted: number; readonly life_years: number }> = {
  'coal power': { count: 82, emitted: 5.06, life_years: 20.2 },
  steel: { count: 20, emitted: 2.05, life_years: 20.3 },
  cement: { count: 64, emitted: 1.15, life_years: 19 },
  'coal chemicals': { count: 6, emitted: 0.24, life_years: 26.7 },
};

/** §2.1: mean capture potential of a plant, printed as Mt/a. */
export const potentialPerPlant: Record<Sector, Ends> = {
  'coal power': [87, 92],
  steel: [141, 149],
  cement: [21, 44],
  'coal chemicals': [106, 112],
};

/** §2.1: capture rate rises from 90 % to 95 %. */
export const captureRate: Ends = [0.9, 0.95];

/** §2.1: plants by province. */
export const coalPlants = { Jiangsu: 34, Anhui: 29, Zhejiang: 16, Shanghai: 3 };
export const steelWorks = { Zhejiang: 16, Shanghai: 2 };

/** §2.1: the nation's demand in 2060, 10⁸ t/yr. */
export const nation: Ends = [21.1, 25.3];

/** §2.1: capacity of the oil fields on land, 10⁸ t. */
export const onshoreOil: Ends = [0.68, 0.82];

/** §2.1: plants retrofitted, lower and upper submodel, at p = 0.1 and 0.5; in the order of the sectors. §2.2: their sums. */
export const retrofitted = {
  0.1: {
    by: [
      [30, 53],
      [4, 9],
      [5, 11],
      [1, 3],
    ],
    all: [40, 76],
  },
  0.5: {
    by: [
      [37, 42],
      [3, 7],
      [7, 11],
      [2, 3],
    ],
    all: [49, 63],
  },
} as const satisfies Record<number, { by: readonly Ends[]; all: Ends }>;

/** §2.2: captured, Mt, at p = 0.1 and 0.5, by sector and in all. */
export const captured = {
  0.1: {
    by: [
      [3856, 5963],
      [602, 1091],
      [221, 409],
      [104, 301],
    ],
    all: [4782, 7763],
  },
  0.5: {
    by: [
      [4607, 5212],
      [810, 963],
      [301, 409],
      [244, 301],
    ],
    all: [5961, 6884],
  },
} as const satisfies Record<number, { by: readonly Ends[]; all: Ends }>;

/** §2.2 and 2.3: the plan without uncertainty. Cost in 10⁸ USD, captured in Mt. */
export const deterministic = { cost: 986.7, captured_mt: 4728, coal_mt: 3713 };

/** §2.3: the plan at p = 0.4. Cost in 10⁸ USD, captured in 10⁸ t, and its mean. */
export const atFortyPercent = { cost: [1074, 1903], captured: [56.9, 69], mean: 63 } as const;

/** §2.3: risks at which the paper finds the cost above that of the plan without uncertainty. */
export const dearerAt = [0.2, 0.3, 0.5];

/** §2.3: captured by the upper submodel, 10⁸ t, at p = 0.3. */
export const upperAtThirtyPercent = 71.3;

/** §2.3: levelised cost of the cheapest plant and of the next, USD/t, at every p. */
export const cheapest = { first: 12, second: 22.9 };

/** §2.3: plants below 30 USD/t, with their share of the plants matched, %: the upper submodel at p = 0.1, 0.3, 0.4; the lower at 0.4. */
export const belowThirty = [
  { plants: 4, percent: 5.26 },
  { plants: 1, percent: 1.49 },
  { plants: 1, percent: 1.56 },
  { plants: 20, percent: 38.5 },
];
