import type { OnProgress, Phase, Progress } from '../base/progress.ts';
import { cliMessages, phaseNames } from '../text/cli.ts';
import { clockedLine } from './line.ts';
import type { Session } from './session.ts';

/** Follows the phases of a plan: shows them, and knows the seconds that each took. */
export interface Watch {
  readonly onProgress: OnProgress;
  /** Seconds by phase, and in all. */
  readonly seconds: () => Readonly<Record<string, number>>;
  /** Clears the bar before other lines are written. */
  readonly done: () => void;
}

const barCells = 20;

const figure = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 }).replaceAll(',', ' ');

/** How far the search has come: the gap on a logarithmic scale, from 100 % to the gap that was asked for. */
function bar(gap: number | undefined, wanted: number): string {
  const share = gap === undefined ? 0 : Math.log(Math.max(Math.min(gap, 1), wanted)) / Math.log(wanted);
  const full = Math.round(barCells * Math.min(Math.max(share, 0), 1));
  return `[${'#'.repeat(full)}${'-'.repeat(barCells - full)}]`;
}

/** Phase, best, bound and gap, as far as they are known. */
export function progressText({ phase, incumbent, bound, gap }: Progress, session: Session): string {
  const parts = [session.say(phaseNames[phase])];
  if (incumbent !== undefined && Number.isFinite(incumbent))
    parts.push(session.say(cliMessages.best, { value: figure(incumbent) }));
  if (bound !== undefined && Number.isFinite(bound)) parts.push(session.say(cliMessages.bound, { value: figure(bound) }));
  if (gap !== undefined && Number.isFinite(gap)) parts.push(session.say(cliMessages.gap, { value: (100 * gap).toFixed(2) }));
  return parts.join('  ');
}

/** A bar on a terminal, plain lines elsewhere; `wantedGap` is where the bar ends. */
export function watch(session: Session, stream: NodeJS.WriteStream, wantedGap: number): Watch {
  const start = performance.now();
  const spent = new Map<Phase, number>();
  let phase: Phase | undefined;
  let since = start;
  const enter = (next: Phase | undefined) => {
    const now = performance.now();
    if (phase !== undefined) spent.set(phase, (spent.get(phase) ?? 0) + (now - since) / 1000);
    [phase, since] = [next, now];
  };
  const line = clockedLine<Progress>(stream, (progress, elapsed) => {
    const text = `${progressText(progress, session)}  ${session.say(cliMessages.seconds, { value: elapsed.toFixed(0) })}`;
    return stream.isTTY ? `${bar(progress.gap, Math.max(wantedGap, 1e-6))} ${text}` : text;
  });
  return {
    onProgress: (progress) => {
      const entered = progress.phase !== phase;
      if (entered) enter(progress.phase);
      line.show(progress, entered);
    },
    seconds: () => {
      enter(phase);
      const rounded = [...spent].map(([name, seconds]) => [name, Math.round(seconds * 1000) / 1000] as const);
      return { ...Object.fromEntries(rounded), total: Math.round(performance.now() - start) / 1000 };
    },
    done: line.done,
  };
}
