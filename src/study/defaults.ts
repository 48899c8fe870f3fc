import { pipelineCosts } from '../economics/pipeline-cost/kinds.ts';
import { sinkKinds } from '../economics/revenue/kinds.ts';
import type { ModelLists } from '../model/build.ts';
import { constraints } from '../model/constraints/index.ts';
import { costs } from '../model/costs/index.ts';
import { networkKinds } from '../network/kinds.ts';
import { measures } from '../plan/milestones/index.ts';
import type { Kinds } from './kinds.ts';

/** Every kind that ships with the package. A study may be given others, or more. */
export const defaultKinds: Kinds = { pipes: pipelineCosts, sinks: sinkKinds, networks: networkKinds, measures };

/** Every constraint and cost that ships with the package. */
export const defaultLists: ModelLists = { constraints, costs };
