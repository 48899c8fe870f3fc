import { sum, times, type Variable } from '../milp/expression.ts';
import { type Program, ProgramBuilder } from '../milp/program.ts';
import type { Better } from '../uncertainty/fractile.ts';
import {
  checkIntervalProgram,
  endsOf,
  type IntervalNumber,
  type IntervalProgram,
  type IntervalRow,
  signOf,
} from './interval-program.ts';

/** The end of every interval that helps the planner most, or least. */
export type Side = 'best' | 'worst';

/** The end of a coefficient nearer to 0, |a|⁻·Sign(a), or farther from it, |a|⁺·Sign(a). */
export type Pairing = 'near' | 'far';

/** Which ends a crisp programme takes. */
export interface Ends {
  /** Of objective and right sides, and of coefficients that are not paired. */
  readonly side: Side;
  /** Of a column's coefficients in rows, where they do not span 0; undefined for a column that is not paired. */
  readonly pairing?: (column: string) => Pairing | undefined;
}

/** The end of a number on a side, told which way the number helps. */
export function endAt(number: IntervalNumber, better: Better, side: Side): number {
  const { lower, upper } = endsOf(number);
  return (better === 'high') === (side === 'best') ? upper : lower;
}

/** Which way the coefficients of a row help; in an `=` row, which is crisp, it makes no difference. */
export const betterCoefficient = ({ sense }: IntervalRow): Better => (sense === '>=' ? 'high' : 'low');

/** Which way the right side of a row helps. */
export const betterRight = (row: IntervalRow): Better => (betterCoefficient(row) === 'low' ? 'high' : 'low');

function coefficientAt(coefficient: IntervalNumber, row: IntervalRow, pairing: Pairing | undefined, side: Side): number {
  const sign = signOf(coefficient);
  if (pairing === undefined || sign === 0) return endAt(coefficient, betterCoefficient(row), side);
  const { lower, upper } = endsOf(coefficient);
  return (pairing === 'near') === (sign === 1) ? lower : upper;
}

/**
 * The crisp programme with the given end of every interval, as the minimisation that solvers take: a maximisation is the
 * minimisation of its negative. Columns keep their order.
 */
export function crispProgram(program: IntervalProgram, label: string, { side, pairing }: Ends): Program {
  checkIntervalProgram(program);
  const builder = new ProgramBuilder(`${program.name} (${label})`);
  const columns = new Map(program.columns.map(({ name, ...bounds }) => [name, builder.column(name, bounds)]));
  const column = (name: string) => columns.get(name) as Variable;
  for (const row of program.rows) {
    const left = sum(row.terms, ({ column: name, coefficient }) =>
      times(coefficientAt(coefficient, row, pairing?.(name), side), column(name)),
    );
    builder.row(row.name, left, row.sense, endAt(row.right, betterRight(row), side));
  }
  const [way, better]: [number, Better] = program.sense === 'min' ? [1, 'low'] : [-1, 'high'];
  return builder.done(
    sum(program.objective, ({ column: name, coefficient }) => times(way * endAt(coefficient, better, side), column(name))),
  );
}
