import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import { distanceKm } from '../../src/geo/geodesic.ts';
import { build, ends, straight } from './hand-drawn.ts';

describe('terminals', () => {
  const route = [straight('R1', [0, 0], [1, 0])];

  it('are tied to the nearest point of a line, and out of reach are named with their distance', () => {
    const network = build({
      routes: route,
      sources: [
        { id: 'S1', at: [0.25, 0.02] },
        { id: 'S9', at: [0.5, 0.1] },
      ],
      sinks: [{ id: 'K1', at: [0.75, 0] }],
    });
    expect(network.edges.map(({ id, kind }) => [id, kind])).toEqual([
      ['0.25,0~K1', 'route'],
      ['0.25,0~S1', 'access'],
    ]);
    expect(network.edges[1]?.length_km).toBeCloseTo(distanceKm([0.25, 0], [0.25, 0.02]), 9);
    expect(network.unreached).toEqual([
      { terminal: 'source', id: 'S9', name: 'plant S9', distance_km: distanceKm([0.5, 0.1], [0.5, 0]) },
    ]);
  });

  it('that meet a line near each other or near a node share a point, and their access stays as long as it is', () => {
    const network = build(
      {
        routes: route,
        sources: [
          { id: 'S1', at: [0.3, 0.02] },
          { id: 'S2', at: [0.31, 0.03] },
          { id: 'S3', at: [0.01, 0.02] },
        ],
        sinks: [{ id: 'K1', at: [0.98, -0.02] }],
      },
      { merge_km: 3 },
    );
    expect(ends(network, 'access')).toEqual(['0,0 S3', '0.3,0 S1', '0.3,0 S2', '1,0 K1']);
    const access = network.edges.find(({ to }) => to === 'S2');
    expect(access?.length_km).toBeCloseTo(distanceKm([0.31, 0.03], [0.3, 0]), 9);
  });

  it('on one spot share a node, also a source with a sink', () => {
    const network = build({
      routes: route,
      sources: [
        { id: 'S1', at: [0.3, 0.02] },
        { id: 'S2', at: [0.30005, 0.02] },
      ],
      sinks: [
        { id: 'K1', at: [0.3, 0.02] },
        { id: 'K2', at: [0.9, 0] },
      ],
    });
    expect(network.nodes.map(({ id }) => id)).toContain('S1+S2+K1');
    expect(ends(network, 'access')).toEqual(['0.3,0 S1+S2+K1']);
  });

  it('are linked by the rules: nearest neighbours, what ties all together, and spaced trunks', () => {
    const cells = [0, 1, 2, 3, 4].map((n) => ({
      id: `K${n}`,
      at: [0.2 * n, 1 + (n > 2 ? 0.1 : 0)] as const,
      location: 'offshore' as const,
    }));
    const parts = { routes: route, sources: [{ id: 'S1', at: [0.5, 0] as const }], sinks: cells };
    const near = { from: 'offshore_sink', to: 'offshore_sink', nearest: 1, max_km: 40 };
    const apart = build(parts, { links: [near] });
    expect(ends(apart, 'link')).toEqual(['K0 K1', 'K1 K2', 'K3 K4']);
    expect(apart.remarks).toMatchObject([
      { code: 'network.part_apart', values: { sinks: 'K3, K4' } },
      { code: 'network.part_apart', values: { sources: 'S1' } },
    ]);
    const trunk = { from: 'offshore_sink', to: 'network', nearest: 1, max_km: 150, spacing_km: 100 };
    const whole = build(parts, {
      links: [{ ...near, connect_all: true }, trunk],
      detour_factor: 1.5,
      connector_terrain_factor: 1.2,
    });
    expect(ends(whole, 'link')).toEqual(['0,0 K0', 'K0 K1', 'K1 K2', 'K2 K3', 'K3 K4']);
    expect(whole.remarks).toEqual([]);
    const link = whole.edges.find(({ to }) => to === 'K1');
    expect(link?.offshore_km).toBe(link?.length_km);
    expect(link?.cost_km).toBeCloseTo((link?.length_km ?? 0) * 1.5 * 1.2 * 2, 8);
  });
});

describe('without lines', () => {
  const parts = { sources: [{ id: 'S1', at: [0, 0] as const }], sinks: [{ id: 'K1', at: [0.1, 0] as const }] };

  it('terminals are linked directly, and a case that leaves nothing to build is refused', () => {
    expect(ends(build(parts, { links: [{ from: 'source', to: 'onshore_sink', nearest: 1, max_km: 20 }] }))).toEqual(['K1 S1']);
    expect(() => build(parts, { links: [{ from: 'source', to: 'onshore_sink', nearest: 1, max_km: 5 }] })).toThrow(InputError);
  });
});
