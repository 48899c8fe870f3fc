import { beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/base/progress.ts';
import type { Program, Row } from '../../../src/milp/program.ts';
import { type Relaxation, relaxations } from '../../../src/solve/family/relaxations.ts';
import type { Hooks } from '../../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../../src/solve/highs/runtime.ts';
import { type PlainOptions, solveWithHighs } from '../../../src/solve/highs/solve.ts';
import { solveTightened } from '../../../src/solve/highs/solve-tightened.ts';
import { startingPoint } from '../../../src/solve/search/start.ts';
import type { Solution } from '../../../src/solve/solution.ts';
import { stagedNetwork } from '../periods/staged-network.ts';
import { oneWay } from './one-way.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };

/** What a run says and how it ends. */
function run(program: Program, options: PlainOptions, hooks: Partial<Hooks> = {}): { said: Progress[]; solution: Solution } {
  const said: Progress[] = [];
  const progress = (one: Progress) => void said.push(one);
  return { said, solution: solveTightened(highs, program, options, { ...quiet, progress, ...hooks }) };
}

/** All that is known of the network of one way: what is built at once, for 16. */
function known(): { program: Program; start: Float64Array } {
  const program = oneWay();
  const built = ['laid 0', 'open 0'];
  const start = Float64Array.from(program.columns, ({ name }) =>
    built.includes(name) ? 1 : /(give|flow|take) 0/.test(name) ? 1 : 0,
  );
  for (const [index, { name }] of program.columns.entries()) if (/(give|flow|take) 1/.test(name)) start[index] = 2;
  return { program, start };
}

describe('a programme that is tightened before it is solved', () => {
  it('needs no branching where its relaxation proves enough: 12 of 16 at a gap of a quarter', () => {
    const { program, start } = known();
    const { said, solution } = run(program, { start, relativeGap: 0.25 });
    expect(solution).toMatchObject({ status: 'optimal', objective: 16, nodes: 0 });
    expect(solution.bound).toBeCloseTo(12, 9);
    expect(said.map(({ bound }) => Number(bound?.toFixed(9)))).toEqual([3, 12]);
    expect(said.every(({ incumbent }) => incumbent === 16)).toBe(true);
  });

  it('is solved to its end where it does not', () => {
    const { program, start } = known();
    const { solution } = run(program, { start, relativeGap: 0 });
    expect(solution).toMatchObject({ status: 'optimal', objective: 16 });
    expect(solution.bound).toBeCloseTo(16, 6);
  });

  it('keeps its start and what was proved when it is stopped or has done its work', () => {
    const { program, start } = known();
    const stopped = run(program, { start, relativeGap: 0 }, { stopped: () => true });
    expect(stopped.solution).toMatchObject({ status: 'limit', limit: 'user', objective: 16 });
    const worked = run(program, { start, relativeGap: 0, iterationLimit: 0 });
    expect(worked.solution).toMatchObject({ status: 'limit', limit: 'work', objective: 16 });
    expect(worked.solution.bound).toBeCloseTo(3, 9);
    const late = run(program, { start, relativeGap: 0, timeLimitSeconds: 0 });
    expect(late.solution).toMatchObject({ status: 'limit', limit: 'time', objective: 16 });
  });

  it('begins where an earlier relaxation ended, without an iteration', () => {
    const program = stagedNetwork(2);
    const start = startingPoint(highs, program, { rounds: 10, seed: 1 }, quiet)?.values as Float64Array;
    const [relaxed] = relaxations(highs, program, [0], [[(program.rows[0] as Row).lower]]) ?? [];
    const options = { start, relativeGap: 0, iterationLimit: 0 };
    const [cold, warm] = [run(program, options), run(program, { ...options, basis: (relaxed as Relaxation).basis })];
    expect(cold.said[0]?.work).toBeGreaterThan(0);
    expect(warm.said[0]?.work).toBe(0);
    expect(warm.solution.bound).toBeCloseTo(cold.solution.bound, 9);
  });

  it('ends where HiGHS alone does, and says bounds that hold after work that never falls, the same in every run', () => {
    for (let seed = 0; seed < 5; seed++) {
      const program = stagedNetwork(seed);
      const alone = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
      if (alone.status !== 'optimal') throw new Error(alone.status);
      const start = startingPoint(highs, program, { rounds: 10, seed: 1 }, quiet)?.values as Float64Array;
      const { said, solution } = run(program, { start, relativeGap: 0 });
      if (solution.status !== 'optimal') throw new Error(solution.status);
      expect(solution.objective, program.name).toBeCloseTo(alone.objective, 6);
      const [bounds, work] = [said.map(({ bound = 0 }) => bound), said.map((one) => one.work ?? 0)];
      expect(Math.max(...bounds), program.name).toBeLessThanOrEqual(alone.objective * (1 + 1e-6));
      expect(bounds, program.name).toEqual([...bounds].sort((a, b) => a - b));
      expect(work, program.name).toEqual([...work].sort((a, b) => a - b));
      expect(run(program, { start, relativeGap: 0 }), program.name).toEqual({ said, solution });
    }
  });

  it('is solved by HiGHS alone without a start, and where a point need not be proved', () => {
    const { program, start } = known();
    const cases: PlainOptions[] = [
      { relativeGap: 0 },
      { start: start.map((value) => value / 2), relativeGap: 0 },
      { start, relativeGap: 0, brief: true },
    ];
    for (const options of cases) {
      expect(solveTightened(highs, program, options, quiet)).toEqual(solveWithHighs(highs, program, options, quiet));
    }
  });
});
