import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { centralCase } from '../../src/case/realise.ts';
import { costsAt, impassable } from '../../src/geo/raster/steps.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import { gather } from '../../src/network/terrain/ground/gather.ts';
import { layGround } from '../../src/network/terrain/ground/ground.ts';
import { stepCosts } from '../../src/network/terrain/ground/step-costs.ts';
import type { Parameters } from '../../src/network/terrain/parameters.ts';
import { settleTerrain } from '../../src/network/terrain/settle.ts';
import { leastCostWays } from '../../src/network/terrain/ways.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { groundWeights, leastCosts, type RasterSteps, rasterSteps, terrainCase, wayCost } from './terrain-bench.ts';

const ground = { columns: 90, rows: 70, seed: 2 };
const asked = { ground, terminals: 12 };

const settled = (made: ReturnType<typeof terrainCase>) => {
  const { study } = parseCase(made.document, defaultKinds);
  const { kind, ...parameters } = study.network;
  return { study, kind, ...settleTerrain(study, parameters as unknown as Parameters, made.files) };
};

describe('the ground', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    const hashes = [1, 2, 1].map((seed) =>
      createHash('sha256')
        .update(new Uint8Array(groundWeights({ ...ground, seed }).buffer))
        .digest('hex'),
    );
    expect(hashes[2]).toBe(hashes[0]);
    expect(hashes[1]).not.toBe(hashes[0]);
    // Figures published are of this very recipe.
    expect(hashes[0]).toBe('6f5c3cae0a9bf8d809939be9cb40583b60a90165b748a8e6639a8a95aee65663');
  });

  it('has weights from 1 up and areas where nothing can be laid', () => {
    const weights = [...groundWeights({ columns: 1321, rows: 300, seed: 1 })];
    const known = weights.filter((weight) => !Number.isNaN(weight));
    expect(known.every((weight) => weight >= 1 && weight <= 253)).toBe(true);
    expect(known.some((weight) => weight > 20)).toBe(true);
    expect(known.length).toBeLessThan(0.95 * weights.length);
    expect(known.length).toBeGreaterThan(0.8 * weights.length);
  });

  it('has terminals apart from each other, where something can be laid, and tables whose order alone is shuffled', () => {
    const [usual, other] = [terrainCase(asked), terrainCase({ ...asked, order: 1 })];
    expect(new Set(usual.cells).size).toBe(12);
    for (const cell of usual.cells) expect(usual.weights[cell]).toBeGreaterThanOrEqual(1);
    const ids = ({ document }: typeof usual) => document.sources.map(({ id }) => id);
    expect(ids(other)).not.toEqual(ids(usual));
    expect(ids(other).sort()).toEqual(ids(usual).sort());
    expect(other.cells).toEqual(usual.cells);
  });
});

/** Relaxes every step until nothing changes (Bellman and Ford): nothing in common with a heap. */
function relaxed({ columns, rows, costs }: RasterSteps, start: number): number[] {
  const cost = Array.from({ length: columns * rows }, () => Number.POSITIVE_INFINITY);
  cost[start] = 0;
  const offsets = [1, columns, columns + 1, columns - 1];
  for (let changed = true; changed; ) {
    changed = false;
    costs.forEach((steps, direction) => {
      steps.forEach((step, cell) => {
        const other = cell + offsets[direction]!;
        if (step === 0) return;
        for (const [from, to] of [
          [cell, other],
          [other, cell],
        ] as const) {
          if (cost[from]! + step >= cost[to]!) continue;
          cost[to] = cost[from]! + step;
          changed = true;
        }
      });
    });
  }
  return cost;
}

const randomSteps = fc.record({ columns: fc.integer({ min: 1, max: 7 }), rows: fc.integer({ min: 1, max: 7 }) }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 49, maxLength: 49 }), { minLength: 4, maxLength: 4 })
    .map((drawn): RasterSteps => {
      const { columns, rows } = size;
      const inside = (cell: number, direction: number) => {
        const column = (cell % columns) + [1, 0, 1, -1][direction]!;
        return column >= 0 && column < columns && Math.floor(cell / columns) + (direction === 0 ? 0 : 1) < rows;
      };
      return {
        ...size,
        costs: drawn.map((steps, direction) =>
          Uint32Array.from({ length: columns * rows }, (_, cell) => (inside(cell, direction) ? steps[cell]! : 0)),
        ),
      };
    }),
);

describe('the yardstick', () => {
  it('finds what relaxing every step finds', () => {
    fc.assert(
      fc.property(randomSteps, fc.nat(), (steps, pick) => {
        const cells = steps.columns * steps.rows;
        expect([...leastCosts(steps, pick % cells, new Float64Array(cells))]).toEqual(relaxed(steps, pick % cells));
      }),
      { numRuns: 300 },
    );
  });

  it('has the steps of the library, each to the millimetre, and adds them up', () => {
    const { document, files, grid, weights } = terrainCase(asked);
    const parameters = document.network as unknown as Parameters;
    const ours = stepCosts(layGround(gather(parameters, files)), 1);
    const theirs = rasterSteps(grid, weights);
    let compared = 0;
    weights.forEach((_, cell) => {
      theirs.costs.forEach((costs, direction) => {
        const step = ours.costs[costsAt(ours, cell) + direction]!;
        expect(costs[cell]).toBe(step === impassable ? 0 : step);
        compared += step === impassable ? 0 : 1;
      });
    });
    expect(compared).toBeGreaterThan(3 * weights.length);
    const [east, southeast] = [theirs.costs[0]![0]!, theirs.costs[2]![1]!];
    expect(wayCost(theirs, [0, 1, ground.columns + 2])).toBe(east + southeast);
    expect(wayCost(theirs, [0, 2])).toBeNaN();
    expect(() => rasterSteps({ ...grid, projection: 'EPSG:32650' }, weights)).toThrow('longitude and latitude');
  });

  it('gives every way of ours its exact cost', () => {
    const { document, files, grid, weights, cells } = terrainCase(asked);
    const ours = stepCosts(layGround(gather(document.network as unknown as Parameters, files)), 1);
    const steps = rasterSteps(grid, weights);
    const { ways } = leastCostWays(ours, cells, 0);
    expect(ways.length).toBeGreaterThanOrEqual(cells.length - 1);
    for (const way of ways) {
      expect(way.cost).toBe(leastCosts(steps, cells[way.from]!, new Float64Array(weights.length))[cells[way.to]!]);
      expect(wayCost(steps, way.cells)).toBe(way.cost);
    }
  });
});

describe('a network from the ground', () => {
  it.each([0, 2])('is the same to the byte for tables in another order, merging %d', (merge_cells) => {
    const texts = [undefined, 1, 2].map((order) => {
      const { study, kind, parameters } = settled(terrainCase({ ...asked, merge_cells, order }));
      const network = buildNetwork(centralCase({ ...study, network: { kind, ...parameters } }), networkKinds);
      return JSON.stringify({ candidates: parameters.candidates, network });
    });
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0]!).network.unreached).toEqual([]);
  });
});
