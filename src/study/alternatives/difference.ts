import { type Expression, plus, times } from '../../milp/expression.ts';
import { merged, type Program, type Row } from '../../milp/program.ts';
import type { Share } from './shares.ts';

/** Σ share·(built again): what is kept of one plan. */
const keptOf = (shares: readonly Share[]): Expression => ({
  columns: shares.flatMap(({ columns }) => columns),
  coefficients: shares.flatMap(({ columns, share }) => columns.map(() => share)),
  constant: 0,
});

function row(name: string, left: Expression, upper: number): Row {
  const { columns, coefficients, constant } = merged(left);
  return { name, columns, coefficients, lower: Number.NEGATIVE_INFINITY, upper: upper - constant };
}

/**
 * The programme of the plan that differs most from given ones at no more than a given cost: minimise −D with
 * D + Σ share·built ≤ 1 for each given plan, and cost ≤ `most_m`. D, its last column, is the least share of any of them that
 * is not built again.
 *
 * Hop, skip and jump (Brill, Chang & Hopkins 1982, Management Science 28:221–235; for energy systems DeCarolis 2011, Energy
 * Economics 33:145–152) lets what is built already count against a plan whose cost is slightly above the least. Here the
 * least share over all earlier plans is maximised in place of the sum, so that a plan has to differ from each of them.
 * Only what is left out counts, never what is built besides: pipes that stand idle would make any plan different.
 */
export function differenceProgram(program: Program, plans: readonly (readonly Share[])[], most_m: number): Program {
  const difference = program.columns.length;
  const column: Expression = { columns: [difference], coefficients: [1], constant: 0 };
  return {
    name: program.name,
    columns: [...program.columns, { name: 'difference', lower: 0, upper: 1, integer: false }],
    rows: [
      ...program.rows,
      row('cost_within', program.objective, most_m),
      ...plans.map((shares, k) => row(`difference(${k})`, plus(column, keptOf(shares)), 1)),
    ],
    objective: times(-1, column),
    charges: [],
  };
}

/** The programme in which cost and what is kept of given plans are minimised together: `price_m` for a plan kept as a whole. */
export function pricedProgram(program: Program, plans: readonly (readonly Share[])[], price_m: number): Program {
  const kept = plans.map((shares) => times(price_m / plans.length, keptOf(shares)));
  return { ...program, objective: merged(plus(program.objective, ...kept)) };
}

/** The programme that may build only what a point builds, in any size and direction. */
export function withinBuilt(program: Program, parts: readonly (readonly number[])[], values: ArrayLike<number>): Program {
  const closed = new Set(parts.filter((columns) => columns.every((index) => (values[index] as number) < 0.5)).flat());
  return {
    ...program,
    columns: program.columns.map((column, index) => (closed.has(index) ? { ...column, lower: 0, upper: 0 } : column)),
  };
}
