import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../../base/progress.ts';
import type { Point } from '../point.ts';
import type { JobName, Jobs, Reply, Request } from './jobs.ts';

/** WebAssembly memory never shrinks: a worker that has grown beyond this is not used again. */
const reusableBytes = 256 * 2 ** 20;

/** Idle workers kept, so that many small programmes do not pay for starting one each. */
const keptIdle = 2;

const idle: Worker[] = [];

/** Workers start built files: Node 20 cannot start TypeScript. */
function workerScript(): string {
  const here = fileURLToPath(import.meta.url);
  const script = here
    .replace(/([\\/])src([\\/]solve[\\/]highs[\\/])pool\.node\.ts$/, '$1dist$2worker.node.js')
    .replace(/pool\.node\.js$/, 'worker.node.js');
  if (!existsSync(script))
    throw new Error(`${script} is missing: the solver's worker is a built file, run 'npm run build' first`);
  return script;
}

function takeWorker(): Worker {
  const worker = idle.pop() ?? new Worker(workerScript());
  worker.removeAllListeners();
  worker.ref();
  return worker;
}

export interface Listeners {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly onIncumbent?: ((point: Point) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The run is asked to stop after this long, and killed when it does not. */
  readonly patienceSeconds?: number | undefined;
  /** Seconds from the request to stop to the killing. */
  readonly graceSeconds?: number | undefined;
}

/** How a job ended. `killed`: it did not stop when asked; what it reported before is all there is. */
export type Ending<N extends JobName> =
  | { readonly ending: 'answered'; readonly answer: Jobs[N]['answer'] }
  | { readonly ending: 'broken'; readonly reason: string; readonly memory: boolean }
  | { readonly ending: 'killed'; readonly by: 'user' | 'time' };

const defaultGraceSeconds = 10;

/** Runs one job in a worker thread. Never rejects for what the job does; rejects when no worker can be started. */
export function inWorker<N extends JobName>(job: N, input: Jobs[N]['input'], listeners: Listeners): Promise<Ending<N>> {
  const worker = takeWorker();
  const stop = new SharedArrayBuffer(4);
  return new Promise((resolve) => {
    const timers: NodeJS.Timeout[] = [];
    let by: 'user' | 'time' = 'user';
    const after = (seconds: number, action: () => void) => {
      if (seconds * 1000 < 2 ** 31) timers.push(setTimeout(action, seconds * 1000));
    };
    const askToStop = (who: typeof by) => {
      if (Atomics.exchange(new Int32Array(stop), 0, 1) === 1) return;
      by = who;
      after(listeners.graceSeconds ?? defaultGraceSeconds, () => finish({ ending: 'killed', by }, false));
    };
    const onAbort = () => askToStop('user');
    const finish = (ending: Ending<N>, reusable: boolean) => {
      for (const timer of timers) clearTimeout(timer);
      listeners.signal?.removeEventListener('abort', onAbort);
      worker.removeAllListeners();
      release(worker, reusable);
      resolve(ending);
    };
    worker.on('error', (error) => finish({ ending: 'broken', ...reasonOf(error) }, false));
    worker.on('exit', (code) => finish({ ending: 'broken', reason: `the worker ended with code ${code}`, memory: false }, false));
    worker.on('message', (reply: Reply) => {
      if (reply.reply === 'progress') listeners.onProgress?.(reply.progress);
      else if (reply.reply === 'incumbent') listeners.onIncumbent?.(reply.point);
      else if (reply.reply === 'broken') finish({ ending: 'broken', reason: reply.reason, memory: reply.memory }, false);
      else finish({ ending: 'answered', answer: reply.answer as Jobs[N]['answer'] }, reply.memoryBytes <= reusableBytes);
    });
    if (listeners.signal?.aborted === true) onAbort();
    else listeners.signal?.addEventListener('abort', onAbort, { once: true });
    if (listeners.patienceSeconds !== undefined) after(listeners.patienceSeconds, () => askToStop('time'));
    const request: Request<N> = { job, input, stop };
    worker.postMessage(request);
  });
}

function reasonOf(error: unknown): { reason: string; memory: boolean } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { reason: error instanceof Error ? error.message : String(error), memory: code === 'ERR_WORKER_OUT_OF_MEMORY' };
}

function release(worker: Worker, reusable: boolean): void {
  if (!reusable || idle.length >= keptIdle) {
    void worker.terminate();
    return;
  }
  worker.unref();
  const forget = () => {
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
  };
  worker.once('exit', forget);
  worker.once('error', forget);
  idle.push(worker);
}
