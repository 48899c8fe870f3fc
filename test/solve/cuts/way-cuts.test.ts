import { beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../../../src/milp/program.ts';
import { outside, placesOf } from '../../../src/solve/cuts/places.ts';
import { wayCuts } from '../../../src/solve/cuts/way-cuts.ts';
import type { Hooks } from '../../../src/solve/highs/hooks.ts';
import { modelArrays } from '../../../src/solve/highs/model-arrays.ts';
import { type Highs, loadRuntime } from '../../../src/solve/highs/runtime.ts';
import { solveWithHighs } from '../../../src/solve/highs/solve.ts';
import { activity, isFeasible } from '../../../src/solve/point.ts';
import { seeded } from '../../milp/random-program.ts';
import { networkProgram } from '../network-program.ts';
import { stagedNetwork } from '../periods/staged-network.ts';
import { oneWay } from './one-way.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };

/** The optimum of the relaxation. */
function relaxed(program: Program): { readonly values: Float64Array; readonly objective: number } {
  const model = highs.createModel(modelArrays(program, { relaxed: true }));
  try {
    model.options.set({ output_flag: false });
    model.run();
    return { values: model.getSolution().colValue, objective: model.getObjectiveValue() };
  } finally {
    model.dispose();
  }
}

/** A programme with every row found in so many rounds. */
function rounds(program: Program, most = 30): Program {
  const cuts = wayCuts(program);
  let rows = program.rows;
  for (let round = 0; round < most; round++) {
    const found = cuts?.at(relaxed({ ...program, rows }).values) ?? [];
    if (found.length === 0) break;
    rows = [...rows, ...found];
  }
  return { ...program, rows };
}

/** The same programme with other money: its optima are other whole-number points. */
function otherMoney(program: Program, seed: number): Program {
  const random = seeded(seed);
  const columns = [...program.columns.keys()].filter((column) => program.columns[column]?.integer);
  return { ...program, objective: { columns, coefficients: columns.map(() => 2 * random() - 0.5), constant: 0 } };
}

describe('places of a programme', () => {
  it('are its balances, and flows go between them and the outside', () => {
    const places = placesOf(oneWay());
    expect(places?.count).toBe(4);
    const ends = places?.links.map(({ column, from, to }) => [oneWay().columns[column]?.name, from, to]);
    expect(ends).toEqual([
      ['give 0', outside, 0],
      ['flow 0', 0, 1],
      ['take 0', 1, outside],
      ['give 1', outside, 2],
      ['flow 1', 2, 3],
      ['take 1', 3, outside],
    ]);
  });

  it('are none where flows may be negative, are carried by several columns or are in no balance', () => {
    const program = oneWay();
    const below = program.columns.map((column) => (column.name.startsWith('flow') ? { ...column, lower: -1 } : column));
    expect(placesOf({ ...program, columns: below })).toBeUndefined();
    expect(placesOf(stagedNetwork(1, { sized: true }))).toBeUndefined();
    expect(placesOf({ ...program, rows: program.rows.filter(({ upper }) => upper !== 0) })).toBeUndefined();
  });
});

describe('rows of ways', () => {
  it('are worked by hand: what is given has to leave, by pipes and sites that are worth no more than it', () => {
    // In the relaxation 1 is given in the first period, 2 in the second: a tenth and then two tenths of the pipe, a sixth and
    // then a third of the site. Of the pipe each unit is worth 2 at most, so 2·0.1 < 1 and 2·0.2 < 2; of the site 2/6 < 1.
    // What is taken in comes by the pipe, of which each unit is worth 6 at most then: 6·0.1 < 1 and 6·0.2 < 2.
    const program = oneWay();
    const { values, objective } = relaxed(program);
    expect(objective).toBeCloseTo(10 * 0.1 + 5 * 0.1 + 6 / 6 + 3 / 6, 9);
    const names = (row: Program['rows'][number]) =>
      Object.fromEntries(row.columns.map((column, k) => [program.columns[column]?.name, row.coefficients[k]]));
    const found = wayCuts(program)?.at(values) ?? [];
    expect(found.map(names)).toEqual([
      { 'give 0': -1, 'laid 0': 2 },
      { 'give 0': -1, 'open 0': 2 },
      { 'give 1': -1, 'laid 0': 2, 'laid 1': 2 },
      { 'give 1': -1, 'open 0': 2, 'open 1': 2 },
      { 'take 0': -1, 'laid 0': 6 },
      { 'take 1': -1, 'laid 0': 6, 'laid 1': 6 },
    ]);
    expect(found.every(({ lower, upper }) => lower === 0 && upper === Number.POSITIVE_INFINITY)).toBe(true);
    // With them half of each is bought in the first period and half in the second, 5 + 2.5 + 3 + 1.5 = 12; the optimum is 16.
    expect(relaxed({ ...program, rows: [...program.rows, ...found] }).objective).toBeCloseTo(12, 9);
    expect(solveWithHighs(highs, program, { relativeGap: 0 }, quiet)).toMatchObject({ status: 'optimal', objective: 16 });
  });

  it('cut off no whole-number point of staged networks, and close a part of what the relaxation leaves', () => {
    let [points, closed, networks, found] = [0, 0, 0, 0];
    const cases = 12;
    for (let seed = 0; seed < cases; seed++) {
      const program = stagedNetwork(seed, { capability: seed % 3 === 0 });
      const optimum = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
      if (optimum.status !== 'optimal') throw new Error(optimum.status);
      const tight = rounds(program);
      const [before, after] = [relaxed(program).objective, relaxed(tight).objective];
      expect(after, program.name).toBeLessThanOrEqual(optimum.objective + 1e-6 * optimum.objective);
      found += tight.rows.length - program.rows.length;
      if (optimum.objective - before > 1e-3 * optimum.objective) {
        closed += (after - before) / (optimum.objective - before);
        networks += 1;
      }
      const others = [1, 2, 3, 4].map((k) =>
        solveWithHighs(highs, otherMoney(program, 10 * seed + k), { relativeGap: 0.01 }, quiet),
      );
      for (const one of [optimum, ...others]) {
        if (!('values' in one)) throw new Error(one.status);
        expect(isFeasible(program, one.values), program.name).toBe(true);
        points += 1;
        for (const row of tight.rows.slice(program.rows.length))
          expect(activity(row, one.values), `${program.name}: ${row.name}`).toBeGreaterThanOrEqual(row.lower - 1e-6);
      }
    }
    expect(points).toBe(cases * 5);
    expect(found).toBeGreaterThan(100);
    expect(closed / networks).toBeGreaterThan(0.1);
  });

  it('hold where plants give a share of what they are counted with, and where there is one period', () => {
    for (let seed = 0; seed < 12; seed++) {
      const program = networkProgram(seed, { averages: seed % 2 === 0 });
      const optimum = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
      if (optimum.status !== 'optimal') throw new Error(optimum.status);
      const tight = rounds(program);
      expect(tight.rows.length, program.name).toBeGreaterThan(program.rows.length);
      expect(isFeasible(tight, optimum.values), program.name).toBe(true);
    }
  });
});
