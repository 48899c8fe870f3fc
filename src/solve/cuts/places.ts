import type { FixedCharge, Program, Row } from '../../milp/program.ts';

/** One way of saying what has to be bought for a flow: so much flows at most for each unit of a column. */
export type Bought = readonly { readonly column: number; readonly most: number }[];

/** A flow from one place to another, or from or to the outside. */
export interface Link {
  readonly column: number;
  /** What a unit of the column counts at its places. */
  readonly scale: number;
  readonly from: number;
  readonly to: number;
  /** The largest flow by the bound of its column, counted as at its places. */
  readonly most: number;
  /** Each of these has to hold for itself. */
  readonly bought: readonly Bought[];
}

/** The end of a link that is at no place. */
export const outside = -1;

/** Places at which what comes goes, and the charged flows between them. */
export interface Places {
  readonly count: number;
  readonly links: readonly Link[];
}

/** The charges of an asset up to and with one, the last first. */
function upTo(charges: readonly FixedCharge[], charge: FixedCharge): FixedCharge[] {
  const found = [charge];
  for (let { before } = charge; before !== undefined; ) {
    const earlier = charges[before] as FixedCharge;
    found.push(earlier);
    before = earlier.before;
  }
  return found;
}

/** What has to be bought, in this period or an earlier one, for the flow of a charge. */
function boughtFor(charges: readonly FixedCharge[], charge: FixedCharge, scale: number, most: number): Bought[] {
  const own = upTo(charges, charge);
  const choices = own.flatMap((one) => one.choices.map(({ column, capacity }) => ({ column, most: scale * capacity })));
  const counts = own.flatMap(({ count }) =>
    count === undefined ? [] : [{ column: count.column, most: scale * count.capacity }],
  );
  const switches = charge.switches.map((_column, place) => own.map((one) => ({ column: one.switches[place] as number, most })));
  return [choices, counts, ...switches].filter((bought) => bought.length > 0 && bought.every((one) => Number.isFinite(one.most)));
}

/** Where a column is in a balance, and how much it counts there. */
interface End {
  readonly place: number;
  readonly coefficient: number;
}

/** The balances among some rows, and where each flow is in them: in one, or in two, of which one gives what the other takes. */
function balancesAmong(rows: readonly Row[]): { readonly count: number; readonly ends: ReadonlyMap<number, readonly End[]> } {
  const ends = new Map<number, End[]>();
  let count = 0;
  for (const { columns, coefficients } of rows) {
    const joins = (column: number, coefficient: number) => {
      const [first, ...more] = ends.get(column) ?? [];
      return first === undefined || (more.length === 0 && first.coefficient === -coefficient);
    };
    if (!columns.every((column, k) => joins(column, coefficients[k] as number))) continue;
    for (const [k, column] of columns.entries()) {
      ends.set(column, [...(ends.get(column) ?? []), { place: count, coefficient: coefficients[k] as number }]);
    }
    count += 1;
  }
  return { count, ends };
}

/**
 * The places of a programme: the equations to nothing among charged flows, none of which can be negative. A flow in two of
 * them goes from one to the other, one in a single equation comes from outside or goes there. Undefined where there are none.
 */
export function placesOf({ columns, rows, charges }: Program): Places | undefined {
  const charged = new Map(
    charges
      .filter(({ flows, states, choices }) => flows.length === 1 && !states && choices.every(({ flow }) => flow === undefined))
      .map((charge) => [charge.flows[0] as number, charge]),
  );
  const isFlow = (column: number) => charged.has(column) && (columns[column]?.lower ?? -1) >= 0;
  const { count, ends } = balancesAmong(
    rows.filter(({ lower, upper, columns: own }) => lower === 0 && upper === 0 && own.every(isFlow)),
  );
  if (count === 0) return undefined;
  const links = [...ends].map(([column, [first, second]]): Link => {
    const { place, coefficient } = first as End;
    const other = second?.place ?? outside;
    const scale = Math.abs(coefficient);
    const most = scale * (columns[column]?.upper ?? Number.POSITIVE_INFINITY);
    const bought = boughtFor(charges, charged.get(column) as FixedCharge, scale, most);
    return { column, scale, most, bought, ...(coefficient > 0 ? { from: place, to: other } : { from: other, to: place }) };
  });
  return { count, links };
}
