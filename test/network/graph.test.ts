import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import { crispCase } from './crisp-case.ts';

const drawn = crispCase({
  network: { kind: 'graph', snap_km: 1 },
  sources: [
    { id: 'S1', at: [0, 0] },
    { id: 'S2', at: [0, 0.001] },
    { id: 'S3', at: [0.5, 0.5] },
  ],
  sinks: [{ id: 'K1', at: [2, 0] }],
  routes: [
    {
      id: 'R1',
      length_km: 100,
      terrain_factor: 1.5,
      right_of_way_factor: 2,
      lines: [
        [
          [0, 0],
          [0.5, 0.1],
          [1, 0],
        ],
      ],
    },
    {
      id: 'R2',
      location: 'offshore',
      corridor: 'hilly',
      lines: [
        [
          [1.0000001, 0],
          [2, 0],
        ],
      ],
    },
    {
      id: 'R3',
      lines: [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
        ],
        [
          [3, 3],
          [4, 4],
          [3, 3],
        ],
      ],
    },
  ],
  corridors: [
    { id: 'gas', name: 'gas', terrain_factor: 1 },
    { id: 'hilly', name: 'hilly', terrain_factor: 1.25 },
  ],
});

describe('a network that is drawn already', () => {
  const network = buildNetwork(drawn, networkKinds);

  it('makes every line one edge between its end points, and names nodes by the terminals that stand on them', () => {
    expect(network.edges.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['R1', 'S1+S2', '1,0'],
      ['R2', '1,0', 'K1'],
      ['R3/1', 'S1+S2', '1,1'],
      ['R3/2', '1,1', 'K1'],
    ]);
    expect(network.nodes.map(({ id }) => id)).toEqual(['1,0', '1,1', 'K1', 'S1+S2']);
  });

  it('keeps a given length, and counts factors of route and corridor', () => {
    const [first, second] = network.edges;
    expect(first).toMatchObject({ length_km: 100, cost_km: 150, right_of_way_km: 200, offshore_km: 0, routes: ['R1'] });
    // One degree of the equator on WGS 84: a·π/180 = 6378.137·π/180 km.
    expect(second?.length_km).toBeCloseTo((6378.137 * Math.PI) / 180, 8);
    expect(second?.offshore_km).toBe(second?.length_km);
    expect(second?.cost_km).toBeCloseTo(1.25 * (second?.length_km ?? 0), 8);
  });

  it('names what no node is near to, and lines that lead nowhere', () => {
    expect(network.unreached.map(({ id, terminal, name }) => [id, terminal, name])).toEqual([['S3', 'source', 'plant S3']]);
    expect(network.unreached[0]?.distance_km).toBeCloseTo(78.4, 1);
    expect(network.remarks).toMatchObject([{ code: 'network.line_is_a_ring', values: { route: 'R3/3' } }]);
  });

  it('does not depend on the order of the tables', () => {
    const turned = { ...drawn, sources: [...drawn.sources].reverse(), routes: [...drawn.routes].reverse() };
    expect(buildNetwork(turned, networkKinds)).toEqual(network);
  });

  it('refuses a case without lines', () => {
    expect(() => buildNetwork({ ...drawn, routes: [] }, networkKinds)).toThrow(InputError);
  });
});
