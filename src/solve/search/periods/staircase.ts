import { noFlow, type PricedCharge, piecesFor, suffices } from '../charges.ts';
import type { Price } from '../rerouting/price.ts';
import { choicesAlong, openingFor } from './purchases.ts';

/** Up to which flow what has to be bought costs so much. */
interface Stair {
  readonly capacity: number;
  readonly cost: number;
}

/** What the choices of an asset cost by the flow of one period, those of the others as they are. */
function stairs(periods: readonly PricedCharge[], flows: readonly number[], at: number): readonly Stair[] {
  if (periods.every(({ choices }) => choices.length === 0)) return [{ capacity: Number.POSITIVE_INFINITY, cost: 0 }];
  const found: Stair[] = [];
  for (const line of choicesAlong(periods, flows, at)) {
    const capacity = line.passed;
    if (found.every((other) => other.capacity < capacity)) found.push({ capacity, cost: line.cost });
  }
  return found;
}

/** What switches and count cost by the units that the flow of one period takes; undefined where they are not to be had. */
function openings(periods: readonly PricedCharge[], flows: readonly number[], at: number) {
  const known = new Map<number, number>();
  const capacity = periods[at]?.count?.capacity;
  return (flow: number): number => {
    const pieces = flow <= noFlow ? 0 : capacity === undefined ? 1 : piecesFor(flow, capacity);
    const found = known.get(pieces);
    if (found !== undefined) return found;
    const cost = openingFor(periods, flows.with(at, pieces === 0 ? 0 : flow))?.cost ?? Number.POSITIVE_INFINITY;
    known.set(pieces, cost);
    return cost;
  };
}

/**
 * The price of the flow of an asset in one period, while those of the others stay as they are: what is bought for all of them
 * beyond what is bought without it.
 *
 * @param unit what each unit of flow costs by itself
 * @param least and `most`: what may flow, whatever is bought
 */
export function priceInPeriod(
  periods: readonly PricedCharge[],
  flows: readonly number[],
  at: number,
  { unit, least, most }: { readonly unit: number; readonly least: number; readonly most: number },
): Price {
  let steps: readonly Stair[] | undefined;
  const opening = openings(periods, flows, at);
  const count = periods[at]?.count;
  const stairsHere = () => {
    steps ??= stairs(periods, flows, at);
    return steps;
  };
  const stair = (flow: number): number => {
    for (const { capacity, cost } of stairsHere()) if (suffices(capacity, flow)) return cost;
    return Number.POSITIVE_INFINITY;
  };
  let idle: number | undefined;
  const whole = (flow: number) => stair(flow) + opening(flow);
  return {
    at: (flow) => {
      if (flow < least - noFlow) return Number.POSITIVE_INFINITY;
      if (flow <= noFlow) return 0;
      if (!suffices(most, flow)) return Number.POSITIVE_INFINITY;
      idle ??= whole(0);
      return unit * flow + whole(flow) - idle;
    },
    below: (flow) => {
      const smaller = stairsHere().findLast(({ capacity }) => capacity < flow - noFlow)?.capacity ?? 0;
      return count === undefined ? smaller : Math.max(smaller, (piecesFor(flow, count.capacity) - 1) * count.capacity);
    },
  };
}
