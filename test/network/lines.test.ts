import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CrispCase } from '../../src/case/case.ts';
import { distanceKm, lineLengthKm } from '../../src/geo/geodesic.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import type { Network } from '../../src/network/network.ts';
import { crispCase } from './crisp-case.ts';

/** On the equator 0.01° east is 1.113 km, and 0.01° north 1.106 km. */
const plain = {
  kind: 'lines',
  offshore_factor: 2,
  join_km: 0,
  join_components_km: 0,
  source_access_km: 5,
  sink_access_km: 5,
  merge_km: 0,
};
type Parts = Parameters<typeof crispCase>[0];
const build = (parts: Omit<Parts, 'network'>, rules: Record<string, unknown> = {}): Network =>
  buildNetwork(crispCase({ ...parts, network: { ...plain, ...rules } }), networkKinds);
const ends = (network: Network, kind?: string) =>
  network.edges.filter((edge) => kind === undefined || edge.kind === kind).map(({ from, to }) => `${from} ${to}`);
const total = (network: Network, of: 'length_km' | 'offshore_km' | 'cost_km') =>
  network.edges.reduce((km, edge) => km + edge[of], 0);
const step = (network: Network, name: string) => network.steps.find((one) => one.step === name);
const straight = (id: string, ...line: [number, number][]) => ({ id, lines: [line] });

describe('lines', () => {
  it('are split where they cross, and keep their length', () => {
    const network = build({
      routes: [straight('R1', [0, 0], [1, 0]), straight('R2', [0.5, -0.5], [0.5, 0.5])],
      sources: [
        { id: 'S1', at: [0, 0] },
        { id: 'S2', at: [0.5, 0.5] },
      ],
      sinks: [
        { id: 'K1', at: [1, 0] },
        { id: 'K2', at: [0.5, -0.5] },
      ],
    });
    expect(ends(network)).toEqual(['0.5,0 K1', '0.5,0 K2', '0.5,0 S1', '0.5,0 S2']);
    expect(total(network, 'length_km')).toBeCloseTo(distanceKm([0, 0], [1, 0]) + distanceKm([0.5, -0.5], [0.5, 0.5]), 6);
    expect(step(network, 'union')).toMatchObject({ nodes: 5, edges: 4, components: 1 });
  });

  it('meet where the vertex of one lies on another, and where they share part of their way', () => {
    const network = build({
      routes: [straight('R1', [0, 0], [1, 0]), straight('R2', [0.25, 0], [0.75, 0], [0.75, 0.5])],
      sources: [{ id: 'S1', at: [0, 0] }],
      sinks: [
        { id: 'K1', at: [1, 0] },
        { id: 'K2', at: [0.75, 0.5] },
      ],
    });
    expect(network.edges.map(({ from, to, routes }) => [from, to, routes.join('+')])).toEqual([
      ['0.75,0', 'K1', 'R1'],
      ['0.75,0', 'K2', 'R2'],
      ['0.75,0', 'S1', 'R1+R2'],
    ]);
    expect(network.remarks).toMatchObject([{ code: 'network.routes_coincide', values: { routes: 'R1, R2' } }]);
  });

  it('are joined at loose ends within the tolerance, by edges of their own, and short stubs are not tied back', () => {
    const routes = [
      straight('R1', [0, 0], [0.5, 0]),
      straight('R2', [0.51, 0], [1, 0]),
      straight('R3', [0.3, 0], [0.305, 0.005]),
    ];
    const terminals = { sources: [{ id: 'S1', at: [0, 0] as const }], sinks: [{ id: 'K1', at: [1, 0] as const }] };
    const network = build({ routes, ...terminals }, { join_km: 2 });
    expect(ends(network, 'join')).toEqual(['0.5,0 0.51,0']);
    expect(ends(network, 'route')).toEqual(['0.5,0 S1', '0.51,0 K1']);
    expect(step(network, 'joins')?.length_km).toBeCloseTo(
      (step(network, 'union')?.length_km ?? 0) + distanceKm([0.5, 0], [0.51, 0]),
      8,
    );
    expect(step(build({ routes, ...terminals }, { join_km: 1 }), 'joins')?.components).toBe(2);
  });

  it('in separate parts are joined by the shortest connectors, repeatedly, each named', () => {
    const routes = [
      straight('R1', [0, 0], [0.5, 0]),
      straight('R2', [0.3, 0.1], [0.3, 0.5]),
      straight('R3', [0.1, 0.6], [0.6, 0.6]),
    ];
    const terminals = { sources: [{ id: 'S1', at: [0, 0] as const }], sinks: [{ id: 'K1', at: [0.6, 0.6] as const }] };
    const network = build({ routes, ...terminals }, { join_components_km: 15 });
    // The geodesic between two places on the parallel of 0.6° N runs some decimetres north of it.
    expect(ends(network, 'join')).toEqual(['0.299999,0.600006 0.3,0.5', '0.3,0 0.3,0.1']);
    expect(network.remarks.map(({ code, values }) => [code, values.from, values.from_at, values.to])).toEqual([
      ['network.components_joined', 'R2', '0.3,0.1', 'R1'],
      ['network.components_joined', 'R2', '0.3,0.5', 'R3'],
    ]);
    const left = build({ routes, ...terminals }, { join_components_km: 11 });
    expect(left.remarks).toMatchObject([{ code: 'network.part_apart', values: { sources: '–', sinks: 'K1' } }]);
  });
});

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

describe('pruning', () => {
  it('removes dead ends and pass-through nodes without losing length, sea, cost, routes or geometry of the rest', () => {
    const network = build({
      routes: [
        { ...straight('R1', [0, 0], [0.4, 0.1]), terrain_factor: 1.5 },
        { ...straight('R2', [0.4, 0.1], [0.5, 0], [1, 0]), location: 'offshore' as const, length_km: 100 },
        straight('R3', [0.2, 0.05], [0.2, 0.9]),
        straight('R4', [5, 5], [6, 5], [6, 6], [5, 5]),
      ],
      sources: [{ id: 'S1', at: [0, 0] }],
      sinks: [{ id: 'K1', at: [1, 0] }],
    });
    const first = distanceKm([0, 0], [0.4, 0.1]);
    expect(network.edges).toHaveLength(1);
    expect(network.edges[0]).toMatchObject({ from: 'K1', to: 'S1', routes: ['R2', 'R1'], offshore_km: 100 });
    expect(network.edges[0]?.length_km).toBeCloseTo(first + 100, 3);
    expect(network.edges[0]?.cost_km).toBeCloseTo(1.5 * first + 200, 3);
    const line = network.edges[0]?.geometry ?? [];
    expect([line[0], line.at(-1)]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(lineLengthKm(line)).toBeCloseTo(first + distanceKm([0.4, 0.1], [0.5, 0]) + distanceKm([0.5, 0], [1, 0]), 3);
  });
});

describe('any small map', () => {
  const grid = fc.integer({ min: 0, max: 40 }).map((n) => n / 20);
  const point = fc.tuple(grid, grid);
  const map = fc.record({
    lines: fc.array(fc.array(point, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
    plants: fc.array(point, { minLength: 1, maxLength: 6 }),
    cells: fc.array(point, { minLength: 1, maxLength: 6 }),
    shuffle: fc.integer({ min: 1, max: 1000 }),
  });
  const rules = { join_km: 8, join_components_km: 60, source_access_km: 20, sink_access_km: 20, merge_km: 6 };
  const links = [
    { from: 'source', to: 'source', nearest: 1, max_km: 30 },
    { from: 'offshore_sink', to: 'network', nearest: 2, max_km: 60, spacing_km: 20 },
  ];
  const caseOf = ({
    lines,
    plants,
    cells,
  }: {
    lines: [number, number][][];
    plants: [number, number][];
    cells: [number, number][];
  }): CrispCase =>
    crispCase({
      network: { ...plain, ...rules, links },
      routes: lines.map((line, n) => ({ id: `R${n}`, lines: [line], location: n % 3 === 0 ? 'offshore' : 'onshore' })),
      sources: plants.map((at, n) => ({ id: `S${n}`, at })),
      sinks: cells.map((at, n) => ({ id: `K${n}`, at, location: n % 2 === 0 ? 'offshore' : 'onshore' })),
    });
  const turned = <T>(list: readonly T[], by: number): T[] => {
    const left = [...list];
    const out: T[] = [];
    for (let n = by; left.length > 0; n = (n * 31 + 7) % 1009) out.push(...left.splice(n % left.length, 1));
    return out;
  };

  it('gives the same network in whatever order its tables come', () => {
    fc.assert(
      fc.property(map, (drawn) => {
        const one = caseOf(drawn);
        const other = {
          ...one,
          routes: turned(one.routes, drawn.shuffle),
          sources: turned(one.sources, drawn.shuffle),
          sinks: turned(one.sinks, drawn.shuffle),
        };
        const made = (crisp: CrispCase) => {
          try {
            return JSON.stringify(buildNetwork(crisp, networkKinds));
          } catch (error) {
            return String(error);
          }
        };
        expect(made(other)).toBe(made(one));
      }),
      { seed: 5, numRuns: 80 },
    );
  });

  it('keeps every terminal, reached or named, and no edge is shorter than the way between its ends', () => {
    fc.assert(
      fc.property(map, (drawn) => {
        const crisp = caseOf(drawn);
        fc.pre(drawn.lines.some((line) => lineLengthKm(line) > 0));
        const network = buildNetwork(crisp, networkKinds);
        const standing = network.nodes.flatMap(({ sources, sinks }) => [...sources, ...sinks]);
        const named = network.unreached.map(({ id }) => id);
        expect([...standing, ...named].sort()).toEqual([...crisp.sources, ...crisp.sinks].map(({ id }) => id).sort());
        const places = new Map(network.nodes.map(({ id, longitude, latitude }) => [id, [longitude, latitude] as const]));
        for (const edge of network.edges) {
          const least = distanceKm(places.get(edge.from) ?? [0, 0], places.get(edge.to) ?? [0, 0]);
          expect(edge.length_km).toBeGreaterThanOrEqual(least - 1e-6);
          expect(lineLengthKm(edge.geometry)).toBeCloseTo(edge.length_km, 6);
          expect(edge.cost_km).toBeCloseTo(edge.length_km + edge.offshore_km, 6);
        }
        for (const { id, sources, sinks } of network.nodes) {
          if (sources.length + sinks.length > 0) continue;
          expect(network.edges.filter(({ from, to }) => from === id || to === id).length).toBeGreaterThan(1);
        }
      }),
      { seed: 6, numRuns: 80 },
    );
  });
});
