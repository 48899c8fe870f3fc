import type { Program } from '../../../milp/program.ts';
import type { FixedLinear } from '../../highs/fixed-linear.ts';
import type { Hooks } from '../../highs/hooks.ts';
import type { Point } from '../../point.ts';
import type { PricedCharge } from '../charges.ts';
import { completed } from '../completion.ts';
import { polishWith } from '../polish.ts';
import { flowsAt, valuesWith } from './columns.ts';
import type { RoutedFlows } from './flows.ts';
import { type FlowNetwork, flowNetwork } from './network.ts';
import { shakeOut } from './shaking.ts';

// Set on generated networks of 600 and 2 500 edges: figures in decision 16.

/** Shakes without gain after which a run ends, for each link in use. */
const patience = 4;
/** Links looked at in the time of one simplex iteration, by which all work is counted: single flows, and averages with peaks. */
const looksAnIteration = { single: 1000, twofold: 350 };

/** Better points by leading flows round, at true prices and at shaken ones. */
export class Rerouting {
  private readonly program: Program;
  private readonly charges: readonly PricedCharge[];
  private readonly linear: FixedLinear;
  private readonly random: () => number;
  private readonly network: FlowNetwork | undefined;

  constructor(program: Program, charges: readonly PricedCharge[], linear: FixedLinear, random: () => number) {
    this.program = program;
    this.charges = charges;
    this.linear = linear;
    this.random = random;
    this.network = flowNetwork(program, charges);
  }

  /** Whether the programme is a network of flows; without that nothing here gains. */
  get applies(): boolean {
    return this.network !== undefined;
  }

  /** Whether something flows beside the flows, as averages beside peaks. */
  get twofold(): boolean {
    return this.network?.links.some(({ forward }) => forward.beside !== undefined) === true;
  }

  /** The point with its flows led round as long as that gains, and polished; never dearer. */
  settled(from: Point): Point {
    if (this.network === undefined) return from;
    const flows = flowsAt(this.network, from.values);
    flows.improve(this.network.links.keys());
    return this.pointOf(this.network, flows, from);
  }

  /** Shakes until nothing has been gained for long; tells every better point after the work it took. */
  run(from: Point, hooks: Hooks, tell: (point: Point) => void): void {
    const { network } = this;
    if (network === undefined) return;
    let best = from;
    let [work, told] = [0, 0];
    const looks = looksAnIteration[this.twofold ? 'twofold' : 'single'];
    for (let gained = true; gained && !hooks.stopped(); ) {
      const flows = flowsAt(network, best.values);
      const before = best.objective;
      const after = (gain: boolean) => {
        const now = work + flows.work / looks;
        hooks.progress({ phase: 'search', work: now - told });
        const point = gain ? completed(this.program, this.charges, valuesWith(network, flows, best.values)) : undefined;
        if (point === undefined) return;
        tell(point);
        told = now;
      };
      shakeOut(flows, { random: this.random, patience, stopped: () => hooks.stopped(), after });
      work += flows.work / looks;
      best = this.pointOf(network, flows, best);
      gained = best.objective < before;
      tell(best);
      told = work;
    }
  }

  /** The point with these flows, polished; the one before where that is not cheaper. */
  private pointOf(network: FlowNetwork, flows: RoutedFlows, before: Point): Point {
    const values = valuesWith(network, flows, before.values);
    const found = completed(this.program, this.charges, values);
    if (found === undefined) return before;
    const point = polishWith(this.linear, this.program, this.charges, found);
    return point.objective < before.objective ? point : before;
  }
}
