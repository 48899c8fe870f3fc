import { dirname, join } from 'node:path';
import { readCase } from '../../io/read-case.ts';
import { defaultKinds } from '../../study/defaults.ts';
import { runSimulation } from '../../study/simulate/simulation.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { command } from '../command.ts';
import { oneOf, whole, wholeFromTwo } from '../options.ts';
import { outputNames } from '../plan/output.ts';
import { planFileOf, readPlan } from '../plan/read-plan.ts';
import { studyOptions } from '../study/options.ts';
import { inStudy } from '../study/session.ts';
import { endSimulation } from '../study/simulation-study.ts';

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
    const read = await readCase(join(dirname(planFile), outputNames.study), defaultKinds);
    const { samples = usualSamples, seed = usualSeed, recourse = recourses[0] } = options;
    return inStudy(read, 'simulation', options, session, async (running) => {
      const { study, runner, watch } = running;
      return endSimulation(
        await runSimulation(study, plan, { samples, seed, recourse }, runner, { kinds: defaultKinds }, watch),
        running,
        session,
      );
    });
  },
});
