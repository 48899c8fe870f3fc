import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativeWays } from '../../../src/network/terrain/alternatives.ts';
import { mergedWays } from '../../../src/network/terrain/trunks.ts';
import { leastCostWays, type Way } from '../../../src/network/terrain/ways.ts';
import { pathCost, referenceCosts, stepsOver } from '../../geo/raster/random-raster.ts';

const nan = Number.NaN;

/** Rasters with terminals on cells that can be passed. */
const instance = fc.integer({ min: 3, max: 10 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    weights: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0.75, 1, 1, 2, 6) }, { weight: 1, arbitrary: fc.constant(nan) }),
      {
        minLength: 4 * columns,
        maxLength: 4 * columns,
      },
    ),
    picks: fc.array(fc.nat(), { minLength: 2, maxLength: 6 }),
  }),
);

const terminalsOf = (weights: readonly number[], picks: readonly number[]) => {
  const passable = weights.flatMap((weight, cell) => (Number.isNaN(weight) ? [] : [cell]));
  return passable.length === 0 ? [] : [...new Set(picks.map((pick) => passable[pick % passable.length]!))].sort((a, b) => a - b);
};

const pairs = (ways: readonly Way[]) => ways.map(({ from, to }) => `${from}-${to}`);

describe('ways between terminals', () => {
  it('costs what an exact reference says, for every pair, from end to end', () => {
    fc.assert(
      fc.property(instance, fc.integer({ min: 0, max: 3 }), ({ columns, weights, picks }, nearest) => {
        const terminals = terminalsOf(weights, picks);
        for (const way of leastCostWays(stepsOver(columns, weights), terminals, nearest).ways) {
          const reference = referenceCosts(columns, weights, terminals[way.from]!);
          expect(way.cost).toBe(reference[terminals[way.to]!]);
          expect(pathCost(columns, weights, way.cells)).toBe(way.cost);
          expect([way.cells[0], way.cells.at(-1)]).toEqual([terminals[way.from], terminals[way.to]]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('joins what can be joined at all, and each terminal with its nearest', () => {
    fc.assert(
      fc.property(instance, fc.integer({ min: 1, max: 2 }), ({ columns, weights, picks }, nearest) => {
        const terminals = terminalsOf(weights, picks);
        const found = new Set(pairs(leastCostWays(stepsOver(columns, weights), terminals, nearest).ways));
        const group = terminals.map((_, index) => index);
        for (const pair of found) {
          const [a = 0, b = 0] = pair.split('-').map(Number);
          const [one, other] = [group[a]!, group[b]!];
          group.forEach((member, index) => {
            if (member === other) group[index] = one;
          });
        }
        terminals.forEach((cell, index) => {
          const costs = referenceCosts(columns, weights, cell);
          const others = terminals
            .map((other, at) => ({ at, cost: costs[other]! }))
            .filter(({ at, cost }) => at !== index && Number.isFinite(cost))
            .sort((a, b) => a.cost - b.cost || a.at - b.at);
          for (const { at } of others) expect(group[at]).toBe(group[index]);
          for (const { at } of others.slice(0, nearest)) expect(found).toContain(`${Math.min(at, index)}-${Math.max(at, index)}`);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('finds the way of two neighbours through the region of a third', () => {
    // 0 and 4 touch behind the dear cells, where the best way over their own border costs more than the way past terminal 7
    const weights = [1, 9, 9, 9, 1, 1, 1, 1, 1, 1];
    const terminals = [0, 4, 7];
    const { ways } = leastCostWays(stepsOver(5, weights), terminals, 2);
    const way = ways.find(({ from, to }) => from === 0 && to === 1);
    expect(way?.cost).toBe(1414 + 2000 + 1414);
    expect(way?.cells).toEqual([0, 6, 7, 8, 4]);
  });

  it('offers further ways that keep apart from the first, as dear as allowed', () => {
    const [columns, rows] = [21, 11];
    const weights = Array.from({ length: columns * rows }, () => 1);
    const middle = 5 * columns;
    const least = leastCostWays(stepsOver(columns, weights), [middle, middle + 20], 0);
    const apart = { number: 2, apart_cells: 2, dearer_at_most: 0.5 };
    const further = alternativeWays(least, apart);
    expect(further.map(({ rank }) => rank)).toEqual([1, 2]);
    for (const [index, way] of further.entries()) {
      const before = [...least.ways, ...further.slice(0, index)];
      for (const cell of way.cells) {
        const column = cell % columns;
        if (column <= 6 || column >= 14) continue;
        for (const other of before.flatMap(({ cells }) => cells)) {
          const distance = Math.max(
            Math.abs((other % columns) - column),
            Math.abs(Math.floor(other / columns) - Math.floor(cell / columns)),
          );
          expect(distance).toBeGreaterThan(2);
        }
      }
    }
    // three diagonal steps away and three back replace six straight ones
    expect(further.map(({ cost }) => cost)).toEqual([14_000 + 6 * 1414, 14_000 + 6 * 1414]);
    expect(alternativeWays(least, { ...apart, dearer_at_most: 0.1 })).toEqual([]);
    // the raster is as it was
    expect(leastCostWays(least.search.steps, [middle, middle + 20], 0).ways).toEqual(least.ways);
  });
});

describe('trunks', () => {
  const columns = 12;
  const steps = stepsOver(
    columns,
    Array.from({ length: 5 * columns }, () => 1),
  );
  /** Two parallel ways, three rows apart. */
  const parallel = () => {
    const { ways } = leastCostWays(steps, [0, 11, 36, 47], 0);
    return ways.filter(({ from, to }) => (from === 0 && to === 1) || (from === 2 && to === 3));
  };

  it('leaves ways as they are at 0', () => {
    expect(mergedWays(steps, parallel(), 0)).toEqual(parallel());
  });

  it('lays a way along one before it that is near enough, and not beyond', () => {
    const [first, second] = mergedWays(steps, parallel(), 3);
    expect(first?.cells).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    // three steps up to the trunk and three down from it are all that has to be laid, in place of eleven along
    expect(second?.cells.filter((cell) => cell < columns).length).toBe(12);
    expect(second?.cells.length).toBe(12 + 2 * 3);
    const [, apart] = mergedWays(steps, parallel(), 2);
    expect(apart?.cells).toEqual(parallel()[1]?.cells);
  });

  it('never strays farther than it may, and forgets the order in which ways are given', () => {
    fc.assert(
      fc.property(instance, fc.integer({ min: 0, max: 3 }), fc.nat(), (given, merge_cells, turn) => {
        const terminals = terminalsOf(given.weights, given.picks);
        const over = stepsOver(given.columns, given.weights);
        const { ways } = leastCostWays(over, terminals, 0);
        const merged = mergedWays(over, ways, merge_cells);
        const cut = turn % (ways.length + 1);
        expect(mergedWays(over, [...ways.slice(cut), ...ways.slice(0, cut)].reverse(), merge_cells)).toEqual(merged);
        for (const { from, to, rank, cells } of merged) {
          const own = ways.find((way) => way.from === from && way.to === to && way.rank === rank)!;
          expect([cells[0], cells.at(-1)]).toEqual([own.cells[0], own.cells.at(-1)]);
          expect(pathCost(given.columns, given.weights, cells)).toBeGreaterThanOrEqual(own.cost);
          for (const cell of cells) {
            const away = own.cells.map((other) =>
              Math.max(
                Math.abs((cell % given.columns) - (other % given.columns)),
                Math.abs(Math.floor(cell / given.columns) - Math.floor(other / given.columns)),
              ),
            );
            expect(Math.min(...away)).toBeLessThanOrEqual(merge_cells);
          }
        }
      }),
    );
  });
});
