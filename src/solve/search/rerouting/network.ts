import type { Column, Program, Row } from '../../../milp/program.ts';
import { objectiveCoefficients, type PricedCharge } from '../charges.ts';
import { type Beside, type Price, priceOf } from './price.ts';

/** The flow column of a charge and its price. A unit of the column is `scale` units at the places it joins. */
export interface Way {
  readonly column: number;
  readonly scale: number;
  readonly price: Price;
  readonly beside?: Beside;
}

/** Two places between which something can flow: one way, or either way but not both. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly forward: Way;
  readonly backward?: Way;
}

/** The charges of a programme as places, at which what comes goes, and links with prices of their own. */
export interface FlowNetwork {
  readonly links: readonly Link[];
  /** For each place its links, by index. */
  readonly at: readonly (readonly number[])[];
}

/** Places of more links, such as those outside where every source starts, are near everything and so near nothing. */
const wide = 40;

/** The links that meet at a place; none at one that is near everything. */
export function linksOfPlace({ at }: FlowNetwork, place: number): readonly number[] {
  const links = at[place] as readonly number[];
  return links.length > wide ? [] : links;
}

/** The least and the most that may flow, whatever is bought. */
type Limits = Parameters<typeof priceOf>[2];

/** The price of the flow of a charge, by its unit cost and its limits. */
export type Pricing = (charge: PricedCharge, unit: number, limits: Limits) => Price;

/** Rows and columns of a programme, as they are looked up here. */
class Lookup {
  private readonly program: Program;
  /** Rows that say that what comes to a place leaves it: equations to nothing among flows of charges. */
  private readonly balances: ReadonlySet<number>;
  private readonly flows: ReadonlySet<number>;
  private readonly rowsOf: ReadonlyMap<number, number[]>;

  constructor(program: Program, charges: readonly PricedCharge[]) {
    this.program = program;
    this.flows = new Set(charges.flatMap(({ flows }) => flows));
    const isBalance = ({ lower, upper, columns }: Row) =>
      lower === 0 && upper === 0 && columns.every((one) => this.flows.has(one));
    this.balances = new Set(program.rows.flatMap((row, index) => (isBalance(row) ? [index] : [])));
    this.rowsOf = new Map(program.columns.flatMap(({ integer }, column) => (integer ? [] : [[column, []]])));
    for (const [row, { columns }] of program.rows.entries()) for (const one of columns) this.rowsOf.get(one)?.push(row);
  }

  private coefficient(row: number, column: number): number {
    const { columns, coefficients } = this.program.rows[row] as Row;
    return coefficients[columns.indexOf(column)] as number;
  }

  /** The balances that a flow column is in. */
  ends(column: number): readonly { readonly row: number; readonly coefficient: number }[] {
    const rows = (this.rowsOf.get(column) ?? []).filter((row) => this.balances.has(row));
    return rows.map((row) => ({ row, coefficient: this.coefficient(row, column) }));
  }

  /** Names the other rows in which a flow column counts beside flows of other charges, as in a demand, and how much it counts there. */
  wide(column: number, scale: number): string {
    const shared = (row: number) =>
      !this.balances.has(row) &&
      (this.program.rows[row] as Row).columns.some((other) => other !== column && this.flows.has(other));
    const rows = (this.rowsOf.get(column) ?? []).filter(shared);
    return rows.map((row) => `${row} ${this.coefficient(row, column) / scale}`).join();
  }

  /** The least and the most of a column, by its bounds and by rows of nothing but a charge. */
  limits({ switches, choices, count }: PricedCharge, column: number): Limits {
    const own = new Set([column, ...switches.map((one) => one.column), ...choices.map((one) => one.column), count?.column]);
    const bounds = this.program.columns[column] as Column;
    let most = bounds.upper;
    for (const index of this.rowsOf.get(column) ?? []) {
      const { columns, coefficients, upper } = this.program.rows[index] as Row;
      const coefficient = this.coefficient(index, column);
      if (coefficient <= 0 || !Number.isFinite(upper) || !columns.every((one) => own.has(one))) continue;
      const others = columns.reduce((total, one, k) => {
        const [factor, other] = [coefficients[k] as number, this.program.columns[one] as Column];
        return one === column ? total : total + Math.min(factor * other.lower, factor * other.upper);
      }, 0);
      most = Math.min(most, (upper - others) / coefficient);
    }
    return { least: bounds.lower, most };
  }

  /**
   * By flow column, what flows beside it: a column that rows keep between shares of the flow, or the share that an equation
   * with such columns has it give. Empty where all continuous columns are flows of charges, undefined where one is neither
   * that nor flows beside one.
   */
  besides(charges: readonly PricedCharge[]): ReadonlyMap<number, Beside> | undefined {
    const found = new Map<number, Beside>();
    const others = new Set(
      this.program.columns.flatMap(({ integer }, column) => (integer || this.flows.has(column) ? [] : [column])),
    );
    if (others.size === 0) return found;
    const costs = objectiveCoefficients(this.program);
    for (const charge of charges) {
      const beside = this.besideOf(charge, others, costs) ?? this.given(charge.flows[0] as number);
      if (beside === undefined) return undefined;
      found.set(charge.flows[0] as number, beside);
      if (beside.column !== undefined) others.delete(beside.column);
    }
    return others.size === 0 ? found : undefined;
  }

  private besideOf(charge: PricedCharge, others: ReadonlySet<number>, costs: Float64Array): Beside | undefined {
    const flow = charge.flows[0] as number;
    const within = (this.rowsOf.get(flow) ?? []).flatMap((row) => this.within(row, flow, others));
    const column = within[0]?.column;
    if (column === undefined || within.some((one) => one.column !== column)) return undefined;
    return {
      ...{ column, unit: costs[column] as number, most: this.limits(charge, column).most },
      least: Math.max(0, ...within.map((one) => one.least)),
      greatest: Math.min(...within.map((one) => one.greatest)),
    };
  }

  /** The column that a row of two keeps below or above a share of a flow. */
  private within(row: number, flow: number, others: ReadonlySet<number>) {
    const { columns, coefficients, lower, upper } = this.program.rows[row] as Row;
    const at = columns.indexOf(flow);
    const column = columns[1 - at] as number;
    if (columns.length !== 2 || !others.has(column) || coefficients[1 - at] !== 1) return [];
    const share = -(coefficients[at] as number);
    if (upper === 0 && lower === Number.NEGATIVE_INFINITY) return [{ column, least: 0, greatest: share }];
    if (lower === 0 && upper === Number.POSITIVE_INFINITY) return [{ column, least: share, greatest: Number.POSITIVE_INFINITY }];
    return [];
  }

  /** The share that a flow from outside gives in the one equation that it is in with what flows beside others. */
  private given(flow: number): Beside | undefined {
    const [end, ...moreEnds] = this.ends(flow);
    const isGiving = (row: number) => {
      const { lower, upper, columns } = this.program.rows[row] as Row;
      return lower === 0 && upper === 0 && columns.some((one) => !this.flows.has(one));
    };
    const [row, ...moreRows] = (this.rowsOf.get(flow) ?? []).filter(isGiving);
    if (end === undefined || row === undefined || moreEnds.length > 0 || moreRows.length > 0) return undefined;
    const share = this.coefficient(row, flow) / end.coefficient;
    return { column: undefined, unit: 0, least: share, greatest: share, most: Number.POSITIVE_INFINITY };
  }
}

/** Hands out numbers to names in the order in which they come. */
function numbering() {
  const known = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
  return { numberOf, count: () => known.size };
}

/** A link of one direction; undefined where a flow is in no balance, in more than two, or not whole in both. */
function linkOf(
  lookup: Lookup,
  charge: PricedCharge,
  price: (limits: Limits) => Price,
  beside: Beside | undefined,
  numberOf: (name: string) => number,
): Link | undefined {
  const column = charge.flows[0] as number;
  const ends = lookup.ends(column);
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) return undefined;
  const scale = Math.abs(first.coefficient);
  if (second !== undefined && (scale !== 1 || first.coefficient !== -second.coefficient)) return undefined;
  const leaves = first.coefficient > 0;
  const place = numberOf(`balance ${first.row}`);
  const outside = `${leaves ? 'out' : 'in'} ${lookup.wide(column, scale)}`;
  const other = numberOf(second === undefined ? outside : `balance ${second.row}`);
  const forward = { column, scale, price: price(lookup.limits(charge, column)), ...(beside === undefined ? {} : { beside }) };
  return leaves ? { from: place, to: other, forward } : { from: other, to: place, forward };
}

/** Links with those of the opposite direction, one by one in their order, as one. */
function paired(links: readonly Link[]): readonly Link[] {
  const open = new Map<string, number>();
  const found: Link[] = [];
  for (const link of links) {
    const opposite = open.get(`${link.to} ${link.from}`);
    if (opposite === undefined) {
      open.set(`${link.from} ${link.to}`, found.push(link) - 1);
    } else {
      open.delete(`${link.to} ${link.from}`);
      found[opposite] = { ...(found[opposite] as Link), backward: link.forward };
    }
  }
  return found;
}

/**
 * The network in a programme. A flow column in two balances is an arc between them. One in a single balance comes from
 * outside or goes there; outside there is a place for each set of wide rows, such as demands, in which flows count alike, so
 * that what is led round over it changes none of them. Undefined where a charge has several flows or states, and where a
 * continuous column is neither a flow of a charge nor flows beside one.
 */
export function flowNetwork(
  program: Program,
  charges: readonly PricedCharge[],
  pricing: Pricing = priceOf,
): FlowNetwork | undefined {
  const single = charges.every(({ flows, states, ownFlows }) => flows.length === 1 && states.length === 1 && ownFlows.size === 0);
  if (!single || charges.some(({ before }) => before !== undefined)) return undefined;
  const lookup = new Lookup(program, charges);
  const besides = lookup.besides(charges);
  if (besides === undefined) return undefined;
  const costs = objectiveCoefficients(program);
  const { numberOf, count } = numbering();
  const links = charges.map((charge) => {
    const flow = charge.flows[0] as number;
    const unit = costs[flow] as number;
    return linkOf(lookup, charge, (limits) => pricing(charge, unit, limits), besides.get(flow), numberOf);
  });
  if (!links.every((link) => link !== undefined)) return undefined;
  const pairs = paired(links);
  const at: number[][] = Array.from({ length: count() }, () => []);
  for (const [index, { from, to }] of pairs.entries()) {
    at[from]?.push(index);
    at[to]?.push(index);
  }
  return { links: pairs, at };
}
