import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/base/progress.ts';
import { externalSolver } from '../../src/solve/external.node.ts';
import { highsSearch, highsSolver } from '../../src/solve/highs.node.ts';
import { isFeasible } from '../../src/solve/point.ts';
import { findSolution } from '../../src/solve/search/find.ts';
import type { Solution } from '../../src/solve/solution.ts';
import type { Solver } from '../../src/solve/solver.ts';
import { randomProgram } from '../milp/random-program.ts';
import { itNeeds } from '../optional.ts';
import { networkProgram } from './network-program.ts';

/** An exact solver that ends as told: what the real ones do cannot be timed. */
const ending = (solution: Solution): Solver => ({ name: 'told', solve: async () => solution });

describe('findSolution', () => {
  it('proves the optimum, and its stream only gets better', async () => {
    const program = networkProgram(11, { sources: 7, sinks: 4, edges: 16 });
    const seen: Progress[] = [];
    const found = await findSolution(program, highsSolver(), {
      search: highsSearch(),
      relativeGap: 0,
      onProgress: (p) => seen.push(p),
    });
    expect(found.status).toBe('optimal');
    if (!('values' in found)) return;
    expect(isFeasible(program, found.values)).toBe(true);
    const alone = await highsSolver().solve(program, { relativeGap: 0 });
    if ('values' in alone) expect(found.objective).toBeCloseTo(alone.objective, 4);
    expect(seen.map(({ phase }) => phase)).toEqual([...seen.map(({ phase }) => phase)].sort());
    const incumbents = seen.flatMap(({ incumbent }) => incumbent ?? []);
    expect(incumbents).toEqual([...incumbents].sort((a, b) => b - a));
    const bounds = seen.flatMap(({ bound }) => bound ?? []);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(new Set(seen.map(({ phase }) => phase))).toEqual(new Set(['search', 'solve']));
  });

  it('returns the start with the bound when the solver finds nothing', async () => {
    const program = networkProgram(11);
    const solver = ending({ status: 'no_plan', limit: 'time', bound: 1, solver: 'told' });
    const found = await findSolution(program, solver, { search: highsSearch() });
    expect(found).toMatchObject({ status: 'limit', limit: 'time', bound: 1, solver: 'told' });
    if ('values' in found) expect(isFeasible(program, found.values)).toBe(true);
  });

  it('keeps a point but says so when the solver fails', async () => {
    const solver = ending({ status: 'failed', reason: 'it broke', bound: Number.NEGATIVE_INFINITY, solver: 'told' });
    const found = await findSolution(networkProgram(11), solver, { search: highsSearch() });
    expect(found).toMatchObject({ status: 'limit', limit: 'work', solver: 'told (failed: it broke)' });
  });

  it('does not believe infeasible when it holds a point', async () => {
    const solver = ending({ status: 'infeasible', bound: Number.POSITIVE_INFINITY, solver: 'told' });
    const found = await findSolution(networkProgram(11), solver, { search: highsSearch() });
    expect(found).toMatchObject({
      status: 'limit',
      bound: Number.NEGATIVE_INFINITY,
      solver: expect.stringContaining('says infeasible'),
    });
  });

  it('polishes what the solver ends with', async () => {
    const program = networkProgram(11, { sources: 7, sinks: 4, edges: 16 });
    const good = await highsSearch().start(program, {});
    if (good === undefined) throw new Error('no start');
    const values = good.values.slice();
    for (const { count } of program.charges) if (count !== undefined) values[count.column] = 6;
    const solver = ending({ status: 'limit', limit: 'time', values, objective: 1e6, bound: 2, solver: 'told' });
    const search = { ...highsSearch(), start: async () => undefined };
    const found = await findSolution(program, solver, { search });
    expect(found.bound).toBe(2);
    if ('values' in found) expect(found.objective).toBeLessThanOrEqual(good.objective + 1e-9);
  });

  it('takes programmes without charges to the solver alone, and infeasible ones to their end', async () => {
    for (let seed = 0; seed < 8; seed++) {
      const program = randomProgram(seed);
      const alone = await highsSolver().solve(program, { relativeGap: 0 });
      const found = await findSolution(program, highsSolver(), { search: highsSearch(), relativeGap: 0 });
      expect(found.status).toBe(alone.status);
      if ('values' in found && 'values' in alone) expect(found.objective).toBeCloseTo(alone.objective, 6);
    }
  });

  it('stops in the search and keeps what it has', async () => {
    const controller = new AbortController();
    const program = networkProgram(3, { sources: 40, sinks: 25, edges: 150 });
    const found = await findSolution(program, highsSolver(), {
      search: highsSearch(),
      signal: controller.signal,
      onProgress: ({ phase, incumbent }) => phase === 'search' && incumbent !== undefined && controller.abort(),
    });
    expect(found).toMatchObject({ status: 'limit', limit: 'user' });
  });

  itNeeds('cbc', 'agrees with cbc on small networks', async () => {
    for (let seed = 20; seed < 27; seed++) {
      const program = networkProgram(seed, { ownFlows: seed % 2 === 0 });
      const [one, other] = [
        await findSolution(program, highsSolver(), { search: highsSearch(), relativeGap: 0 }),
        await findSolution(program, externalSolver('cbc'), { search: highsSearch(), relativeGap: 0 }),
      ];
      expect([one.status, other.status], program.name).toEqual(['optimal', 'optimal']);
      if ('values' in one && 'values' in other) expect(other.objective, program.name).toBeCloseTo(one.objective, 4);
    }
  });
});
