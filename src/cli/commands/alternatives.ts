import { evenWeights } from '../../study/alternatives/shares.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { share, weightsOf, wholePositive } from '../options.ts';
import { effortOf, studyOptions } from '../study/options.ts';

/** One per cent, five plans, all kinds alike, unless told otherwise. */
const usualShare = 0.01;
const usualCount = 5;
const evenly = [evenWeights.pipes, evenWeights.plants, evenWeights.stores] as const;

export const alternatives = command({
  name: 'alternatives',
  says: cliStudyHelp.alternatives,
  argument: { name: '<case>', says: cliHelp.case },
  options: {
    within: {
      flags: '--within <share>',
      says: cliStudyHelp.within,
      values: { default: `${usualShare * 100}%` },
      ...share,
    },
    count: { flags: '--count <number>', says: cliStudyHelp.count, values: { default: usualCount }, ...wholePositive },
    weigh: {
      flags: '--weigh <pipes,plants,stores>',
      says: cliStudyHelp.weigh,
      values: { default: evenly.join(',') },
      ...weightsOf(evenly.length),
    },
    ...studyOptions,
  },
  json: true,
  run: async (path, given, session) => {
    const { within = usualShare, count = usualCount, weigh = evenly } = given;
    const [pipes = 0, plants = 0, stores = 0] = weigh;
    const question = { within, count, weights: { pipes, plants, stores }, ...effortOf(given) };
    const { alternativesStudy } = await import('../study/alternatives-study.ts');
    return alternativesStudy(await caseAt(path), { question, given }, session);
  },
});
