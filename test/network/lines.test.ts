import { describe, expect, it } from 'vitest';
import { distanceKm, lineLengthKm } from '../../src/geo/geodesic.ts';
import { build, ends, step, straight, total } from './hand-drawn.ts';

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
