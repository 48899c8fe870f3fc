import type { Sink } from '../../src/case/sink.ts';
import type { Source } from '../../src/case/source.ts';

/** A seeded generator (mulberry32), so that every run makes the same region. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const sectors = [
  { id: 'coal_power', name: { en: 'Coal power', zh: '煤电' }, share: 0.53, size: 5.3, cost: 50, life: 27 },
  { id: 'steel', name: { en: 'Steel', zh: '钢铁' }, share: 0.13, size: 8.8, cost: 60, life: 20 },
  { id: 'cement', name: { en: 'Cement', zh: '水泥' }, share: 0.25, size: 1.3, cost: 55, life: 19 },
  { id: 'coal_chemicals', name: { en: 'Coal chemicals', zh: '煤化工' }, share: 0.09, size: 1.0, cost: 22, life: 27 },
] as const;
const provinces = [
  { name: 'Jiangsu', longitude: 119.6, latitude: 32.6 },
  { name: 'Anhui', longitude: 117.3, latitude: 32.0 },
  { name: 'Zhejiang', longitude: 120.5, latitude: 29.3 },
  { name: 'Shanghai', longitude: 121.4, latitude: 31.2 },
];
const basins = [
  { name: 'Subei', west: 119.2, south: 32.6, columns: 4, rows: 6, location: 'onshore' },
  { name: 'South North China', west: 115.2, south: 32.4, columns: 6, rows: 5, location: 'onshore' },
  { name: 'East China Sea', west: 122.6, south: 27.4, columns: 9, rows: 10, location: 'offshore' },
] as const;

/** Distance on the sphere, near enough for a drawing. */
export const km = (a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }) =>
  Math.hypot((a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360), a.latitude - b.latitude) *
  111.2;

export function makeSources(count: number, random: () => number): Source[] {
  return Array.from({ length: count }, (_, i) => {
    const roll = random();
    const sector =
      sectors.find((_, j) => sectors.slice(0, j + 1).reduce((sum, { share }) => sum + share, 0) >= roll) ?? sectors[0];
    const province = provinces[Math.floor(random() ** 1.3 * provinces.length)] ?? provinces[0]!;
    const emissions = Math.round(sector.size * (0.15 + 2.4 * random() ** 2) * 100) / 100;
    return {
      id: `S${i}`,
      name: `${province.name} ${sector.name.en.toLowerCase()} ${i}`,
      sector: sector.id,
      longitude: province.longitude + (random() - 0.5) * 3.4,
      latitude: province.latitude + (random() - 0.5) * 2.6,
      province: province.name,
      service_years: Math.round(15 + random() * 2 * (sector.life - 15)),
      life_basis: sector.id === 'steel' || sector.id === 'cement' ? 'assumed' : 'estimated',
      basis: sector.id === 'coal_chemicals' ? 'assumed' : 'reported',
      source: 'Generated for a test',
      streams: [
        {
          stream: 'main',
          emissions_mt_per_yr: emissions,
          capture_rate: { type: 'interval', lower: 0.9, upper: 0.95 },
          capture_cost_per_t: sector.cost * (0.85 + 0.3 * random()),
          capture_capital_m: 0,
          capture_fixed_m_per_yr: 0,
          cost_basis: 'assumed',
        },
      ],
    } satisfies Source;
  });
}

export function makeSinks(): Sink[] {
  return basins.flatMap((basin) =>
    Array.from({ length: basin.columns * basin.rows }, (_, i) => {
      const oil = basin.name === 'Subei' && i % 7 === 3;
      return {
        id: `${basin.name.replaceAll(' ', '_')}_${i}`,
        name: `${basin.name} cell ${i}`,
        kind: oil ? 'oil_field' : 'saline',
        location: basin.location,
        basin: basin.name,
        longitude: basin.west + (i % basin.columns) * 0.42,
        latitude: basin.south + Math.floor(i / basin.columns) * 0.36,
        capacity_mt: oil ? 40 : 3600,
        injection_mt_per_yr_per_well: { type: 'interval', lower: 0.1, upper: 0.35 },
        max_wells: 49,
        site_capital_m: 40,
        site_fixed_m_per_yr: 0,
        well_capital_m: 4.5,
        well_fixed_m_per_yr: 0.2,
        storage_cost_per_t: 6,
        basis: 'illustrative',
        note: 'Outline drawn for a test',
      } satisfies Sink;
    }),
  );
}
