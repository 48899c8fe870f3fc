import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';

/**
 * Refuses a case of several stages: studies of many futures and of alternatives read plans of one.
 *
 * @throws InputError
 */
export function requireOneStage({ stages }: Pick<Case, 'stages'>, study: string): void {
  if (stages.length > 1) {
    throw new InputError([fault('study.one_stage', { path: 'stages.1' }, { count: stages.length, study })]);
  }
}
