import type { Case } from '../../case/case.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { type OwnLines, ownLines } from '../hub/own-lines.ts';
import { partPlanner } from '../hub/plan-part.ts';
import type { PlanResult } from '../outcome.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';

/** Every source of a plan with a line of its own. */
export const ownLinesTask = task({
  name: 'own lines',
  run: async (study: Case, effort: Effort, [shared]: readonly [PlanResult], options: PlanOptions): Promise<OwnLines> => {
    if (shared.status !== 'planned') return { status: 'none', source: '–', issues: shared.issues };
    return ownLines(shared.plan, partPlanner(study, shared.point ?? {}, effort, options));
  },
});
