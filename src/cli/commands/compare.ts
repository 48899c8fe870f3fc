import { pathIds } from '../../case/paths/index.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { place } from '../options.ts';
import { effortOf, studyOptions } from '../study/options.ts';

export const compare = command({
  name: 'compare',
  says: cliStudyHelp.compare,
  argument: { name: '<case>', says: cliHelp.case },
  options: {
    paths: { flags: '--paths <names>', says: cliStudyHelp.paths, values: { names: pathIds.join(', ') }, ...place },
    ...studyOptions,
  },
  json: true,
  run: async (path, given, session) => {
    const paths = given.paths?.split(',').map((id) => id.trim());
    const question = { ...(paths === undefined ? {} : { paths }), ...effortOf(given) };
    const { pathsStudy } = await import('../study/paths/paths-study.ts');
    return pathsStudy(await caseAt(path), { question, given }, session);
  },
});
