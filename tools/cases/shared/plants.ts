import { sizeFactor } from '../../../src/economics/capture-cost/size-scaled.ts';
import * as facts from './facts.ts';
import type { CoalUnit, Point } from './raw.ts';
import { degrees, interval, rounded, type SourceRow, type StreamRow, sum } from './rows.ts';

/** First year of the horizon, from which service years count, and the first year after it. */
export interface Span {
  readonly from_year: number;
  readonly until_year: number;
}

/** Cost of a tonne at the reference size. */
export interface Cost {
  readonly lower: number;
  readonly upper: number;
  readonly source: string;
}

/** How the plants of the open trackers become sources. */
export interface PlantRules {
  readonly span: Span;
  readonly costs: Readonly<Record<facts.PlantSector, Cost>>;
}

const closing = (startYear: number, sector: facts.PlantSector) => startYear + facts.lives[sector].life_years;

export const passes = (startYear: number | undefined, sector: facts.PlantSector): startYear is number =>
  startYear !== undefined && closing(startYear, sector) - facts.screen.year > facts.screen.remaining_years;

const meanLife = (sector: facts.PlantSector, { from_year }: Span) =>
  facts.screen.year + facts.lives[sector].mean_remaining_years - from_year;

const meanRate = (facts.captureRate.lower + facts.captureRate.upper) / 2;

/** Cost of a tonne in all, levelised at the stream’s own size: cC_i of eq. 21 of Li et al. 2024, so no cost stands apart per plant. */
export function stream(name: string, emissions: number, cost: Cost): StreamRow {
  const factor = sizeFactor(emissions * meanRate, facts.captureScale);
  const [lower, upper] = [cost.lower * factor, cost.upper * factor];
  const spread = ((lower + upper) / 2) * facts.captureSpread.value;
  return {
    stream: name,
    emissions_mt_per_yr: rounded(emissions, 3),
    capture_rate: interval(facts.captureRate.lower, facts.captureRate.upper, 2),
    capture_cost_per_t: interval(lower, upper, 2, spread),
    cost_basis: 'assumed',
    cost_source: cost.source,
  };
}

interface Plant {
  readonly sector: string;
  readonly id?: string;
  readonly name?: string;
  readonly service_years: number;
  readonly life_basis: 'estimated' | 'assumed';
  readonly basis: 'estimated' | 'assumed';
  readonly notes: readonly string[];
  readonly streams: readonly StreamRow[];
}

export function row(point: Point, plant: Plant): SourceRow {
  const { sector, id = point.id, name, service_years, life_basis, basis, notes, streams } = plant;
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
export function lifeOfUnits(
  units: readonly { readonly start_year: number; readonly co2_mt_per_yr: number }[],
  { from_year, until_year }: Span,
): number {
  const ends = units.map(({ start_year }) => closing(start_year, 'coal_power'));
  const whole = ends.every((year) => year >= until_year);
  const counted = (whole ? ends : ends.map((year) => Math.min(year, until_year))).map((year) => year - from_year);
  const weights = units.map((unit) => unit.co2_mt_per_yr);
  return sum(counted.map((life, index) => life * (weights[index] ?? 0))) / sum(weights);
}

const yearsOf = (years: readonly number[]): string => [...new Set([Math.min(...years), Math.max(...years)])].join('–');

/** Coal plants: the part of each whose units pass the screen by their own year. */
function coal(points: readonly Point[], units: readonly CoalUnit[], { span, costs }: PlantRules): SourceRow[] {
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
      service_years: lifeOfUnits(passing, span),
      life_basis: 'estimated',
      basis: 'estimated',
      notes: [
        `units that pass the screen: ${passing.length}, of ${yearsOf(years)}; CO2 at 53 % load as the tracker estimates`,
        ...(captive === undefined ? [] : [`captive: ${captive}`]),
      ],
      streams: [stream('flue gas', emissions, costs.coal_power)],
    });
  });
}

/** Steel works: blast-furnace works all; works without a converter only where their own year passes. */
function steel(points: readonly Point[], { span, costs }: PlantRules): SourceRow[] {
  return points.flatMap((point) => {
    const [converter, electric] = ['BOF_ttpa', 'EAF_ttpa'].map((key) => Number(point.notes.get(key) ?? 0) / 1000);
    const own = passes(point.start_year, 'steel');
    const { blast_furnace_steel, electric_steel } = facts.emissionFactors;
    const emissions = blast_furnace_steel.value * (converter ?? 0) + (own ? electric_steel.value * (electric ?? 0) : 0);
    if (emissions === 0) return [];
    const noFurnace = !/\bBF\b/.test(point.notes.get('equipment') ?? '') && (converter ?? 0) > 0;
    return row(point, {
      sector: 'steel',
      service_years: own ? closing(point.start_year ?? 0, 'steel') - span.from_year : meanLife('steel', span),
      life_basis: own ? 'estimated' : 'assumed',
      basis: 'assumed',
      notes: [
        `converter steel ${converter} Mt/yr at ${blast_furnace_steel.value} t CO2/t${own ? `, electric steel ${electric} Mt/yr at ${electric_steel.value}` : ''}`,
        ...(noFurnace ? ['no blast furnace of its own: its iron and that CO2 may be counted at a neighbour'] : []),
      ],
      streams: [stream('flue gas', emissions, costs.steel)],
    });
  });
}

/** Cement kilns of known capacity: undated ones with the mean remaining life, dated ones where they pass. */
function cement(points: readonly Point[], { span, costs }: PlantRules): SourceRow[] {
  return points.flatMap((point) => {
    const { start_year, capacity } = point;
    if (capacity === undefined || (start_year !== undefined && !passes(start_year, 'cement'))) return [];
    const factor = facts.emissionFactors.cement.value;
    const estimated = point.notes.get('capacity_source') === 'Estimated';
    return row(point, {
      sector: 'cement',
      service_years: start_year === undefined ? meanLife('cement', span) : closing(start_year, 'cement') - span.from_year,
      life_basis: start_year === undefined ? 'assumed' : 'estimated',
      basis: 'assumed',
      notes: [`cement ${capacity} Mt/yr${estimated ? ' (estimated by the source)' : ''} at ${factor} t CO2/t`],
      streams: [stream('kiln gas', factor * capacity, costs.cement)],
    });
  });
}

/** Coal, steel and cement plants that pass the screen. */
export function makePlants(points: readonly Point[], units: readonly CoalUnit[], rules: PlantRules): SourceRow[] {
  const of = (sector: string) => points.filter((point) => point.sector === sector);
  return [...coal(of('coal_power'), units, rules), ...steel(of('steel'), rules), ...cement(of('cement_integrated'), rules)];
}
