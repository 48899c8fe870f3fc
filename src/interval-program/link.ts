import type { Expression } from '../milp/expression.ts';
import { merged, type Program, type Row } from '../milp/program.ts';
import { isFeasible } from '../solve/point.ts';

/** One condition that ties the second programme to the point of the first. */
export interface Link {
  readonly name: string;
  /** Over the columns of the second programme. */
  readonly left: Expression;
  readonly sense: '>=' | '<=';
  /** Finite. */
  readonly right: number;
}

/** A link as the row `link(name)` of the second programme. */
export interface LinkRow {
  readonly name: string;
  readonly row: Row;
}

/**
 * The rows of links.
 * @throws RangeError for a right side or coefficient that is not finite, or a column that the programme lacks; Error for a name used twice
 */
export function linkRows(second: Program, links: readonly Link[]): readonly LinkRow[] {
  const taken = new Set([...second.columns, ...second.rows].map(({ name }) => name));
  return links.map(({ name: linkName, left, sense, right }) => {
    const { columns, coefficients, constant } = merged(left);
    const [name, bound] = [`link(${linkName})`, right - constant];
    if (taken.has(name)) throw new Error(`the name ${name} is used twice`);
    taken.add(name);
    if (![bound, ...coefficients].every(Number.isFinite))
      throw new RangeError(`${name}: its numbers must be finite, right is ${right}`);
    const strange = columns.find((column) => second.columns[column] === undefined);
    if (strange !== undefined) throw new RangeError(`${name}: the second programme has no column ${strange}`);
    const bounds =
      sense === '>=' ? { lower: bound, upper: Number.POSITIVE_INFINITY } : { lower: Number.NEGATIVE_INFINITY, upper: bound };
    return { name: linkName, row: { name, columns, coefficients, ...bounds } };
  });
}

/** The links that a point misses by more than the solvers' tolerance. */
export function missedBy(values: Float64Array, links: readonly LinkRow[], second: Program): readonly LinkRow[] {
  return links.filter(({ row }) => !isFeasible({ ...second, columns: [], rows: [row] }, values));
}

/** The programme with links as further rows. */
export function withLinks(second: Program, links: readonly LinkRow[]): Program {
  return { ...second, rows: [...second.rows, ...links.map(({ row }) => row)] };
}
