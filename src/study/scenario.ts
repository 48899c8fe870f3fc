import { hashOf } from '../base/hash.ts';
import type { Progress } from '../base/progress.ts';
import type { Case } from '../case/case.ts';
import { caseHash } from '../case/document.ts';
import type { PlanOptions } from './single.ts';
import { version } from './version.ts';

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One piece of work on a case: a task by name, its input, and the scenarios whose results it is given. */
export interface Scenario {
  readonly task: string;
  readonly input: Json;
  readonly needs: readonly Scenario[];
}

/** Names scenarios of a case by hash: equal for equal work, that is case, task, input, what it needs, and version of the package. */
export function scenarioHashes(study: Case): (scenario: Scenario) => string {
  const of = caseHash(study);
  const hash = ({ task, input, needs }: Scenario): string => hashOf({ case: of, version, task, input, needs: needs.map(hash) });
  return hash;
}

/** How one kind of scenario is worked out. Its result is plain JSON and depends on nothing but what the hash covers. */
export interface Task<Input = unknown, Needs = readonly unknown[], Result = unknown> {
  readonly name: string;
  run(study: Case, input: Input, needs: Needs, options: PlanOptions): Promise<Result>;
}

/** Keeps the types inside a task's file while the list holds them all alike: input, needs and result are plain JSON between them. */
export function task<Input, Needs extends readonly unknown[], Result>(
  definition: Task<Input, Needs, Result>,
): Task<Input, Needs, Result> & { scenario(input: Input, ...needs: readonly Scenario[]): Scenario } {
  return {
    ...definition,
    scenario: (input, ...needs) => ({ task: definition.name, input: input as Json, needs }),
  };
}

/** Keeps results by scenario hash. */
export interface Results {
  get(hash: string): Promise<Json | undefined>;
  put(hash: string, result: Json): Promise<void>;
}

/** How far a list of scenarios is. */
export interface StudyProgress {
  readonly done: number;
  /** Of those done, how many were kept from an earlier run. */
  readonly kept: number;
  readonly total: number;
  /** What runs now, each with the latest that it reported. */
  readonly running: readonly { readonly scenario: Scenario; readonly progress?: Progress }[];
}

/** Runs scenarios and gives their results in their order; what `Results` has already is not run again. */
export interface Runner {
  run(study: Case, scenarios: readonly Scenario[], watch?: StudyWatch): Promise<readonly Json[]>;
}

export interface StudyWatch {
  readonly onProgress?: (progress: StudyProgress) => void;
  readonly signal?: AbortSignal;
}

/** Thrown by a runner that was told to stop; what was finished stays in its results. */
export class Stopped extends Error {
  readonly progress: StudyProgress;

  constructor(progress: StudyProgress) {
    super(`stopped with ${progress.done} of ${progress.total} scenarios done`);
    this.name = 'Stopped';
    this.progress = progress;
  }
}
