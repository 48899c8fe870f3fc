import type { Solver } from '../solve/solver.ts';
import { crispProgram, type Side } from './crisp.ts';
import type { IntervalProgram } from './interval-program.ts';
import { type MethodOptions, type NamedSolution, namedSolution } from './named-solution.ts';

/** The two ends of the optimal value, each with a point that attains it. */
export interface BestWorst {
  /** Of a maximisation the largest, of a minimisation the smallest. */
  readonly best: NamedSolution;
  readonly worst: NamedSolution;
}

/**
 * Best and worst case of an interval programme (BWC). For columns ≥ 0, crisp `=` rows and intervals that stand once each:
 *
 *     best   min Σ c⁻x,  Σ a⁻x ≤ b⁺ in rows ≤,  Σ a⁺x ≥ b⁻ in rows ≥
 *     worst  min Σ c⁺x,  Σ a⁺x ≤ b⁻ in rows ≤,  Σ a⁻x ≥ b⁺ in rows ≥
 *
 * and the mirror image for max. F(worst) ⊆ F(any realisation) ⊆ F(best) and c⁻x ≤ cx ≤ c⁺x for x ≥ 0, so that
 * [best, worst] is the exact range of the optimal value, with integer columns too: both ends are realisations. An infeasible
 * worst end says that some realisation has no solution, an infeasible best end that none has. Where a run ends before the
 * proof, the range is proved from the best end's bound to the worst end's objective.
 *
 * What it does not guarantee: the box that the two points span holds points that are feasible for no realisation, and
 * points that are optimal for none.
 *
 * @throws RangeError for programmes outside these conditions, see `checkIntervalProgram`
 * Source: Tong, Fuzzy Sets Syst. 66 (1994) 301–306; Chinneck and Ramadan, J. Oper. Res. Soc. 51 (2000) 209–220.
 */
export async function bestWorst(program: IntervalProgram, solver: Solver, options: MethodOptions = {}): Promise<BestWorst> {
  const end = async (side: Side) => namedSolution(program, await solver.solve(crispProgram(program, side, { side }), options));
  return { best: await end('best'), worst: await end('worst') };
}
