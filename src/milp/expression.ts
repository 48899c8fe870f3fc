/** A column of a program: its index and its name. */
export interface Variable {
  readonly index: number;
  readonly name: string;
}

/** A linear expression Σ coefficient·column + constant. Terms may repeat a column; the program merges them. */
export interface Expression {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
}

export type Term = Expression | Variable | number;

export const zero: Expression = { columns: [], coefficients: [], constant: 0 };

function finite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${what} is ${value}; expressions take finite numbers only`);
  return value;
}

/** Reads a variable or a number as an expression. */
export function expressionOf(term: Term): Expression {
  if (typeof term === 'number') return { columns: [], coefficients: [], constant: finite(term, 'constant') };
  if ('coefficients' in term) return term;
  return { columns: [term.index], coefficients: [1], constant: 0 };
}

/** factor · term. NaN and infinity are refused. */
export function times(factor: number, term: Term): Expression {
  finite(factor, 'factor');
  const { columns, coefficients, constant } = expressionOf(term);
  if (factor === 0) return zero;
  return { columns, coefficients: coefficients.map((c) => c * factor), constant: constant * factor };
}

/** The sum of terms. */
export function plus(...terms: readonly Term[]): Expression {
  const columns: number[] = [];
  const coefficients: number[] = [];
  let constant = 0;
  for (const term of terms) {
    const part = expressionOf(term);
    for (let k = 0; k < part.columns.length; k++) {
      columns.push(part.columns[k] as number);
      coefficients.push(part.coefficients[k] as number);
    }
    constant += part.constant;
  }
  return { columns, coefficients, constant };
}

/** left − right. */
export function minus(left: Term, right: Term): Expression {
  return plus(left, times(-1, right));
}

/** Σ over members of what `of` gives for each. */
export function sum<T>(members: Iterable<T>, of: (member: T) => Term): Expression {
  const terms: Term[] = [];
  for (const member of members) terms.push(of(member));
  return plus(...terms);
}

/** The value of an expression at a point. */
export function evaluate(expression: Expression, values: ArrayLike<number>): number {
  let total = expression.constant;
  for (let k = 0; k < expression.columns.length; k++) {
    total += (expression.coefficients[k] as number) * (values[expression.columns[k] as number] as number);
  }
  return total;
}
