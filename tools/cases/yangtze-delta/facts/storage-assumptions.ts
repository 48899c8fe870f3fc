import { type Location, rates } from '../../shared/storage-costs.ts';
import type { Range } from './assumptions.ts';

/** Capacity of the basins together, 10⁸ t (the paper's §2.1). */
export const capacities: Readonly<Record<Location, Readonly<Record<'saline' | 'oil', Range>>>> = {
  onshore: {
    saline: { lower: 1907, upper: 2281, source: 'Li et al. 2024 §2.1' },
    oil: { lower: 0.68, upper: 0.82, source: 'Li et al. 2024 §2.1' },
  },
  offshore: {
    saline: { lower: 3560, upper: 4257, source: 'Li et al. 2024 §2.1' },
    oil: { lower: 0.25, upper: 0.28, source: 'Li et al. 2024 §2.1' },
  },
};

export interface BasinRule {
  readonly location: Location;
  /** Mt/yr a well. */
  readonly injection: Range;
}

/** What limits storage is how fast a well takes CO2, not how much rock there is. */
export const basins: Readonly<Record<string, BasinRule>> = {
  Subei: { location: 'onshore', injection: { lower: 0.1, upper: 0.35, source: rates } },
  'South North China': { location: 'onshore', injection: { lower: 0.08, upper: 0.25, source: `${rates}; tighter than Subei` } },
  'East China Sea': { location: 'offshore', injection: { lower: 0.3, upper: 0.8, source: rates } },
};

/** A well of an oil field, Mt/yr. */
export const oilInjection: Range = { lower: 0.02, upper: 0.06, source: 'assumed; oil wells take less than saline ones' };

/** What a barrel leaves for the CO2 that wins it. */
export const oilIncome = {
  price: { lower: 55, upper: 85, source: 'assumed' },
  co2_t_per_bbl: { lower: 0.28, upper: 0.54, source: 'P10–P90 of 1554 projects of EIA NEMS (net): 0.281–0.538' },
  margin: {
    lower: 0.1,
    upper: 0.2,
    source:
      'assumed; at the middle of all three it leaves about 25 USD/t, near the most that EIA lets recovery pay (9.52 USD of 1987)',
  },
} as const satisfies Record<string, Range>;
