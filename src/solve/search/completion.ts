import type { Program } from '../../milp/program.ts';
import { isFeasible, type Point, pointAt } from '../point.ts';
import { cheapest, flowOf, noFlow, type PricedCharge } from './charges.ts';

/** Puts the whole flow of a charge on the column of the choice bought for it. */
function carry(charge: PricedCharge, column: number, flow: number, values: Float64Array): void {
  for (const own of charge.ownFlows) values[own] = 0;
  const rest = charge.flows.reduce((total, other) => total + (other === column ? 0 : (values[other] as number)), 0);
  values[column] = flow - rest;
}

/**
 * The point that buys, for every charge, the cheapest choice that carries its flow, turns its switches on and rounds its
 * count up. Whole numbers that no charge describes stay as they are. Undefined where it breaks a row or a bound.
 */
export function completed(program: Program, charges: readonly PricedCharge[], start: Float64Array): Point | undefined {
  const values = start.slice();
  for (const charge of charges) {
    for (const { column } of charge.choices) values[column] = program.columns[column]?.lower ?? 0;
    for (const { column } of charge.switches) values[column] = 0;
    if (charge.count !== undefined) values[charge.count.column] = charge.count.lower;
  }
  for (const charge of charges) {
    const flow = flowOf(charge, values);
    const purchase = cheapest(charge, flow);
    if (purchase === undefined) return undefined;
    const { choice, count } = purchase;
    if (choice !== undefined) {
      values[choice.column] = 1;
      if (choice.flow !== undefined) carry(charge, choice.flow, flow, values);
    }
    if (charge.count !== undefined) {
      values[charge.count.column] = Math.max(values[charge.count.column] as number, count);
    }
    if (flow > noFlow) for (const { column } of charge.switches) values[column] = 1;
  }
  return isFeasible(program, values) ? pointAt(program, values) : undefined;
}
