import type { Column, Program, Row } from '../milp/program.ts';
import type { Solution } from '../solve/solution.ts';
import { type LinkRow, missedBy } from './link.ts';

/** How programmes are solved; a complete point may be given to start from. */
export type Solve = (program: Program, start?: Float64Array) => Promise<Solution>;

/** Amount by which a bound on a whole number may fall short of it through arithmetic. */
const arithmetic = 1e-6;

/** A link row as Σ coefficient·column ≥ bound. */
function upward({ columns, coefficients, lower, upper }: Row) {
  const way = lower > Number.NEGATIVE_INFINITY ? 1 : -1;
  return { columns, coefficients: coefficients.map((c) => way * c), bound: way > 0 ? lower : -upper, way };
}

/** The least value that the row's left side, turned upward, can take: by the columns' bounds, else by the programme's rows. */
async function least(second: Program, row: Row, solve: Solve): Promise<number> {
  const { columns, coefficients } = upward(row);
  const byBounds = columns.reduce((total, column, k) => {
    const { lower, upper } = second.columns[column] as Column;
    const coefficient = coefficients[k] as number;
    return total + Math.min(coefficient * lower, coefficient * upper);
  }, 0);
  if (Number.isFinite(byBounds)) return byBounds;
  const relaxed = second.columns.map((column) => ({ ...column, integer: false }));
  const objective = { columns, coefficients, constant: 0 };
  const { bound } = await solve({
    ...second,
    name: `${second.name} (reach of ${row.name})`,
    columns: relaxed,
    objective,
    charges: [],
  });
  if (Number.isFinite(bound)) return bound;
  throw new RangeError(`${row.name}: nothing bounds how far it can be missed; give its columns bounds`);
}

/** The second programme in which the binary column of a link lets that link go, and whose objective counts those let go. */
async function elastic(second: Program, links: readonly LinkRow[], solve: Solve): Promise<Program> {
  const columns = [...second.columns];
  const rows = [...second.rows];
  const switches: number[] = [];
  for (const { row } of links) {
    const { bound, way } = upward(row);
    const most = bound - (await least(second, row, solve));
    // A link that no point can miss needs no switch.
    if (most <= 0) {
      rows.push(row);
      continue;
    }
    switches.push(columns.length);
    rows.push({ ...row, columns: [...row.columns, columns.length], coefficients: [...row.coefficients, way * most] });
    columns.push({ name: `let go(${row.name})`, lower: 0, upper: 1, integer: true });
  }
  const objective = { columns: switches, coefficients: switches.map(() => 1), constant: 0 };
  return { name: `${second.name} (fewest links dropped)`, columns, rows, objective, charges: [] };
}

/** What the elastic model found. */
export interface FewestMissed {
  /** A point of the second programme and the links it misses; absent where none was found within the limits. */
  readonly found?: { readonly values: Float64Array; readonly missed: readonly LinkRow[] };
  /** No point misses fewer than this: the proved bound, rounded up. */
  readonly atLeast: number;
}

/**
 * A point of the second programme that misses as few links as can be: min Σ d_l with d_l binary and
 * left + M_l·d_l ≥ right, M_l = right − least value of left (mirrored for ≤). It starts from a known point of the programme.
 *
 * @throws RangeError where neither bounds nor rows limit how far a link can be missed
 * Source: elastic models, Chinneck 2008, Feasibility and Infeasibility in Optimization, ch. 6 and 7 (maximum feasible subsystem).
 */
export async function fewestMissed(
  second: Program,
  from: Float64Array,
  links: readonly LinkRow[],
  solve: Solve,
): Promise<FewestMissed> {
  const program = await elastic(second, links, solve);
  const switched = new Set(missedBy(from, links, second).map(({ row }) => `let go(${row.name})`));
  const start = Float64Array.from(program.columns, ({ name }, index) => from[index] ?? (switched.has(name) ? 1 : 0));
  const solution = await solve(program, start);
  if (!('values' in solution)) return { atLeast: solution.status === 'no_plan' ? wholeAbove(solution.bound) : 0 };
  const values = solution.values.slice(0, second.columns.length);
  return { found: { values, missed: missedBy(values, links, second) }, atLeast: wholeAbove(solution.bound) };
}

const wholeAbove = (bound: number): number => Math.max(0, Math.ceil(bound - arithmetic));
