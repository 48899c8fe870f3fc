import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrispCase } from '../../src/case/case.ts';
import { distanceKm, lineLengthKm } from '../../src/geo/geodesic.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import { crispCase } from './crisp-case.ts';
import { plain } from './hand-drawn.ts';

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
