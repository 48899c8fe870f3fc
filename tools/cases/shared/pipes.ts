import { mccoyRubinCapital } from '../../../src/economics/pipeline-cost/mccoy-rubin.ts';
import { capacityByDiameter } from '../../../src/economics/pipeline-cost/pipe-size.ts';
import type { Figure, Range } from './facts.ts';
import { interval, rounded } from './rows.ts';

/** Sizes on offer, inch, smallest and largest. */
const offered_in = { lower: 8, upper: 36 } as const;

export const pipeAssumptions = {
  reference_length_km: { value: 100, source: 'assumed: the formula makes long lines cheaper a kilometre' },
  price_index: { value: 1.8, source: 'assumed price level of 2023 as a multiple of 2004' },
  country: { lower: 0.75, upper: 1.25, source: 'assumed: no Chinese cost by diameter is openly published' },
  fuzziness: { value: 0.05, source: 'assumed share of the middle' },
  upkeep: { lower: 0.009, upper: 0.025, source: 'share of capital a year: Danish Energy Agency 0.9 %, EIA NEMS CCATS 2.5 %' },
} as const satisfies Record<string, Figure | Range>;

/** The largest pipe on offer. */
export function largestPipe(): { diameter_in: number; capacity_mt_per_yr: number } {
  const largest = capacityByDiameter.find(({ diameter_in }) => diameter_in === offered_in.upper);
  if (largest === undefined) throw new Error(`no capacity is known for ${offered_in.upper} inch`);
  return largest;
}

/** Pipes by nominal diameter: McCoy & Rubin (2008), US Midwest, at the reference length, with the capacities of the SimCCS family. */
export function makePipes() {
  const { reference_length_km: length, price_index, country, fuzziness, upkeep } = pipeAssumptions;
  const sizes = capacityByDiameter
    .filter(({ diameter_in }) => diameter_in >= offered_in.lower && diameter_in <= offered_in.upper)
    .map(({ diameter_in, capacity_mt_per_yr }) => {
      const { material, labour, right_of_way, miscellaneous } = mccoyRubinCapital(diameter_in, length.value);
      const dollars = material + labour + right_of_way + miscellaneous;
      const middle = (dollars * price_index.value) / length.value / 1e6;
      return {
        diameter_in,
        capacity_mt_per_yr: rounded(capacity_mt_per_yr, 2),
        capital_m_per_km: interval(middle * country.lower, middle * country.upper, 3, middle * fuzziness.value),
        fixed_m_per_km_per_yr: interval(middle * upkeep.lower, middle * upkeep.upper, 4),
        basis: 'assumed' as const,
        source:
          'capital McCoy & Rubin 2008 (US Midwest, 100 km); upkeep Danish Energy Agency and EIA NEMS; price index and range assumed',
      };
    });
  return { kind: 'table', sizes };
}
