import type { Program } from '../../milp/program.ts';
import { cheapest, flowOf, meanFlow, noFlow, type PricedCharge } from './charges.ts';
import { standIn, variablePrices } from './flow-relaxation.ts';
import { type Asset, assetsIn, periodsOf } from './periods/assets.ts';
import { sharesAt } from './periods/shares.ts';

/**
 * Prices that make a linear programme feel fixed charges: each flow costs its variable cost plus the fixed cost of what
 * would be bought for it, divided by the flow (Kim and Pardalos 1999, Operations Research Letters 24:195-203).
 */
export class Slopes {
  readonly charges: readonly PricedCharge[];
  private readonly variable: Float64Array;
  /** Largest flow that a charge can carry; Infinity where nothing bounds it. */
  private readonly reach: readonly number[];
  /** The charges that share each switch. */
  private readonly sharers = new Map<number, number[]>();
  /** Assets of several periods. */
  private readonly lasting: readonly Asset[];

  constructor(program: Program, charges: readonly PricedCharge[]) {
    this.charges = charges;
    this.variable = variablePrices(program);
    for (const charge of charges) for (const column of [...charge.ownFlows, ...charge.sizes]) this.variable[column] = 0;
    this.lasting = assetsIn(charges).filter(({ length }) => length > 1);
    const uppers = program.columns.map(({ upper }) => upper);
    this.reach = charges.map((charge) => {
      const bounds = flowOf(charge, uppers);
      const sizes = charge.choices.map(({ capacity }) => capacity);
      return sizes.length === 0 ? bounds : Math.min(bounds, Math.max(...sizes));
    });
    for (const [index, { switches }] of charges.entries()) {
      for (const { column } of switches) this.sharers.set(column, [...(this.sharers.get(column) ?? []), index]);
    }
  }

  /**
   * The lowest slopes: everything used to its full capacity, as in the linear relaxation. Over several periods a flow pays
   * for having it now and not only in the next.
   */
  lowest(): Float64Array {
    const full = Float64Array.from(this.charges, (charge, index) => {
      const reach = this.reach[index] as number;
      if (!Number.isFinite(reach) || reach <= noFlow) return 0;
      const switching = charge.switches.reduce(
        (total, { column, cost }) => total + cost / (this.sharers.get(column)?.length ?? 1),
        0,
      );
      return ((cheapest(charge, reach)?.cost ?? 0) + switching) / reach;
    });
    for (const asset of this.lasting) {
      for (const [period, index] of asset.slice(0, -1).entries()) {
        full[index] = Math.max(0, (full[index] as number) - (full[asset[period + 1] as number] as number));
      }
    }
    return full;
  }

  /** The slopes at a point, NaN where there is no flow or nothing carries it. */
  at(values: ArrayLike<number>): Float64Array {
    const flows = this.charges.map((charge) => flowOf(charge, values));
    const means = this.charges.map((charge) => meanFlow(charge, values));
    const through = new Map<number, number>();
    for (const [column, sharers] of this.sharers) {
      through.set(
        column,
        sharers.reduce((total, index) => total + Math.max(0, means[index] as number), 0),
      );
    }
    const slopes = Float64Array.from(this.charges, (charge, index) => {
      const flow = flows[index] as number;
      if (flow <= noFlow) return Number.NaN;
      const bought = cheapest(charge, flow);
      if (bought === undefined) return Number.NaN;
      const switching = charge.switches.reduce((total, { column, cost }) => total + cost / (through.get(column) as number), 0);
      return bought.cost / Math.max(means[index] as number, noFlow) + switching;
    });
    for (const asset of this.lasting) {
      const shares = sharesAt(periodsOf(this.charges, asset), values);
      for (const [period, index] of asset.entries()) {
        const share = shares?.[period] ?? Number.NaN;
        slopes[index] = (flows[index] as number) <= noFlow ? Number.NaN : share / Math.max(means[index] as number, noFlow);
      }
    }
    return slopes;
  }

  /** Column prices for these slopes, each multiplied by its factor. */
  prices(slopes: Float64Array, factor: (charge: number) => number): Float64Array {
    const prices = this.variable.slice();
    for (const [index, charge] of this.charges.entries()) {
      const slope = (slopes[index] as number) * factor(index);
      const carrier = standIn(charge);
      for (const { flows, weight, scale } of charge.states) {
        for (const column of flows) {
          if (!charge.ownFlows.has(column) || column === carrier)
            prices[column] = (prices[column] as number) + weight * scale * slope;
        }
      }
    }
    return prices;
  }
}
