import { join, resolve } from 'node:path';
import type { Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { fileResults } from '../../engine/file-results.ts';
import { processRunner } from '../../engine/process-runner.ts';
import type { ReadCase } from '../../io/read-case.ts';
import { solverNamed } from '../../solve/solvers.node.ts';
import { resultsBehind } from '../../study/run.ts';
import { type Runner, Stopped, type StudyWatch } from '../../study/scenario.ts';
import { cliStudyMessages } from '../../text/cli-study.ts';
import { exitCodes } from '../exit.ts';
import { interruptible } from '../interrupt.ts';
import { requireOurs } from '../plan/output-folder.ts';
import { outputFolder } from '../plan/output-names.ts';
import type { Session } from '../session.ts';
import { watchScenarios } from './progress.ts';

/** Folder inside a study's output where finished scenarios are kept, so that a run can go on. */
export const scenariosFolder = 'scenarios';

/** What a command needs to run a study. */
export interface StudySession {
  readonly study: Case;
  /** Remarks on the case as it was read. */
  readonly remarks: readonly Issue[];
  readonly out: string;
  readonly runner: Runner;
  readonly watch: StudyWatch;
  /** Seconds since the start. */
  readonly seconds: () => number;
}

interface Given {
  readonly out?: string;
  readonly solver?: string;
  /** Output folder of a study whose finished scenarios may serve this one too. */
  readonly from?: string;
}

/**
 * Runs the work of a study on all cores, with its progress shown, its finished scenarios kept in the output folder, and
 * Ctrl-C stopping it; a stop is told, with what is left to do.
 */
export async function inStudy(
  { study, remarks }: ReadCase,
  name: string,
  { out: asked, solver, from }: Given,
  session: Session,
  work: (study: StudySession) => Promise<number>,
): Promise<number> {
  const start = performance.now();
  const out = resolve(asked ?? `${outputFolder(study)}-${name}`);
  requireOurs(out, [scenariosFolder]);
  // A name that is no solver is told before any work.
  if (solver !== undefined) solverNamed(solver);
  const line = watchScenarios(session, process.stderr);
  const stop = interruptible(session, cliStudyMessages.stopping);
  let done = -1;
  const watch: StudyWatch = {
    signal: stop.signal,
    onProgress: (progress) => {
      line.show(progress, progress.done !== done);
      done = progress.done;
    },
  };
  const kept = (folder: string) => fileResults(join(folder, scenariosFolder));
  const results = resultsBehind(kept(out), from === undefined ? [] : [kept(from)]);
  const runner = processRunner(results, solver === undefined ? {} : { solver });
  try {
    return await work({ study, remarks, out, runner, watch, seconds: () => Math.round(performance.now() - start) / 1000 });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    line.done();
    const { done: finished, total } = error.progress;
    if (session.json) session.print(JSON.stringify({ status: 'stopped', done: finished, total, out }));
    else session.tell(session.say(cliStudyMessages.stopped, { done: finished, total }));
    return exitCodes.stopped;
  } finally {
    line.done();
    stop.release();
  }
}
