import { cliMessages } from '../text/cli.ts';
import type { Wording } from '../text/language.ts';
import { exitCodes } from './exit.ts';
import type { Session } from './session.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Ctrl-C once aborts the signal, so that the best plan so far is kept; twice quits at once. */
export function interruptible(
  session: Session,
  stopping: Wording = cliMessages.stopping,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.stopped);
    session.tell(`\n${session.say(stopping)}`);
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}
