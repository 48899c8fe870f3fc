import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/base/progress.ts';
import { inWorker } from '../../src/solve/highs/pool.node.ts';
import { highsSearch, highsSolver } from '../../src/solve/highs.node.ts';
import { isFeasible } from '../../src/solve/point.ts';
import { networkProgram } from './network-program.ts';

// The worker is a built file: `npm run build` comes first.

const small = () => networkProgram(4);
const large = () => networkProgram(3, { sources: 40, sinks: 25, edges: 150 });

describe('HiGHS in a worker', () => {
  it('solves, again and again in the same worker', async () => {
    const program = small();
    const answers = [];
    for (let k = 0; k < 3; k++) answers.push(await highsSolver().solve(program, { relativeGap: 0, seed: 3 }));
    expect(answers[0]?.status).toBe('optimal');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('runs several at once', async () => {
    const programs = [1, 2, 3, 4].map((seed) => networkProgram(seed));
    const together = await Promise.all(programs.map((program) => highsSolver().solve(program, { relativeGap: 0 })));
    for (const [k, program] of programs.entries()) {
      expect(together[k]).toEqual(await highsSolver().solve(program, { relativeGap: 0 }));
    }
  });

  it('says live what it has, and keeps the best when stopped', async () => {
    const program = large();
    const start = await highsSearch().start(program, { rounds: 5 });
    if (start === undefined) throw new Error('no start');
    const controller = new AbortController();
    const seen: Progress[] = [];
    const onProgress = (progress: Progress) => {
      seen.push(progress);
      if (progress.bound !== undefined && progress.incumbent !== undefined) controller.abort();
    };
    const found = await highsSolver().solve(program, {
      relativeGap: 0,
      start: start.values,
      signal: controller.signal,
      onProgress,
    });
    expect(found).toMatchObject({ status: 'limit', limit: 'user' });
    if (!('values' in found)) throw new Error('nothing kept');
    expect(isFeasible(program, found.values)).toBe(true);
    expect(found.objective).toBeLessThanOrEqual(start.objective + 1e-6);
    expect(found.bound).toBeGreaterThan(0);
    expect(seen.every(({ phase }) => phase === 'solve')).toBe(true);
  });

  it('ends at once when it was stopped before it began', async () => {
    const found = await highsSolver().solve(large(), { signal: AbortSignal.abort() });
    expect(['no_plan', 'limit']).toContain(found.status);
    expect(found).toMatchObject({ limit: 'user' });
  });

  it('is killed when it does not stop', async () => {
    const ending = await inWorker(
      'solve',
      { program: large(), options: { relativeGap: 0 } },
      { patienceSeconds: 0.3, graceSeconds: 0 },
    );
    expect(ending).toEqual({ ending: 'killed', by: 'time' });
    // The next job gets a fresh worker.
    expect((await highsSolver().solve(small(), {})).status).toBe('optimal');
  });

  it('reports what breaks as failed, not as a plan', async () => {
    const program = small();
    const broken = { ...program, rows: [{ name: 'beyond', columns: [99_999], coefficients: [1], lower: 0, upper: 1 }] };
    const found = await highsSolver().solve(broken, {});
    expect(found.status).toBe('failed');
    expect(found.bound).toBe(Number.NEGATIVE_INFINITY);
  });
});
