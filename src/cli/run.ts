import { type Command, CommanderError } from 'commander';
import { InputError, type Issue } from '../base/issue.ts';
import { cliMessages } from '../text/cli.ts';
import { exitCodes } from './exit.ts';
import { tellIssues, wordedIssue } from './faults.ts';
import { program } from './program.ts';
import type { Session } from './session.ts';
import { usageIssue } from './usage.ts';

/** The command that the arguments begin with, whose help page would have said better. */
function commandOf(args: readonly string[], command: Command): string {
  const words = [command.name()];
  let at: Command | undefined = command;
  for (const arg of args) {
    at = at.commands.find((member) => member.name() === arg);
    if (at === undefined) break;
    words.push(arg);
  }
  return words.join(' ');
}

/** Bad input: every fault with its remedy, and no stack trace. */
function refuse(issues: readonly Issue[], session: Session): number {
  if (session.json) {
    const worded = issues.map((issue) => wordedIssue(issue, session.language));
    session.print(JSON.stringify({ status: 'bad_input', issues: worded }));
  } else tellIssues(issues, session);
  return exitCodes.badInput;
}

function failed(error: unknown, session: Session): number {
  const message = error instanceof Error ? error.message : String(error);
  session.tell(session.say(cliMessages.bug, { message }));
  if (process.env.YUANHUI_DEBUG !== undefined && error instanceof Error) session.tell(error.stack ?? '');
  if (session.json) session.print(JSON.stringify({ status: 'failed', issues: [], message }));
  return exitCodes.bug;
}

/** Runs a command line and gives its exit code; whatever goes wrong is told, never thrown. */
export async function run(args: readonly string[], session: Session): Promise<number> {
  const { command, parse } = program(session);
  try {
    if (args.length === 0) {
      command.outputHelp();
      return exitCodes.done;
    }
    return await parse(args);
  } catch (error) {
    if (error instanceof InputError) return refuse(error.issues, session);
    if (error instanceof CommanderError) {
      const issue = usageIssue(error, commandOf(args, command), session.language);
      if (error.code === 'commander.help') return exitCodes.badInput;
      return issue === undefined ? error.exitCode : refuse([issue], session);
    }
    return failed(error, session);
  }
}
