import type { Program, Row } from '../../milp/program.ts';
import { objectiveCoefficients, type PricedCharge } from './charges.ts';
import { assetsIn, periodsOf } from './periods/assets.ts';

/** A row that asks for something to be bought, whatever flows: binary columns that count so much each, and how much they have to come to. */
type Cover = Pick<Row, 'columns' | 'coefficients' | 'lower'>;

interface Covers {
  readonly rows: readonly Cover[];
  /** For each switch of an asset of several periods the switches of all its periods: one of them is on at most. */
  readonly alternatives: ReadonlyMap<number, readonly number[]>;
  readonly costs: Float64Array;
}

function coversOf(program: Program, charges: readonly PricedCharge[]): Covers {
  const isBinary = (index: number) => {
    const column = program.columns[index];
    return column?.integer === true && column.lower >= 0 && column.upper <= 1;
  };
  const alternatives = new Map<number, readonly number[]>();
  for (const asset of assetsIn(charges)) {
    const all = periodsOf(charges, asset).flatMap(({ switches }) => switches.map(({ column }) => column));
    if (asset.length > 1) for (const column of all) alternatives.set(column, all);
  }
  return {
    rows: program.rows.filter(
      ({ lower, columns, coefficients }) =>
        lower > 0 && Number.isFinite(lower) && coefficients.every((one) => one > 0) && columns.every(isBinary),
    ),
    alternatives,
    costs: objectiveCoefficients(program),
  };
}

const known = new WeakMap<Program, Covers>();

/** One more column of a row: what it costs and how much it counts, and the one that is off when it is on. */
interface Offer {
  readonly column: number;
  readonly instead: number | undefined;
  readonly cost: number;
  readonly gain: number;
}

/** Part of a row's side that may be missing by arithmetic. */
const arithmetic = 1e-9;

const comesTo = ({ columns, coefficients }: Cover, values: Float64Array): number =>
  columns.reduce((total, column, k) => total + (coefficients[k] as number) * (values[column] as number), 0);

function offers(program: Program, row: Cover, { alternatives, costs }: Covers, values: Float64Array): Offer[] {
  return row.columns.flatMap((column, k) => {
    if ((values[column] as number) > 0.5 || (program.columns[column]?.upper ?? 0) < 1) return [];
    const on = alternatives.get(column)?.find((other) => (values[other] as number) > 0.5);
    if (on !== undefined && (row.columns.includes(on) || (program.columns[on]?.lower ?? 0) > 0)) return [];
    const cost = (costs[column] as number) - (on === undefined ? 0 : (costs[on] as number));
    return [{ column, instead: on, cost, gain: row.coefficients[k] as number }];
  });
}

function take({ column, instead }: Offer, values: Float64Array): void {
  values[column] = 1;
  if (instead !== undefined) values[instead] = 0;
}

/** Takes the cheapest for what it counts until a row has enough, then gives back what it has too much of, the dearest first. */
function coverRow(program: Program, row: Cover, covers: Covers, values: Float64Array): void {
  const enough = row.lower * (1 - arithmetic);
  const taken: Offer[] = [];
  for (let missing = enough - comesTo(row, values); missing > 0; missing = enough - comesTo(row, values)) {
    const [best] = offers(program, row, covers, values).sort(
      (a, b) => a.cost / Math.min(a.gain, missing) - b.cost / Math.min(b.gain, missing) || a.column - b.column,
    );
    if (best === undefined) return;
    take(best, values);
    taken.push(best);
  }
  for (const offer of taken.sort((a, b) => b.cost - a.cost)) {
    if (offer.cost <= 0 || comesTo(row, values) - offer.gain < enough) continue;
    values[offer.column] = 0;
    if (offer.instead !== undefined) values[offer.instead] = 1;
  }
}

/** Buys what rows ask for though no flow has bought it: one of several pipes, or plants for so much capability. */
export function cover(program: Program, charges: readonly PricedCharge[], values: Float64Array): void {
  const covers = known.get(program) ?? coversOf(program, charges);
  known.set(program, covers);
  for (const row of covers.rows) coverRow(program, row, covers, values);
}
