import { beforeAll, expect, it } from 'vitest';
import type { Hooks } from '../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../src/solve/highs/runtime.ts';
import { solveWithHighs } from '../../src/solve/highs/solve.ts';
import { isFeasible, type Point, pointAt } from '../../src/solve/point.ts';
import { improvement } from '../../src/solve/search/improve/improvement.ts';
import { slopeScaling } from '../../src/solve/search/slope-scaling.ts';
import { networkProgram } from './network-program.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };

function start(seed: number): { program: ReturnType<typeof networkProgram>; from: Point } {
  const program = networkProgram(seed, { sources: 7, sinks: 4, edges: 18 });
  const from = slopeScaling(highs, program, { rounds: 2 }, quiet);
  if (from === undefined) throw new Error(`no start for ${program.name}`);
  return { program, from };
}

it('never loses, keeps every row, and reaches the optimum of most small networks', () => {
  let reached = 0;
  for (let seed = 0; seed < 8; seed++) {
    const { program, from } = start(seed);
    const best = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
    if (best.status !== 'optimal') throw new Error(best.status);
    const point = improvement(highs, program, [from], { rounds: 40 }, quiet);
    expect(isFeasible(program, point.values), program.name).toBe(true);
    expect(pointAt(program, point.values).objective).toBe(point.objective);
    expect(point.objective).toBeLessThanOrEqual(from.objective);
    expect(point.objective).toBeGreaterThanOrEqual(best.objective * (1 - 1e-6));
    if (point.objective <= best.objective * (1 + 1e-6)) reached += 1;
  }
  expect(reached).toBeGreaterThanOrEqual(6);
});

it('gives the same point for the same seed', () => {
  const { program, from } = start(3);
  expect(improvement(highs, program, [from], { seed: 4, rounds: 40 }, quiet)).toEqual(
    improvement(highs, program, [from], { seed: 4, rounds: 40 }, quiet),
  );
});

it('keeps the start when it is stopped at once, and where there is nothing to choose', () => {
  const { program, from } = start(3);
  expect(improvement(highs, program, [from], {}, { ...quiet, stopped: () => true })).toBe(from);
  expect(improvement(highs, { ...program, charges: [] }, [from], {}, quiet)).toBe(from);
});
