import { noFlow, type PricedCharge } from '../charges.ts';

/** What a flow costs on one charge: nothing at 0, a staircase above. */
export interface Price {
  /** Infinity for a flow that the charge cannot carry. */
  at(flow: number): number;
  /** The largest flow below this one at which something smaller is enough; 0 where there is none. */
  below(flow: number): number;
}

/** A capacity counts as enough when it falls short by no more than this part. */
const shortfall = 1e-9;

const enough = (capacity: number, flow: number): boolean => capacity * (1 + shortfall) + noFlow >= flow;

interface Stair {
  readonly capacity: number;
  readonly cost: number;
}

/** Choices that no other beats in capacity and cost, by rising capacity. */
function stairs({ choices, bought }: PricedCharge): readonly Stair[] {
  if (bought !== undefined) return [{ capacity: bought.capacity, cost: 0 }];
  const kept: Stair[] = [];
  for (const { capacity, fixed } of [...choices].sort((a, b) => b.capacity - a.capacity || a.fixed - b.fixed)) {
    if (kept.every(({ cost }) => fixed < cost)) kept.unshift({ capacity, cost: fixed });
  }
  return kept;
}

/**
 * The price of the flow on a charge: choices, switches and count as they have to be bought for it, and so much a unit.
 *
 * @param unit what each unit of flow costs by itself
 * @param limits the least and the most that may flow, whatever is bought
 */
export function priceOf(charge: PricedCharge, unit: number, limits: { readonly least: number; readonly most: number }): Price {
  const { choices, switches, count } = charge;
  const steps = stairs(charge);
  const opening = switches.reduce((total, { cost }) => total + cost, 0);
  const counted = count === undefined ? Number.POSITIVE_INFINITY : count.capacity * count.upper;
  const chosen = choices.length === 0 ? Number.POSITIVE_INFINITY : (steps.at(-1)?.capacity ?? 0);
  const most = Math.min(limits.most, counted, chosen);
  const pieces = (flow: number): number => (count === undefined ? 0 : Math.ceil(flow / count.capacity - shortfall));
  const stair = (flow: number): number => {
    for (const { capacity, cost } of steps) if (enough(capacity, flow)) return cost;
    return 0;
  };
  return {
    at: (flow) => {
      if (flow < limits.least - noFlow) return Number.POSITIVE_INFINITY;
      if (flow <= noFlow) return 0;
      if (!enough(most, flow)) return Number.POSITIVE_INFINITY;
      const wells = count === undefined ? 0 : Math.max(0, pieces(flow) - count.lower) * count.cost;
      return unit * flow + opening + wells + stair(flow);
    },
    below: (flow) => {
      const smaller = steps.findLast(({ capacity }) => capacity < flow - noFlow)?.capacity ?? 0;
      return count === undefined ? smaller : Math.max(smaller, (pieces(flow) - 1) * count.capacity);
    },
  };
}

/** What flows beside a flow, as averages beside peaks: no less and no more than these shares of it. */
export interface Beside {
  /** Its column, where it has one: what sources give is a share of their flow and has none. */
  readonly column: number | undefined;
  /** What a unit of it costs. */
  readonly unit: number;
  readonly least: number;
  readonly greatest: number;
  /** The most of it, whatever is bought. */
  readonly most: number;
}

/** What flows beside a flow costs; more or less than may be is beyond price. */
export function priceBeside({ unit, least, greatest, most }: Beside, flow: number, beside: number): number {
  if (beside < least * flow - noFlow || beside > Math.min(greatest * flow, most) + noFlow) return Number.POSITIVE_INFINITY;
  return unit * beside;
}
