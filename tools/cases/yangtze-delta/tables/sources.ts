import { sizeFactor } from '../../../../src/economics/capture-cost/size-scaled.ts';
import * as given from '../facts/assumptions.ts';
import type { CoalUnit, Point } from '../facts/raw.ts';
import { byText, degrees, interval, rounded, type SourceRow, type StreamRow, sum } from '../rows.ts';

const remaining = (startYear: number, sector: given.Sector) =>
  startYear + given.sectors[sector].life_years - given.horizon.start_year;

const passes = (startYear: number | undefined, sector: given.Sector): startYear is number =>
  startYear !== undefined && remaining(startYear, sector) > given.screen.remaining_years;

const meanRate = (given.captureRate.lower + given.captureRate.upper) / 2;

interface Cost {
  readonly lower: number;
  readonly upper: number;
  readonly source: string;
}

/** Mature cost of 2060 at the lower end, cost of 2030 at the upper; their midpoint is the mean of a straight path between. */
function pathCost(mature: given.Figure): Cost {
  return {
    lower: mature.value / given.exchange.value,
    upper: (mature.value * given.earlyMultiple.value) / given.exchange.value,
    source: `${mature.source}, ${mature.value} CNY/t; times ${given.earlyMultiple.value} for 2030 (Sinopec page 20211103); size rule and exchange rate assumed`,
  };
}

const processCost: Cost = { ...given.processGasCost };

/** Cost of a tonne in all, levelised at the stream’s own size: cC_i of eq. 21 of the paper, so no cost stands apart per plant. */
function stream(name: string, emissions: number, cost: Cost): StreamRow {
  const factor = sizeFactor(emissions * meanRate, given.captureScale);
  const [lower, upper] = [cost.lower * factor, cost.upper * factor];
  const spread = ((lower + upper) / 2) * given.captureSpread.value;
  return {
    stream: name,
    emissions_mt_per_yr: rounded(emissions, 3),
    capture_rate: interval(given.captureRate.lower, given.captureRate.upper, 2),
    capture_cost_per_t: interval(lower, upper, 2, spread),
    cost_basis: 'assumed',
    cost_source: cost.source,
  };
}

interface Facts {
  readonly sector: given.Sector;
  readonly id?: string;
  readonly name?: string;
  readonly service_years: number;
  readonly life_basis: 'estimated' | 'assumed';
  readonly basis: 'estimated' | 'assumed';
  readonly notes: readonly string[];
  readonly streams: readonly StreamRow[];
}

function row(point: Point, facts: Facts): SourceRow {
  const { sector, id = point.id, name, service_years, life_basis, basis, notes, streams } = facts;
  const approximate = point.approximate ? ['location approximate'] : [];
  return {
    id,
    name: name ?? (/^cement plant\b/.test(point.name) ? `${point.name} ${point.id}` : point.name),
    sector,
    latitude: degrees(point.latitude),
    longitude: degrees(point.longitude),
    province: point.province,
    service_years: rounded(service_years, 1),
    life_basis,
    basis,
    source: `${point.source}; row ${point.id}`,
    note: [...notes, ...approximate].join('; '),
    streams: [...streams],
  };
}

/**
 * Mean remaining life of the units that pass, weighted by their CO2. Where some of them outlive the horizon and others
 * do not, years count to its end only, so that the plant's tonnes within the horizon are those of its units.
 */
export function lifeOfUnits(units: readonly { readonly start_year: number; readonly co2_mt_per_yr: number }[]): number {
  const lives = units.map(({ start_year }) => remaining(start_year, 'coal_power'));
  const whole = lives.every((life) => life >= given.horizon.years);
  const counted = whole ? lives : lives.map((life) => Math.min(life, given.horizon.years));
  const weights = units.map((unit) => unit.co2_mt_per_yr);
  return sum(counted.map((life, index) => life * (weights[index] ?? 0))) / sum(weights);
}

const span = (years: readonly number[]): string => [...new Set([Math.min(...years), Math.max(...years)])].join('–');

/** Coal plants: the part of each whose units pass the screen by their own year. */
function coal(points: readonly Point[], units: readonly CoalUnit[]): SourceRow[] {
  return points.flatMap((point) => {
    const passing = units.flatMap(({ plant, start_year, co2_mt_per_yr }) =>
      plant === point.id && passes(start_year, 'coal_power') ? [{ start_year, co2_mt_per_yr }] : [],
    );
    if (passing.length === 0) return [];
    const years = passing.map((unit) => unit.start_year);
    const emissions = sum(passing.map((unit) => unit.co2_mt_per_yr));
    const captive = point.notes.get('captive');
    return row(point, {
      sector: 'coal_power',
      service_years: lifeOfUnits(passing),
      life_basis: 'estimated',
      basis: 'estimated',
      notes: [
        `units that pass the screen: ${passing.length}, of ${span(years)}; CO2 at 53 % load as the tracker estimates`,
        ...(captive === undefined ? [] : [`captive: ${captive}`]),
      ],
      streams: [stream('flue gas', emissions, pathCost(given.matureCaptureCost.coal_power))],
    });
  });
}

/** Steel works: blast-furnace works all; works without a converter only where their own year passes. */
function steel(points: readonly Point[]): SourceRow[] {
  return points.flatMap((point) => {
    const [converter, electric] = ['BOF_ttpa', 'EAF_ttpa'].map((key) => Number(point.notes.get(key) ?? 0) / 1000);
    const own = passes(point.start_year, 'steel');
    const { blast_furnace_steel, electric_steel } = given.emissionFactors;
    const emissions = blast_furnace_steel.value * (converter ?? 0) + (own ? electric_steel.value * (electric ?? 0) : 0);
    if (emissions === 0) return [];
    const noFurnace = !/\bBF\b/.test(point.notes.get('equipment') ?? '') && (converter ?? 0) > 0;
    return row(point, {
      sector: 'steel',
      service_years: own ? remaining(point.start_year ?? 0, 'steel') : given.sectors.steel.mean_remaining_years,
      life_basis: own ? 'estimated' : 'assumed',
      basis: 'assumed',
      notes: [
        `converter steel ${converter} Mt/yr at ${blast_furnace_steel.value} t CO2/t${own ? `, electric steel ${electric} Mt/yr at ${electric_steel.value}` : ''}`,
        ...(noFurnace ? ['no blast furnace of its own: its iron and that CO2 may be counted at a neighbour'] : []),
      ],
      streams: [stream('flue gas', emissions, pathCost(given.matureCaptureCost.steel))],
    });
  });
}

/** Cement kilns of known capacity: undated ones with the mean remaining life, dated ones where they pass. */
function cement(points: readonly Point[]): SourceRow[] {
  return points.flatMap((point) => {
    const { start_year, capacity } = point;
    if (capacity === undefined || (start_year !== undefined && !passes(start_year, 'cement'))) return [];
    const factor = given.emissionFactors.cement.value;
    const estimated = point.notes.get('capacity_source') === 'Estimated';
    return row(point, {
      sector: 'cement',
      service_years: start_year === undefined ? given.sectors.cement.mean_remaining_years : remaining(start_year, 'cement'),
      life_basis: start_year === undefined ? 'assumed' : 'estimated',
      basis: 'assumed',
      notes: [`cement ${capacity} Mt/yr${estimated ? ' (estimated by the source)' : ''} at ${factor} t CO2/t`],
      streams: [stream('kiln gas', factor * capacity, pathCost(given.matureCaptureCost.cement))],
    });
  });
}

/** Places where the coal tracker notes a captive chemical works share the paper's tonnes by the CO2 of their boilers. */
function coalChemicals(points: readonly Point[]): SourceRow[] {
  const places = points.filter((point) => point.notes.get('captive') === 'chemicals');
  const boilers = sum(places.map((point) => point.co2_mt_per_yr ?? 0));
  const { emissions_mt_per_yr, process_share } = given.chemicals;
  return places.map((point) => {
    const emissions = (emissions_mt_per_yr.value * (point.co2_mt_per_yr ?? 0)) / boilers;
    return row(point, {
      sector: 'coal_chemicals',
      id: `${point.id}-chemicals`,
      name: `Chemical works at ${point.name}`,
      service_years: given.sectors.coal_chemicals.mean_remaining_years,
      life_basis: 'assumed',
      basis: 'assumed',
      notes: [
        'a place where a chemical works burns coal, not a surveyed coal-chemical plant; may overlap with its power station',
      ],
      streams: [
        stream('process gas', emissions * process_share.value, processCost),
        stream(
          'boilers and heaters',
          emissions * (1 - process_share.value),
          pathCost(given.matureCaptureCost.conventional_chemicals),
        ),
      ],
    });
  });
}

/** Every source of the case, in order of id. */
export function makeSources(points: readonly Point[], units: readonly CoalUnit[]): SourceRow[] {
  const of = (sector: string) => points.filter((point) => point.sector === sector);
  const rows = [
    ...coal(of('coal_power'), units),
    ...steel(of('steel')),
    ...cement(of('cement_integrated')),
    ...coalChemicals(of('coal_power')),
  ];
  return rows.sort((a, b) => byText(a.id, b.id));
}
