import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import { plus, times } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';
import { gurobi } from '../../src/solve/external/gurobi.ts';
import { nativeHighs } from '../../src/solve/external/native-highs.ts';
import { scip } from '../../src/solve/external/scip.ts';
import { externalSolver } from '../../src/solve/external.node.ts';
import { loadRuntime } from '../../src/solve/highs/runtime.ts';
import { highsSearch, highsSolver } from '../../src/solve/highs.node.ts';
import { isFeasible } from '../../src/solve/point.ts';
import { solverNamed } from '../../src/solve/solvers.node.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { randomProgram } from '../milp/random-program.ts';
import { tinyProgram } from '../milp/tiny.ts';
import { describeNeeds } from '../optional.ts';
import { networkProgram } from './network-program.ts';

function issueOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError && error.issues[0] !== undefined) return error.issues[0];
    throw error;
  }
  throw new Error('no error');
}

describe('choosing a solver', () => {
  it('names the embedded one', () => {
    expect(solverNamed('highs').name).toBe('HiGHS (WebAssembly)');
  });
  it('says in both languages that an executable is missing', () => {
    const issue = issueOf(() => solverNamed('/no/such/folder/cbc'));
    expect(issue).toMatchObject({ code: 'solver.not_found', values: { solver: '/no/such/folder/cbc' } });
    expect(wordIssue(issue, 'en').wrong).toContain('/no/such/folder/cbc');
    expect(wordIssue(issue, 'zh').mend).toContain('--solver highs');
  });
  it('says what it knows when a solver is unknown', () => {
    const issue = issueOf(() => solverNamed('cplex'));
    expect(issue.code).toBe('solver.unknown');
    expect(wordIssue(issue, 'en').mend).toContain('highs, cbc');
  });
});

/** What solvers leave behind; looked for in a folder of its own, because other tests call them at the same time. */
const leftovers = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('yuanhui-solve-'));

describeNeeds('cbc', 'cbc through MPS', () => {
  const cbc = () => externalSolver('cbc');
  const usual = process.env.TMPDIR;
  let own: string;
  beforeEach(() => {
    own = mkdtempSync(join(tmpdir(), 'yuanhui-external-'));
    process.env.TMPDIR = own;
  });
  afterEach(() => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    const left = leftovers(own);
    rmSync(own, { recursive: true, force: true });
    expect(left).toEqual([]);
  });

  it('finds the optima of random programmes that HiGHS finds', async () => {
    let feasible = 0;
    for (let seed = 100; seed < 140; seed++) {
      const program = randomProgram(seed, { integers: 5, continuous: 4, rows: 6 });
      const [one, other] = [
        await cbc().solve(program, { relativeGap: 0 }),
        await highsSolver().solve(program, { relativeGap: 0 }),
      ];
      expect(one.status, program.name).toBe(other.status);
      if (!('values' in one && 'values' in other)) continue;
      feasible += 1;
      expect(one.objective, program.name).toBeCloseTo(other.objective, 5);
      expect(isFeasible(program, one.values)).toBe(true);
    }
    expect(feasible).toBeGreaterThan(10);
    expect(feasible).toBeLessThan(40);
  });

  it('reads values by name, the constant and the version', async () => {
    const found = await cbc().solve(tinyProgram(), { relativeGap: 0 });
    expect(found).toMatchObject({ status: 'optimal', solver: expect.stringMatching(/^cbc 2\./) });
    if (found.status !== 'optimal') return;
    expect(found.objective).toBeCloseTo(6.5, 6);
    expect(found.bound).toBeCloseTo(6.5, 5);
  });

  it('tells infeasible from unbounded', async () => {
    const ray = (parity: number): Program => {
      const builder = new ProgramBuilder('ray');
      const [x, y] = [builder.column('x'), builder.column('y')];
      const [z, w] = [builder.column('z', { integer: true, upper: 9 }), builder.column('w', { integer: true, upper: 9 })];
      builder.row('ray', plus(x, times(-1, y)), '<=', 3);
      builder.row('parity', plus(times(2, z), times(4, w)), '=', parity);
      return builder.done(times(-1, x));
    };
    expect((await cbc().solve(ray(6), {})).status).toBe('unbounded');
    expect((await cbc().solve(ray(7), {})).status).toBe('infeasible');
  });

  it('keeps to a time limit, takes a start, and has a bound', async () => {
    const program = networkProgram(3, { sources: 40, sinks: 25, edges: 150 });
    const start = await highsSearch().start(program, { rounds: 40 });
    if (start === undefined) throw new Error('no start');
    const found = await cbc().solve(program, { relativeGap: 0, timeLimitSeconds: 2, start: start.values });
    expect(found).toMatchObject({ status: 'limit', limit: 'time' });
    if (!('values' in found)) return;
    expect(isFeasible(program, found.values)).toBe(true);
    expect(found.objective).toBeLessThanOrEqual(start.objective * (1 + 1e-6));
    expect(found.bound).toBeGreaterThan(0);
    expect(found.bound).toBeLessThan(found.objective);
  });

  it('is killed when the user stops it', async () => {
    const program = networkProgram(3, { sources: 40, sinks: 25, edges: 150 });
    const found = await cbc().solve(program, { relativeGap: 0, signal: AbortSignal.timeout(500) });
    expect(found).toMatchObject({ status: 'no_plan', limit: 'user' });
  });
});

describe('what other native solvers write', () => {
  it('HiGHS: its own solution file, as the embedded HiGHS of the same version writes it', async () => {
    const highs = await loadRuntime();
    const model = highs.createModel({
      format: 'lp',
      data: 'Minimize\n obj: 2 x_1 + y_1\nSubject To\n r_1: x_1 + y_1 >= 1.5\nBounds\n y_1 <= 1\nGenerals\n x_1\nEnd\n',
    });
    model.options.set({ output_flag: false });
    model.run();
    const reading = nativeHighs.read('', model.exportSolution(false));
    model.dispose();
    expect(reading.verdict).toBe('optimal');
    expect(reading.bound).toBe(2.5);
    expect(reading.values).toEqual(
      new Map([
        ['x_1', 1],
        ['y_1', 0.5],
      ]),
    );
  });

  it('SCIP: documented log and solution file', () => {
    const log =
      'SCIP version 8.0.4\nSCIP Status        : solving was interrupted [time limit reached]\nPrimal Bound       : +1.5e+01\nDual Bound         : +1.25e+01 (root)\n';
    const reading = scip.read(log, 'solution status: time limit reached\nobjective value: 15\nx_1  3 \t(obj:5)\n');
    expect(reading).toEqual({ verdict: 'limit', limit: 'time', version: '8.0.4', bound: 12.5, values: new Map([['x_1', 3]]) });
    expect(scip.read('SCIP Status        : problem is solved [infeasible]\n', 'no solution available\n')).toEqual({
      verdict: 'infeasible',
    });
  });

  it('Gurobi: documented log and solution file', () => {
    const log =
      'Gurobi Optimizer version 11.0.0\nExplored 12 nodes (3 simplex iterations)\nOptimal solution found (tolerance 1.00e-04)\nBest objective 1.5e+01, best bound 1.45e+01, gap 3%\n';
    const reading = gurobi.read(log, '# Objective value = 15\nx_1 3\n');
    expect(reading).toEqual({ verdict: 'optimal', version: '11.0.0', bound: 14.5, nodes: 12, values: new Map([['x_1', 3]]) });
    expect(gurobi.read('Infeasible or unbounded model\n', undefined).verdict).toBe('unbounded');
  });
});
