import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Case } from '../case/case.ts';
import { caseDocument } from '../case/document.ts';
import { type Execute, runnerOf } from '../study/run.ts';
import type { Json, Results, Runner } from '../study/scenario.ts';
import type { Reply, Request } from './messages.ts';

/** Children start built files: Node 20 cannot start TypeScript. */
function childScript(): string {
  const script = fileURLToPath(import.meta.url)
    .replace(/([\\/])src([\\/]engine[\\/])process-runner\.ts$/, '$1dist$2child.js')
    .replace(/process-runner\.js$/, 'child.js');
  if (!existsSync(script)) throw new Error(`${script} is missing: the pool's child is a built file, run 'npm run build' first`);
  return script;
}

/** The children of one run. A child that ends or is broken is not used again. */
class Pool {
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();
  private readonly informed = new WeakMap<ChildProcess, Case>();

  take(): ChildProcess {
    const child =
      this.idle.pop() ?? fork(childScript(), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
    this.all.add(child);
    child.removeAllListeners();
    return child;
  }

  /** Sends a request; the case goes with the first that a child gets of it. */
  send(child: ChildProcess, study: Case, request: Omit<Request, 'study'>): void {
    const known = this.informed.get(child) === study;
    this.informed.set(child, study);
    child.send(known ? request : { ...request, study: caseDocument(study) });
  }

  release(child: ChildProcess): void {
    this.idle.push(child);
  }

  forget(child: ChildProcess): void {
    this.all.delete(child);
    child.kill('SIGKILL');
  }

  end(): void {
    for (const child of [...this.all]) this.forget(child);
  }
}

/** Works a scenario out in a child of the pool; a stop kills the child, for what it has is no result. */
const executeIn =
  (pool: Pool, solver: string | undefined): Execute =>
  (study, { task, input }, needs, { onProgress, signal }) =>
    new Promise<Json>((done, failed) => {
      const child = pool.take();
      const onAbort = () => {
        pool.forget(child);
        done(null);
      };
      const finish = (end: () => void) => {
        signal?.removeEventListener('abort', onAbort);
        child.removeAllListeners();
        end();
      };
      const broken = (reason: string) =>
        finish(() => {
          pool.forget(child);
          failed(new Error(`${task} ${JSON.stringify(input)}: ${reason}`));
        });
      child.on('error', (error) => broken(error.message));
      child.on('exit', (code, by) => broken(`the child process ended with ${by ?? code}`));
      child.on('message', (reply: Reply) => {
        if (reply.reply === 'progress') onProgress(reply.progress);
        else if (reply.reply === 'broken') broken(reply.reason);
        else
          finish(() => {
            pool.release(child);
            done(reply.result);
          });
      });
      if (signal?.aborted === true) return finish(onAbort);
      signal?.addEventListener('abort', onAbort, { once: true });
      pool.send(child, study, { task, input, needs, ...(solver === undefined ? {} : { solver }) });
    });

/**
 * Runs scenarios in child processes, one a core unless told otherwise; the caller's thread stays free. Scenarios are
 * repeatable, so that how many run at once changes nothing but the time.
 */
export function processRunner(
  results: Results,
  { atOnce = availableParallelism(), solver }: { readonly atOnce?: number; readonly solver?: string } = {},
): Runner {
  return {
    run: async (study, scenarios, watch) => {
      const pool = new Pool();
      try {
        return await runnerOf(results, executeIn(pool, solver), atOnce).run(study, scenarios, watch);
      } finally {
        pool.end();
      }
    },
  };
}
