import { resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { robustObjectives } from '../../study/studies.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { factor, oneOf, place, wholePositive } from '../options.ts';
import { askedOf, attitudeOptions, effortOf, studyOptions } from '../study/options.ts';

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

export const robust = command({
  name: 'robust',
  says: cliStudyHelp.robust,
  argument: { name: '<case>', says: cliHelp.case },
  options,
  json: true,
  run: async (path, given, session) => {
    const read = await caseAt(path);
    if (read.study.pipes.kind === 'trends') throw new InputError([fault('robust.trend_pipes', { path: 'pipes.kind' })]);
    const { scenarios, seed = usualSeed, objective = robustObjectives[0], tail = usualTail } = given;
    const from = given.from === undefined ? {} : { from: resolve(given.from) };
    const asked = askedOf(given);
    const { robustStudy } = await import('../study/robust-study.ts');
    return robustStudy(
      read,
      {
        futures: { scenarios, seed, asked, ...from },
        question: { objective, tail, asked, ...effortOf(given) },
        given: { ...given, ...from },
      },
      session,
    );
  },
});
