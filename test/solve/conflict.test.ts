import { describe, expect, it } from 'vitest';
import { plus, times } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';
import { explainInfeasible } from '../../src/solve/conflict.ts';
import { highsSolver } from '../../src/solve/highs.node.ts';
import { randomProgram } from '../milp/random-program.ts';
import { networkProgram } from './network-program.ts';

const solver = highsSolver();
const only = (program: Program, names: readonly string[]): Program => ({
  ...program,
  rows: program.rows.filter(({ name }) => names.includes(name)),
});
const isInfeasible = async (program: Program) => (await solver.solve(program, {})).status === 'infeasible';

describe('what clashes', () => {
  it('is found among rows that have nothing to do with it', async () => {
    const builder = new ProgramBuilder('clash');
    const [a, b, c] = [builder.column('a', { upper: 3 }), builder.column('b', { upper: 4 }), builder.column('c')];
    builder.row('harmless', plus(b, c), '<=', 50);
    builder.row('demand', plus(a, b), '>=', 6);
    builder.row('also harmless', plus(a, times(-1, c)), '<=', 2);
    builder.row('balance', plus(a, times(-2, b)), '=', 0);
    builder.row('ration', a, '<=', 2.5);
    expect(new Set(await explainInfeasible(builder.done(plus(a)), solver))).toEqual(new Set(['demand', 'balance']));
  });

  it('is looked for in the whole numbers when the relaxation is feasible', async () => {
    const builder = new ProgramBuilder('parity');
    const [a, b] = [builder.column('a', { integer: true, upper: 9 }), builder.column('b', { integer: true, upper: 9 })];
    builder.row('odd', plus(times(2, a), times(4, b)), '=', 7);
    builder.row('harmless', plus(a, b), '<=', 12);
    expect(await explainInfeasible(builder.done(plus(a)), solver)).toEqual(['odd']);
  });

  it('names a demand beyond the capacities, and every row named is needed', async () => {
    const program = networkProgram(3);
    const rows = program.rows.map((row) => (row.name === 'target' ? { ...row, lower: 500 } : row));
    const names = await explainInfeasible({ ...program, rows }, solver);
    expect(names).toContain('target');
    expect(names.length).toBeLessThan(program.rows.length / 2);
    expect(await isInfeasible(only({ ...program, rows }, names))).toBe(true);
  });

  it('is irreducible for random infeasible programmes', async () => {
    let explained = 0;
    for (let seed = 0; seed < 60 && explained < 8; seed++) {
      const program = randomProgram(seed, { rows: 7 });
      if (!(await isInfeasible(program))) continue;
      const names = await explainInfeasible(program, solver);
      expect(await isInfeasible(only(program, names)), program.name).toBe(true);
      const relaxed = { ...program, columns: program.columns.map((column) => ({ ...column, integer: false })) };
      const version = (await isInfeasible(relaxed)) ? relaxed : program;
      for (const name of names)
        expect(
          await isInfeasible(
            only(
              version,
              names.filter((other) => other !== name),
            ),
          ),
          `${program.name} ${name}`,
        ).toBe(false);
      explained += 1;
    }
    expect(explained).toBe(8);
  });

  it('is nothing for a feasible programme, or when no work is allowed', async () => {
    expect(await explainInfeasible(networkProgram(3), solver)).toEqual([]);
    expect(await explainInfeasible(randomProgram(3), solver, { solves: 0 })).toEqual([]);
  });
});
