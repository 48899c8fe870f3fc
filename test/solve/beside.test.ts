import { describe, expect, it } from 'vitest';
import { times } from '../../src/milp/expression.ts';
import { ProgramBuilder } from '../../src/milp/program.ts';
import { isProved } from '../../src/solve/gap.ts';
import { highsSearch, highsSolver } from '../../src/solve/highs.node.ts';
import type { Point } from '../../src/solve/point.ts';
import { findSolution } from '../../src/solve/search/find.ts';
import type { Search } from '../../src/solve/search/search.ts';
import type { Solver } from '../../src/solve/solver.ts';
import { networkProgram } from './network-program.ts';

/** Minimise x, a whole number from 0 to 100. */
const builder = new ProgramBuilder('line');
const x = builder.column('x', { upper: 100, integer: true });
const program = builder.done(times(1, x));
const pointOf = (value: number): Point => ({ values: Float64Array.of(value), objective: value });

/** A solver that proves a bound, never moves from its start, and goes on until it is told to end. */
const prover = (bound: number): Solver => ({
  name: 'prover',
  solve: (_program, { start, onProgress, signal }) =>
    new Promise((resolve) => {
      onProgress?.({ phase: 'solve', bound });
      const end = () => {
        const values = start as Float64Array;
        resolve({ status: 'limit', limit: 'user', values, objective: values[0] as number, bound, solver: 'prover' });
      };
      if (signal?.aborted) end();
      signal?.addEventListener('abort', end);
    }),
});

const search = (better: Point, wasTold: { signal?: AbortSignal | undefined } = {}): Search => ({
  start: async () => pointOf(100),
  improve: async (_program, _from, { onPoint, signal }) => {
    wasTold.signal = signal;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (signal?.aborted) return pointOf(100);
    onPoint?.(better);
    return better;
  },
  relaxations: async () => undefined,
  polish: async () => undefined,
});

describe('a search beside the solver', () => {
  it('ends the solver once its point is proved, and gives that point', async () => {
    const found = await findSolution(program, prover(90), { search: search(pointOf(90)), relativeGap: 0.01 });
    expect(found).toMatchObject({ status: 'optimal', objective: 90, bound: 90 });
  });

  it('is not ended by a bound while it has found nothing yet', async () => {
    const told: { signal?: AbortSignal | undefined } = {};
    const stop = new AbortController();
    const running = findSolution(program, prover(50), {
      search: search(pointOf(90), told),
      relativeGap: 0.01,
      signal: stop.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told.signal?.aborted).toBe(false);
    stop.abort();
    expect(await running).toMatchObject({ status: 'limit', limit: 'user', objective: 90, bound: 50 });
  });
});

it('what is infinite proves nothing', () => {
  expect(isProved(Number.POSITIVE_INFINITY, 5, { relativeGap: 0.1 })).toBe(false);
  expect(isProved(5, Number.NEGATIVE_INFINITY, { relativeGap: 0.1 })).toBe(false);
  expect(isProved(5, 4.9, { relativeGap: 0.1 })).toBe(true);
});

/** The solver begins when the search has ended, as on one slow core at the worst. */
function oneAfterTheOther(): { search: Search; solver: Solver } {
  const search = highsSearch();
  const solver = highsSolver();
  let improved: Promise<unknown> = Promise.resolve();
  return {
    search: {
      ...search,
      improve: (...given) => {
        const point = search.improve(...given);
        improved = point;
        return point;
      },
    },
    solver: { name: solver.name, solve: async (...given) => improved.then(() => solver.solve(...given)) },
  };
}

it('plans the same one after the other and side by side, to the last bit', async () => {
  const program = networkProgram(5, { sources: 14, sinks: 7, edges: 40 });
  const effort = { startRounds: 2, improvements: 2, iterations: 100_000 };
  const options = { seed: 3, relativeGap: 0.002, effort };
  const apart = oneAfterTheOther();
  const alone = await findSolution(program, apart.solver, { ...options, search: apart.search });
  expect(alone.status).toBe('optimal');
  expect(await findSolution(program, highsSolver(), { ...options, search: highsSearch() })).toEqual(alone);
});

it('ends after the work that was asked for, and says that work ended it', async () => {
  const program = networkProgram(5, { sources: 14, sinks: 7, edges: 40 });
  const effort = { startRounds: 400, improvements: 0, iterations: 50 };
  const found = await findSolution(program, highsSolver(), { search: highsSearch(), relativeGap: 0, effort });
  expect(found).toMatchObject({ status: 'limit', limit: 'work' });
  expect(Number.isFinite(found.bound)).toBe(true);
});
