import { resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { readCase } from '../../io/read-case.ts';
import { boundsScenarios } from '../../study/bounds.ts';
import { defaultKinds } from '../../study/defaults.ts';
import {
  endScenarios,
  futureScenarios,
  type RobustQuestion,
  robustObjectives,
  settingScenarios,
} from '../../study/robust/question.ts';
import { runRobust } from '../../study/robust/robust.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { command } from '../command.ts';
import { factor, oneOf, place, type Values, wholePositive } from '../options.ts';
import { askedOf, attitudeOptions, effortOf, studyOptions } from '../study/options.ts';
import { readBoundsStudy, settingsOf } from '../study/read-study.ts';
import { endRobust } from '../study/robust-study.ts';
import { inStudy } from '../study/session.ts';

/** The mean of the dearest fifth of the scenarios, unless told otherwise. */
const usualTail = 0.2;
const usualSeed = 1;

const options = {
  scenarios: { flags: '--scenarios <number>', says: cliStudyHelp.scenarios, ...wholePositive },
  from: { flags: '--from <folder>', says: cliStudyHelp.from, ...place },
  objective: {
    flags: '--objective <name>',
    says: cliStudyHelp.objective,
    values: { names: robustObjectives.join(', '), default: robustObjectives[0] },
    ...oneOf(robustObjectives),
  },
  tail: { flags: '--tail <share>', says: cliStudyHelp.tail, values: { default: usualTail }, ...factor },
  ...attitudeOptions,
  ...studyOptions,
};

/** The futures that the plan has to meet: a study's runs, whose plans are there already, sampled futures, or the two ends. */
async function statedBy(
  given: Values<typeof options>,
  study: Case,
): Promise<Partial<RobustQuestion> & Pick<RobustQuestion, 'scenarios'>> {
  const { scenarios, from, seed = usualSeed } = given;
  if (scenarios !== undefined && from !== undefined) throw new InputError([fault('robust.scenarios_twice', { path: '--from' })]);
  if (from !== undefined) {
    const made = await readBoundsStudy(from, study);
    const settings = settingsOf(made);
    const alone = boundsScenarios(settings, made.effort).flatMap(({ lower, unlinked }) => [lower, unlinked]);
    return { scenarios: settingScenarios(settings), alone };
  }
  return { scenarios: scenarios === undefined ? endScenarios(askedOf(given)) : futureScenarios(scenarios, seed) };
}

export const robust = command({
  name: 'robust',
  says: cliStudyHelp.robust,
  argument: { name: '<case>', says: cliHelp.case },
  options,
  json: true,
  run: async (path, given, session) => {
    const read = await readCase(path, defaultKinds);
    if (read.study.pipes.kind === 'trends') throw new InputError([fault('robust.trend_pipes', { path: 'pipes.kind' })]);
    const stated = await statedBy(given, read.study);
    const { objective = robustObjectives[0], tail = usualTail } = given;
    const question = { ...stated, objective, tail, asked: askedOf(given), ...effortOf(given) };
    const { from, ...rest } = given;
    return inStudy(
      read,
      'robust',
      { ...rest, ...(from === undefined ? {} : { from: resolve(from) }) },
      session,
      async (running) => endRobust(await runRobust(running.study, question, running.runner, running.watch), running, session),
    );
  },
});
