import type { Program } from '../../../milp/program.ts';
import type { Hooks } from '../../highs/hooks.ts';
import type { Highs } from '../../highs/runtime.ts';
import { solveWithHighs } from '../../highs/solve.ts';
import type { Point } from '../../point.ts';
import { flowOf, noFlow, type PricedCharge } from '../charges.ts';
import { assetsIn, periodsOf } from '../periods/assets.ts';
import { polished } from '../polish.ts';
import { restricted } from './restricted.ts';

/** Nodes that one crossing may take: its root finds most of what there is. */
const nodeLimit = 2;
/** A crossing ends when it is this near to its own best. */
const relativeGap = 5e-4;

/** Values that close every asset with choices that carries nothing in any of the points; terminals and sizes stay free. */
function heldOutside(program: Program, charges: readonly PricedCharge[], points: readonly Point[]): Float64Array {
  const held = new Float64Array(program.columns.length).fill(Number.NaN);
  for (const asset of assetsIn(charges)) {
    const periods = periodsOf(charges, asset);
    if (periods.every(({ choices }) => choices.length === 0) || periods.some(({ bought }) => bought !== undefined)) continue;
    if (points.some(({ values }) => periods.some((charge) => flowOf(charge, values) > noFlow))) continue;
    for (const { choices, flows, sizes } of periods) {
      for (const { column } of choices) held[column] = 0;
      for (const column of [...flows, ...sizes]) held[column] = 0;
    }
  }
  return held;
}

/**
 * The best that the parts of some points make together: the exact solver on what they use, a small programme whose answer is
 * as good as any of them and mostly better (path relinking by sub-programme); never worse than the first of them.
 */
export function crossing(
  highs: Highs,
  program: Program,
  charges: readonly PricedCharge[],
  points: readonly [Point, ...Point[]],
  iterationLimit: number,
  hooks: Hooks,
): Point {
  const [best] = points;
  const part = restricted(program, heldOutside(program, charges, points));
  const options = { start: part.narrowed(best.values), nodeLimit, relativeGap, iterationLimit };
  const solution = solveWithHighs(highs, part.program, options, hooks);
  const found = 'values' in solution ? polished(highs, program, part.widened(solution.values)) : undefined;
  return found !== undefined && found.objective < best.objective ? found : best;
}
