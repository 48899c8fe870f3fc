import type { Case } from '../../../src/case/case.ts';
import { central } from '../../../src/uncertainty/uncertain.ts';
import { sum } from '../shared/rows.ts';
import { horizon, mtPerYi, type Range, sectors } from './facts/assumptions.ts';

/** What the paper found: its plan of least cost (risk of violation 40 %), its plan without uncertainty, its two cheapest plants. */
export const paperCost = {
  source: 'Li et al. 2024 §2.3',
  risk: 0.4,
  /** 10⁸ USD and 10⁸ t over 2030–2060. */
  total: { lower: 1074, upper: 1903 },
  captured: { lower: 56.9, upper: 69.0 },
  certain: { total: 986.7, captured: 47.28 },
  /** USD/t. */
  cheapest_plants: [12, 22.9],
} as const;

/** USD a tonne of the paper’s plan of least cost, undiscounted. */
export const paperPerTonne = {
  lower: paperCost.total.lower / paperCost.captured.lower,
  upper: paperCost.total.upper / paperCost.captured.upper,
} as const;

type End = 'lower' | 'middle' | 'upper';

function costAt(value: Case['sources'][number]['streams'][number]['capture_cost_per_t'], end: End): number {
  if (end === 'middle' || typeof value === 'number' || value.type !== 'interval') return central(value);
  return central(value[end]);
}

/** Money (million) of the cheapest tonnes that make up a demand, wherever their plants stand. */
function leastMoney(study: Case, sector: string, demand_mt: number, end: End): number {
  const offers = study.sources
    .filter((source) => source.sector === sector)
    .flatMap(({ streams, service_years }) =>
      streams.map(({ capture_cost_per_t, ...stream }) => ({
        mt:
          central(stream.emissions_mt_per_yr ?? 0) *
          central(stream.capture_rate ?? 0) *
          Math.min(central(service_years ?? horizon.years), horizon.years),
        cost: costAt(capture_cost_per_t, end),
      })),
    )
    .sort((one, other) => one.cost - other.cost);
  let [left, money] = [demand_mt, 0];
  for (const { mt, cost } of offers) {
    const taken = Math.min(mt, left);
    money += taken * cost;
    left -= taken;
  }
  if (left > 1e-6) throw new Error(`${sector} lacks ${left} Mt of its mean demand`);
  return money;
}

/** The least that capture alone can cost a tonne when each sector meets its mean demand, USD/t, by end of the cost intervals. */
export function leastCapture(study: Case): Readonly<Record<End, number>> {
  const demands = Object.entries(sectors).map(([id, { demand }]) => ({ id, mt: demand.mean * mtPerYi }));
  const at = (end: End) => sum(demands.map(({ id, mt }) => leastMoney(study, id, mt, end))) / sum(demands.map(({ mt }) => mt));
  return { lower: at('lower'), middle: at('middle'), upper: at('upper') };
}

/** Middle of a range. */
export const middleOf = ({ lower, upper }: Pick<Range, 'lower' | 'upper'>): number => (lower + upper) / 2;
