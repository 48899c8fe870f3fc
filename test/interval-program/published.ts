import type { IntervalProgram } from '../../src/interval-program/interval-program.ts';

const interval = (lower: number, upper: number) => ({ lower, upper });

/** Mishmast Nehi, Ashayerinasab and Allahdadi, Oper. Res. Int. J. 20 (2020) 1205–1229, eq. 24. */
export const published: IntervalProgram = {
  name: 'published',
  sense: 'max',
  columns: [{ name: 'x1' }, { name: 'x2' }],
  objective: [
    { column: 'x1', coefficient: interval(3, 3.5) },
    { column: 'x2', coefficient: interval(-1.2, -1) },
  ],
  rows: [
    {
      name: 'r1',
      terms: [
        { column: 'x1', coefficient: interval(1, 1.1) },
        { column: 'x2', coefficient: interval(1.6, 1.8) },
      ],
      sense: '<=',
      right: interval(11.6, 12),
    },
    {
      name: 'r2',
      terms: [
        { column: 'x1', coefficient: interval(3, 4) },
        { column: 'x2', coefficient: interval(-3, -2) },
      ],
      sense: '<=',
      right: interval(5, 7),
    },
  ],
};
