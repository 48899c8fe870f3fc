import { readCase } from '../../io/read-case.ts';
import { defaultKinds } from '../../study/defaults.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { command } from '../command.ts';
import { plannedFigures } from '../plan/summary.ts';
import { boundsStudy, sharedCounts } from '../study/bounds-study.ts';
import { askedOf, attitudeOptions, effortOf, studyOptions } from '../study/options.ts';

export const bounds = command({
  name: 'bounds',
  says: cliStudyHelp.bounds,
  argument: { name: '<case>', says: cliHelp.case },
  options: { ...attitudeOptions, ...studyOptions },
  json: true,
  run: async (path, given, session) =>
    boundsStudy(
      await readCase(path, defaultKinds),
      {
        name: 'bounds',
        question: { settings: [askedOf(given)], deterministic: false, ...effortOf(given) },
        given,
        json: ({ runs: [run], built }, { language }) => ({
          ...(run === undefined
            ? {}
            : {
                risk: run.risk,
                credibility: run.credibility,
                lower: plannedFigures(run.lower, language),
                upper: plannedFigures(run.upper, language),
                upper_unlinked: plannedFigures(run.upper_unlinked, language),
                ...{ links: run.links, links_dropped: run.links_dropped, links_dropped_fewest: run.fewest },
              }),
          shared: sharedCounts(built),
        }),
      },
      session,
    ),
});
