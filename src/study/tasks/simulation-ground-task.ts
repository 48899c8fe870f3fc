import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { task } from '../scenario.ts';
import { type Ground, groundOf, type Recourse } from '../simulate/ground.ts';
import type { PlannedPart } from '../simulate/planned-part.ts';
import type { PlanOptions } from '../single.ts';

export interface GroundInput {
  readonly recourse: Recourse;
  readonly part: PlannedPart;
}

/** What all blocks of a simulation stand on; worked out once, for it builds networks. */
export const simulationGroundTask = task({
  name: 'simulation-ground',
  run: async (
    study: Case,
    { recourse, part }: GroundInput,
    _needs: readonly [],
    { kinds, lists, onProgress }: PlanOptions,
  ): Promise<Ground> => {
    onProgress?.({ phase: 'network' });
    return groundOf(sortedCase(study), part, recourse, { kinds, lists });
  },
});
