import type { Solver } from '../solve/solver.ts';
import type { IntervalProgram } from './interval-program.ts';
import { type IntervalSolution, intervalSolution, solveWith } from './interval-solution.ts';
import type { MethodOptions } from './named-solution.ts';
import { pairOf } from './pair.ts';
import { twoStep } from './two-step.ts';

/**
 * Huang's two-step method (TSM) for an interval programme: `pairOf` makes the two crisp programmes and their links,
 * `twoStep` solves them.
 *
 * Guarantees: both steps are realisations of the programme, so the first and the unlinked objective lie in its exact range
 * (`bestWorst`); with no link dropped, lower ≤ upper come from the method and not from sorting, except for columns without
 * a link. Does not guarantee: that the objective's range is the exact one, or inside it (a link may push its worse end
 * beyond); that points between the ends are feasible for even the loosest constraints; that they are optimal for any
 * realisation. `improvedTwoStep` mends the second of these.
 *
 * @throws RangeError for programmes outside the method, see `checkIntervalProgram`
 * Source: Huang, Baetz and Patry, Eur. J. Oper. Res. 83 (1995) 594–620; its defects: Wang and Huang, Inf. Sci. 281 (2014) 85–96,
 * and Mishmast Nehi, Ashayerinasab and Allahdadi, Oper. Res. Int. J. 20 (2020) 1205–1229, section 3.2.
 */
export async function twoStepInterval(
  program: IntervalProgram,
  solver: Solver,
  options: MethodOptions = {},
): Promise<IntervalSolution> {
  const { linksFrom, ...pair } = pairOf(program);
  return intervalSolution(program, await twoStep(pair, linksFrom, solveWith(solver, options)));
}
