import { beforeAll, describe, expect, it } from 'vitest';
import { plus, times } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';
import type { Hooks } from '../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../src/solve/highs/runtime.ts';
import { solveWithHighs } from '../../src/solve/highs/solve.ts';
import { isFeasible, pointAt } from '../../src/solve/point.ts';
import { polished } from '../../src/solve/search/polish.ts';
import { type SearchOptions, slopeScaling } from '../../src/solve/search/slope-scaling.ts';
import { networkProgram } from './network-program.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };
const scale = (program: Program, options: SearchOptions = {}) => slopeScaling(highs, program, options, quiet);

function optimum(program: Program): number {
  const found = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
  if (found.status !== 'optimal') throw new Error(found.status);
  return found.objective;
}

describe('slope scaling', () => {
  for (const ownFlows of [false, true]) {
    it(`finds good points of small networks${ownFlows ? ' whose sizes carry their own flow' : ''}`, () => {
      let excess = 0;
      const cases = 12;
      for (let seed = 0; seed < cases; seed++) {
        const program = networkProgram(seed, { sources: 5, sinks: 3, edges: 10, ownFlows });
        const best = optimum(program);
        const point = scale(program, { rounds: 60 });
        if (point === undefined) throw new Error(`no point for ${program.name}`);
        expect(isFeasible(program, point.values), program.name).toBe(true);
        expect(pointAt(program, point.values).objective).toBe(point.objective);
        expect(point.objective).toBeGreaterThanOrEqual(best - 1e-6 * best);
        expect(point.objective).toBeLessThanOrEqual(1.15 * best);
        excess += (point.objective / best - 1) / cases;
      }
      expect(excess).toBeLessThan(0.02);
    });
  }

  it('meets an equality target', () => {
    const program = networkProgram(2, { sense: '=' });
    const point = scale(program);
    expect(point && isFeasible(program, point.values)).toBe(true);
  });

  it('gives the same point for the same seed, and its work is its simplex iterations', () => {
    const program = networkProgram(7, { sources: 8, sinks: 5, edges: 20 });
    expect(scale(program, { seed: 5, rounds: 20 })).toEqual(scale(program, { seed: 5, rounds: 20 }));
    const workOf = () => {
      const work: number[] = [];
      slopeScaling(highs, program, { rounds: 7 }, { ...quiet, progress: (progress) => work.push(progress.work ?? 0) });
      return work;
    };
    expect(workOf()).toHaveLength(7);
    expect(workOf()).toEqual([...workOf()].sort((a, b) => a - b));
  });

  it('leaves programmes alone whose whole numbers no charge describes', () => {
    const program = networkProgram(1);
    expect(scale({ ...program, charges: program.charges.slice(1) })).toBeUndefined();
    expect(scale({ ...program, charges: [] })).toBeUndefined();
  });

  it('respects what is fixed: a pipe that stands is free, a forbidden one is not used', () => {
    const builder = new ProgramBuilder('fixed');
    const route = (name: string, fixed: { lower: number; upper: number }, cost: number) => {
      const flow = builder.column(`flow ${name}`, { upper: 10 });
      const pipe = builder.column(`pipe ${name}`, { ...fixed, integer: true });
      builder.row(`capacity ${name}`, flow, '<=', times(10, pipe));
      builder.charge({ flows: [flow.index], choices: [{ column: pipe.index, capacity: 10 }], switches: [] });
      return { flow, cost: plus(times(cost, pipe), times(1, flow)) };
    };
    const routes = [
      route('cheap', { lower: 0, upper: 0 }, 1),
      route('standing', { lower: 1, upper: 1 }, 50),
      route('new', { lower: 0, upper: 1 }, 20),
    ];
    builder.row('demand', plus(...routes.map(({ flow }) => flow)), '>=', 8);
    const program = builder.done(plus(...routes.map(({ cost }) => cost)));
    const point = scale(program);
    expect(point?.objective).toBeCloseTo(58, 9);
    expect([...(point?.values ?? [])]).toEqual([0, 0, 8, 1, 0, 0]);
  });

  it('finds nothing where there is nothing', () => {
    const program = networkProgram(1);
    const target = program.rows.at(-1);
    if (target === undefined) throw new Error('no target');
    expect(scale({ ...program, rows: [...program.rows.slice(0, -1), { ...target, lower: 1000 }] })).toBeUndefined();
  });
});

describe('polishing', () => {
  it('shrinks oversized choices, turns off what is not used, and never loses', () => {
    for (let seed = 0; seed < 10; seed++) {
      const program = networkProgram(seed, { sources: 6, sinks: 4, edges: 14 });
      const good = scale(program, { rounds: 3 });
      if (good === undefined) throw new Error('no point');
      const wasteful = good.values.slice();
      for (const { choices, switches, count } of program.charges) {
        const chosen = choices.find(({ column }) => wasteful[column] === 1);
        const largest = choices.at(-1);
        if (chosen !== undefined && largest !== undefined) {
          wasteful[chosen.column] = 0;
          wasteful[largest.column] = 1;
        }
        for (const column of switches) wasteful[column] = 1;
        if (count !== undefined) wasteful[count.column] = 6;
      }
      expect(pointAt(program, wasteful).objective).toBeGreaterThan(good.objective);
      const point = polished(highs, program, wasteful);
      expect(point?.objective).toBeLessThanOrEqual(good.objective + 1e-9);
      expect(point && isFeasible(program, point.values)).toBe(true);
    }
  });

  it('refuses a point that breaks a row', () => {
    const program = networkProgram(1);
    expect(polished(highs, program, new Float64Array(program.columns.length))).toBeUndefined();
  });
});
