import type { Point, Raw } from '../../shared/raw.ts';
import { type SourceRow, sum } from '../../shared/rows.ts';
import { captureRate, emissionFactors, horizon, type Sector, screen, sectors } from '../facts/assumptions.ts';

/** How many works, how much CO2, and how much of it could be captured over the horizon at the lower capture rate. */
export interface Screened {
  readonly count: number;
  readonly emissions_mt_per_yr: number;
  readonly potential_mt: number;
}

interface Living {
  readonly emissions: number;
  readonly life: number;
}

const screened = (works: readonly Living[]): Screened => ({
  count: works.length,
  emissions_mt_per_yr: sum(works.map(({ emissions }) => emissions)),
  potential_mt: sum(works.map(({ emissions, life }) => captureRate.lower * emissions * Math.min(life, horizon.years))),
});

const lifeFrom = (year: number, sector: Sector) => year + sectors[sector].life_years - horizon.start_year;

/** Works whose own year alone passes the screen. */
const strictly = (points: readonly Point[], sector: Sector, emissions: (point: Point) => number): Screened =>
  screened(
    points.flatMap((point) => {
      if (point.start_year === undefined) return [];
      const life = lifeFrom(point.start_year, sector);
      return life > screen.remaining_years && emissions(point) > 0 ? [{ emissions: emissions(point), life }] : [];
    }),
  );

const tonnes = (point: Point, key: string) => Number(point.notes.get(key) ?? 0) / 1000;
export const pointsOf = (raw: Raw, sector: string): Point[] => raw.points.filter((point) => point.sector === sector);

/** The screen as the paper words it, with nothing given to undated works. */
export function strictScreen(raw: Raw): Readonly<Record<'steel' | 'steel_at_one_factor' | 'cement', Screened>> {
  const converter = emissionFactors.blast_furnace_steel.value;
  const steel = (electric: number) =>
    strictly(
      pointsOf(raw, 'steel'),
      'steel',
      (point) => converter * tonnes(point, 'BOF_ttpa') + electric * tonnes(point, 'EAF_ttpa'),
    );
  return {
    steel: steel(emissionFactors.electric_steel.value),
    steel_at_one_factor: steel(converter),
    cement: strictly(
      pointsOf(raw, 'cement_integrated'),
      'cement',
      (point) => emissionFactors.cement.value * (point.capacity ?? 0),
    ),
  };
}

/** Coal by three readings of a plant's year, the CO2 of its passing units being the same in each. */
export function coalReadings(
  raw: Raw,
  sources: readonly SourceRow[],
): Readonly<Record<'units' | 'plant' | 'first_unit', Screened>> {
  const coal = pointsOf(raw, 'coal_power').map((point) => ({
    point,
    emissions: Number(point.notes.get('CO2_after_2000') ?? 0),
    first: Number(point.notes.get('first_unit') ?? 0),
  }));
  const by = (yearOf: (plant: (typeof coal)[number]) => number | undefined) =>
    screened(
      coal.flatMap((plant) => {
        const year = yearOf(plant);
        const life = lifeFrom(year ?? 0, 'coal_power');
        return plant.emissions > 0 && life > screen.remaining_years ? [{ emissions: plant.emissions, life }] : [];
      }),
    );
  return {
    units: screenedSources(sources.filter(({ sector }) => sector === 'coal_power')),
    plant: by(({ point }) => point.start_year),
    first_unit: by(({ first }) => first),
  };
}

/** The same figures of sources as the case has them. */
export function screenedSources(sources: readonly SourceRow[]): Screened {
  return screened(
    sources.map(({ streams, service_years }) => ({
      emissions: sum(streams.map(({ emissions_mt_per_yr }) => Number(emissions_mt_per_yr))),
      life: Number(service_years),
    })),
  );
}
