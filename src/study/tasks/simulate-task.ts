import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { task } from '../scenario.ts';
import { type BlockInput, type BlockResult, runBlock } from '../simulate/block.ts';
import type { Ground } from '../simulate/ground.ts';
import type { PlanOptions } from '../single.ts';

/** A block of the samples of a simulation. */
export const simulateTask = task({
  name: 'simulate',
  run: (study: Case, input: BlockInput, [ground]: readonly [Ground], options: PlanOptions): Promise<BlockResult> =>
    runBlock(sortedCase(study), input, ground, options),
});
