import { type Expression, plus, type Term, times, type Variable } from './expression.ts';

export interface Column {
  readonly name: string;
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
}

/** One row lower ≤ Σ coefficient·column ≤ upper; columns ascending, none twice, none with coefficient 0. */
export interface Row {
  readonly name: string;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/**
 * A fixed charge on a flow: what has to be switched on, and bought, before the flow columns may be positive.
 * It tells the search which columns belong together; the rows of the program stay the truth.
 */
export interface FixedCharge {
  /** Continuous columns whose sum is the flow that is charged. */
  readonly flows: readonly number[];
  /**
   * Where one purchase serves several states of the world: the flow columns of each (together they are `flows`), how much
   * the state counts, and how many units of the purchase a unit of flow takes up there. The charge then carries the largest
   * scaled flow of any state.
   */
  readonly states?: readonly { readonly flows: readonly number[]; readonly weight: number; readonly scale: number }[];
  /**
   * At most one of these is chosen: a binary column and the largest flow it allows. With `flow`, that flow column alone
   * carries it. With `size`, that column says how much of the capacity is paid for. Of those marked `once` an asset has one
   * at most over all its periods.
   */
  readonly choices: readonly {
    readonly column: number;
    readonly capacity: number;
    readonly flow?: number;
    readonly size?: number;
    readonly once?: true;
  }[];
  /** Binary columns that must be 1 whenever the flow is positive. */
  readonly switches: readonly number[];
  /** An integer column that must reach flow/capacity, rounded up. */
  readonly count?: { readonly column: number; readonly capacity: number };
  /**
   * The charge, by index, of the same asset a period earlier; a charge comes after it. What is bought in one period serves the
   * flows of that and of all later ones: capacities of choices and counts add up, and a switch, one a period in the same
   * place of the list, is turned on in one period at most and stays on.
   */
  readonly before?: number;
}

/** A mixed-integer linear programme, always a minimisation. */
export interface Program {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Merged like a row; `constant` is part of the objective value. */
  readonly objective: Expression;
  readonly charges: readonly FixedCharge[];
}

export type Sense = '<=' | '>=' | '=';

/** Columns ascending, none twice, none with coefficient 0. */
const isMerged = ({ columns, coefficients }: Expression): boolean =>
  columns.every((column, k) => (k === 0 || (columns[k - 1] as number) < column) && coefficients[k] !== 0);

/** Merges repeated columns, sorts them, drops zeros. */
export function merged(expression: Expression): Expression {
  if (isMerged(expression)) return expression;
  const totals = new Map<number, number>();
  for (let k = 0; k < expression.columns.length; k++) {
    const column = expression.columns[k] as number;
    totals.set(column, (totals.get(column) ?? 0) + (expression.coefficients[k] as number));
  }
  const entries = [...totals].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
  return {
    columns: entries.map(([column]) => column),
    coefficients: entries.map(([, coefficient]) => coefficient),
    constant: expression.constant,
  };
}

/** Collects columns and rows; `done` freezes them into a Program. */
export class ProgramBuilder {
  readonly name: string;
  private readonly columns: Column[] = [];
  private readonly rows: Row[] = [];
  private readonly charges: FixedCharge[] = [];
  private readonly names = new Set<string>();

  constructor(name: string) {
    this.name = name;
  }

  /** Adds a column; names are unique. */
  column(name: string, { lower = 0, upper = Number.POSITIVE_INFINITY, integer = false } = {}): Variable {
    this.claim(name);
    if (Number.isNaN(lower) || Number.isNaN(upper) || lower > upper) {
      throw new RangeError(`column ${name}: bounds ${lower}..${upper}`);
    }
    this.columns.push({ name, lower, upper, integer });
    return { index: this.columns.length - 1, name };
  }

  /** Adds the row `left sense right`. A row without columns is kept when it is violated, so that infeasibility is seen. */
  row(name: string, left: Term, sense: Sense, right: Term): void {
    this.claim(name);
    const { columns, coefficients, constant } = merged(plus(left, times(-1, right)));
    const bound = -constant;
    if (columns.length === 0 && (sense === '<=' ? 0 <= bound : sense === '>=' ? 0 >= bound : bound === 0)) return;
    this.rows.push({
      name,
      columns,
      coefficients,
      lower: sense === '<=' ? Number.NEGATIVE_INFINITY : bound,
      upper: sense === '>=' ? Number.POSITIVE_INFINITY : bound,
    });
  }

  get columnCount(): number {
    return this.columns.length;
  }

  /** Rows added so far, those left out not counted. */
  get rowCount(): number {
    return this.rows.length;
  }

  /** Adds a charge and gives its index. */
  charge(charge: FixedCharge): number {
    return this.charges.push(charge) - 1;
  }

  done(objective: Expression): Program {
    const { columns, rows, charges, name } = this;
    return { name, columns, rows, charges, objective: merged(objective) };
  }

  private claim(name: string): void {
    if (this.names.has(name)) throw new Error(`the name ${name} is used twice`);
    this.names.add(name);
  }
}
