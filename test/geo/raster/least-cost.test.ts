import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeastCost, pathBack } from '../../../src/geo/raster/least-cost.ts';
import { impassable, stepCost } from '../../../src/geo/raster/steps.ts';
import { pathCost, referenceCosts, stepsOver } from './random-raster.ts';

const weight = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0.75, 1, 1, 1, 2, 5, 50) },
  { weight: 2, arbitrary: fc.double({ min: 0.1, max: 9, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const raster = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).chain(([columns, rows]) =>
  fc.record({
    columns: fc.constant(columns),
    weights: fc.array(weight, { minLength: columns * rows, maxLength: columns * rows }),
  }),
);

const all = { limit: Number.POSITIVE_INFINITY };

describe('least cost over a raster', () => {
  it('goes straight, diagonally, and around, as worked by hand', () => {
    const flat = Array.from({ length: 15 }, () => 1);
    const search = new LeastCost(stepsOver(5, flat));
    search.from(0, all);
    expect(search.cost[4]).toBe(4000);
    // two diagonal steps of 1000·√2 and two straight ones
    expect(search.cost[14]).toBe(2 * 1414 + 2000);
    // a wall in the middle column, open in the last row: down, diagonally through the gap and back
    const walled = flat.map((one, cell) => (cell === 2 || cell === 7 ? Number.NaN : one));
    const around = new LeastCost(stepsOver(5, walled));
    around.from(0, all);
    expect(around.cost[4]).toBe(4 * 1414);
    expect(pathBack(around, 4).reverse()).toEqual([0, 6, 12, 8, 4]);
  });

  it('costs what an exact reference says, from every cell to every other', () => {
    fc.assert(
      fc.property(raster, ({ columns, weights }) => {
        const search = new LeastCost(stepsOver(columns, weights));
        weights.forEach((one, start) => {
          if (Number.isNaN(one)) return;
          search.from(start, all);
          const reference = referenceCosts(columns, weights, start);
          expect([...search.cost]).toEqual(reference);
          reference.forEach((cost, cell) => {
            if (Number.isFinite(cost)) expect(pathCost(columns, weights, pathBack(search, cell))).toBe(cost);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  it('finds the nearest of several starts', () => {
    fc.assert(
      fc.property(raster, fc.infiniteStream(fc.nat()), ({ columns, weights }, picks) => {
        const passable = weights.flatMap((one, cell) => (Number.isNaN(one) ? [] : [cell]));
        if (passable.length === 0) return;
        const starts = [...new Set([...picks.take(3)].map((pick) => passable[pick % passable.length]!))].sort((a, b) => a - b);
        const search = new LeastCost(stepsOver(columns, weights));
        const owner = new Int32Array(weights.length);
        search.fromAll(starts, owner);
        const references = starts.map((start) => referenceCosts(columns, weights, start));
        weights.forEach((_, cell) => {
          const least = Math.min(...references.map((costs) => costs[cell]!));
          expect(search.cost[cell]).toBe(least);
          if (Number.isFinite(least)) expect(references[owner[cell]!]![cell]).toBe(least);
          else expect(owner[cell]).toBe(-1);
        });
      }),
    );
  });

  it('knows no step over the edge of the raster', () => {
    const steps = stepsOver(3, [1, 1, 1, 1, 1, 1]);
    expect(stepCost(steps, 2, 3)).toBe(impassable);
    expect(stepCost(steps, 4, 3)).toBe(1000);
    expect(stepCost(steps, 5, 1)).toBe(1414);
  });
});
