import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { place } from '../options.ts';
import { effortOf, studyOptions } from '../study/options.ts';

export const hub = command({
  name: 'hub',
  says: cliStudyHelp.hub,
  argument: { name: '<case>', says: cliHelp.case },
  options: { order: { flags: '--order <clusters>', says: cliStudyHelp.order, ...place }, ...studyOptions },
  json: true,
  run: async (path, given, session) => {
    const order = given.order?.split(',').map((id) => id.trim());
    const question = { ...(order === undefined ? {} : { order }), ...effortOf(given) };
    const { hubStudy } = await import('../study/hub-study.ts');
    return hubStudy(await caseAt(path), { question, given }, session);
  },
});
