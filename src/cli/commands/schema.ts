import { cliHelp, cliMessages } from '../../text/cli.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { place } from '../options.ts';
import { write } from '../plan/output-folder.ts';

const usualFolder = 'yuanhui-schema';

export const schema = command({
  name: 'schema',
  says: cliHelp.schema,
  options: { out: { flags: '--out <folder>', says: cliHelp.outSchema, values: { default: usualFolder }, ...place } },
  run: async (_argument, { out = usualFolder }, session) => {
    const [{ caseJsonSchema }, { writeTemplates }, { defaultKinds }] = await Promise.all([
      import('../../case/json-schema.ts'),
      import('../../io/templates.ts'),
      import('../../study/defaults.ts'),
    ]);
    await write(out, { 'case.schema.json': `${JSON.stringify(caseJsonSchema(defaultKinds), null, 2)}\n` });
    await writeTemplates(out, defaultKinds);
    session.print(session.say(cliMessages.written, { files: `${out}/case.schema.json, sources.csv, sinks.csv, FIELDS.md` }));
    return exitCodes.done;
  },
});
