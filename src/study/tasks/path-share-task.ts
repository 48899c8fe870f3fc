import type { Case } from '../../case/case.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { type FoundShare, largestShare } from '../paths/largest-share.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';

export interface PathShareInput extends Effort {
  readonly paths: readonly string[];
}

/** The largest share of its targets that a case can meet by some paths. */
export const pathShareTask = task({
  name: 'path share',
  run: (study: Case, { paths, ...effort }: PathShareInput, _needs: readonly [], options: PlanOptions): Promise<FoundShare> =>
    largestShare(study, paths, effort, options),
});
