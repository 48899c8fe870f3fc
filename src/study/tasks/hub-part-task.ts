import type { Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { type Cost, costOfPlan } from '../compared/saving.ts';
import type { Taken } from '../hub/part.ts';
import { faultsOf, partPlanner } from '../hub/plan-part.ts';
import type { PlanResult } from '../outcome.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';

export interface HubPartInput extends Effort {
  /** Those that share a network. */
  readonly sources: readonly string[];
  /** What all others take with lines of their own. */
  readonly taken: Taken;
}

export type HubPart =
  | ({ readonly status: 'planned'; readonly issues: readonly Issue[] } & Cost)
  | { readonly status: 'none'; readonly issues: readonly Issue[] };

/** Some sources of a plan sharing a network, while all others have lines of their own. */
export const hubPartTask = task({
  name: 'hub part',
  run: async (
    study: Case,
    { sources, taken, ...effort }: HubPartInput,
    [shared]: readonly [PlanResult],
    options: PlanOptions,
  ): Promise<HubPart> => {
    if (shared.status !== 'planned') return { status: 'none', issues: shared.issues };
    const planned = await partPlanner(study, shared.point ?? {}, effort, options)(sources, taken);
    if (planned.status !== 'planned') return { status: 'none', issues: planned.issues };
    return { status: 'planned', issues: faultsOf(planned.plan), ...costOfPlan(planned.plan) };
  },
});
