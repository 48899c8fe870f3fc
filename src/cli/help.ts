import type { Command } from 'commander';
import { displayWidth } from '../base/display-width.ts';
import { cliHeadings, cliHelp } from '../text/cli.ts';
import type { Session } from './session.ts';

/** Makes a command's help speak the session's language; its subcommands take it over. */
export function speak(command: Command, session: Session): Command {
  return command
    .helpOption('-h, --help', session.say(cliHelp.help))
    .helpCommand(false)
    .configureHelp({
      displayWidth,
      styleTitle: (title) => (cliHeadings[title] === undefined ? title : session.say(cliHeadings[title])),
    });
}
