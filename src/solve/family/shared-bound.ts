import { hashOfNumbers } from '../../base/hash.ts';
import { merged, type Program, type Row } from '../../milp/program.ts';

/** A row of which only the lower side differs from one programme of a family to the next. */
export interface PricedSide {
  readonly row: string;
  /** What a unit of the row is worth, ≥ 0, in the objective's unit. */
  readonly price: number;
  /** The side at which the priced programme costs what a programme of the family does. */
  readonly at: number;
  /** The side that the priced programme itself asks for: the bound holds for no programme that asks for less. */
  readonly least: number;
}

/**
 * A bound for every programme that differs from one in nothing but lower sides of some rows a·x ≥ s. The priced programme
 * minimises c·x − Σ price·(a·x − at) over a·x ≥ least; with a bound B of it every x that meets a·x ≥ s ≥ least costs
 * c·x ≥ B + Σ price·(s − at), because no price is negative (Everett 1963; Geoffrion 1974). Plain JSON.
 */
export interface SharedBound {
  /** Hash of all of the programme but those sides. */
  readonly rest: string;
  readonly sides: readonly PricedSide[];
  readonly bound: number;
  readonly solver: string;
}

/** A programme without the lower sides of some rows and without its charges, which prove nothing, as text and numbers. */
function restOf({ columns, rows, objective }: Program, without: ReadonlySet<string>) {
  const entries = rows.reduce((total, row) => total + row.columns.length, 0);
  const numbers = new Float64Array(3 + 3 * columns.length + 3 * rows.length + 2 * entries + 2 * objective.columns.length);
  let names = '';
  let at = 0;
  const put = (value: number) => {
    numbers[at++] = value;
  };
  put(columns.length);
  put(rows.length);
  put(objective.constant);
  for (const { name, lower, upper, integer } of columns) {
    names += `${name}\n`;
    put(lower);
    put(upper);
    put(integer ? 1 : 0);
  }
  for (const row of rows) {
    names += `${row.name}\n`;
    put(row.columns.length);
    put(without.has(row.name) ? 0 : row.lower);
    put(row.upper);
    for (const column of row.columns) put(column);
    for (const coefficient of row.coefficients) put(coefficient);
  }
  for (const column of objective.columns) put(column);
  for (const coefficient of objective.coefficients) put(coefficient);
  return { names, numbers };
}

function hashOfRest(program: Program, without: ReadonlySet<string>): string {
  const { names, numbers } = restOf(program, without);
  return hashOfNumbers(names, numbers);
}

/**
 * The rows of which two programmes have other lower sides; undefined where anything else of them differs, or a row has an
 * upper side too.
 */
export function sidesApart(one: Program, other: Program): readonly number[] | undefined {
  if (one.rows.length !== other.rows.length) return undefined;
  const apart = [...one.rows.keys()].filter((index) => {
    const [row, its] = [one.rows[index] as Row, other.rows[index] as Row];
    return row.lower !== its.lower && row.upper === Number.POSITIVE_INFINITY && row.lower > Number.NEGATIVE_INFINITY;
  });
  const names = new Set(apart.map((index) => (one.rows[index] as Row).name));
  const [rest, its] = [restOf(one, names), restOf(other, names)];
  const same = rest.names === its.names && rest.numbers.every((number, k) => number === its.numbers[k]);
  return same && rest.numbers.length === its.numbers.length ? apart : undefined;
}

/** The programme in which sides are priced. */
export function withPricedSides(program: Program, sides: readonly PricedSide[]): Program {
  const byRow = new Map(sides.map((side) => [side.row, side]));
  const { columns, coefficients, constant } = program.objective;
  const objective = { columns: [...columns], coefficients: [...coefficients], constant };
  const rows = program.rows.map((row): Row => {
    const side = byRow.get(row.name);
    if (side === undefined) return row;
    objective.columns.push(...row.columns);
    objective.coefficients.push(...row.coefficients.map((coefficient) => -side.price * coefficient));
    objective.constant += side.price * side.at;
    return { ...row, lower: side.least };
  });
  return { ...program, rows, objective: merged(objective) };
}

/** What the priced programme's bound proves of a programme whose rows have these sides. */
export const boundAt = (bound: number, sides: readonly Pick<PricedSide, 'price' | 'at'>[], own: readonly number[]): number =>
  sides.reduce((sum, { price, at }, k) => sum + price * ((own[k] as number) - at), bound);

/** What a bound of the priced programme proves of the family. */
export function sharedBound(
  program: Program,
  sides: readonly PricedSide[],
  { bound, solver }: Pick<SharedBound, 'bound' | 'solver'>,
): SharedBound {
  return { rest: hashOfRest(program, new Set(sides.map(({ row }) => row))), sides, bound, solver };
}

/** What a shared bound proves of a programme; undefined where the programme is no member of the family. */
export function boundFor({ rest, sides, bound }: SharedBound, program: Program): number | undefined {
  const rows = new Map(program.rows.map((row) => [row.name, row]));
  const own = sides.map(({ row }) => rows.get(row)?.lower ?? Number.NEGATIVE_INFINITY);
  if (own.some((side, k) => side < (sides[k] as PricedSide).least)) return undefined;
  return hashOfRest(program, new Set(sides.map(({ row }) => row))) === rest ? boundAt(bound, sides, own) : undefined;
}
