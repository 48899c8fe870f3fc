import type { Progress } from '../../../base/progress.ts';
import type { Program } from '../../../milp/program.ts';
import { provedUpTo } from '../../gap.ts';
import { isFeasible, type Point, pointAt, rounded } from '../../point.ts';
import { efforts, usualEffort } from '../effort.ts';
import { following } from './following.ts';
import type { FindOptions } from './options.ts';

/** The points to begin from, the cheapest first: that of the caller, where it meets the programme, and what the search finds. */
export async function startsFor(program: Program, options: FindOptions, tell: (progress: Progress) => void): Promise<Point[]> {
  const { start, search, seed = 0, effort = efforts[usualEffort], known, timeLimitSeconds } = options;
  const near = start === undefined ? undefined : rounded(program, start);
  const given = near !== undefined && isFeasible(program, near) ? pointAt(program, near) : undefined;
  const time = following(options.signal);
  const timer = timeLimitSeconds === undefined ? undefined : setTimeout(() => time.abort(), timeLimitSeconds * 1000);
  const found = await search?.start(program, {
    ...{ rounds: effort.startRounds, seed, onProgress: tell, signal: time.signal },
    ...(known === undefined ? {} : { enough: provedUpTo(known.bound, options) }),
    ...(known === undefined || near === undefined ? {} : { from: near }),
  });
  clearTimeout(timer);
  return [given, found].filter((point) => point !== undefined).sort((one, other) => one.objective - other.objective);
}
