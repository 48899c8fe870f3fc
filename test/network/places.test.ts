import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import { crispCase } from './crisp-case.ts';
import { plain, straight } from './hand-drawn.ts';

/** A source and a sink on a line of 111 km along the equator. */
const crisp = crispCase({
  network: plain,
  sources: [{ id: 'S', at: [0, 0] }],
  sinks: [{ id: 'K', at: [1, 0] }],
  routes: [straight('R', [0, 0], [1, 0])],
});
const networkOf = (one: typeof crisp) => buildNetwork(one, networkKinds);

describe('cases that differ in money, capture or time alone', () => {
  it('share one network, which is built once', () => {
    const network = networkOf(crisp);
    const [source] = crisp.sources;
    const [stream] = source?.streams ?? [];
    const others: (typeof crisp)[] = [
      { ...crisp, price_per_t: 40, discount_rate: 0.03, stages: [{ name: 'short', start_year: 2040, years: 5 }] },
      {
        ...crisp,
        sources: crisp.sources.map((one) => ({ ...one, service_years: 12, streams: [{ ...stream, emissions_mt_per_yr: 9 }] })),
      } as typeof crisp,
      { ...crisp, sinks: crisp.sinks.map((one) => ({ ...one, capacity_mt: 7, kind: 'gas' })) },
      { ...crisp, routes: crisp.routes.map((one) => ({ ...one, decision: 'required' as const, permit_years: 3 })) },
    ];
    for (const other of others) expect(networkOf(other)).toBe(network);
  });

  it('and those that differ in where things stand, or how they are joined, do not', () => {
    const costs = (one: typeof crisp) => networkOf(one).edges.reduce((km, { cost_km }) => km + cost_km, 0);
    const hilly = { ...crisp, corridors: crisp.corridors.map((one) => ({ ...one, terrain_factor: 1.5 })) };
    const atSea = { ...crisp, routes: crisp.routes.map((one) => ({ ...one, location: 'offshore' as const })) };
    const nearer = { ...crisp, sinks: crisp.sinks.map((one) => ({ ...one, longitude: 0.5 })) };
    const dear = { ...crisp, network: { ...plain, offshore_factor: 3 } };
    expect(costs(hilly) / costs(crisp)).toBeCloseTo(1.5, 9);
    expect(costs(atSea) / costs(crisp)).toBeCloseTo(2, 9);
    expect(costs({ ...atSea, ...dear, routes: atSea.routes }) / costs(crisp)).toBeCloseTo(3, 9);
    expect(costs(nearer) / costs(crisp)).toBeCloseTo(0.5, 6);
    // More than are remembered have been built since.
    expect(costs(crisp)).toBeCloseTo(111.32, 2);
  });
});
