import type { Expression } from './expression.ts';
import { type Column, type FixedCharge, merged, type Program, type Row } from './program.ts';

/** One state of the world: its programme, and how much it counts. */
export interface State {
  readonly program: Program;
  readonly weight: number;
}

/** Several programmes as one that decides some columns once for all of them. */
export interface ExtensiveForm {
  readonly program: Program;
  /** For each state: the column of the whole for each column of its own. */
  readonly columnsOf: readonly Int32Array[];
  /** An expression over a state's columns, over those of the whole. */
  lift(state: number, expression: Expression): Expression;
}

/** Collects the columns: shared ones once, with the tightest bounds of all; the others once a state, named `name@state`. */
class Columns {
  readonly list: Column[] = [];
  private readonly shared = new Map<string, number>();

  add(column: Column, state: number, isShared: boolean): number {
    if (!isShared) return this.list.push({ ...column, name: `${column.name}@${state}` }) - 1;
    const known = this.shared.get(column.name);
    if (known === undefined) {
      this.shared.set(column.name, this.list.length);
      return this.list.push(column) - 1;
    }
    const { lower, upper, integer, name } = this.list[known] as Column;
    if (integer !== column.integer) throw new Error(`the shared column ${name} is whole in some states only`);
    this.list[known] = { name, integer, lower: Math.max(lower, column.lower), upper: Math.min(upper, column.upper) };
    return known;
  }
}

function lifted(columns: Int32Array, expression: Expression): Expression {
  return { ...expression, columns: expression.columns.map((column) => columns[column] as number) };
}

/** The rows of all states; a row over shared columns alone that another state has too stands once. */
function rowsOf(states: readonly State[], columnsOf: readonly Int32Array[], sharedCount: (column: number) => boolean): Row[] {
  const seen = new Set<string>();
  return states.flatMap(({ program }, state) =>
    program.rows.flatMap((row): Row[] => {
      const { columns, coefficients } = merged(lifted(columnsOf[state] as Int32Array, { ...row, constant: 0 }));
      const common = columns.every(sharedCount);
      if (!common) return [{ ...row, name: `${row.name}@${state}`, columns, coefficients }];
      const key = JSON.stringify([columns, coefficients, String(row.lower), String(row.upper)]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...row, name: `${row.name}@${state}`, columns, coefficients }];
    }),
  );
}

/** A fixed charge whose flows differ by state, while what is bought for them is shared. */
function chargeOf(states: readonly State[], columnsOf: readonly Int32Array[], index: number): FixedCharge {
  const own = states.map(({ program }) => program.charges[index] as FixedCharge);
  const lift = (state: number, column: number) => columnsOf[state]?.[column] as number;
  const [first] = own as [FixedCharge];
  if (own.some(({ choices }) => choices.some(({ flow }) => flow !== undefined))) {
    throw new Error('choices with a flow column of their own cannot be shared by states');
  }
  return {
    flows: own.flatMap(({ flows }, state) => flows.map((column) => lift(state, column))),
    states: own.map(({ flows, count }, state) => ({
      flows: flows.map((column) => lift(state, column)),
      weight: states[state]?.weight ?? 0,
      scale: first.count === undefined || count === undefined ? 1 : first.count.capacity / count.capacity,
    })),
    choices: first.choices.map((choice) => ({ ...choice, column: lift(0, choice.column) })),
    switches: first.switches.map((column) => lift(0, column)),
    ...(first.count === undefined ? {} : { count: { ...first.count, column: lift(0, first.count.column) } }),
    ...(first.before === undefined ? {} : { before: first.before }),
  };
}

/**
 * The extensive form of a two-stage programme (Birge and Louveaux, Introduction to Stochastic Programming, 2011, §2.4):
 * columns for which `isShared` holds, by name, are decided once, all others once a state; every state keeps its rows. The
 * objective is the weighted sum of the states' objectives. All states have the same shared columns and the same charges in
 * the same order.
 */
export function extensiveForm(states: readonly State[], isShared: (name: string) => boolean): ExtensiveForm {
  const collected = new Columns();
  const columnsOf = states.map(({ program }, state) =>
    Int32Array.from(program.columns, (column) => collected.add(column, state, isShared(column.name))),
  );
  const shared = new Set(columnsOf[0]?.filter((_, index) => isShared(states[0]?.program.columns[index]?.name ?? '')));
  const parts = states.map(({ program, weight }, state) => {
    const { columns, coefficients, constant } = lifted(columnsOf[state] as Int32Array, program.objective);
    return { columns, coefficients: coefficients.map((one) => weight * one), constant: weight * constant };
  });
  const objective: Expression = {
    columns: parts.flatMap(({ columns }) => columns),
    coefficients: parts.flatMap(({ coefficients }) => coefficients),
    constant: parts.reduce((sum, { constant }) => sum + constant, 0),
  };
  const [first] = states;
  if (first === undefined) throw new Error('an extensive form needs a state');
  return {
    columnsOf,
    lift: (state, expression) => lifted(columnsOf[state] as Int32Array, expression),
    program: {
      name: first.program.name,
      columns: collected.list,
      rows: rowsOf(states, columnsOf, (column) => shared.has(column)),
      objective: merged(objective),
      charges: first.program.charges.map((_, index) => chargeOf(states, columnsOf, index)),
    },
  };
}
