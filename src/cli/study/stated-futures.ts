import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import type { Asked } from '../../case/realise.ts';
import { boundsScenarios } from '../../study/bounds.ts';
import { endScenarios, futureScenarios, type RobustQuestion, settingScenarios } from '../../study/robust/question.ts';
import { readBoundsStudy, settingsOf } from './read-study.ts';

/** What the options say about the futures that a robust plan has to meet. */
export interface FuturesAsked {
  /** So many sampled futures of the seed. */
  readonly scenarios?: number | undefined;
  readonly seed: number;
  /** Output folder of a study whose runs they are. */
  readonly from?: string | undefined;
  /** How the two ends are read, which they are where nothing else is asked for. */
  readonly asked: Asked;
}

/** The futures that the plan has to meet: a study's runs, whose plans are there already, sampled futures, or the two ends. */
export async function statedFutures(
  { scenarios, seed, from, asked }: FuturesAsked,
  study: Case,
): Promise<Pick<RobustQuestion, 'scenarios' | 'alone'>> {
  if (scenarios !== undefined && from !== undefined) throw new InputError([fault('robust.scenarios_twice', { path: '--from' })]);
  if (from !== undefined) {
    const made = await readBoundsStudy(from, study);
    const settings = settingsOf(made);
    const alone = boundsScenarios(settings, made.effort).flatMap(({ lower, unlinked }) => [lower, unlinked]);
    return { scenarios: settingScenarios(settings), alone };
  }
  return { scenarios: scenarios === undefined ? endScenarios(asked) : futureScenarios(scenarios, seed) };
}
