import { diceFor } from './dice.mjs';
import { factors } from './factors.mjs';
import { planarEdges } from './planar.mjs';
import { sets, sizes } from './sizes.mjs';

// Every figure stands in bench/README.md too, where the recipe is told by hand. They make an instance and describe no place.

const years = 30;
const spacing_km = 36;

/**
 * Diameter, inch; capacity, Mt/yr; capital, million/km; upkeep, million/km/yr. The middle of the delta case's ranges
 * (cases/yangtze-delta/case.yaml: McCoy & Rubin 2008; Danish Energy Agency and EIA NEMS).
 */
const pipeSizes = [
  [8, 1.13, 0.3415, 0.0058],
  [12, 3.25, 0.497, 0.00845],
  [16, 6.86, 0.655, 0.01115],
  [20, 12.26, 0.817, 0.0139],
  [24, 19.69, 0.9825, 0.0167],
  [30, 35.13, 1.2385, 0.02105],
  [36, 56.46, 1.5025, 0.02555],
];

const scaled = (value, factor) => Number((value * factor).toPrecision(8));

/** So many places in a square, none within 0.4 spacings of another. */
function placesOf(key, count) {
  const dice = diceFor(`${key}/places`);
  const side = spacing_km * Math.sqrt(count);
  const places = [];
  while (places.length < count) {
    const place = [dice.real(0, side, 2), dice.real(0, side, 2)];
    if (places.every(([x, y]) => Math.hypot(x - place[0], y - place[1]) >= 0.4 * spacing_km)) places.push(place);
  }
  return places;
}

/** Kilometres as degrees about 32° N, 112° E; lengths are given, so that the projection moves no cost. */
const degrees = ([x, y], side) => [
  Number((112 + (x - side / 2) / 94.3).toFixed(6)),
  Number((32 + (y - side / 2) / 111.2).toFixed(6)),
];

function sourcesOf(key, positions) {
  const dice = diceFor(`${key}/sources`);
  return positions.map(([longitude, latitude], k) => {
    const emissions_mt_per_yr = dice.logReal(0.5, 8);
    const withFixed = dice.chance(0.5);
    const fixed_per_t = dice.real(4, 12);
    return {
      ...{ id: `S${k + 1}`, name: `Source ${k + 1}`, sector: 'any', longitude, latitude },
      streams: [
        {
          ...{ stream: 'main', emissions_mt_per_yr, capture_rate: 0.9, capture_cost_per_t: dice.real(35, 75) },
          capture_fixed_m_per_yr: withFixed ? scaled(fixed_per_t, 0.9 * emissions_mt_per_yr) : 0,
        },
      ],
    };
  });
}

function sinksOf(key, positions, factor) {
  const dice = diceFor(`${key}/sinks`);
  return positions.map(([longitude, latitude], k) => {
    const injection_mt_per_yr_per_well = dice.real(0.3, 1);
    const max_wells = dice.whole(4, 20);
    return {
      ...{ id: `K${k + 1}`, name: `Sink ${k + 1}`, kind: 'saline', location: 'onshore', longitude, latitude },
      ...{ injection_mt_per_yr_per_well, max_wells },
      capacity_mt: scaled(years * injection_mt_per_yr_per_well * max_wells, dice.real(0.6, 1.2)),
      site_capital_m: scaled(dice.real(30, 150), factor),
      well_capital_m: scaled(dice.real(5, 15), factor),
      well_fixed_m_per_yr: scaled(dice.real(0.2, 0.5), factor),
      storage_cost_per_t: scaled(dice.real(3, 8), factor),
    };
  });
}

function routesOf(key, places, positions, edges) {
  const dice = diceFor(`${key}/routes`);
  return planarEdges(places, edges, 4 * spacing_km).map(([a, b], k) => ({
    ...{ id: `R${k + 1}`, corridor: 'any' },
    length_km: Number(Math.hypot(places[a][0] - places[b][0], places[a][1] - places[b][1]).toFixed(3)),
    terrain_factor: dice.real(1, 1.6),
    lines: [[positions[a], positions[b]]],
  }));
}

const pipesOf = (diameters, factor) => ({
  kind: 'table',
  sizes: pipeSizes.slice(0, diameters).map(([diameter_in, capacity_mt_per_yr, capital, upkeep]) => ({
    ...{ diameter_in, capacity_mt_per_yr },
    capital_m_per_km: scaled(capital, factor),
    fixed_m_per_km_per_yr: scaled(upkeep, factor),
  })),
});

/** Name of an instance. */
export const instanceName = ({ size, set, seed }) => `${size}/${set}/seed-${seed}`;

/**
 * The case document of an instance: the same for the same size, set and seed, everywhere.
 *
 * @param given multiples of the sinks' and pipes' costs; unless given, those that `calibrate` found for the instance
 */
export function instance({ size, set = 'plain', seed }, given = factors({ size, seed })) {
  const { sources, sinks, junctions, edges, diameters } = sizes[size];
  const key = `${size}/${seed}`;
  const places = placesOf(key, sources + sinks + junctions);
  const side = spacing_km * Math.sqrt(places.length);
  const positions = places.map((place) => degrees(place, side));
  const sourceRows = sourcesOf(key, positions.slice(0, sources));
  const capturable = sourceRows.reduce((sum, { streams: [stream] }) => sum + 0.9 * stream.emissions_mt_per_yr, 0);
  return {
    ...{ format: 'yuanhui-case/1', name: instanceName({ size, set, seed }), currency: 'USD' },
    ...{ stages: [{ name: 'all', start_year: 2030, years }], capital_recovery_factor: 0.1, sizing: 'peak' },
    sectors: [{ id: 'any', name: 'any' }],
    corridors: [{ id: 'any', name: 'any' }],
    targets: [{ amount_mt_per_yr: scaled(capturable, 0.6), sense: 'at_least' }],
    pipes: pipesOf(diameters, given.transport * sets[set].pipesTimes),
    network: { kind: 'graph', snap_km: 0.001 },
    sources: sourceRows,
    sinks: sinksOf(key, positions.slice(sources, sources + sinks), given.storage),
    routes: routesOf(key, places, positions, edges),
  };
}
