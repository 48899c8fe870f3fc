import type { Program, Row } from '../../milp/program.ts';
import { modelArrays } from '../highs/model-arrays.ts';
import type { Highs, Model } from '../highs/runtime.ts';
import { objectiveCoefficients, type PricedCharge } from './charges.ts';
import { assetsIn, periodsOf } from './periods/assets.ts';

/** Least and greatest value of the whole-number part of a row, at most one column of a group taken at a time. */
function wholePart(program: Program, groupOf: Map<number, number>, row: Row): { least: number; greatest: number } {
  let least = 0;
  let greatest = 0;
  const groups = new Map<number, { least: number; greatest: number; fixed: number | undefined }>();
  for (let k = 0; k < row.columns.length; k++) {
    const index = row.columns[k] as number;
    const coefficient = row.coefficients[k] as number;
    const column = program.columns[index];
    if (column === undefined || !column.integer) continue;
    const group = groupOf.get(index);
    if (group === undefined) {
      const ends = [coefficient * column.lower, coefficient * column.upper].map((end) => (Number.isNaN(end) ? 0 : end));
      least += Math.min(...ends);
      greatest += Math.max(...ends);
      continue;
    }
    const seen = groups.get(group) ?? { least: 0, greatest: 0, fixed: undefined };
    if (column.lower >= 1) seen.fixed = coefficient;
    if (column.upper >= 1) {
      seen.least = Math.min(seen.least, coefficient);
      seen.greatest = Math.max(seen.greatest, coefficient);
    }
    groups.set(group, seen);
  }
  for (const group of groups.values()) {
    least += group.fixed ?? group.least;
    greatest += group.fixed ?? group.greatest;
  }
  return { least, greatest };
}

/** Groups of columns of which one is 1 at most: the choices of a charge, and a switch over the periods of its asset. */
function groupsOf(charges: readonly PricedCharge[]): Map<number, number> {
  const groupOf = new Map<number, number>();
  for (const [index, { choices }] of charges.entries()) for (const { column } of choices) groupOf.set(column, index);
  let group = charges.length;
  for (const asset of assetsIn(charges).filter(({ length }) => length > 1)) {
    for (const { switchPlaces } of periodsOf(charges, asset)) {
      for (const [place, column] of switchPlaces.entries()) groupOf.set(column, group + place);
    }
    group += charges[asset[0] as number]?.switchPlaces.length ?? 0;
  }
  return groupOf;
}

/** The rows without their whole-number columns, each side moved by the most permissive value of what was taken away. */
export function relaxedRows(program: Program, charges: readonly PricedCharge[]): Row[] {
  const groupOf = groupsOf(charges);
  return program.rows.flatMap((row): Row[] => {
    const { least, greatest } = wholePart(program, groupOf, row);
    const kept = row.columns.flatMap((column, k) => (program.columns[column]?.integer === true ? [] : [k]));
    const lower = row.lower - greatest;
    const upper = row.upper - least;
    if (kept.length === 0 || (lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY)) return [];
    return [
      {
        name: row.name,
        columns: kept.map((k) => row.columns[k] as number),
        coefficients: kept.map((k) => row.coefficients[k] as number),
        lower,
        upper,
      },
    ];
  });
}

/** The column that stands for all own flow columns of a charge in the relaxation: that of the largest choice. */
export const standIn = ({ choices }: PricedCharge): number | undefined =>
  choices.filter(({ flow }) => flow !== undefined).sort((a, b) => b.capacity - a.capacity)[0]?.flow;

/**
 * The linear programme of the flows alone, kept in the solver with its basis while prices change. Column indices are
 * the program's; whole-number columns are there, fixed at their lower bounds and in no row.
 */
export class FlowRelaxation {
  private readonly model: Model;
  private readonly optimal: number;
  /** Simplex iterations so far: the same on every machine. */
  iterations = 0;
  private readonly all: { kind: 'range'; from: number; to: number };

  constructor(highs: Highs, program: Program, charges: readonly PricedCharge[]) {
    const idle = new Set(charges.flatMap((charge) => [...charge.ownFlows].filter((column) => column !== standIn(charge))));
    const columns = program.columns.map((column, index) => {
      if (column.integer) {
        const at = Number.isFinite(column.lower) ? column.lower : 0;
        return { ...column, lower: at, upper: at, integer: false };
      }
      return idle.has(index) ? { ...column, lower: 0, upper: 0 } : column;
    });
    this.optimal = highs.constants.modelStatus.optimal;
    this.all = { kind: 'range', from: 0, to: columns.length - 1 };
    this.model = highs.createModel(modelArrays({ ...program, columns, rows: relaxedRows(program, charges) }));
    this.model.options.set({ output_flag: false });
  }

  /** The cheapest flows at these prices, one a column; undefined where there are none. */
  flows(prices: Float64Array): Float64Array | undefined {
    this.model.changeColsCost(this.all, prices);
    const status = this.model.run().modelStatus;
    this.iterations += Math.max(0, Number(this.model.info.get('simplex_iteration_count')));
    return status === this.optimal ? this.model.getSolution().colValue : undefined;
  }

  dispose(): void {
    this.model.dispose();
  }
}

/** Prices of the continuous columns before any fixed charge; whole-number columns cost nothing here. */
export function variablePrices(program: Program): Float64Array {
  const prices = objectiveCoefficients(program);
  for (const [index, { integer }] of program.columns.entries()) if (integer) prices[index] = 0;
  return prices;
}
