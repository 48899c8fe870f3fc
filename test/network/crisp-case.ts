import type { CrispCase } from '../../src/case/case.ts';

type CrispRoute = CrispCase['routes'][number];

/** A crisp case with nothing in it but what a network is made of. */
export function crispCase(parts: {
  readonly network: CrispCase['network'];
  readonly sources?: readonly { readonly id: string; readonly at: readonly [number, number] }[];
  readonly sinks?: readonly {
    readonly id: string;
    readonly at: readonly [number, number];
    readonly location?: 'onshore' | 'offshore';
  }[];
  readonly routes?: readonly (Pick<CrispRoute, 'id' | 'lines'> & Partial<CrispRoute>)[];
  readonly corridors?: CrispCase['corridors'];
}): CrispCase {
  return {
    format: 'yuanhui-case/1',
    name: 'test',
    currency: 'USD',
    stages: [{ name: 'all', start_year: 2030, years: 30 }],
    discount_rate: 0.08,
    sizing: 'peak',
    sectors: [{ id: 'any', name: 'any' }],
    corridors: parts.corridors ?? [{ id: 'gas', name: 'gas', terrain_factor: 1 }],
    targets: [],
    pipes: { kind: 'none' },
    sink_kinds: {},
    network: parts.network,
    sources: (parts.sources ?? []).map(({ id, at: [longitude, latitude] }) => ({
      id,
      name: `plant ${id}`,
      sector: 'any',
      longitude,
      latitude,
      streams: [
        {
          stream: 'main',
          emissions_mt_per_yr: 1,
          capture_rate: 0.9,
          capture_cost_per_t: 50,
          capture_capital_m: 0,
          capture_fixed_m_per_yr: 0,
        },
      ],
    })),
    sinks: (parts.sinks ?? []).map(({ id, at: [longitude, latitude], location }) => ({
      id,
      name: `cell ${id}`,
      kind: 'saline',
      location: location ?? 'onshore',
      longitude,
      latitude,
      capacity_mt: 100,
      injection_mt_per_yr_per_well: 1,
      site_capital_m: 0,
      site_fixed_m_per_yr: 0,
      well_capital_m: 0,
      well_fixed_m_per_yr: 0,
      storage_cost_per_t: 5,
    })),
    routes: (parts.routes ?? []).map((route) => ({
      corridor: 'gas',
      location: 'onshore',
      merged_ids: [],
      schematic: false,
      right_of_way_factor: 0,
      ...route,
    })),
    sources_and_licences: [],
  };
}
