import {
  endsOf,
  type IntervalNumber,
  type IntervalProgram,
  type IntervalTerm,
} from '../../src/interval-program/interval-program.ts';

/** factor · [lower, upper] */
export function scaled(factor: number, number: IntervalNumber): IntervalNumber {
  const { lower, upper } = endsOf(number);
  return factor < 0 ? { lower: factor * upper, upper: factor * lower } : { lower: factor * lower, upper: factor * upper };
}

const scaledTerms = (factor: number, terms: readonly IntervalTerm[]) =>
  terms.map(({ column, coefficient }) => ({ column, coefficient: scaled(factor, coefficient) }));

const turned = { '<=': '>=', '>=': '<=', '=': '=' } as const;

/** Every row times a factor; a negative one turns its sense. */
export const rowsTimes = (factor: number, program: IntervalProgram): IntervalProgram => ({
  ...program,
  rows: program.rows.map((row) => ({
    ...row,
    terms: scaledTerms(factor, row.terms),
    sense: factor < 0 ? turned[row.sense] : row.sense,
    right: scaled(factor, row.right),
  })),
});

/** max Z as min −Z, and the other way round. */
export const otherSense = (program: IntervalProgram): IntervalProgram => ({
  ...program,
  sense: program.sense === 'min' ? 'max' : 'min',
  objective: scaledTerms(-1, program.objective),
});

/** The same programme with everything in the opposite order. */
export const reversed = (program: IntervalProgram): IntervalProgram => ({
  ...program,
  columns: [...program.columns].reverse(),
  objective: [...program.objective].reverse(),
  rows: [...program.rows].reverse().map((row) => ({ ...row, terms: [...row.terms].reverse() })),
});
