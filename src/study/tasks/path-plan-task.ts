import type { Case } from '../../case/case.ts';
import type { Effort } from '../../solve/search/effort.ts';
import type { PlanResult } from '../outcome.ts';
import { pathCase, pathCaseForShare } from '../paths/variant.ts';
import { central } from '../realisation.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';
import { planResult, startingFrom } from './plan-task.ts';

export interface PathPlanInput extends Effort {
  readonly paths: readonly string[];
  /** Share of the targets; all of them unless told otherwise. */
  readonly share?: number;
}

const costOf = (result: PlanResult) => (result.status === 'planned' ? result.plan.cost.annual_m : Number.POSITIVE_INFINITY);

/** A case by some paths; it starts from the cheapest plan by fewer of them, which it may always keep to. */
export const pathPlanTask = task({
  name: 'path plan',
  run: (
    study: Case,
    { paths, share, ...effort }: PathPlanInput,
    fewer: readonly PlanResult[],
    options: PlanOptions,
  ): Promise<PlanResult> => {
    const variant = share === undefined ? pathCase(study, paths) : pathCaseForShare(study, paths, share);
    const [cheapest] = fewer.filter(({ status }) => status === 'planned').sort((a, b) => costOf(a) - costOf(b));
    return planResult(variant, { realisation: central, ...effort }, startingFrom(cheapest), options);
  },
});
