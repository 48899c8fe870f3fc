import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { type Execute, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import { type Scenario, Stopped, type StudyProgress, scenarioHashes } from '../../src/study/scenario.ts';
import { handCase } from '../fixtures/hand-case.ts';

const { study } = parseCase(handCase({ targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }] }), defaultKinds);
const scenario = (input: number, ...needs: readonly Scenario[]): Scenario => ({ task: 'add', input, needs });

/** Adds a scenario's number to those of what it needs, and notes the order. */
function adding(order: number[], { atMost = () => {} }: { atMost?: (active: number) => void } = {}): Execute {
  let active = 0;
  return async (_study, { input }, needs) => {
    active += 1;
    atMost(active);
    await new Promise((done) => setTimeout(done, 2));
    order.push(input as number);
    active -= 1;
    return (needs as number[]).reduce((sum, one) => sum + one, input as number);
  };
}

describe('a runner', () => {
  const one = scenario(1);
  const two = scenario(2, one);
  const four = scenario(4, one, two);

  it('gives each scenario the results it needs, each scenario once, in the order of the list', async () => {
    const order: number[] = [];
    const results = await runnerOf(resultsInMemory(), adding(order), 3).run(study, [four, two, one]);
    expect(results).toEqual([8, 3, 1]);
    expect(order).toEqual([1, 2, 4]);
  });

  it('runs no more at once than it may', async () => {
    let most = 0;
    const execute = adding([], { atMost: (active) => (most = Math.max(most, active)) });
    const many = Array.from({ length: 9 }, (_, k) => scenario(100 + k));
    await runnerOf(resultsInMemory(), execute, 2).run(study, many);
    expect(most).toBe(2);
  });

  it('does not run again what its results have', async () => {
    const kept = resultsInMemory();
    await runnerOf(kept, adding([]), 1).run(study, [two]);
    const order: number[] = [];
    const told: StudyProgress[] = [];
    const runner = runnerOf(kept, adding(order), 1);
    expect(await runner.run(study, [four], { onProgress: (progress) => told.push(progress) })).toEqual([8]);
    expect(order).toEqual([4]);
    expect(told[0]).toMatchObject({ done: 2, kept: 2, total: 3 });
    expect(told.at(-1)).toMatchObject({ done: 3, kept: 2, running: [] });
  });

  it('keeps what is done and nothing else when it is stopped', async () => {
    const kept = resultsInMemory();
    const stop = new AbortController();
    const order: number[] = [];
    const execute: Execute = async (...given) => {
      const result = await adding(order)(...given);
      if (given[1].input === 2) stop.abort();
      return result;
    };
    await expect(runnerOf(kept, execute, 1).run(study, [four], { signal: stop.signal })).rejects.toBeInstanceOf(Stopped);
    const hashOf = scenarioHashes(study);
    expect(await kept.get(hashOf(one))).toBe(1);
    expect(await kept.get(hashOf(two))).toBeUndefined();
  });

  it('passes on what a scenario throws', async () => {
    const broken: Execute = () => Promise.reject(new Error('broken'));
    await expect(runnerOf(resultsInMemory(), broken, 2).run(study, [one])).rejects.toThrow('broken');
  });
});

describe('the hash of a scenario', () => {
  it('differs by case, task, input and needs', () => {
    const hashOf = scenarioHashes(study);
    const other = parseCase(handCase({ targets: [{ amount_mt_per_yr: 1.5, sense: 'at_least' }] }), defaultKinds).study;
    const hashes = [
      hashOf(scenario(1)),
      hashOf(scenario(2)),
      hashOf({ ...scenario(1), task: 'other' }),
      hashOf(scenario(1, scenario(2))),
      scenarioHashes(other)(scenario(1)),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOf(scenario(1))).toBe(scenarioHashes(study)(scenario(1)));
  });
});
