import type { Program } from '../../milp/program.ts';
import { FixedLinear } from '../highs/fixed-linear.ts';
import type { Hooks } from '../highs/hooks.ts';
import type { Highs } from '../highs/runtime.ts';
import type { Point } from '../point.ts';
import { pricedCharges } from './charges.ts';
import { limitsOf } from './limits.ts';
import { reroutingOf } from './periods/choose.ts';
import { polishWith } from './polish.ts';
import { uniform } from './random.ts';
import { type SearchOptions, slopeScaling } from './slope-scaling.ts';

/** Where flows can be led round, so many linear programmes fewer give as good a point: single flows, and averages with peaks. */
const fewer = { single: 30, twofold: 5 };

/**
 * The point that search and exact solver begin from: that of given whole numbers, where it is enough with its flows led round; otherwise the
 * cheapest of it and what a short slope scaling finds, its flows led round where that is cheaper.
 */
export function startingPoint(highs: Highs, program: Program, options: SearchOptions, hooks: Hooks): Point | undefined {
  const charges = pricedCharges(program);
  if (charges === undefined) return undefined;
  const linear = new FixedLinear(highs, program);
  try {
    const rerouting = reroutingOf(program, charges, linear, uniform(options.seed ?? 0));
    const { from, enough = Number.NEGATIVE_INFINITY } = options;
    const begun = from && linear.best(from);
    const given = begun && rerouting.settled(polishWith(linear, program, charges, begun));
    if (given !== undefined && given.objective <= enough) return given;
    const part = rerouting.twofold ? fewer.twofold : fewer.single;
    const rounds = options.rounds === undefined || !rerouting.applies ? {} : { rounds: Math.ceil(options.rounds / part) };
    const short = slopeScaling(highs, program, { ...options, ...rounds }, hooks);
    // Prices of limits take their rounds to grow.
    const again = short === undefined && limitsOf(program, charges).length > 0 && !hooks.stopped();
    const point = again ? slopeScaling(highs, program, options, hooks) : short;
    if (point === undefined || hooks.stopped()) return point ?? given;
    const settled = rerouting.settled(point);
    if (settled.objective < point.objective) hooks.incumbent(settled);
    return given !== undefined && given.objective < settled.objective ? given : settled;
  } finally {
    linear.dispose();
  }
}
