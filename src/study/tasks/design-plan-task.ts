import type { Case } from '../../case/case.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { designIn, withDesign } from '../design.ts';
import type { Planned, PlanResult } from '../outcome.ts';
import { planOf } from '../prepare.ts';
import type { Realisation } from '../realisation.ts';
import { modelsOf } from '../robust/models.ts';
import { task } from '../scenario.ts';
import { optionsRecord, type PlanOptions } from '../single.ts';
import type { RobustResult } from './robust-task.ts';

export interface DesignPlanInput extends Effort {
  /** The realisations whose sets are laid out together; the first is planned. */
  readonly realisations: readonly Realisation[];
  /** What the design is called in the plan's record. */
  readonly design: string;
}

/**
 * The plan of a given design in one realisation: flows alone are decided. Its bound is that of a plan that is free to
 * build what it likes in this realisation, the second need.
 */
export const designPlanTask = task({
  name: 'design-plan',
  run: async (
    study: Case,
    { realisations, design: name, ...effort }: DesignPlanInput,
    [result, free]: readonly [PlanResult | RobustResult, PlanResult],
    options: PlanOptions,
  ): Promise<Planned | null> => {
    const design = designIn(result);
    const [realisation] = realisations;
    const [prepared] = modelsOf(study, realisations, options);
    if (design === undefined || prepared === undefined || realisation === undefined) return null;
    const program = withDesign(prepared.model.program, design);
    const solution = await options.solver.solve(program, { relativeGap: 0 });
    const known = free.status === 'planned' ? (free.plan.bound_annual_m ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
    const told =
      'values' in solution
        ? { ...solution, status: 'limit' as const, limit: 'work' as const, bound: Math.min(known, solution.objective) }
        : solution;
    const record = {
      study,
      options: { ...optionsRecord(study, realisation, prepared.model.program, { ...options, ...effort }), design: name },
      keepBuilt: true,
    };
    return planOf(prepared, told, record, options.solver);
  },
});
