import type { Column, Program, Row } from '../../../milp/program.ts';

/** A programme with some columns held, and the ways there and back. */
export interface Restricted {
  readonly program: Program;
  /** The columns that are left, as the whole has them. */
  readonly free: readonly number[];
  /** Values of the columns that are left, from those of all. */
  narrowed(values: ArrayLike<number>): Float64Array;
  /** Values of all columns, from those that are left. */
  widened(values: ArrayLike<number>): Float64Array;
}

type Sides = Pick<Row, 'lower' | 'upper'>;
type Terms = Pick<Row, 'columns' | 'coefficients'>;

/** Part of a whole number that a bound may be off by arithmetic. */
const arithmetic = 1e-6;

/** A column within its own bounds and those of a row that has no other; never past its own. */
function bounded(column: Column, coefficient: number, { lower, upper }: Sides): Column {
  const ends = [lower / coefficient, upper / coefficient];
  const [low, high] = (coefficient > 0 ? ends : ends.reverse()) as [number, number];
  const least = column.integer ? Math.ceil(low - arithmetic) : low;
  const most = column.integer ? Math.floor(high + arithmetic) : high;
  return {
    ...column,
    lower: Math.min(Math.max(column.lower, least), column.upper),
    upper: Math.max(Math.min(column.upper, most), column.lower),
  };
}

/** Whether bounds alone keep a row. */
function kept(columns: readonly Column[], terms: Terms, { lower, upper }: Sides): boolean {
  let least = 0;
  let most = 0;
  for (const [k, index] of terms.columns.entries()) {
    const coefficient = terms.coefficients[k] as number;
    const { lower: low, upper: high } = columns[index] as Column;
    least += coefficient > 0 ? coefficient * low : coefficient * high;
    most += coefficient > 0 ? coefficient * high : coefficient * low;
  }
  return least >= lower && most <= upper;
}

/**
 * The programme that is left when some columns are held, for a point at which they have these values: they are gone, rows of
 * one column have become its bounds, rows that bounds keep are gone too, and what the held columns cost is in the
 * objective's constant. It has no charges.
 *
 * @param held a value for each column, NaN where it stays free
 */
export function restricted(program: Program, held: Float64Array): Restricted {
  const place = new Int32Array(held.length).fill(-1);
  const free: number[] = [];
  for (const [column, value] of held.entries()) if (Number.isNaN(value)) place[column] = free.push(column) - 1;
  const split = (columns: readonly number[], coefficients: readonly number[]) => {
    const terms = { columns: [] as number[], coefficients: [] as number[] };
    let constant = 0;
    for (let k = 0; k < columns.length; k++) {
      const at = place[columns[k] as number] as number;
      const coefficient = coefficients[k] as number;
      if (at < 0) constant += coefficient * (held[columns[k] as number] as number);
      else {
        terms.columns.push(at);
        terms.coefficients.push(coefficient);
      }
    }
    return { terms, constant };
  };
  const columns = free.map((column) => program.columns[column] as Column);
  const rows: Row[] = [];
  for (const row of program.rows) {
    const { terms, constant } = split(row.columns, row.coefficients);
    const sides = { lower: row.lower - constant, upper: row.upper - constant };
    const [only] = terms.columns;
    if (only === undefined) continue;
    if (terms.columns.length === 1) columns[only] = bounded(columns[only] as Column, terms.coefficients[0] as number, sides);
    else rows.push({ name: row.name, ...terms, ...sides });
  }
  const { terms, constant } = split(program.objective.columns, program.objective.coefficients);
  return {
    program: {
      name: program.name,
      columns,
      rows: rows.filter((row) => !kept(columns, row, row)),
      objective: { ...terms, constant: program.objective.constant + constant },
      charges: [],
    },
    free,
    narrowed: (values) => Float64Array.from(free, (column) => values[column] as number),
    widened: (values) => {
      const whole = held.slice();
      for (const [at, column] of free.entries()) whole[column] = values[at] as number;
      return whole;
    },
  };
}
