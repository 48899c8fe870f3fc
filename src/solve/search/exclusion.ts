import type { Program } from '../../milp/program.ts';
import { flowOf, noFlow, type PricedCharge } from './charges.ts';

/** Slope that keeps a flow away, as a multiple of the steepest that any charge has at full capacity. */
const deterrent = 10;

/**
 * Charges of which a row lets at most one be bought, such as the two directions of a pipe. The flows alone do not know
 * this: where several flows share an edge, one of them may go the other way.
 */
export class Exclusion {
  private readonly charges: readonly PricedCharge[];
  private readonly groups: readonly (readonly number[])[];
  private readonly steep: number;

  constructor(program: Program, charges: readonly PricedCharge[], lowest: Float64Array) {
    this.charges = charges;
    this.steep = deterrent * lowest.reduce((most, slope) => Math.max(most, slope), 0);
    const owner = new Map(charges.flatMap(({ choices }, index) => choices.map(({ column }) => [column, index] as const)));
    this.groups = program.rows
      .filter(({ upper, columns, coefficients }) => upper === 1 && columns.length > 1 && coefficients.every((one) => one === 1))
      .map(({ columns }) => [...new Set(columns.map((column) => owner.get(column)))])
      .filter((group): group is number[] => group.length > 1 && !group.includes(undefined));
  }

  /** The charges that flow beside a larger flow of their group. */
  losers(values: ArrayLike<number>): readonly number[] {
    return this.groups.flatMap((group) => {
      const flows = group.map((index) => ({ index, flow: flowOf(this.charges[index] as PricedCharge, values) }));
      const carrying = flows.filter(({ flow }) => flow > noFlow).sort((a, b) => b.flow - a.flow || a.index - b.index);
      return carrying.slice(1).map(({ index }) => index);
    });
  }

  /** Slopes that keep some charges from flowing. */
  deterred(slopes: Float64Array, losers: readonly number[]): Float64Array {
    const steeper = slopes.slice();
    for (const index of losers) steeper[index] = this.steep;
    return steeper;
  }
}
