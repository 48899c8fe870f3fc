import { cliHelp } from '../../text/cli.ts';
import { cliPinsText } from '../../text/pins/report.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { effortOf, studyOptions } from '../study/options.ts';

export const pins = command({
  name: 'pins',
  says: cliPinsText.pins,
  argument: { name: '<case>', says: cliHelp.case },
  options: studyOptions,
  json: true,
  run: async (path, given, session) => {
    const { pinsStudy } = await import('../study/pins-study.ts');
    return pinsStudy(await caseAt(path), { effort: effortOf(given), given }, session);
  },
});
