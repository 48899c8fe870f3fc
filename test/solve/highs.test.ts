import { beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/base/progress.ts';
import { plus, sum, times } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';
import { columnBound } from '../../src/solve/gap.ts';
import type { Hooks } from '../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../src/solve/highs/runtime.ts';
import { type PlainOptions, solveWithHighs } from '../../src/solve/highs/solve.ts';
import { isFeasible, type Point, pointAt } from '../../src/solve/point.ts';
import { randomProgram, seeded } from '../milp/random-program.ts';
import { networkProgram } from './network-program.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };
const solve = (program: Program, options: PlainOptions = {}, hooks: Hooks = quiet) =>
  solveWithHighs(highs, program, options, hooks);

/** The optimum of a purely integer programme by trying every point. */
function bruteForce(program: Program): Point | undefined {
  const values = Float64Array.from(program.columns, ({ lower }) => lower);
  let best: Point | undefined;
  for (;;) {
    if (isFeasible(program, values)) {
      const point = pointAt(program, values.slice());
      if (best === undefined || point.objective < best.objective) best = point;
    }
    let place = 0;
    while (place < values.length && values[place] === program.columns[place]?.upper) {
      values[place] = program.columns[place]?.lower ?? 0;
      place += 1;
    }
    if (place === values.length) return best;
    values[place] = (values[place] ?? 0) + 1;
  }
}

function one(build: (builder: ProgramBuilder) => ReturnType<typeof plus>): Program {
  const builder = new ProgramBuilder('one');
  const objective = build(builder);
  return builder.done(objective);
}

describe('HiGHS in this thread', () => {
  it('agrees with trying every point of 80 small integer programmes', () => {
    let feasible = 0;
    for (let seed = 0; seed < 80; seed++) {
      const program = randomProgram(seed, { integers: 6, continuous: 0, rows: 4 });
      // Sides of rows end in .25, so an equality over integers never holds: let them be ranges.
      const loose = {
        ...program,
        rows: program.rows.map((row) => ({ ...row, lower: row.lower - (row.lower === row.upper ? 1 : 0) })),
      };
      const expected = bruteForce(loose);
      const found = solve(loose, { relativeGap: 0 });
      if (expected === undefined) {
        expect(found.status, program.name).toBe('infeasible');
        continue;
      }
      feasible += 1;
      expect(found.status, program.name).toBe('optimal');
      if (found.status !== 'optimal') continue;
      expect(found.objective, program.name).toBeCloseTo(expected.objective, 9);
      expect(found.bound).toBeLessThanOrEqual(found.objective);
      expect(found.objective - found.bound).toBeLessThanOrEqual(1e-5);
      expect([...found.values].every(Number.isInteger)).toBe(true);
      expect(pointAt(loose, found.values).objective).toBe(found.objective);
    }
    expect(feasible).toBeGreaterThan(30);
    expect(feasible).toBeLessThan(80);
  });

  it('solves linear programmes and proves them', () => {
    const program = one((b) => {
      const x = b.column('x', { upper: 4 });
      const y = b.column('y');
      b.row('r', plus(x, y), '>=', 6.5);
      return plus(times(2, x), times(3, y), 5);
    });
    expect(solve(program, { relativeGap: 0 })).toMatchObject({ status: 'optimal', objective: 20.5, bound: 20.5 });
  });

  it('calls a linear programme unbounded', () => {
    const program = one((b) => {
      const x = b.column('x');
      const y = b.column('y');
      b.row('r', plus(x, times(-1, y)), '<=', 3);
      return times(-1, x);
    });
    expect(solve(program).status).toBe('unbounded');
  });

  it('tells unbounded from infeasible where HiGHS leaves it open', () => {
    const program = (parity: number) =>
      one((b) => {
        const x = b.column('x', { integer: true });
        const y = b.column('y', { integer: true });
        const z = b.column('z', { integer: true, upper: 9 });
        b.row('free ray', plus(x, times(-1, y)), '<=', 3);
        b.row('parity', plus(times(2, z), times(4, b.column('w', { integer: true, upper: 9 }))), '=', parity);
        return times(-1, x);
      });
    expect(solve(program(6)).status).toBe('unbounded');
    expect(solve(program(7)).status).toBe('infeasible');
  });

  it('knows a programme without columns', () => {
    expect(solve({ name: 'none', columns: [], rows: [], charges: [], objective: plus(3) })).toMatchObject({
      status: 'optimal',
      objective: 3,
    });
    const row = { name: 'r', columns: [], coefficients: [], lower: 1, upper: 2 };
    expect(solve({ name: 'none', columns: [], rows: [row], charges: [], objective: plus(3) }).status).toBe('infeasible');
  });

  it('says infeasible for a row without columns', () => {
    const program = one((b) => {
      b.column('x');
      b.row('never', 0, '>=', 1);
      return plus(0);
    });
    expect(solve(program).status).toBe('infeasible');
  });

  it('never says optimal beyond the gap asked for', () => {
    for (let seed = 0; seed < 6; seed++) {
      const program = networkProgram(seed, { sources: 5, sinks: 3, edges: 10 });
      for (const relativeGap of [0, 0.2]) {
        const found = solve(program, { relativeGap });
        expect(found.status).toBe('optimal');
        if (found.status !== 'optimal') continue;
        expect(isFeasible(program, found.values)).toBe(true);
        expect(found.objective - found.bound).toBeLessThanOrEqual(Math.max(relativeGap, 1e-6) * found.objective);
      }
    }
  });

  it('keeps to a node limit with what it has', () => {
    const program = networkProgram(3, { sources: 14, sinks: 8, edges: 36 });
    const found = solve(program, { nodeLimit: 1, relativeGap: 0 });
    expect(found).toMatchObject({ status: 'limit', limit: 'work' });
    if (found.status === 'limit') expect(isFeasible(program, found.values)).toBe(true);
    expect(found.bound).toBeGreaterThan(0);
  });

  it('keeps to a time limit', () => {
    const program = networkProgram(3, { sources: 30, sinks: 20, edges: 120 });
    const found = solve(program, { timeLimitSeconds: 1, relativeGap: 0 });
    expect(['limit', 'no_plan']).toContain(found.status);
    expect(found).toMatchObject({ limit: 'time' });
  });

  it('stops when asked and keeps the start', () => {
    const program = networkProgram(3, { sources: 14, sinks: 8, edges: 40 });
    const full = solve(program, { relativeGap: 0.3 });
    if (!('values' in full)) throw new Error('no start');
    const found = solve(program, { relativeGap: 0, start: full.values }, { ...quiet, stopped: () => true });
    expect(found).toMatchObject({ status: 'limit', limit: 'user' });
    if ('values' in found) expect(found.objective).toBeLessThanOrEqual(full.objective + 1e-9);
  });

  it('reports incumbents, bound and nodes', () => {
    const program = networkProgram(3, { sources: 14, sinks: 8, edges: 40 });
    const incumbents: number[] = [];
    const bounds: number[] = [];
    const hooks: Hooks = {
      incumbent: (point) => incumbents.push(point.objective),
      progress: ({ bound }) => bounds.push(bound ?? Number.NaN),
      stopped: () => false,
    };
    const found = solve(program, { relativeGap: 0.01 }, hooks);
    if (found.status !== 'optimal') throw new Error(found.status);
    expect(incumbents.length).toBeGreaterThan(0);
    expect(incumbents).toEqual([...incumbents].sort((a, b) => b - a));
    expect(incumbents.at(-1)).toBeGreaterThanOrEqual(found.objective - 1e-9);
    expect(bounds.some((bound) => bound > 0)).toBe(true);
    expect(found.nodes).toBeGreaterThanOrEqual(0);
  });

  it('gives the same answer for a seed', () => {
    const program = networkProgram(5, { sources: 6, sinks: 4, edges: 14 });
    const answers = [1, 2].map(() => solve(program, { seed: 9, relativeGap: 0.05 }));
    expect(answers[0]).toEqual(answers[1]);
  });

  it('solves the sums of many small terms exactly enough', () => {
    const program = one((b) => {
      const all = Array.from({ length: 30 }, (_, k) => b.column(`n ${k}`, { integer: true, upper: 3 }));
      b.row(
        'r',
        sum(all, (n) => times(0.1, n)),
        '>=',
        2.95,
      );
      return sum(all, (n) => n);
    });
    expect(solve(program, { relativeGap: 0 })).toMatchObject({ status: 'optimal', objective: 30 });
  });
});

it('tells no bound on its way that the optimum does not bear out', () => {
  let told = 0;
  for (let seed = 0; seed < 12; seed++) {
    const program = networkProgram(seed, { sources: 6, sinks: 4, edges: 16 });
    const bounds: number[] = [];
    const progress: Hooks['progress'] = ({ bound }) => bounds.push(...(bound === undefined ? [] : [bound]));
    const solution = solve(program, { relativeGap: 0 }, { ...quiet, progress });
    if (solution.status !== 'optimal') throw new Error(`${program.name}: ${solution.status}`);
    expect(Math.max(...bounds), program.name).toBeLessThanOrEqual(solution.objective * (1 + 1e-6));
    told += bounds.length;
  }
  expect(told).toBeGreaterThan(100);
});

describe('a bound that the columns give alone', () => {
  it('is each column at its cheaper end, and none where that end is open', () => {
    const program = (upper: number) =>
      one((builder) => {
        const [a, b] = [builder.column('a', { lower: 2, upper: 9 }), builder.column('b', { upper })];
        builder.column('free of charge');
        return plus(times(3, a), times(-5, b));
      });
    expect(columnBound(program(4))).toBe(3 * 2 - 5 * 4);
    expect(columnBound(program(Number.POSITIVE_INFINITY))).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is not told of a run', () => {
    // A market split (Cornuéjols and Dawande, IPCO 1998): the relaxation leaves nothing over, whole numbers do.
    const random = seeded(1);
    const program = one((builder) => {
      const columns = Array.from({ length: 20 }, (_, j) => builder.column(`x${j}`, { upper: 1, integer: true }));
      const over = Array.from({ length: 3 }, (_, i) => {
        const sizes = columns.map(() => Math.floor(100 * random()));
        const [more, less] = [builder.column(`more ${i}`), builder.column(`less ${i}`)];
        const half = Math.floor(sizes.reduce((total, size) => total + size, 0) / 2);
        builder.row(
          `split ${i}`,
          plus(...columns.map((column, j) => times(sizes[j] ?? 0, column)), more, times(-1, less)),
          '=',
          half,
        );
        return plus(more, less);
      });
      return plus(...over);
    });
    const told: Progress[] = [];
    solve(program, { relativeGap: 0, iterationLimit: 3000 }, { ...quiet, progress: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(0);
    for (const { bound } of told) expect(bound ?? 1).toBeGreaterThan(columnBound(program));
  });
});
