import type { FixedCharge, Program } from '../../../milp/program.ts';
import { FixedLinear } from '../../highs/fixed-linear.ts';
import type { Hooks } from '../../highs/hooks.ts';
import type { Highs } from '../../highs/runtime.ts';
import { solveWithHighs } from '../../highs/solve.ts';
import { isFeasible, type Point, pointAt } from '../../point.ts';
import { cheapest, flowOf, noFlow, type PricedCharge } from '../charges.ts';
import { type Asset, assetsIn, boughtAt, periodsOf } from '../periods/assets.ts';
import { polishWith } from '../polish.ts';
import { Slopes } from '../slopes.ts';
import { restricted } from './restricted.ts';
import { Vicinity } from './vicinity.ts';

// Set on generated networks of 600 and 2 500 edges and on the delta case: figures in decision 13.

/** Assets that are decided anew in a step: so many at least at first, and up to so many times that. */
const firstLeast = 20;
const range = 3;
/** Times that each asset in use has been looked at without gain, on the average, when a run ends; and by how much neighbourhoods then grow. */
const patience = 5;
const growth = 1.4;
/** Simplex iterations that a step may take, for each asset decided anew. */
const iterationsAnAsset = 60;
/** Nodes that a step may take: where the root says nothing, another place will. */
const nodeLimit = 1;
/** A step ends when it is this near to its best, in parts of the whole cost. */
const relativeGap = 2e-5;
/** Share of places drawn evenly; the others by what is wasted there. */
const evenShare = 0.1;

/**
 * Better points by large neighbourhoods: everything in a part of the network is decided anew as a small whole-number
 * programme, while elsewhere what is built stays and carries what it can (large-neighbourhood search, Shaw 1998). Parts
 * are drawn round assets that cost more than a relaxation sees of them. Deterministic for its random numbers.
 */
export class Neighbourhoods {
  private readonly highs: Highs;
  private readonly program: Program;
  private readonly charges: readonly PricedCharge[];
  private readonly random: () => number;
  private readonly assets: readonly Asset[];
  private readonly vicinity: Vicinity;
  private readonly lowest: Float64Array;
  private readonly linear: FixedLinear;
  private least = firstLeast;

  constructor(highs: Highs, program: Program, charges: readonly PricedCharge[], random: () => number) {
    this.highs = highs;
    this.program = program;
    this.charges = charges;
    this.random = random;
    this.assets = assetsIn(charges);
    this.vicinity = new Vicinity(program, charges);
    this.lowest = new Slopes(program, charges).lowest();
    this.linear = new FixedLinear(highs, program);
  }

  /** One neighbourhood after another, until several in a row gain nothing; the next run takes larger ones. Tells the point after each. */
  run(from: Point, hooks: Hooks, tell: (point: Point) => void): void {
    let best = from;
    for (let stale = 0; !hooks.stopped(); ) {
      const used = this.used(best);
      if (stale * this.least >= patience * used.length) break;
      const centre = this.drawn(used);
      const point = this.decidedAnew(this.vicinity.around(centre, this.least * range ** this.random(), this.random), best, hooks);
      stale = point.objective < best.objective ? 0 : stale + 1;
      best = point;
      tell(best);
    }
    this.least *= growth;
  }

  dispose(): void {
    this.linear.dispose();
  }

  private decidedAnew(near: ReadonlySet<number>, from: Point, hooks: Hooks): Point {
    const part = restricted(this.program, this.heldOutside(near, from));
    const iterationLimit = iterationsAnAsset * near.size;
    const options = { start: part.narrowed(from.values), nodeLimit, iterationLimit, relativeGap, brief: true };
    const solution = solveWithHighs(this.highs, part.program, options, hooks);
    if (!('values' in solution)) return from;
    const found = pointAt(this.program, part.widened(solution.values));
    if (found.objective >= from.objective || !isFeasible(this.program, found.values)) return from;
    const polished = polishWith(this.linear, this.program, this.charges, found);
    return polished.objective < from.objective ? polished : from;
  }

  /** What an asset costs beyond the lowest slopes of its charges: what a relaxation does not see of it. */
  private wasted(asset: Asset, values: Float64Array): number {
    const periods = periodsOf(this.charges, asset);
    const seen = asset.reduce(
      (total, index) => total + (this.lowest[index] as number) * flowOf(this.charges[index] as PricedCharge, values),
      0,
    );
    const [first] = periods as [PricedCharge];
    if (periods.length > 1) return Math.max(0, (boughtAt(periods, values)?.cost ?? 0) - seen);
    const switching = first.switches.reduce((total, { cost }) => total + cost, 0);
    return Math.max(0, (cheapest(first, flowOf(first, values))?.cost ?? 0) + switching - seen);
  }

  /** The assets that carry something, with what is wasted there. */
  private used({ values }: Point): readonly { readonly index: number; readonly weight: number }[] {
    return this.assets.flatMap((asset, index) => {
      const carries = periodsOf(this.charges, asset).some((charge) => flowOf(charge, values) > noFlow);
      return carries ? [{ index, weight: this.wasted(asset, values) }] : [];
    });
  }

  /** An asset in use, one at least: mostly the likelier the more is wasted there. */
  private drawn(used: ReturnType<Neighbourhoods['used']>): number {
    const even = this.random() < evenShare || used.every(({ weight }) => weight === 0);
    const weightOf = (one: (typeof used)[number]) => (even ? 1 : one.weight);
    let left = this.random() * used.reduce((total, one) => total + weightOf(one), 0);
    const chosen = used.find((one) => {
      left -= weightOf(one);
      return left < 0;
    });
    return (chosen ?? (used.at(-1) as (typeof used)[number])).index;
  }

  /** Away from some assets whole numbers are held, and flows and sizes where nothing is bought. */
  private heldOutside(near: ReadonlySet<number>, { values }: Point): Float64Array {
    const held = Float64Array.from(this.program.columns, ({ integer }, column) =>
      integer ? (values[column] as number) : Number.NaN,
    );
    const hold = (column: number) => {
      held[column] = values[column] as number;
    };
    for (const [index, asset] of this.assets.entries()) {
      const standing = new Set<number>();
      for (const place of asset) {
        const { choices, switches, count, flows } = this.program.charges[place] as FixedCharge;
        if (near.has(index)) {
          const own = [...choices.map(({ column }) => column), ...switches, ...(count === undefined ? [] : [count.column])];
          for (const column of own) held[column] = Number.NaN;
          continue;
        }
        for (const [k, { column, size }] of choices.entries()) {
          if ((values[column] as number) > 0.5) standing.add(k);
          else if (size !== undefined) hold(size);
        }
        if (flowOf(this.charges[place] as PricedCharge, values) <= noFlow) flows.forEach(hold);
        else for (const [k, { flow }] of choices.entries()) if (flow !== undefined && !standing.has(k)) held[flow] = 0;
      }
    }
    return held;
  }
}
