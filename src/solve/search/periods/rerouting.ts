import type { Program, Row } from '../../../milp/program.ts';
import type { FixedLinear } from '../../highs/fixed-linear.ts';
import type { Hooks } from '../../highs/hooks.ts';
import type { Point } from '../../point.ts';
import { flowOf, objectiveCoefficients, type PricedCharge } from '../charges.ts';
import { completed, equipped } from '../completion.ts';
import { relaxedRows } from '../flow-relaxation.ts';
import { type Restricted, restricted } from '../improve/restricted.ts';
import { polishWith } from '../polish.ts';
import { flowsAt, valuesWith } from '../rerouting/columns.ts';
import type { RoutedFlows } from '../rerouting/flows.ts';
import { type FlowNetwork, flowNetwork } from '../rerouting/network.ts';
import { shakeOut } from '../rerouting/shaking.ts';
import { type Asset, assetsIn, periodsOf } from './assets.ts';
import { priceInPeriod } from './staircase.ts';

// Set on generated networks of 400 edges in three stages: figures in decision 17.

/** Shakes without gain after which a run in a period ends, for each link in use. */
const patience = 1;
/** Links looked at in the time of one simplex iteration, by which all work is counted. */
const looksAnIteration = 1000;

/** One period of a programme at a point: its own flows as a network, what flows in the others held. */
interface View {
  readonly network: FlowNetwork;
  readonly flows: RoutedFlows;
  readonly part: Restricted;
}

/** What a unit of each flow costs, and of a column that a row keeps no larger than it. */
function pricesWith(program: Program, flows: ReadonlySet<number>): Float64Array {
  const costs = objectiveCoefficients(program);
  const prices = costs.slice();
  for (const { columns, coefficients, lower, upper } of program.rows) {
    if (columns.length !== 2 || upper !== 0 || Number.isFinite(lower)) continue;
    const at = columns.findIndex((column) => flows.has(column));
    const [flow, beside] = [columns[at], columns[1 - at]];
    if (flow === undefined || beside === undefined || flows.has(beside) || program.columns[beside]?.integer !== false) continue;
    if (coefficients[at] === -1 && coefficients[1 - at] === 1)
      prices[flow] = (prices[flow] as number) + (costs[beside] as number);
  }
  return prices;
}

/** Less than this in all is no flow. */
const something = 1e-6;

/**
 * For every period a row of what comes from outside, counted as the equations with what flows beside it count it, so that
 * flows that count differently are not exchanged for each other.
 */
function givingRows(program: Program, assets: readonly Asset[], charges: readonly PricedCharge[]): Row[] {
  const flowsOf = (period: number) => assets.map((asset) => charges[asset[period] as number]?.flows[0] as number);
  const flows = new Set(charges.flatMap((charge) => charge.flows));
  const given = new Map<number, number>();
  for (const { columns, coefficients, lower, upper } of program.rows) {
    if (lower !== 0 || upper !== 0 || columns.every((column) => flows.has(column))) continue;
    for (const [k, column] of columns.entries()) if (flows.has(column)) given.set(column, Math.abs(coefficients[k] as number));
  }
  const periods = [...(assets[0] ?? []).keys()];
  return periods.map((period) => {
    const columns = flowsOf(period).filter((column) => given.has(column));
    const coefficients = columns.map((column) => given.get(column) as number);
    return { name: `given ${period}`, columns, coefficients, lower: something, upper: Number.POSITIVE_INFINITY };
  });
}

/**
 * Better points by leading the flows of one period round after those of another, at what they cost while the others stay:
 * nothing where a pipe lies that was bought for an earlier period, and where one is bought for a later one only what it costs
 * to have it sooner. For networks of flows; what flows beside them, as averages beside peaks, is priced as if it were as much
 * and found by a linear programme afterwards, so a point counts only when it is cheaper with that.
 */
export class PeriodRerouting {
  private readonly program: Program;
  private readonly charges: readonly PricedCharge[];
  private readonly linear: FixedLinear;
  private readonly random: () => number;
  /** Assets whose flows come from one place and go to another; other flows follow from these. */
  private readonly assets: readonly Asset[];
  private readonly periods: number;
  private readonly flowsAlone: Program;
  /** Whether nothing flows beside the flows. */
  private readonly alone: boolean;
  /** What a unit of each flow costs, with that of what flows beside it. */
  private readonly prices: Float64Array;
  readonly applies: boolean;
  readonly twofold = false;
  /** Links looked at so far, but for those of the view at hand. */
  private looked = 0;

  constructor(program: Program, charges: readonly PricedCharge[], linear: FixedLinear, random: () => number) {
    this.program = program;
    this.charges = charges;
    this.linear = linear;
    this.random = random;
    const flows = new Set(charges.flatMap((charge) => charge.flows));
    const balances = program.rows.filter(
      ({ lower, upper, columns }) => lower === 0 && upper === 0 && columns.every((one) => flows.has(one)),
    );
    const balanced = new Set(balances.flatMap(({ columns }) => columns));
    this.assets = assetsIn(charges).filter((asset) =>
      asset.every((one) => charges[one]?.flows.every((flow) => balanced.has(flow))),
    );
    this.periods = Math.max(0, ...this.assets.map(({ length }) => length));
    const isBeside = (column: number) => program.columns[column]?.integer === false && !flows.has(column);
    this.alone = !program.columns.some((_, column) => isBeside(column));
    this.applies =
      this.periods > 0 &&
      this.assets.every(({ length }) => length === this.periods) &&
      charges.every(({ states, ownFlows, flows: own }) => own.length === 1 && states.length === 1 && ownFlows.size === 0);
    const rows = this.applies ? relaxedRows(program, charges).filter(({ columns }) => !columns.some(isBeside)) : [];
    this.flowsAlone = this.applies ? { ...program, rows: [...rows, ...givingRows(program, this.assets, charges)] } : program;
    this.prices = pricesWith(program, flows);
  }

  /** The point with its flows led round, period after period, as long as that gains; never dearer. */
  settled(from: Point): Point {
    let best = from;
    for (let period = this.periods - 1, idle = 0; this.applies && idle < this.periods; idle++) {
      const view = this.viewOf(best, period);
      if (view === undefined) return best;
      view.flows.improve(view.network.links.keys());
      this.looked += view.flows.work;
      const point = this.pointOf(view, best);
      if (point.objective < best.objective) idle = -1;
      best = point;
      period = (period + this.periods - 1) % this.periods;
    }
    return best;
  }

  /** Shakes in one period after another until none gains; tells every better point after the work it took. */
  run(from: Point, hooks: Hooks, tell: (point: Point) => void): void {
    let best = from;
    for (let period = this.periods - 1, idle = 0; this.applies && idle < this.periods && !hooks.stopped(); idle++) {
      const view = this.viewOf(best, period);
      if (view === undefined) return;
      const { flows } = view;
      const began = this.work;
      const say = (more: number) => hooks.progress({ phase: 'search', work: this.work - began + more / looksAnIteration });
      shakeOut(flows, {
        ...{ random: this.random, patience, stopped: () => hooks.stopped() },
        after: () => say(flows.work),
      });
      this.looked += flows.work;
      const point = this.settled(this.pointOf(view, best));
      say(0);
      if (point.objective < best.objective) idle = -1;
      best = point;
      tell(best);
      period = (period + this.periods - 1) % this.periods;
    }
  }

  /** In simplex iterations, with those of the linear programmes in between. */
  private get work(): number {
    return this.linear.iterations + this.looked / looksAnIteration;
  }

  /** A period of a point; undefined where its flows are no network. */
  private viewOf({ values }: Point, period: number): View | undefined {
    const held = new Float64Array(values.length);
    for (const [column, value] of values.entries()) held[column] = this.program.columns[column]?.integer === true ? 0 : value;
    const all = this.assets.map((asset) => this.charges[asset[period] as number] as PricedCharge);
    for (const { flows } of all) held[flows[0] as number] = Number.NaN;
    // What can neither come nor go in this period is in no row any more.
    const whole = restricted(this.flowsAlone, held);
    const bound = new Set(whole.program.rows.flatMap(({ columns }) => columns.map((column) => whole.free[column])));
    for (const column of whole.free) if (!bound.has(column)) held[column] = values[column] as number;
    const part = bound.size === whole.free.length ? whole : restricted(this.flowsAlone, held);
    const assets = this.assets.filter((asset) => bound.has(this.charges[asset[period] as number]?.flows[0]));
    const here = assets.map((asset) => this.charges[asset[period] as number] as PricedCharge);
    const placeOf = new Map(part.free.map((column, place) => [column, place]));
    const place = new Map<PricedCharge, number>();
    const own = here.map((charge, index): PricedCharge => {
      const flows = [placeOf.get(charge.flows[0] as number) as number];
      const bare = { ...charge, flows, states: [{ flows, weight: 1, scale: 1 }], before: undefined };
      const alone = { ...bare, choices: [], switches: [], count: undefined, bought: undefined };
      place.set(alone, index);
      return alone;
    });
    const network = flowNetwork(part.program, own, (charge, _unit, limits) => {
      const periods = periodsOf(this.charges, assets[place.get(charge) as number] as Asset);
      const flows = periods.map((one) => flowOf(one, values));
      return priceInPeriod(periods, flows, period, {
        unit: this.prices[periods[period]?.flows[0] as number] as number,
        ...limits,
      });
    });
    if (network === undefined) return undefined;
    return { network, part, flows: flowsAt(network, part.narrowed(values)) };
  }

  /** The point that buys what some flows need, what flows beside them found by a linear programme. */
  private found(values: Float64Array): Point | undefined {
    const buying = equipped(this.program, this.charges, values);
    return buying === undefined ? undefined : this.linear.best(buying);
  }

  /** The point with the flows of a view, polished; the one before where that is not cheaper. */
  private pointOf({ network, part, flows }: View, before: Point): Point {
    const own = valuesWith(network, flows, new Float64Array(part.free.length));
    const values = before.values.slice();
    for (const [place, column] of part.free.entries()) values[column] = own[place] as number;
    const found = this.alone ? completed(this.program, this.charges, values) : this.found(values);
    if (found === undefined) return before;
    const point = polishWith(this.linear, this.program, this.charges, found);
    return point.objective < before.objective ? point : before;
  }
}
