/** An interval number: lower ≤ upper, both finite. A plain number is both. */
export type IntervalNumber = number | { readonly lower: number; readonly upper: number };

/** A column: crisp bounds with 0 ≤ lower (usually 0) ≤ upper (usually none). */
export interface IntervalColumn {
  readonly name: string;
  readonly lower?: number;
  readonly upper?: number;
  readonly integer?: boolean;
}

export interface IntervalTerm {
  readonly column: string;
  readonly coefficient: IntervalNumber;
}

/** The row Σ coefficient·column `sense` right. An `=` row holds crisp numbers only. */
export interface IntervalRow {
  readonly name: string;
  readonly terms: readonly IntervalTerm[];
  readonly sense: '<=' | '>=' | '=';
  readonly right: IntervalNumber;
}

/**
 * A linear or mixed-integer programme of which only intervals of the numbers are known. Every interval stands once and
 * moves by itself; what is known of several together (a sum, a ratio) cannot be said.
 * @example max [3, 3.5]x₁ − [1, 1.2]x₂ is `sense: 'max'` with coefficients `{ lower: 3, upper: 3.5 }`, `{ lower: -1.2, upper: -1 }`
 */
export interface IntervalProgram {
  readonly name: string;
  readonly sense: 'min' | 'max';
  readonly columns: readonly IntervalColumn[];
  readonly objective: readonly IntervalTerm[];
  readonly rows: readonly IntervalRow[];
}

/** Both ends of an interval number. */
export function endsOf(number: IntervalNumber): { readonly lower: number; readonly upper: number } {
  return typeof number === 'number' ? { lower: number, upper: number } : number;
}

/** 1 where no end is negative, −1 where none is positive; 0 where the ends lie on both sides of 0, and for 0 itself. */
export function signOf(number: IntervalNumber): -1 | 0 | 1 {
  const { lower, upper } = endsOf(number);
  if (lower >= 0 && upper > 0) return 1;
  return upper <= 0 && lower < 0 ? -1 : 0;
}

function checkNumber(number: IntervalNumber, place: string): void {
  const { lower, upper } = endsOf(number);
  if (!(Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper)) {
    throw new RangeError(`${place}: [${lower}, ${upper}] is no interval of finite numbers`);
  }
}

function checkTerms(terms: readonly IntervalTerm[], known: ReadonlySet<string>, place: string): void {
  const seen = new Set<string>();
  for (const { column, coefficient } of terms) {
    checkNumber(coefficient, `${place}, ${column}`);
    if (!known.has(column)) throw new RangeError(`${place}: there is no column ${column}`);
    if (seen.has(column)) throw new RangeError(`${place}: column ${column} stands twice; an interval number stands once`);
    seen.add(column);
  }
}

/**
 * Refuses a programme that the methods of this room do not cover.
 *
 * @throws RangeError for a column that may be negative, for numbers that are no finite intervals, for unknown or repeated
 * columns in a row, and for intervals in an `=` row: such a row has no loosest and no tightest form, so that its worst case
 * takes an enumeration of the 2^k choices of its signs (Chinneck and Ramadan, J. Oper. Res. Soc. 51 (2000) 209–220); write
 * it as two rows where each may hold with its own numbers.
 */
export function checkIntervalProgram({ columns, objective, rows }: IntervalProgram): void {
  const known = new Set(columns.map(({ name }) => name));
  for (const { name, lower = 0 } of columns) {
    if (!(lower >= 0)) throw new RangeError(`column ${name} may be ${lower}; columns of an interval programme are >= 0`);
  }
  checkTerms(objective, known, 'objective');
  for (const { name, terms, sense, right } of rows) {
    const place = `row ${name}`;
    checkTerms(terms, known, place);
    checkNumber(right, place);
    const wide = [right, ...terms.map(({ coefficient }) => coefficient)].some(
      (number) => endsOf(number).lower < endsOf(number).upper,
    );
    if (sense === '=' && wide) {
      throw new RangeError(
        `${place}: an = row of intervals has neither a loosest nor a tightest form; state crisp numbers or two rows`,
      );
    }
  }
}
