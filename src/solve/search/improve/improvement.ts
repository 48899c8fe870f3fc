import type { Program } from '../../../milp/program.ts';
import { FixedLinear } from '../../highs/fixed-linear.ts';
import type { Hooks } from '../../highs/hooks.ts';
import type { Highs } from '../../highs/runtime.ts';
import type { Point } from '../../point.ts';
import { pricedCharges } from '../charges.ts';
import { reroutingOf } from '../periods/choose.ts';
import { uniform } from '../random.ts';
import { type SearchOptions, slopeScaling } from '../slope-scaling.ts';
import { crossing } from './crossing.ts';
import { Neighbourhoods } from './neighbourhoods.ts';

// The schedule of a round, set on generated networks and the delta case: figures in decision 13.

/** Runs of slope scaling whose points are crossed with the best. */
const runs = 2;
/** Linear programmes of such a run where averages are led round with peaks: then starts that differ are worth more than good ones. */
const shortRun = 15;
/** Simplex iterations that a crossing may take. */
const crossingIterations = 15_000;

/** Rounds without gain after which there is nothing more to hope for. */
const hopeless = 2;

/** Between the seeds of runs. */
const seedsApart = 1000;

/** Hooks that add up the work of one part after another, and pass nothing else on. */
function counting(hooks: Hooks) {
  let before = 0;
  let own = 0;
  return {
    hooks: {
      stopped: () => hooks.stopped(),
      incumbent() {},
      progress: ({ phase, work = 0 }) => {
        own = Math.max(own, work);
        hooks.progress({ phase, work: before + own });
      },
    } satisfies Hooks,
    next: () => {
      before += own;
      own = 0;
    },
  };
}

/**
 * A better point: flows led round at shaken prices, or slope scaling at length where the programme is no network of
 * flows; then rounds of neighbourhoods of the best until they gain nothing, and of a crossing of the best with what slope
 * scaling finds from other seeds, its flows led round; such a crossing first where averages go with peaks. Deterministic for
 * a seed; the budget is rounds and iterations; two rounds without gain end it; every better point is told after the work it
 * took.
 */
export function improvement(
  highs: Highs,
  program: Program,
  from: readonly [Point, ...Point[]],
  { improvements = 1, seed = 0, ...own }: SearchOptions,
  hooks: Hooks,
): Point {
  const charges = pricedCharges(program);
  let best = from.reduce((least, point) => (point.objective < least.objective ? point : least));
  if (charges === undefined || !charges.some(({ choices }) => choices.length > 0)) return best;
  const work = counting(hooks);
  const better = (point: Point) => {
    work.next();
    if (point.objective < best.objective) hooks.incumbent(point);
    best = point.objective < best.objective ? point : best;
  };
  let run = 0;
  const another = (): Point[] => {
    run += 1;
    const short = rerouting.twofold ? { rounds: shortRun } : {};
    const point = slopeScaling(highs, program, { ...own, ...short, seed: seed + seedsApart * run }, work.hooks);
    if (point === undefined) return [];
    const settled = rerouting.settled(point);
    better(settled);
    return settled === best ? [] : [settled];
  };
  // Of several states a crossing is as hard to solve as the whole.
  const crossable = !charges.some(({ states }) => states.length > 1);
  const linear = new FixedLinear(highs, program);
  const rerouting = reroutingOf(program, charges, linear, uniform(seed));
  const neighbourhoods = new Neighbourhoods(highs, program, charges, uniform(seed));
  try {
    for (let round = 0, barren = 0; round < improvements && barren < hopeless && !hooks.stopped(); round++) {
      const before = best.objective;
      // Where single flows can be led round, more slope scaling gains less than that.
      const wanted = round > 0 || rerouting.twofold ? runs : rerouting.applies ? 0 : 1;
      const others = Array.from({ length: wanted }, another).flat();
      if ((round > 0 || rerouting.twofold) && crossable && !hooks.stopped()) {
        better(crossing(highs, program, charges, [best, ...others], crossingIterations, work.hooks));
      }
      rerouting.run(best, work.hooks, better);
      neighbourhoods.run(best, work.hooks, better);
      barren = best.objective < before ? 0 : barren + 1;
    }
    return best;
  } finally {
    neighbourhoods.dispose();
    linear.dispose();
  }
}
