import { Command } from 'commander';
import { version } from '../study/version.ts';
import { cliHelp } from '../text/cli.ts';
import { langOption } from './command.ts';
import { commands } from './commands/index.ts';
import { exitCodes } from './exit.ts';
import { speak } from './help.ts';
import { readOptions } from './options.ts';
import type { Session } from './session.ts';

/** The whole command line in the session's language; `parse` runs what the arguments ask for and gives the exit code. */
export function program(session: Session): {
  readonly command: Command;
  readonly parse: (args: readonly string[]) => Promise<number>;
} {
  const command = speak(new Command('yuanhui'), session)
    .description(session.say(cliHelp.yuanhui))
    .version(version, '-V, --version', session.say(cliHelp.version))
    .option(langOption.flags, session.say(langOption.says))
    .hook('preAction', (root) => void readOptions({ lang: langOption }, root.opts(), session))
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  let code: number = exitCodes.done;
  const finish = async (work: Promise<number>) => {
    code = await work;
  };
  for (const { register } of commands) register(command, session, finish);
  return {
    command,
    parse: async (args) => {
      await command.parseAsync(args, { from: 'user' });
      return code;
    },
  };
}
