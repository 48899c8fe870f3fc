import type { Progress } from '../base/progress.ts';
import type { Case } from '../case/case.ts';
import {
  type Json,
  type Results,
  type Runner,
  type Scenario,
  Stopped,
  type StudyProgress,
  type StudyWatch,
  scenarioHashes,
  type Task,
} from './scenario.ts';
import type { PlanOptions } from './single.ts';

/** Works one scenario out, its needs at hand. */
export type Execute = (
  study: Case,
  scenario: Scenario,
  needs: readonly Json[],
  hooks: { readonly onProgress: (progress: Progress) => void; readonly signal?: AbortSignal },
) => Promise<Json>;

interface Entry {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly needs: readonly Entry[];
  done: boolean;
  latest: Progress | undefined;
}

/** Every scenario once, those that others need before them. */
function unfolded(hashOf: (scenario: Scenario) => string, scenarios: readonly Scenario[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (scenario: Scenario): Entry => {
    const hash = hashOf(scenario);
    const known = entries.get(hash);
    if (known !== undefined) return known;
    const needs = scenario.needs.map(add);
    const entry = { scenario, hash, needs, done: false, latest: undefined };
    entries.set(hash, entry);
    return entry;
  };
  for (const scenario of scenarios) add(scenario);
  return entries;
}

/** One run of a list of scenarios. */
class Run {
  private readonly study: Case;
  private readonly hashOf: (scenario: Scenario) => string;
  private readonly entries: Map<string, Entry>;
  private readonly results: Results;
  private readonly execute: Execute;
  private readonly watch: StudyWatch;
  private readonly running = new Set<Entry>();
  private kept = 0;

  constructor(study: Case, scenarios: readonly Scenario[], results: Results, execute: Execute, watch: StudyWatch) {
    this.study = study;
    this.hashOf = scenarioHashes(study);
    this.entries = unfolded(this.hashOf, scenarios);
    this.results = results;
    this.execute = execute;
    this.watch = watch;
  }

  private progress(): StudyProgress {
    return {
      done: [...this.entries.values()].filter(({ done }) => done).length,
      kept: this.kept,
      total: this.entries.size,
      running: [...this.running].map(({ scenario, latest }) =>
        latest === undefined ? { scenario } : { scenario, progress: latest },
      ),
    };
  }

  private tell(): void {
    this.watch.onProgress?.(this.progress());
  }

  resultOf(scenario: Scenario): Promise<Json> {
    return this.result(this.hashOf(scenario));
  }

  private async result(hash: string): Promise<Json> {
    const found = await this.results.get(hash);
    if (found === undefined) throw new Error(`the result ${hash} was put and is gone`);
    return found;
  }

  private async work(entry: Entry): Promise<void> {
    const needs = await Promise.all(entry.needs.map(({ hash }) => this.result(hash)));
    const { signal } = this.watch;
    const onProgress = (progress: Progress) => {
      entry.latest = progress;
      this.tell();
    };
    const result = await this.execute(this.study, entry.scenario, needs, {
      onProgress,
      ...(signal === undefined ? {} : { signal }),
    });
    // What a stop cut short is no result.
    if (signal?.aborted === true) return;
    await this.results.put(entry.hash, result);
    entry.done = true;
  }

  /** Looks up what is there already, then works on the rest, so many at once, in the order of the list. */
  async all(atOnce: number): Promise<void> {
    for (const entry of this.entries.values()) {
      entry.done = (await this.results.get(entry.hash)) !== undefined;
      if (entry.done) this.kept += 1;
    }
    this.tell();
    const waiting = [...this.entries.values()].filter(({ done }) => !done);
    const active = new Set<Promise<void>>();
    while (waiting.length + active.size > 0) {
      if (this.watch.signal?.aborted === true) {
        await Promise.allSettled(active);
        throw new Stopped(this.progress());
      }
      const ready = active.size < atOnce ? waiting.findIndex(({ needs }) => needs.every(({ done }) => done)) : -1;
      const [entry] = ready < 0 ? [] : waiting.splice(ready, 1);
      if (entry === undefined) {
        if (active.size === 0) throw new Error('scenarios need each other in a circle');
        await Promise.race(active);
        continue;
      }
      this.running.add(entry);
      this.tell();
      const job = this.work(entry).finally(() => {
        active.delete(job);
        this.running.delete(entry);
        this.tell();
      });
      active.add(job);
    }
    if (this.watch.signal?.aborted === true) throw new Stopped(this.progress());
  }
}

/** The runner that every other is made of: `execute` says where the work is done, `atOnce` how much of it at a time. */
export function runnerOf(results: Results, execute: Execute, atOnce: number): Runner {
  return {
    run: async (study, scenarios, watch = {}) => {
      const run = new Run(study, scenarios, results, execute, watch);
      await run.all(atOnce);
      return Promise.all(scenarios.map((scenario) => run.resultOf(scenario)));
    },
  };
}

/** Works scenarios out in this thread. */
export function executeHere(tasks: readonly Task<never, never>[], options: PlanOptions): Execute {
  return async (study, { task, input }, needs, hooks) => {
    const found = tasks.find(({ name }) => name === task);
    if (found === undefined) throw new Error(`no task '${task}' among ${tasks.map(({ name }) => name).join(', ')}`);
    return (await found.run(study, input as never, needs as never, { ...options, ...hooks })) as Json;
  };
}

/** Results that are looked up in others too, and kept in the first alone. */
export function resultsBehind(own: Results, others: readonly Results[]): Results {
  return {
    get: async (hash) => {
      for (const results of [own, ...others]) {
        const found = await results.get(hash);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    put: own.put,
  };
}

/** Results in memory, kept as text so that what comes back is what a file would give. */
export function resultsInMemory(): Results {
  const kept = new Map<string, string>();
  return {
    get: async (hash) => {
      const text = kept.get(hash);
      return text === undefined ? undefined : (JSON.parse(text) as Json);
    },
    put: async (hash, result) => void kept.set(hash, JSON.stringify(result)),
  };
}
