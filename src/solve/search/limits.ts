import type { Program, Row } from '../../milp/program.ts';
import { activity, feasibilityTolerance } from '../point.ts';
import { objectiveCoefficients, type PricedCharge, pricedCharges } from './charges.ts';

/** Price of a limit when it is first broken, in parts of what its columns cost, and by how much it grows and falls. */
const first = 0.05;
const growth = 1.5;
const fall = 0.9;

/** A limit with its price for each unit. */
interface Limit {
  readonly row: Row;
  /** What a unit of it costs on the mean: Σ cost / Σ coefficient over its columns. */
  readonly unit: number;
  price: number;
}

/** Rows that limit what is bought, whatever flows: such as a budget. Only the columns of what is bought are in them. */
export function limitsOf(program: Program, charges: readonly PricedCharge[]): Limit[] {
  const bought = new Set(
    charges.flatMap(({ choices, switches, sizes, count }) => [
      ...[...choices, ...switches].map(({ column }) => column),
      ...sizes,
      ...(count === undefined ? [] : [count.column]),
    ]),
  );
  const costs = objectiveCoefficients(program);
  // Two of a kind, of which one may be bought, are not limited by what they cost.
  const isLimit = ({ lower, upper, columns, coefficients }: Row) =>
    !Number.isFinite(lower) &&
    upper > 0 &&
    coefficients.every((one) => one > 0) &&
    new Set(coefficients).size > 1 &&
    columns.every((column) => bought.has(column));
  return program.rows.filter(isLimit).map((row) => {
    const cost = row.columns.reduce((total, column) => total + Math.max(0, costs[column] as number), 0);
    return { row, unit: cost / row.coefficients.reduce((total, one) => total + one, 0), price: 0 };
  });
}

/**
 * What is bought for a flow is the cheapest of all periods, and knows nothing of a budget. A price on each limit that points
 * break, dearer as long as they do and cheaper once they do not, makes purchases wait for a period that has room, or flows
 * do with less: the multipliers of a Lagrangian relaxation. Without such rows nothing is priced.
 */
export class Limits {
  private readonly program: Program;
  private readonly limits: readonly Limit[];
  /** The charges at what they cost with the prices. */
  charges: readonly PricedCharge[];

  constructor(program: Program, charges: readonly PricedCharge[]) {
    this.program = program;
    this.limits = limitsOf(program, charges);
    this.charges = charges;
  }

  /** Learns from what some purchases come to. */
  learn(values: ArrayLike<number>): void {
    let changed = false;
    for (const limit of this.limits) {
      const { row, unit, price } = limit;
      const breaks = activity(row, values) > row.upper + feasibilityTolerance * Math.max(1, row.upper);
      limit.price = breaks ? Math.max(first * unit, growth * price) : fall * price;
      if (limit.price < first * first * unit) limit.price = 0;
      changed ||= limit.price !== price;
    }
    if (changed) this.charges = pricedCharges(this.priced()) ?? this.charges;
  }

  /** The programme whose objective counts what the limits are worth. */
  private priced(): Program {
    const costs = objectiveCoefficients(this.program);
    for (const { row, price } of this.limits) {
      for (const [k, column] of row.columns.entries()) {
        costs[column] = (costs[column] as number) + price * (row.coefficients[k] as number);
      }
    }
    const { objective } = this.program;
    const columns = [...costs.keys()];
    return { ...this.program, objective: { ...objective, columns, coefficients: [...costs] } };
  }
}
