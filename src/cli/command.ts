import type { Command } from 'commander';
import { cliHelp } from '../text/cli.ts';
import { languages, type Wording } from '../text/language.ts';
import { speak } from './help.ts';
import { addOptions, type Option, oneOf, readOptions, type Values } from './options.ts';
import type { Session } from './session.ts';

type Finish = (work: Promise<number>) => Promise<void>;

/** One command: it describes itself to commander, and answers with an exit code. */
export interface CliCommand {
  readonly register: (parent: Command, session: Session, finish: Finish) => void;
}

interface Definition<Options> {
  readonly name: string;
  readonly says: Wording;
  /** What it works on, as commander writes it: `<case>`; a command may work on nothing but its options. */
  readonly argument?: { readonly name: string; readonly says: Wording };
  readonly options: Options;
  /** Whether it takes `--json`. */
  readonly json?: boolean;
  readonly run: (argument: string, options: Values<Options>, session: Session) => Promise<number>;
}

/** `--lang`, which every command takes: the session has read it already, this refuses what is no language. */
export const langOption: Option<string> = { flags: '--lang <zh|en>', says: cliHelp.lang, ...oneOf(languages) };

/** Makes a command of its definition. Values of options are checked, all at once, before it runs. */
export function command<Options extends Readonly<Record<string, Option<unknown>>>>(definition: Definition<Options>): CliCommand {
  const { name, says, argument, options, json, run } = definition;
  return {
    register: (parent, session, finish) => {
      const made = speak(parent.command(name), session).description(session.say(says));
      if (argument !== undefined) made.argument(argument.name, session.say(argument.says));
      addOptions(made, { ...options, lang: langOption }, session);
      if (json === true) made.option('--json', session.say(cliHelp.json));
      made.action((...given: unknown[]) => {
        const texts = made.opts();
        readOptions({ lang: langOption }, texts, session);
        const first = argument === undefined ? '' : String(given[0]);
        return finish(run(first, readOptions(options, texts, session), session));
      });
    },
  };
}

/** A command that only holds others. */
export function group(name: string, says: Wording, members: readonly CliCommand[]): CliCommand {
  return {
    register: (parent, session, finish) => {
      const made = speak(parent.command(name), session).description(session.say(says));
      for (const { register } of members) register(made, session, finish);
    },
  };
}
