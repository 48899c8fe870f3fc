import { evaluate } from '../milp/expression.ts';
import type { Program, Row } from '../milp/program.ts';

/** A point of a program and what it costs. */
export interface Point {
  readonly values: Float64Array;
  readonly objective: number;
}

/** Violation, in parts of max(1, |bound|), that counts as met; the solvers' own tolerance. */
export const feasibilityTolerance = 1e-6;

/** A point with its objective evaluated from the program, never taken from a solver. */
export function pointAt(program: Program, values: Float64Array): Point {
  return { values, objective: evaluate(program.objective, values) };
}

/** Σ coefficient·value of a row. */
export function activity(row: Row, values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < row.columns.length; k++) {
    total += (row.coefficients[k] as number) * (values[row.columns[k] as number] as number);
  }
  return total;
}

const beyond = (value: number, lower: number, upper: number): number =>
  Math.max(
    lower === Number.NEGATIVE_INFINITY ? 0 : (lower - value) / Math.max(1, Math.abs(lower)),
    upper === Number.POSITIVE_INFINITY ? 0 : (value - upper) / Math.max(1, Math.abs(upper)),
    0,
  );

/** The largest violation of bounds, whole numbers and rows, each in parts of max(1, |bound|); 0 is feasible. */
export function violation(program: Program, values: ArrayLike<number>): number {
  let worst = 0;
  for (const [index, column] of program.columns.entries()) {
    const value = values[index] as number;
    if (!Number.isFinite(value)) return Number.POSITIVE_INFINITY;
    worst = Math.max(worst, beyond(value, column.lower, column.upper));
    if (column.integer) worst = Math.max(worst, Math.abs(value - Math.round(value)));
  }
  for (const row of program.rows) worst = Math.max(worst, beyond(activity(row, values), row.lower, row.upper));
  return worst;
}

export const isFeasible = (program: Program, values: ArrayLike<number>): boolean =>
  violation(program, values) <= feasibilityTolerance;

/** The same point with whole numbers made exact and values brought inside their bounds. */
export function rounded(program: Program, values: ArrayLike<number>): Float64Array {
  return Float64Array.from(program.columns, ({ lower, upper, integer }, index) => {
    const value = values[index] as number;
    const inside = Math.min(upper, Math.max(lower, integer ? Math.round(value) : value));
    return inside === 0 ? 0 : inside;
  });
}
