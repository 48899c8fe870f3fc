import { fixed, markdownTable } from '../../shared/markdown.ts';
import { largestPipe, makePipes, pipeAssumptions } from '../../shared/pipes.ts';
import { sum } from '../../shared/rows.ts';
import * as given from '../facts/assumptions.ts';

const national = { lower: 21.1, upper: 25.3 };
const shareOfRegion = 0.159;

/** Demand: Table 1 with its derivation; pipes; discounting. */
export function moneyPart(): string {
  const rows = Object.values(given.sectors).map(({ name, demand }) => [
    `${name.en} ${name.zh}`,
    demand.mean,
    demand.deviation,
    Math.round(demand.mean * given.mtPerYi),
    Math.round(demand.deviation * given.mtPerYi),
  ]);
  const total = sum(Object.values(given.sectors).map(({ demand }) => demand.mean));
  const level = [national.lower, national.upper].map((need) => need * shareOfRegion);
  const [low = 0, high = 0] = level;
  const { reference_length_km, price_index, country, fuzziness, upkeep } = pipeAssumptions;
  const offered = makePipes().sizes.map(({ diameter_in }) => diameter_in);
  const largest = largestPipe();
  // what the region captures in a mean year when every sector meets its mean demand
  const yearly = (total * given.mtPerYi) / given.horizon.years;
  return `## Demand 减排需求

Table 1 of the paper: normal numbers by sector, tonnes captured over 2030–2060.

${markdownTable(['sector', 'mean, 10⁸ t', 'deviation, 10⁸ t', 'mean, Mt', 'deviation, Mt'], rows)}

Its unit is printed as 10⁸ t **a year**; that cannot be, because the four means (${fixed(total, 2)} × 10⁸ t) would be more than the nation’s need. Read as totals they agree with the paper’s captured tonnes. Derivation: the nation needs ${national.lower}–${national.upper} × 10⁸ t/yr in 2060 (China CCUS annual report 2023, cited by the paper); the region emits ${fixed(shareOfRegion * 100, 1)} % of the nation’s CO2 (paper, introduction, 2021); need × share = ${fixed(low, 2)}–${fixed(high, 2)} × 10⁸ t/yr in 2060. A straight rise from nothing in 2030 makes half of that on average, ${fixed((low * 30) / 2, 1)}–${fixed((high * 30) / 2, 1)} × 10⁸ t in 30 years; the table’s ${fixed(total, 2)} means ${fixed(total / 30, 2)} × 10⁸ t/yr on average. Its split by sector is the paper’s own.

## Pipes and money 管道与资金

Offered: ${offered.join(', ')} inch. Sizes above ${largest.diameter_in} inch are left out, because one such pipe already carries ${largest.capacity_mt_per_yr} Mt/yr, ${Math.round((largest.capacity_mt_per_yr / yearly) * 100)} % of the region’s mean yearly demand; an edge takes one pipe, so this is also the most that may flow on it. More sizes are added under \`pipes\` in \`case.yaml\`.

Sizes and capacities of the SimCCS family (about 1000 psi lost in 100 miles); 16 inch carries 6.86 Mt/yr, not the 6.68 printed in one place, because the power law through the other sizes gives 6.87. Capital of a kilometre: McCoy & Rubin (2008), US Midwest, at ${reference_length_km.value} km (${reference_length_km.source}), × ${price_index.value} (${price_index.source}), × ${country.lower}–${country.upper} (${country.source}), ends fuzzy by ${Math.round(fuzziness.value * 100)} % (${fuzziness.source}). Upkeep ${fixed(upkeep.lower * 100, 1)}–${fixed(upkeep.upper * 100, 1)} % (${upkeep.source}).

Discount rate ${Math.round(given.economy.discount_rate * 100)} % (${given.economy.discount_source}); money of ${given.economy.price_year}. Capture and storage figures are taken as money of that year, whatever year their sources mean. Plants, pipes and wells are sized for the peak, all captured plants running.

Bounds, sweeps and robust plans read uncertain numbers at a violation probability of ${given.uncertainty.demand_risk} of each sector’s demand and at level ${given.uncertainty.credibility} of fuzzy costs (${given.uncertainty.measure}), unless asked otherwise; the paper sweeps the first from 0.1 to 0.5 and does not state the second (assumed).`;
}
