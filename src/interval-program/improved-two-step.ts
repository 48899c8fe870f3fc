import type { Column, Program, Row } from '../milp/program.ts';
import type { Solver } from '../solve/solver.ts';
import { betterCoefficient, betterRight, endAt } from './crisp.ts';
import type { IntervalProgram } from './interval-program.ts';
import { type IntervalSolution, intervalSolution, solveWith } from './interval-solution.ts';
import type { MethodOptions } from './named-solution.ts';
import { pairOf } from './pair.ts';
import { afterFirst } from './two-step.ts';

/** Adds, where a row needs it, the column that stands for an end of a column's range over the two steps. */
class Corners {
  readonly columns: Column[];
  readonly rows: Row[] = [];
  private readonly first: Float64Array;
  private readonly made = new Map<string, number>();

  constructor(second: Program, first: Float64Array) {
    this.columns = [...second.columns];
    this.first = first;
  }

  /** Index of the column `upper end of x`, at least as large as both steps' x, or `lower end of x`, at most as large. */
  index(column: number, end: 'lower' | 'upper'): number {
    const { name: of } = this.columns[column] as Column;
    const name = `${end} end of ${of}`;
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const index = this.columns.length;
    this.made.set(name, index);
    const [lower, upper] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const planned = this.first[column] as number;
    this.columns.push({ name, ...(end === 'upper' ? { lower: planned, upper } : { lower, upper: planned }), integer: false });
    const coefficients = end === 'upper' ? [-1, 1] : [1, -1];
    this.rows.push({ name: `${end} end holds ${of}`, columns: [column, index], coefficients, lower: 0, upper });
    return index;
  }
}

/** The second programme with every row of the loosest constraints held at the worst corner of the two steps' box. */
function keptInside(program: IntervalProgram, second: Program, first: Float64Array): Program {
  const corners = new Corners(second, first);
  const places = new Map(program.columns.map(({ name }, index) => [name, index]));
  const inside: Row[] = [];
  for (const row of program.rows) {
    if (row.sense === '=') continue;
    const terms = row.terms.flatMap(({ column, coefficient: interval }) => {
      const coefficient = endAt(interval, betterCoefficient(row), 'best');
      if (coefficient === 0) return [];
      const worse = (row.sense === '<=') === coefficient > 0 ? 'upper' : 'lower';
      return [{ column: corners.index(places.get(column) as number, worse), coefficient }];
    });
    terms.sort((one, other) => one.column - other.column);
    const right = endAt(row.right, betterRight(row), 'best');
    inside.push({
      name: `inside(${row.name})`,
      columns: terms.map(({ column }) => column),
      coefficients: terms.map(({ coefficient }) => coefficient),
      lower: row.sense === '>=' ? right : Number.NEGATIVE_INFINITY,
      upper: row.sense === '<=' ? right : Number.POSITIVE_INFINITY,
    });
  }
  return { ...second, columns: corners.columns, rows: [...second.rows, ...corners.rows, ...inside] };
}

/**
 * The improved two-step method (ITSM): the two-step method whose second step also meets, for every row Σ a x ≤ b,
 *
 *     Σ a⁻x′ ≤ b⁺   with x′ the larger of the two steps' x where a⁻ > 0, the smaller where a⁻ < 0
 *
 * and the mirror image for rows ≥. The source says the same by signs, for rows ≤ of a maximisation: x′ is the second
 * step's x where Sign(a) ≠ Sign(c) and the first step's x where they are equal, which is the larger or smaller one because
 * of the links. Said by ends it needs no table of signs for min and rows ≥, and holds for columns without a link too.
 *
 * Guarantees, beside what both steps do: every point of the box between the two points meets the loosest form of every
 * row ≤ and ≥. Not that of `=` rows, which only its two points meet. Does not guarantee that the points are optimal for any
 * realisation, nor that the objective stays inside the exact range: its worse end may lie beyond `bestWorst`. Where the second
 * step has no point inside, `unlinked` and `linked` say `infeasible`.
 *
 * @throws RangeError for programmes outside the method, see `checkIntervalProgram`
 * Source: Wang and Huang, Inf. Sci. 281 (2014) 85–96, as restated by Mishmast Nehi, Ashayerinasab and Allahdadi, Oper. Res. Int. J.
 * 20 (2020) 1205–1229, model 9.
 */
export async function improvedTwoStep(
  program: IntervalProgram,
  solver: Solver,
  options: MethodOptions = {},
): Promise<IntervalSolution> {
  const { first: best, second: worst, linksFrom } = pairOf(program);
  const solve = solveWith(solver, options);
  const first = await solve(best);
  const second = 'values' in first ? keptInside(program, worst, first.values) : worst;
  return intervalSolution(program, await afterFirst(first, second, linksFrom, solve));
}
