import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { cliHelp, cliMessages } from '../../text/cli.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { oneOf } from '../options.ts';
import { requireEmpty } from '../plan/output-folder.ts';

/** `cases/` stands beside `dist/` and `src/`. */
const casesFolder = join(import.meta.dirname, '../../../cases');

const copied = (name: string) => (folder: string) => cp(join(casesFolder, name), folder, { recursive: true });

/** What a new case may start from, the usual one first: how each is put into a folder. */
const beginnings = {
  blank: async (folder: string) => {
    const [{ writeBlankCase }, { defaultKinds }] = await Promise.all([
      import('../../io/blank-case.ts'),
      import('../../study/defaults.ts'),
    ]);
    await writeBlankCase(folder, defaultKinds);
  },
  'yangtze-delta': copied('yangtze-delta'),
  southwest: copied('southwest'),
};
type Beginning = keyof typeof beginnings;
const names = Object.keys(beginnings) as Beginning[];
const usual: Beginning = 'blank';

export const init = command({
  name: 'init',
  says: cliHelp.init,
  argument: { name: '<folder>', says: cliHelp.newFolder },
  options: {
    case: {
      flags: '--case <name>',
      says: cliHelp.whichCase,
      values: { cases: names.join(', '), default: usual },
      ...oneOf(names),
    },
  },
  run: async (folder, options, session) => {
    requireEmpty(folder);
    await beginnings[options.case ?? usual](folder);
    session.print(session.say(cliMessages.made, { out: folder }));
    return exitCodes.done;
  },
});
