import { expect, it } from 'vitest';
import { plus, times } from '../../src/milp/expression.ts';
import { extensiveForm } from '../../src/milp/extensive.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';
import { inThisThread } from '../properties/planning.ts';

/** Buy n machines of capacity 1 at 3 each; make x ≤ n at a gain of `gain` for each, at most `demand`. */
function factory(gain: number, demand: number, most = 9): Program {
  const builder = new ProgramBuilder('factory');
  const n = builder.column('bought', { upper: most, integer: true });
  const x = builder.column('made', { upper: demand });
  builder.row('capacity', x, '<=', n);
  builder.row('budget', times(3, n), '<=', 20);
  builder.charge({ flows: [x.index], choices: [], switches: [], count: { column: n.index, capacity: 1 } });
  return builder.done(plus(times(3, n), times(-gain, x)));
}

const shared = (name: string) => name === 'bought';

it('decides shared columns once and the others in each state', async () => {
  const form = extensiveForm(
    [
      { program: factory(10, 4), weight: 0.5 },
      { program: factory(10, 2), weight: 0.5 },
    ],
    shared,
  );
  expect(form.program.columns.map(({ name }) => name)).toEqual(['bought', 'made@0', 'made@1']);
  // The budget is the same row in both states and stands once.
  expect(form.program.rows.map(({ name }) => name)).toEqual(['capacity@0', 'budget@0', 'capacity@1']);
  const solution = await inThisThread.solve(form.program, { relativeGap: 0 });
  // A third and a fourth machine earn 0.5·10 for 3 each: 4 are bought; 3·4 − 0.5·10·4 − 0.5·10·2 = −18.
  expect(solution).toMatchObject({ status: 'optimal', objective: -18 });
  if ('values' in solution) expect([...solution.values]).toEqual([4, 4, 2]);
});

it('takes the tightest bounds of a shared column, and scales the flows of states to one count', () => {
  const form = extensiveForm(
    [
      { program: factory(10, 4, 5), weight: 0.25 },
      { program: factory(10, 2, 3), weight: 0.75 },
    ],
    shared,
  );
  expect(form.program.columns[0]).toMatchObject({ lower: 0, upper: 3, integer: true });
  expect(form.program.charges).toEqual([
    {
      flows: [1, 2],
      states: [
        { flows: [1], weight: 0.25, scale: 1 },
        { flows: [2], weight: 0.75, scale: 1 },
      ],
      choices: [],
      switches: [],
      count: { column: 0, capacity: 1 },
    },
  ]);
  expect(form.lift(1, { columns: [0, 1], coefficients: [2, 3], constant: 4 })).toEqual({
    columns: [0, 2],
    coefficients: [2, 3],
    constant: 4,
  });
});

it('refuses a shared column that is whole in some states only', () => {
  const loose = { ...factory(10, 4), columns: factory(10, 4).columns.map((column) => ({ ...column, integer: false })) };
  const states = [factory(10, 4), loose].map((program) => ({ program, weight: 0.5 }));
  expect(() => extensiveForm(states, shared)).toThrow('whole in some states only');
});
