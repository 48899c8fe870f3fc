import type { Column, Program, Row } from '../milp/program.ts';
import { activity } from './point.ts';
import type { Solver } from './solver.ts';

export interface ConflictOptions {
  /** Programmes solved at most. */
  readonly solves?: number;
  /** Time limit of each of them. */
  readonly secondsEach?: number;
  readonly signal?: AbortSignal;
}

/** Enough for conflicts of some 40 rows; longer lists explain nothing to anybody. */
const usualSolves = 120;
const usualSecondsEach = 20;

/** Stretch, in parts of max(1, |bound|), that counts as a row given way. */
const stretched = 1e-6;

/** The program with a price of 1 on every unit by which a row outside `hard` is missed, and nothing else in the objective. */
function elastic(program: Program, hard: ReadonlySet<Row>): Program {
  const columns: Column[] = [...program.columns];
  const slacks: number[] = [];
  const slack = (name: string): number => {
    columns.push({ name, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false });
    slacks.push(columns.length - 1);
    return columns.length - 1;
  };
  const rows = program.rows.map((row, index) => {
    if (hard.has(row)) return row;
    const added = [
      ...(row.lower > Number.NEGATIVE_INFINITY ? [{ column: slack(`short_${index}`), coefficient: 1 }] : []),
      ...(row.upper < Number.POSITIVE_INFINITY ? [{ column: slack(`over_${index}`), coefficient: -1 }] : []),
    ];
    return {
      ...row,
      columns: [...row.columns, ...added.map(({ column }) => column)],
      coefficients: [...row.coefficients, ...added.map(({ coefficient }) => coefficient)],
    };
  });
  const objective = { columns: slacks, coefficients: slacks.map(() => 1), constant: 0 };
  return { ...program, columns, rows, objective, charges: [] };
}

const isStretched = (row: Row, values: Float64Array): boolean => {
  const value = activity(row, values);
  return (
    row.lower - value > stretched * Math.max(1, Math.abs(row.lower)) ||
    value - row.upper > stretched * Math.max(1, Math.abs(row.upper))
  );
};

/** Counts the programmes solved; every question is 'false' once they are used up. */
class Work {
  private left: number;
  private readonly solver: Solver;
  private readonly options: ConflictOptions;

  constructor(solver: Solver, options: ConflictOptions) {
    this.left = options.solves ?? usualSolves;
    this.solver = solver;
    this.options = options;
  }

  get done(): boolean {
    return this.left <= 0 || this.options.signal?.aborted === true;
  }

  solve(program: Program) {
    this.left -= 1;
    const { signal, secondsEach } = this.options;
    return this.solver.solve(program, {
      timeLimitSeconds: secondsEach ?? usualSecondsEach,
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Whether these rows alone are proved to clash. */
  async clash(program: Program, rows: readonly Row[]): Promise<boolean> {
    const objective = { columns: [], coefficients: [], constant: 0 };
    return (await this.solve({ ...program, rows, objective, charges: [] })).status === 'infeasible';
  }
}

/** Elastic filter: rows that give way are held one round after another until what is held clashes by itself. */
async function heldRows(program: Program, work: Work): Promise<Row[] | undefined> {
  const held = new Set<Row>();
  while (!work.done) {
    const solution = await work.solve(elastic(program, held));
    if (solution.status === 'infeasible') return program.rows.filter((row) => held.has(row));
    if (!('values' in solution)) return undefined;
    const gave = program.rows.filter((row) => !held.has(row) && isStretched(row, solution.values));
    if (gave.length === 0) return undefined;
    for (const row of gave) held.add(row);
  }
  return undefined;
}

/** Deletion filter: leaves out every row without which the rest still clashes. */
async function needed(program: Program, rows: readonly Row[], work: Work): Promise<readonly Row[]> {
  let kept = rows;
  for (const row of rows) {
    if (work.done) return kept;
    const rest = kept.filter((other) => other !== row);
    if (await work.clash(program, rest)) kept = rest;
  }
  return kept;
}

/**
 * Names of a small set of rows that cannot all be met within the columns' bounds: an elastic filter finds a set, a
 * deletion filter thins it (Chinneck 2008, Feasibility and Infeasibility in Optimization, ch. 6). The linear relaxation
 * is asked first, the whole numbers only where it is feasible. Work is bounded: when it runs out the set is still one
 * that clashes, but perhaps not the smallest. Empty where no clash could be shown.
 */
export async function explainInfeasible(
  program: Program,
  solver: Solver,
  options: ConflictOptions = {},
): Promise<readonly string[]> {
  const work = new Work(solver, options);
  const relaxed: Program = { ...program, columns: program.columns.map((column) => ({ ...column, integer: false })) };
  for (const version of [relaxed, program]) {
    const rows = await heldRows(version, work);
    if (rows !== undefined) return (await needed(version, rows, work)).map((row) => row.name);
  }
  return [];
}
