import { capitalRecoveryFactor } from '../../../src/economics/annuity.ts';
import { captureSpread, economy, exchange, maxWells, type Range } from './facts.ts';
import { interval } from './rows.ts';

export type Location = 'onshore' | 'offshore';

export const rates =
  'assumed within published rates: one Sichuan gas-field well 0.217 Mt/yr (Geofluids 2019, 9545723), SimCCS Southeast US wells 0.18–0.80, NETL saline formations 0.172 Mt/yr for a median project of two wells';

const southeast = 'wells and sites of SimCCS’s public Southeast US set';

/** Site and well at sea as a multiple of those on land. */
export const seaMultiple: Range = { lower: 2, upper: 3, source: 'assumed' };

const onLand = {
  site: { lower: 18, upper: 63, source: `${southeast}: 18.2–63.1 M$ a site` },
  site_fixed: { lower: 0.72, upper: 2.52, source: 'assumed: 4 % of the site’s capital a year' },
  well: { lower: 2.9, upper: 4.6, source: `${southeast}: 2.9–4.6 M$ a well` },
  well_fixed: { lower: 0.135, upper: 0.201, source: `${southeast}: 0.135–0.201 M$/yr a well` },
} as const satisfies Record<string, Range>;

const times = ({ lower, upper, source }: Range): Range => ({
  lower: lower * seaMultiple.lower,
  upper: upper * seaMultiple.upper,
  source: `${source}; at sea times ${seaMultiple.lower}–${seaMultiple.upper} (assumed)`,
});

/** Capital and upkeep of a site and of a well, million USD. */
export function capitalOf(location: Location): Readonly<Record<keyof typeof onLand, Range>> {
  if (location === 'onshore') return onLand;
  const { site, site_fixed, well, well_fixed } = onLand;
  return { site: times(site), site_fixed: times(site_fixed), well: times(well), well_fixed: times(well_fixed) };
}

/** Cost of a tonne stored, wells and site included, CNY/t. */
export function wholeCost(location: Location): Range {
  const land: Range = {
    lower: 40,
    upper: 80,
    source: 'lower end 40 CNY/t (Sinopec page 20211103: 40–50 in 2030), upper end 80 CNY/t (ped.cpedm.com 3910: saline)',
  };
  return location === 'onshore' ? land : times(land);
}

const middle = ({ lower, upper }: Range) => (lower + upper) / 2;

/** What wells and site already cost a tonne at central values, USD/t: taken off the whole cost so that nothing counts twice. */
function capitalPerTonne(location: Location, injection: Range, years: number): number {
  const { site, site_fixed, well, well_fixed } = capitalOf(location);
  const factor = capitalRecoveryFactor(economy.discount_rate, years);
  const rate = middle(injection);
  const oneWell = (factor * middle(well) + middle(well_fixed)) / rate;
  const oneSite = (factor * middle(site) + middle(site_fixed)) / (rate * maxWells);
  return oneWell + oneSite;
}

/** Money of a site, a well and a tonne where a well takes so much, over a horizon of so many years. */
export function storageCosts(location: Location, injection: Range, years: number) {
  const { site, site_fixed, well, well_fixed } = capitalOf(location);
  const whole = wholeCost(location);
  const rest = [whole.lower, whole.upper].map((cost) => cost / exchange.value - capitalPerTonne(location, injection, years));
  const [lower = 0, upper = 0] = rest;
  return {
    max_wells: maxWells,
    site_capital_m: interval(site.lower, site.upper, 1),
    site_fixed_m_per_yr: interval(site_fixed.lower, site_fixed.upper, 2),
    well_capital_m: interval(well.lower, well.upper, 2),
    well_fixed_m_per_yr: interval(well_fixed.lower, well_fixed.upper, 3),
    storage_cost_per_t: interval(lower, upper, 1, ((lower + upper) / 2) * captureSpread.value),
  };
}
