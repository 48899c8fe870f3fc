import { beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../../../src/milp/program.ts';
import type { Hooks } from '../../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../../src/solve/highs/runtime.ts';
import { solveWithHighs } from '../../../src/solve/highs/solve.ts';
import { isFeasible, type Point, pointAt } from '../../../src/solve/point.ts';
import { improvement } from '../../../src/solve/search/improve/improvement.ts';
import { polished } from '../../../src/solve/search/polish.ts';
import { startingPoint } from '../../../src/solve/search/start.ts';
import { stagedNetwork } from './staged-network.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };

const start = (program: Program): Point => {
  const point = startingPoint(highs, program, { rounds: 30, seed: 1 }, quiet);
  if (point === undefined) throw new Error(`no start for ${program.name}`);
  return point;
};

const improved = (program: Program, from: Point, seed = 1) =>
  improvement(highs, program, [from], { rounds: 30, improvements: 2, seed }, quiet);

const kinds = [
  { of: 'whose pipes are bought by size alone' },
  { of: 'whose pipes are paid for by the flow that they are laid for', sized: true },
  { of: 'that asks for more plants than it uses', capability: true },
];

describe('a search over periods', () => {
  for (const { of, ...options } of kinds) {
    it(`finds points of a network ${of}, none cheaper than the optimum, most as cheap`, () => {
      let reached = 0;
      const cases = 6;
      for (let seed = 0; seed < cases; seed++) {
        const program = stagedNetwork(seed, options);
        const optimum = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
        if (optimum.status !== 'optimal') throw new Error(optimum.status);
        const first = start(program);
        const point = improved(program, first);
        for (const one of [first, point]) {
          expect(isFeasible(program, one.values), program.name).toBe(true);
          expect(pointAt(program, one.values).objective).toBe(one.objective);
          expect(one.objective).toBeGreaterThanOrEqual(optimum.objective * (1 - 1e-6));
        }
        expect(first.objective).toBeLessThanOrEqual(optimum.objective * 1.4);
        if (point.objective <= optimum.objective * (1 + 1e-6)) reached += 1;
      }
      expect(reached).toBeGreaterThanOrEqual(cases - 1);
    });
  }

  it('gives the same point for the same seed', () => {
    const program = stagedNetwork(9, { sources: 4, sinks: 3, edges: 8 });
    expect(start(program)).toEqual(start(program));
    expect(improved(program, start(program), 4)).toEqual(improved(program, start(program), 4));
  });

  it('shrinks what is laid too wide, and buys nothing a period too early', () => {
    const program = stagedNetwork(3);
    const good = start(program);
    const wasteful = good.values.slice();
    // Everything that is bought in a later period is bought in the first.
    const firstOf = (index: number): number => {
      const { before } = program.charges[index] as Program['charges'][number];
      return before === undefined ? index : firstOf(before);
    };
    for (const [index, { switches, count }] of program.charges.entries()) {
      const first = program.charges[firstOf(index)] as Program['charges'][number];
      if (first === program.charges[index]) continue;
      const move = (from: number, to: number) => {
        wasteful[to] = (wasteful[to] as number) + (wasteful[from] as number);
        wasteful[from] = 0;
      };
      for (const [k, column] of switches.entries()) move(column, first.switches[k] as number);
      if (count !== undefined && first.count !== undefined) move(count.column, first.count.column);
    }
    expect(isFeasible(program, wasteful)).toBe(true);
    expect(pointAt(program, wasteful).objective).toBeGreaterThan(good.objective);
    expect(polished(highs, program, wasteful)?.objective).toBeLessThanOrEqual(good.objective + 1e-9);
  });
});
