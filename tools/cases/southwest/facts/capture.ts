import { capitalRecoveryFactor } from '../../../../src/economics/annuity.ts';
import { eastChina, economy, exchange, type Figure, matureCaptureCost, type Range, sinopec } from '../../shared/facts.ts';
import type { Cost } from '../../shared/plants.ts';
import { rounded } from '../../shared/rows.ts';
import { stages } from './paper.ts';

/** What capture costs in the first stage as a multiple of 2060: upper and lower ends of the ranges of one page. */
export const firstMultiple: Range = { lower: 390 / 130, upper: 90 / 20, source: `${sinopec}: 390/130 and 90/20` };

const inFirstStage = ({ value, source }: Figure): Cost => ({
  lower: (value * firstMultiple.lower) / exchange.value,
  upper: (value * firstMultiple.upper) / exchange.value,
  source: `${source}, ${value} CNY/t; times ${firstMultiple.lower}–${firstMultiple.upper} for the first stage (Sinopec page 20211103); size rule and exchange rate assumed`,
});

export const petrochemicals: Figure = { value: 73.15, source: `${eastChina}: petrochemical exhaust` };

/** Tail gas of gas purification: from the cheapest plant to the median. */
export const purificationCost: Cost = {
  lower: 10.8,
  upper: 36.3,
  source:
    'EIA NEMS facility table, natural gas processing: least 10.8, median 36.3 of 64 plants (USD of 2018, taken as they are)',
};

/** Cost of a tonne in the first stage at the reference size, USD/t. */
export const captureCosts = {
  coal_power: inFirstStage(matureCaptureCost.coal_power),
  steel: inFirstStage(matureCaptureCost.steel),
  cement: inFirstStage(matureCaptureCost.cement),
  boilers: inFirstStage(matureCaptureCost.conventional_chemicals),
  refining: inFirstStage(petrochemicals),
} as const satisfies Record<string, Cost>;

/** "未来 20 年降低 10 %~30 %" (the paper §2.2.1, of the US National Petroleum Council): what a cost falls to in 20 years. */
export const learning = {
  years: 20,
  least: 0.9,
  middle: 0.8,
  most: 0.7,
  source: 'National Petroleum Council 2019, cited by the paper §2.2.1',
};

/** Middle year of each stage. */
const middles = stages.map(({ start_year, years }) => start_year + years / 2);
const [firstMiddle = 0] = middles;

/** One factor a stage on the capture costs of the first, by the middle of what learning is said to bring. */
export const learningFactors = middles.map((year) => rounded(learning.middle ** ((year - firstMiddle) / learning.years), 3));

/** Direct air capture by year: capital, and energy that does not fall. */
export const directAirCapture = {
  capital_eur_per_t_per_h: [
    { year: 2025, value: 8_801_000 },
    { year: 2030, value: 7_544_000 },
    { year: 2050, value: 5_029_000 },
  ],
  fixed_share: 0.0495,
  life_years: 20,
  electricity_mwh_per_t: 0.4,
  heat_mwh_per_t: 1.6,
  usd_per_eur: 1.1,
  hours: { lower: 7884, upper: 7008 },
  electricity_usd_per_mwh: { lower: 40, upper: 80 },
  heat_usd_per_mwh: { lower: 15, upper: 35 },
  source:
    'Danish Energy Agency through PyPSA technology-data: capital, upkeep 4.95 % a year, 0.4 MWh of electricity and 1.6 MWh of heat a tonne, life 20 years; USD per EUR, hours (80–90 % of the year) and prices of energy assumed',
} as const;

function capitalIn(year: number): number {
  const steps = directAirCapture.capital_eur_per_t_per_h;
  const index = Math.max(
    1,
    steps.findIndex((step) => step.year >= year),
  );
  const [from, to] = [steps[index - 1], steps[index]];
  if (from === undefined || to === undefined) throw new Error(`no capital of direct air capture is known for ${year}`);
  return from.value + ((year - from.year) / (to.year - from.year)) * (to.value - from.value);
}

/** Capital and upkeep of a tonne of direct air capture, USD: (CRF + upkeep) × capital ÷ hours. Its energy stands apart. */
function airCost(year: number, end: 'lower' | 'upper'): number {
  const air = directAirCapture;
  const yearly = capitalRecoveryFactor(economy.discount_rate, air.life_years) + air.fixed_share;
  return (yearly * capitalIn(year) * air.usd_per_eur) / air.hours[end];
}

export const airCaptureCost: Cost = {
  lower: airCost(firstMiddle, 'lower'),
  upper: airCost(firstMiddle, 'upper'),
  source: directAirCapture.source,
};

/** How direct air capture falls with its capital. */
export const airFactors = middles.map((year) => rounded(capitalIn(year) / capitalIn(firstMiddle), 3));
