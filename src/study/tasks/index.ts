import type { Task } from '../scenario.ts';
import { alternativeTask } from './alternative-task.ts';
import { designCostsTask } from './design-costs-task.ts';
import { designPlanTask } from './design-plan-task.ts';
import { hubPartTask } from './hub-part-task.ts';
import { linkedTask } from './linked-task.ts';
import { ownLinesTask } from './own-lines-task.ts';
import { pathPlanTask } from './path-plan-task.ts';
import { pathShareTask } from './path-share-task.ts';
import { planTask } from './plan-task.ts';
import { robustTask } from './robust-task.ts';
import { sharedBoundTask } from './shared-bound-task.ts';
import { simulateTask } from './simulate-task.ts';
import { simulationGroundTask } from './simulation-ground-task.ts';
import { unpinnedTask } from './unpinned-task.ts';

/** Every task that a scenario may name; the only list. */
export const tasks: readonly Task<never, never>[] = [
  planTask,
  sharedBoundTask,
  linkedTask,
  robustTask,
  designCostsTask,
  designPlanTask,
  simulationGroundTask,
  simulateTask,
  alternativeTask,
  ownLinesTask,
  hubPartTask,
  pathPlanTask,
  pathShareTask,
  unpinnedTask,
];
