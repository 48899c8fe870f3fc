import type { Case, CaseDocument } from '../../../src/case/case.ts';
import { sortedCase } from '../../../src/case/document.ts';
import { parseCase } from '../../../src/case/parse.ts';
import type { Future } from '../../../src/case/uncertain/futures.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import type { Kinds } from '../../../src/study/kinds.ts';
import type { Realisation } from '../../../src/study/realisation.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../../src/study/run.ts';
import type { Runner } from '../../../src/study/scenario.ts';
import { type BlockResult, runBlock } from '../../../src/study/simulate/block.ts';
import { type Ground, groundFutures, groundOf, type Recourse } from '../../../src/study/simulate/ground.ts';
import { plannedPart } from '../../../src/study/simulate/planned-part.ts';
import { runSimulation, type SimulationQuestion } from '../../../src/study/simulate/simulation.ts';
import { planCase } from '../../../src/study/single.ts';
import type { SimulationStudy } from '../../../src/study/studies.ts';
import { tasks } from '../../../src/study/tasks/index.ts';
import { inThisThread } from '../../properties/planning.ts';

const tools = (kinds: Kinds) => ({ solver: inThisThread, kinds, lists: defaultLists });

/** A runner in this thread, from nothing. */
export const runnerHere = (atOnce = 1, kinds = defaultKinds): Runner =>
  runnerOf(resultsInMemory(), executeHere(tasks, tools(kinds)), atOnce);

export const lower: Realisation = { of: 'bound', bound: 'lower', asked: {} };
export const upper: Realisation = { of: 'bound', bound: 'upper', asked: {} };

export interface Planned {
  readonly study: Case;
  readonly plan: Plan;
}

/** A case and the plan of one of its realisations, proved to the last digit unless told otherwise. */
export async function planOf(
  study: Case,
  { realisation = lower, gap = 0, kinds = defaultKinds }: { realisation?: Realisation; gap?: number; kinds?: Kinds } = {},
): Promise<Planned> {
  const outcome = await planCase(study, { ...tools(kinds), gap, realisation });
  if (outcome.status !== 'planned') throw new Error(`${outcome.status} ${JSON.stringify(outcome.issues)}`);
  return { study, plan: outcome.plan };
}

export const caseOf = (document: CaseDocument, kinds = defaultKinds): Case => parseCase(document, kinds).study;

export function simulated(
  { study, plan }: Planned,
  question: Partial<SimulationQuestion>,
  { atOnce = 1, kinds = defaultKinds } = {},
): Promise<SimulationStudy> {
  const whole = { samples: 500, seed: 1, recourse: 'none' as const, ...question };
  return runSimulation(study, plan, whole, runnerHere(atOnce, kinds), { kinds });
}

/** One block from the first sample on, with what it stands on and the futures that it ran through. */
export async function oneBlock(
  { study, plan }: Planned,
  recourse: Recourse,
  samples: number,
  kinds = defaultKinds,
): Promise<{ ground: Ground; block: BlockResult; futures: Future[] }> {
  const sorted = sortedCase(study);
  const ground = JSON.parse(JSON.stringify(groundOf(sorted, plannedPart(plan, study), recourse, tools(kinds)))) as Ground;
  const block = await runBlock(sorted, { recourse, seed: 1, first: 0, samples }, ground, tools(kinds));
  const drawn = groundFutures(sorted, kinds, ground, 1);
  return { ground, block, futures: Array.from({ length: samples }, () => drawn.next()) };
}

/** What a future drew of a number. */
export const drawnOf = (future: Future, key: string): number => future.get(key) ?? Number.NaN;
