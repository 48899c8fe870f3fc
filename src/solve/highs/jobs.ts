import type { Program } from '../../milp/program.ts';
import { type Relaxation, relaxations } from '../family/relaxations.ts';
import type { Point } from '../point.ts';
import { improvement } from '../search/improve/improvement.ts';
import { polished } from '../search/polish.ts';
import type { SearchOptions } from '../search/slope-scaling.ts';
import { startingPoint } from '../search/start.ts';
import type { Solution } from '../solution.ts';
import { settle } from './fixed-linear.ts';
import type { Hooks } from './hooks.ts';
import { type Highs, solverName } from './runtime.ts';
import type { PlainOptions } from './solve.ts';
import { solveTightened } from './solve-tightened.ts';

/** What a worker can be asked, and what it answers: one line a job. */
export interface Jobs {
  solve: { input: { program: Program; options: PlainOptions }; answer: Solution };
  search: { input: { program: Program; options: SearchOptions }; answer: Point | undefined };
  improve: { input: { program: Program; from: readonly [Point, ...Point[]]; options: SearchOptions }; answer: Point };
  settle: { input: { program: Program; values: Float64Array }; answer: Point | undefined };
  polish: { input: { program: Program; values: Float64Array }; answer: Point | undefined };
  relaxations: {
    input: { program: Program; rows: readonly number[]; sides: readonly (readonly number[])[] };
    answer: readonly Relaxation[] | undefined;
  };
  name: { input: Record<never, never>; answer: string };
}

export type JobName = keyof Jobs;

const jobs: { [N in JobName]: (highs: Highs, input: Jobs[N]['input'], hooks: Hooks) => Jobs[N]['answer'] } = {
  solve: (highs, { program, options }, hooks) => solveTightened(highs, program, options, hooks),
  search: (highs, { program, options }, hooks) => startingPoint(highs, program, options, hooks),
  improve: (highs, { program, from, options }, hooks) => improvement(highs, program, from, options, hooks),
  settle: (highs, { program, values }) => settle(highs, program, values),
  polish: (highs, { program, values }) => polished(highs, program, values),
  relaxations: (highs, { program, rows, sides }) => relaxations(highs, program, rows, sides),
  name: (highs) => solverName(highs),
};

/** Main thread to worker. `stop` holds one number: 1 asks the run to end. */
export interface Request<N extends JobName = JobName> {
  readonly job: N;
  readonly input: Jobs[N]['input'];
  readonly stop: SharedArrayBuffer;
}

/** Worker to main thread. */
export type Reply =
  | { readonly reply: 'progress'; readonly progress: Parameters<Hooks['progress']>[0] }
  | { readonly reply: 'incumbent'; readonly point: Point }
  | { readonly reply: 'done'; readonly answer: Jobs[JobName]['answer']; readonly memoryBytes: number }
  | { readonly reply: 'broken'; readonly reason: string; readonly memory: boolean };

/** Bytes from which an aborted run is put down to the 2 GiB that WebAssembly can address. */
const nearlyFull = 1.5 * 2 ** 30;

const outOfMemory = /memory|bad_alloc|oom|allocat/i;

/** Runs one request in this thread and says everything through `send`; never throws. */
export function answer<N extends JobName>(highs: Highs, { job, input, stop }: Request<N>, send: (reply: Reply) => void): void {
  const flag = new Int32Array(stop);
  const hooks: Hooks = {
    progress: (progress) => send({ reply: 'progress', progress }),
    incumbent: (point) => send({ reply: 'incumbent', point }),
    stopped: () => Atomics.load(flag, 0) === 1,
  };
  try {
    send({ reply: 'done', answer: jobs[job](highs, input, hooks), memoryBytes: highs.memoryBytes });
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    send({ reply: 'broken', reason, memory: outOfMemory.test(reason) || highs.memoryBytes > nearlyFull });
  }
}
