import { plus, times } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';

/** min 2x + 3y − z + 7 with every kind of column and row; optimum worked by hand in the tests that use it. */
export function tinyProgram(): Program {
  const builder = new ProgramBuilder('tiny');
  const x = builder.column('flow[源1→2]', { upper: 10, integer: true });
  const y = builder.column('free', { lower: -5 });
  const z = builder.column('build 1', { upper: 1, integer: true });
  const w = builder.column('3rd', { lower: Number.NEGATIVE_INFINITY });
  builder.column('unused', { lower: 2, upper: 2 });
  builder.row('at least', plus(x, y), '>=', 1.5);
  builder.row('at most', plus(times(0.1, x), times(-2, z)), '<=', 1 / 3);
  builder.row('balance', plus(w, times(-1, y)), '=', 0);
  const program = builder.done(plus(times(2, x), times(3, y), times(-1, z), 7));
  const range = { name: 'range', columns: [0, 1], coefficients: [1, -1], lower: -1, upper: 8 };
  return { ...program, rows: [...program.rows, range] };
}
