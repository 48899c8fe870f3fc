import type { Program } from '../../milp/program.ts';
import { FixedLinear } from '../highs/fixed-linear.ts';
import type { Highs } from '../highs/runtime.ts';
import { isFeasible, type Point, pointAt, rounded } from '../point.ts';
import { objectiveCoefficients, type PricedCharge, pricedCharge } from './charges.ts';
import { completed } from './completion.ts';

/** Shrinking and re-solving gains most in the first pass or two; the limit only guards against creeping. */
const passes = 20;

/** Gain, in parts of the objective, below which another pass is not worth a linear programme. */
const worthwhile = 1e-9;

/** Fixes the whole numbers, re-solves the rest, shrinks every choice to its flow, and repeats while that gains. */
export function polishWith(linear: FixedLinear, program: Program, charges: readonly PricedCharge[], from: Point): Point {
  let best = from;
  for (let pass = 0; pass < passes; pass++) {
    const solved = linear.best(best.values);
    const candidates = [solved, solved && completed(program, charges, solved.values), completed(program, charges, best.values)];
    const better = candidates.filter((point) => point !== undefined).sort((a, b) => a.objective - b.objective)[0];
    if (better === undefined || better.objective >= best.objective) return best;
    const gain = best.objective - better.objective;
    best = better;
    if (gain <= worthwhile * Math.max(1, Math.abs(best.objective))) return best;
  }
  return best;
}

/**
 * A point no dearer than `values`: an oversized pipe is money for nothing, and solvers leave many of them in their
 * plans. Undefined where `values` breaks a row or a bound.
 */
export function polished(highs: Highs, program: Program, values: Float64Array): Point | undefined {
  const near = rounded(program, values);
  if (!isFeasible(program, near)) return undefined;
  const costs = objectiveCoefficients(program);
  const linear = new FixedLinear(highs, program);
  try {
    return polishWith(
      linear,
      program,
      program.charges.map((charge) => pricedCharge(program, costs, charge)),
      pointAt(program, near),
    );
  } finally {
    linear.dispose();
  }
}
