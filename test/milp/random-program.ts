import { sum, times } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder, type Sense } from '../../src/milp/program.ts';

/** A seeded generator of its own, so that the tests share nothing with what they test (Park and Miller's minimal standard). */
export function seeded(seed: number): () => number {
  let state = (seed * 7919 + 1) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A small random mixed-integer programme with finite bounds; about one in five is infeasible. */
export function randomProgram(seed: number, { integers = 4, continuous = 3, rows = 5 } = {}): Program {
  const random = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const builder = new ProgramBuilder(`random ${seed}`);
  const columns = [
    ...Array.from({ length: integers }, (_, k) =>
      builder.column(`n ${k}`, { lower: whole(-1, 0), upper: whole(1, 2), integer: true }),
    ),
    ...Array.from({ length: continuous }, (_, k) => builder.column(`x ${k}`, { lower: -whole(0, 3), upper: whole(1, 6) + 0.5 })),
  ];
  const senses: readonly Sense[] = ['<=', '>=', '<=', '>=', '='];
  for (let k = 0; k < rows; k++) {
    const used = columns.filter(() => random() < 0.6);
    builder.row(
      `row ${k}`,
      sum(used, (column) => times(whole(-4, 5), column)),
      senses[whole(0, 4)] ?? '<=',
      whole(-3, 6) + 0.25,
    );
  }
  const program = builder.done(
    sum([...columns.map((column) => times(whole(-9, 9) / 7, column)), whole(-20, 20)], (term) => term),
  );
  return program;
}
