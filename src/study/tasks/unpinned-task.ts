import type { Case } from '../../case/case.ts';
import type { Effort } from '../../solve/search/effort.ts';
import type { PlanResult } from '../outcome.ts';
import { type PinPlace, withoutPins } from '../pins/pin.ts';
import { central } from '../realisation.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';
import { planTask } from './plan-task.ts';

export interface UnpinnedInput extends Effort {
  readonly lifted: readonly PinPlace[];
}

/** The plan of a case without some of its pins; it starts from the design of the plan with all of them. */
export const unpinnedTask = task({
  name: 'unpinned',
  run: (study: Case, { lifted, ...effort }: UnpinnedInput, [pinned]: readonly [PlanResult], options: PlanOptions) =>
    planTask.run(withoutPins(study, lifted), { realisation: central, ...effort }, [pinned], options),
});
