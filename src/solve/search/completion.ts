import type { Program } from '../../milp/program.ts';
import { isFeasible, type Point, pointAt } from '../point.ts';
import { cheapest, flowOf, noFlow, objectiveCoefficients, type PricedCharge } from './charges.ts';

/** Puts the whole flow of a charge on the column of the choice bought for it. */
function carry(charge: PricedCharge, column: number, flow: number, values: Float64Array): void {
  for (const own of charge.ownFlows) values[own] = 0;
  const rest = charge.flows.reduce((total, other) => total + (other === column ? 0 : (values[other] as number)), 0);
  values[column] = flow - rest;
}

/** For every row that only asks for one of several binary columns: those columns, the cheapest first. */
function coversOf(program: Program): readonly (readonly number[])[] {
  const costs = objectiveCoefficients(program);
  const isBinary = (index: number) => {
    const column = program.columns[index];
    return column?.integer === true && column.lower >= 0 && column.upper === 1;
  };
  return program.rows
    .filter(
      ({ lower, columns, coefficients }) => lower === 1 && coefficients.every((one) => one === 1) && columns.every(isBinary),
    )
    .map(({ columns }) => [...columns].sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b));
}

const covers = new WeakMap<Program, readonly (readonly number[])[]>();

/** Buys the cheapest of what a row asks for at least one of, where no flow has bought any. */
function cover(program: Program, values: Float64Array): void {
  const known = covers.get(program) ?? coversOf(program);
  covers.set(program, known);
  for (const columns of known) {
    const [first] = columns;
    if (first !== undefined && !columns.some((column) => (values[column] as number) > 0.5)) values[first] = 1;
  }
}

/**
 * The point that buys, for every charge, the cheapest choice that carries its flow, turns its switches on and rounds its
 * count up; and what a row asks for at least one of, though nothing flows there. Whole numbers that no charge describes stay as they are. Undefined where it breaks a row or a bound.
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
  cover(program, values);
  return isFeasible(program, values) ? pointAt(program, values) : undefined;
}
