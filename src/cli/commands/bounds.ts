import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { plannedFigures } from '../plan/summary.ts';
import { askedOf, attitudeOptions, effortOf, studyOptions } from '../study/options.ts';

export const bounds = command({
  name: 'bounds',
  says: cliStudyHelp.bounds,
  argument: { name: '<case>', says: cliHelp.case },
  options: { ...attitudeOptions, ...studyOptions },
  json: true,
  run: async (path, given, session) => {
    const { boundsStudy } = await import('../study/bounds-study.ts');
    return boundsStudy(
      await caseAt(path),
      {
        name: 'bounds',
        question: { settings: [askedOf(given)], deterministic: false, ...effortOf(given) },
        given,
        json: ({ runs: [run] }, { language }) =>
          run === undefined
            ? {}
            : {
                risk: run.risk,
                credibility: run.credibility,
                lower: plannedFigures(run.lower, language),
                upper: plannedFigures(run.upper, language),
                upper_unlinked: plannedFigures(run.upper_unlinked, language),
                ...{ links: run.links, links_dropped: run.links_dropped, links_dropped_fewest: run.fewest },
              },
      },
      session,
    );
  },
});
