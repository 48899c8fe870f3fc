import type { Program } from '../../milp/program.ts';
import { isFeasible, type Point, pointAt } from '../point.ts';
import { cheapest, flowOf, noFlow, type PricedCharge } from './charges.ts';
import { cover } from './cover.ts';
import { assetsIn, boughtAt, periodsOf } from './periods/assets.ts';
import type { Purchases } from './periods/purchases.ts';

/** Puts the whole flow of a charge on the column of the choice bought for it. */
function carry(charge: PricedCharge, column: number, flow: number, values: Float64Array): void {
  for (const own of charge.ownFlows) values[own] = 0;
  const rest = charge.flows.reduce((total, other) => total + (other === column ? 0 : (values[other] as number)), 0);
  values[column] = flow - rest;
}

/** Shares the flow of each period out among what stands in it, the first bought first. */
function share(periods: readonly PricedCharge[], purchases: Purchases, values: Float64Array): void {
  for (const [period, charge] of periods.entries()) {
    if (charge.ownFlows.size === 0) continue;
    let left = flowOf(charge, values);
    for (const own of charge.ownFlows) values[own] = 0;
    const standing = purchases.periods.slice(0, period + 1).filter(({ choice }) => choice !== undefined);
    for (const [k, { choice, size }] of standing.entries()) {
      const own = charge.flowOfPlace[choice?.place as number] as number;
      const part = k === standing.length - 1 ? left : Math.min(left, size);
      values[own] = (values[own] as number) + part;
      left -= part;
    }
  }
}

/** Buys what carries the flows of all periods of an asset; false where nothing does. */
function buyOver(periods: readonly PricedCharge[], values: Float64Array): boolean {
  const purchases = boughtAt(periods, values);
  if (purchases === undefined) return false;
  for (const [period, { switches, count }] of periods.entries()) {
    const { choice, size, pieces, opened } = purchases.periods[period] as Purchases['periods'][number];
    if (choice !== undefined) values[choice.column] = 1;
    if (choice?.size !== undefined) values[choice.size] = Math.max(values[choice.size] as number, size);
    if (count !== undefined) values[count.column] = pieces;
    if (opened) for (const { column } of switches) values[column] = 1;
  }
  share(periods, purchases, values);
  return true;
}

/** Buys the cheapest choice that carries a charge's flow, turns its switches on and rounds its count up; false where nothing carries it. */
function buy(charge: PricedCharge, values: Float64Array): boolean {
  const flow = flowOf(charge, values);
  const purchase = cheapest(charge, flow);
  if (purchase === undefined) return false;
  const { choice, count } = purchase;
  if (choice !== undefined) {
    values[choice.column] = 1;
    if (choice.flow !== undefined) carry(charge, choice.flow, flow, values);
  }
  if (charge.count !== undefined) {
    values[charge.count.column] = Math.max(values[charge.count.column] as number, count);
  }
  if (flow > noFlow) for (const { column } of charge.switches) values[column] = 1;
  return true;
}

/** The point with nothing bought, but for what is fixed. */
function unbought(program: Program, charges: readonly PricedCharge[], start: Float64Array): Float64Array {
  const values = start.slice();
  for (const charge of charges) {
    for (const { column } of charge.choices) values[column] = program.columns[column]?.lower ?? 0;
    for (const { column } of charge.switches) values[column] = 0;
    for (const column of charge.sizes) values[column] = program.columns[column]?.lower ?? 0;
    if (charge.count !== undefined) values[charge.count.column] = charge.count.lower;
  }
  return values;
}

/**
 * Values that buy, for every charge, the cheapest choice that carries its flow, turn its switches on and round its count up,
 * for the flows of all periods together where it has several; and what a row asks for, though nothing flows there. Whole
 * numbers that no charge describes stay as they are. Undefined where nothing carries a flow.
 */
export function equipped(program: Program, charges: readonly PricedCharge[], start: Float64Array): Float64Array | undefined {
  const values = unbought(program, charges, start);
  for (const asset of assetsIn(charges)) {
    const periods = periodsOf(charges, asset);
    const [only] = periods as [PricedCharge];
    if (!(periods.length === 1 ? buy(only, values) : buyOver(periods, values))) return undefined;
  }
  cover(program, charges, values);
  return values;
}

/** The point that buys what some flows need. Undefined where it breaks a row or a bound. */
export function completed(program: Program, charges: readonly PricedCharge[], start: Float64Array): Point | undefined {
  const values = equipped(program, charges, start);
  return values !== undefined && isFeasible(program, values) ? pointAt(program, values) : undefined;
}
