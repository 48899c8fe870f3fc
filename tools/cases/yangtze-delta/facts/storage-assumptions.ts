import type { Range } from './assumptions.ts';

type Location = 'onshore' | 'offshore';

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

const rates =
  'assumed within published rates: one Sichuan gas-field well 0.217 Mt/yr (Geofluids 2019, 9545723), SimCCS Southeast US wells 0.18–0.80, NETL saline formations 0.172 Mt/yr for a median project of two wells';

/** What limits storage is how fast a well takes CO2, not how much rock there is. */
export const basins: Readonly<Record<string, BasinRule>> = {
  Subei: { location: 'onshore', injection: { lower: 0.1, upper: 0.35, source: rates } },
  'South North China': { location: 'onshore', injection: { lower: 0.08, upper: 0.25, source: `${rates}; tighter than Subei` } },
  'East China Sea': { location: 'offshore', injection: { lower: 0.3, upper: 0.8, source: rates } },
};

/** A well of an oil field, Mt/yr. */
export const oilInjection: Range = { lower: 0.02, upper: 0.06, source: 'assumed; oil wells take less than saline ones' };

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
