import type { BoundsStudy } from '../../study/studies.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import type { Language } from '../../text/language.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { plannedFigures } from '../plan/summary.ts';
import { combinations, effortOf, studyOptions, sweepOptions } from '../study/options.ts';

/** Every run of a sweep as `--json` prints it: lower and linked upper plans, each in the shape of `plan --json`. */
function runsOf({ runs }: BoundsStudy, language: Language) {
  return runs.flatMap(({ risk, credibility, lower, upper, upper_unlinked, links, links_dropped }) => [
    { risk, credibility, bound: 'lower', ...plannedFigures(lower, language) },
    {
      ...{ risk, credibility, bound: 'upper', ...plannedFigures(upper, language), links, links_dropped },
      unlinked: plannedFigures(upper_unlinked, language),
    },
  ]);
}

export const sweep = command({
  name: 'sweep',
  says: cliStudyHelp.sweep,
  argument: { name: '<case>', says: cliHelp.case },
  options: { ...sweepOptions, ...studyOptions },
  json: true,
  run: async (path, given, session) => {
    const { boundsStudy } = await import('../study/bounds-study.ts');
    return boundsStudy(
      await caseAt(path),
      {
        name: 'sweep',
        question: { settings: combinations(given), deterministic: true, ...effortOf(given) },
        given,
        json: (result, { language }) => ({
          runs: runsOf(result, language),
          deterministic: result.deterministic === null ? null : plannedFigures(result.deterministic, language),
        }),
      },
      session,
    );
  },
});
