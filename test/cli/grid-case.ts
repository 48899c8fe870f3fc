import type { CaseDocument } from '../../src/case/case.ts';

const side = 9;
const at = (index: number) => ({ longitude: 100 + 0.3 * (index % side), latitude: 30 + 0.3 * Math.floor(index / side) });

/** Node of the grid that the k-th terminal stands at; no two share one. */
const placeOf = (k: number) => (k * 29 + 5) % (side * side);

function routes(): CaseDocument['routes'] {
  const line = (id: string, a: number, b: number) => {
    const [from, to] = [at(a), at(b)];
    const lines: [number, number][][] = [
      [
        [from.longitude, from.latitude],
        [to.longitude, to.latitude],
      ],
    ];
    return { id, corridor: 'grid', lines };
  };
  return Array.from({ length: side * side }, (_, index) => index).flatMap((index) => [
    ...(index % side < side - 1 ? [line(`E${index}`, index, index + 1)] : []),
    ...(index + side < side * side ? [line(`N${index}`, index, index + side)] : []),
  ]);
}

/** An invented case on a grid that no solver proves to the last bit within a test: something to interrupt. */
export const gridCase: CaseDocument = {
  format: 'yuanhui-case/1',
  name: 'Grid',
  currency: 'USD',
  stages: [{ name: 'all', start_year: 2030, years: 30 }],
  discount_rate: 0.08,
  sectors: [{ id: 'plant', name: 'Plants' }],
  corridors: [{ id: 'grid', name: 'Grid' }],
  targets: [{ amount_mt_per_yr: 30 }],
  pipes: {
    kind: 'table',
    sizes: [1, 2.5, 5, 9, 16].map((capacity, k) => ({
      diameter_in: 8 + 4 * k,
      capacity_mt_per_yr: capacity,
      capital_m_per_km: 0.25 + 0.15 * k,
      fixed_m_per_km_per_yr: 0.01,
    })),
  },
  network: { kind: 'graph', snap_km: 1 },
  sources: Array.from({ length: 24 }, (_, k) => ({
    id: `S${k}`,
    name: `Plant ${k}`,
    sector: 'plant',
    ...at(placeOf(k)),
    service_years: 18 + (k % 13),
    streams: [{ emissions_mt_per_yr: 1 + ((k * 7) % 10) / 3, capture_rate: 0.9, capture_cost_per_t: 40 + ((k * 11) % 9) }],
  })),
  sinks: Array.from({ length: 8 }, (_, k) => ({
    id: `K${k}`,
    name: `Store ${k}`,
    kind: 'saline',
    location: 'onshore' as const,
    ...at(placeOf(24 + k)),
    capacity_mt: 200 + 40 * k,
    injection_mt_per_yr_per_well: 0.4,
    max_wells: 30,
    site_capital_m: 30,
    well_capital_m: 4,
    storage_cost_per_t: 5 + (k % 3),
  })),
  routes: routes(),
};
