import type { Case } from '../case/case.ts';
import { highsSearch, highsSolver } from '../solve/highs.node.ts';
import { defaultKinds, defaultLists } from '../study/defaults.ts';
import { type PlanOptions, type PlanOutcome, planCase } from '../study/single.ts';

/** Plans a case with the embedded solver and everything that ships with the package; any of it may be replaced. */
export function plan(study: Case, options: Partial<PlanOptions> = {}): Promise<PlanOutcome> {
  return planCase(study, { solver: highsSolver(), search: highsSearch(), kinds: defaultKinds, lists: defaultLists, ...options });
}
