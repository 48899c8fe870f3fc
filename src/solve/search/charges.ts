import type { FixedCharge, Program } from '../../milp/program.ts';

/** One thing that can be bought to carry the flow of a charge. */
export interface Choice {
  readonly column: number;
  /** Its place in the list of the charge: the same in every period. */
  readonly place: number;
  readonly capacity: number;
  /** Objective coefficient of the choice's column. */
  readonly fixed: number;
  /** The flow column that it alone carries, where it has one. */
  readonly flow: number | undefined;
  /** The column that says how much of the capacity is paid for, where it has one. */
  readonly size: number | undefined;
  /** Objective coefficient of the size, or of the flow column where that is what is paid for. */
  readonly unit: number;
  readonly once: boolean;
}

/** A fixed charge with its prices read from the objective. */
export interface PricedCharge {
  readonly flows: readonly number[];
  /** The flows by state; one state of weight and scale 1 where the programme has no states. */
  readonly states: NonNullable<FixedCharge['states']>;
  /** By rising fixed cost; those whose column is fixed at 0 are left out. */
  readonly choices: readonly Choice[];
  /** The choice whose column is fixed at 1: bought already. */
  readonly bought: Choice | undefined;
  /** Switch columns that may still be 0, with their costs. */
  readonly switches: readonly { readonly column: number; readonly cost: number; readonly upper: number }[];
  /** All its switch columns, by their places in the list of the charge: the same in every period. */
  readonly switchPlaces: readonly number[];
  /** It has switches, and all are fixed at 1. */
  readonly switchedOn: boolean;
  readonly count:
    | {
        readonly column: number;
        readonly capacity: number;
        readonly cost: number;
        readonly lower: number;
        readonly upper: number;
      }
    | undefined;
  /** Where every choice has its own flow column: the columns among `flows` that only the choices use. */
  readonly ownFlows: ReadonlySet<number>;
  /** The flow column of each choice, by its place. */
  readonly flowOfPlace: readonly (number | undefined)[];
  /** The columns of sizes that are paid for. */
  readonly sizes: readonly number[];
  /** The charge of the same asset a period earlier. */
  readonly before: number | undefined;
}

/** What is bought for a flow, and what that costs. */
export interface Purchase {
  readonly cost: number;
  readonly choice: Choice | undefined;
  readonly count: number;
}

/** Flow below this is none. */
export const noFlow = 1e-7;

/** A capacity counts as enough when it falls short by no more than this part. */
const shortfall = 1e-9;

export function objectiveCoefficients({ columns, objective }: Program): Float64Array {
  const costs = new Float64Array(columns.length);
  for (let k = 0; k < objective.columns.length; k++) costs[objective.columns[k] as number] = objective.coefficients[k] as number;
  return costs;
}

const member = <T>(list: readonly T[] | Float64Array, index: number): T => list[index] as T;

export function pricedCharge(program: Program, costs: Float64Array, charge: FixedCharge): PricedCharge {
  const columnOf = (index: number) => member(program.columns, index);
  const costOf = (index: number) => member<number>(costs, index);
  const choices = charge.choices
    .map(({ column, capacity, flow, size = flow, once = false }, place) => ({
      ...{ column, place, flow, once },
      capacity: Math.min(capacity, size === undefined ? Number.POSITIVE_INFINITY : columnOf(size).upper),
      fixed: costOf(column),
      size: size === flow ? undefined : size,
      unit: size === undefined ? 0 : costOf(size),
    }))
    .filter(({ column }) => columnOf(column).upper >= 1)
    .sort((a, b) => a.fixed - b.fixed || a.capacity - b.capacity);
  return {
    flows: charge.flows,
    states: charge.states ?? [{ flows: charge.flows, weight: 1, scale: 1 }],
    choices,
    bought: choices.find(({ column }) => columnOf(column).lower >= 1),
    switches: charge.switches
      .filter((column) => columnOf(column).lower < 1)
      .map((column) => ({ column, cost: costOf(column), upper: columnOf(column).upper })),
    switchPlaces: charge.switches,
    switchedOn: charge.switches.length > 0 && charge.switches.every((column) => columnOf(column).lower >= 1),
    count:
      charge.count === undefined
        ? undefined
        : {
            ...charge.count,
            cost: costOf(charge.count.column),
            lower: columnOf(charge.count.column).lower,
            upper: columnOf(charge.count.column).upper,
          },
    ownFlows: new Set(charge.choices.flatMap(({ flow }) => (flow === undefined ? [] : [flow]))),
    flowOfPlace: charge.choices.map(({ flow }) => flow),
    sizes: charge.choices.flatMap(({ size }) => (size === undefined ? [] : [size])),
    before: charge.before,
  };
}

/** The charges of a program with their prices; undefined where some whole-number column is free and belongs to none. */
export function pricedCharges(program: Program): readonly PricedCharge[] | undefined {
  const described = new Set<number>();
  for (const { choices, switches, count } of program.charges) {
    for (const { column } of choices) described.add(column);
    for (const column of switches) described.add(column);
    if (count !== undefined) described.add(count.column);
  }
  const all = program.columns.every(({ integer, lower, upper }, index) => !integer || lower === upper || described.has(index));
  if (!all || program.charges.length === 0) return undefined;
  const costs = objectiveCoefficients(program);
  return program.charges.map((charge) => pricedCharge(program, costs, charge));
}

const sumOf = (columns: readonly number[], values: ArrayLike<number>): number =>
  columns.reduce((total, column) => total + (values[column] as number), 0);

/** The flow that a charge has to carry: Σ of its flow columns, scaled, in the state where that is largest. */
export const flowOf = ({ states }: PricedCharge, values: ArrayLike<number>): number =>
  states.reduce((most, { flows, scale }) => Math.max(most, scale * sumOf(flows, values)), Number.NEGATIVE_INFINITY);

/** The flow over which a charge's cost is spread: the weighted mean of the states' scaled flows. */
export const meanFlow = ({ states }: PricedCharge, values: ArrayLike<number>): number =>
  states.reduce((mean, { flows, weight, scale }) => mean + weight * scale * sumOf(flows, values), 0);

/** The cheapest purchase that carries a flow, switches apart; undefined where nothing does. */
export function cheapest(charge: PricedCharge, flow: number): Purchase | undefined {
  const count = charge.count;
  const pieces = count === undefined ? 0 : Math.max(count.lower, piecesFor(flow, count.capacity));
  if (count !== undefined && pieces > count.upper) return undefined;
  const counted = count === undefined ? 0 : (pieces - count.lower) * count.cost;
  if (charge.bought !== undefined) {
    if (!carries(charge.bought, flow)) return undefined;
    return { cost: counted + charge.bought.unit * flow, choice: charge.bought, count: pieces };
  }
  if (flow <= noFlow || (charge.choices.length === 0 && charge.ownFlows.size === 0)) {
    return { cost: counted, choice: undefined, count: pieces };
  }
  let best: Choice | undefined;
  for (const choice of charge.choices) {
    if (!carries(choice, flow)) continue;
    if (best === undefined || choice.fixed + choice.unit * flow < best.fixed + best.unit * flow) best = choice;
  }
  return best === undefined ? undefined : { cost: counted + best.fixed + best.unit * flow, choice: best, count: pieces };
}

/** Whether a capacity is enough for a flow. */
export const suffices = (capacity: number, flow: number): boolean => capacity * (1 + shortfall) + noFlow >= flow;

const carries = (choice: Choice, flow: number): boolean => suffices(choice.capacity, flow);

/** Units of a count that a flow takes. */
export const piecesFor = (flow: number, capacity: number): number =>
  flow <= noFlow ? 0 : Math.ceil(flow / capacity - shortfall);
