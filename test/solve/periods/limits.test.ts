import { beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../../../src/milp/program.ts';
import type { Hooks } from '../../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../../src/solve/highs/runtime.ts';
import { solveWithHighs } from '../../../src/solve/highs/solve.ts';
import { activity, isFeasible } from '../../../src/solve/point.ts';
import { objectiveCoefficients, pricedCharges } from '../../../src/solve/search/charges.ts';
import { limitsOf } from '../../../src/solve/search/limits.ts';
import { startingPoint } from '../../../src/solve/search/start.ts';
import { stagedNetwork } from './staged-network.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };

const exact = (program: Program) => solveWithHighs(highs, program, { relativeGap: 0 }, quiet);

/** The network with a part of what its optimum spends in the first period as the budget of that period. */
function budgeted(program: Program, share: number): Program {
  const free = exact(program);
  if (free.status !== 'optimal') throw new Error(free.status);
  const costs = objectiveCoefficients(program);
  const bought = program.charges
    .filter(({ before }) => before === undefined)
    .flatMap(({ switches, choices, count }) => [
      ...switches,
      ...choices.map(({ column }) => column),
      ...(count === undefined ? [] : [count.column]),
    ]);
  const columns = [...new Set(bought)].sort((a, b) => a - b);
  const row = { name: 'budget', columns, coefficients: columns.map((column) => costs[column] as number), lower: -Infinity };
  const upper = share * activity({ ...row, upper: 0 }, free.values);
  return { ...program, rows: [...program.rows, { ...row, upper }] };
}

describe('a budget on what is bought in the first period', () => {
  // Of the first eight networks those that can be bought with less at first.
  for (const seed of [3, 5, 7]) {
    for (const sized of [false, true]) {
      it(`is kept by the start, which is near the optimum: network ${seed}${sized ? ', pipes paid by size' : ''}`, () => {
        const program = budgeted(stagedNetwork(seed, { sized }), 0.8);
        const optimum = exact(program);
        if (optimum.status !== 'optimal') throw new Error(optimum.status);
        const point = startingPoint(highs, program, { rounds: 30, seed: 1 }, quiet);
        expect(point !== undefined && isFeasible(program, point.values)).toBe(true);
        expect(point?.objective).toBeGreaterThanOrEqual(optimum.objective * (1 - 1e-6));
        expect(point?.objective).toBeLessThanOrEqual(optimum.objective * 1.05);
      });
    }
  }

  it('is the only row that is priced, and nothing is where there is none', () => {
    const program = stagedNetwork(3, { capability: true });
    const charges = pricedCharges(program) ?? [];
    expect(limitsOf(program, charges)).toEqual([]);
    const { rows } = budgeted(stagedNetwork(3), 0.8);
    expect(limitsOf({ ...stagedNetwork(3), rows }, charges).map(({ row }) => row.name)).toEqual(['budget']);
  });
});
