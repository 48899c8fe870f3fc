import { dirname, join } from 'node:path';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { oneOf, whole, wholeFromTwo } from '../options.ts';
import { outputNames } from '../plan/output-names.ts';
import { planFileOf, readPlan } from '../plan/read-plan.ts';
import { studyOptions } from '../study/options.ts';

const usualSamples = 2000;
const usualSeed = 1;
const recourses = ['none', 'flows'] as const;
const { out, solver } = studyOptions;

export const simulate = command({
  name: 'simulate',
  says: cliStudyHelp.simulate,
  argument: { name: '<plan>', says: cliHelp.planPlace },
  options: {
    samples: { flags: '--samples <number>', says: cliStudyHelp.samples, values: { default: usualSamples }, ...wholeFromTwo },
    seed: { flags: '--seed <number>', says: cliHelp.seed, ...whole },
    recourse: {
      flags: '--recourse <none|flows>',
      says: cliStudyHelp.recourse,
      values: { default: recourses[0] },
      ...oneOf(recourses),
    },
    ...{ out, solver },
  },
  json: true,
  run: async (given, options, session) => {
    const planFile = planFileOf(given);
    const plan = await readPlan(planFile);
    const read = await caseAt(join(dirname(planFile), outputNames.study));
    const { samples = usualSamples, seed = usualSeed, recourse = recourses[0] } = options;
    const { simulationStudy } = await import('../study/simulation-study.ts');
    return simulationStudy(read, { plan, question: { samples, seed, recourse }, given: options }, session);
  },
});
