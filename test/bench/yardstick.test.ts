import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { planned } from '../properties/planning.ts';
import { formB, highsAlone, instance, readCbc } from './bench.ts';

const fromMiddle = ({ longitude, latitude }: { longitude: number | string; latitude: number | string }) =>
  Math.hypot(Number(longitude) - 112, Number(latitude) - 32);

/** A piece of an instance: the terminals nearest its middle, the edges between them, and a demand that they can meet. */
function piece(seed: number, sources: number, sinks: number): CaseDocument {
  const whole = instance({ size: 'quarter', set: seed % 2 === 0 ? 'plain' : 'dear', seed });
  const near = (rows: readonly { longitude: number | string; latitude: number | string }[]) =>
    [...rows].sort((a, b) => fromMiddle(a) - fromMiddle(b));
  const kept = {
    sources: near(whole.sources).slice(0, sources) as CaseDocument['sources'],
    sinks: near(whole.sinks).slice(0, sinks) as CaseDocument['sinks'],
  };
  const places = new Set([...kept.sources, ...kept.sinks].map(({ longitude, latitude }) => `${longitude} ${latitude}`));
  const routes = whole.routes!.filter(({ lines }) =>
    lines[0]!.every(([longitude, latitude]) => places.has(`${longitude} ${latitude}`)),
  );
  const most = kept.sources.reduce((sum, { streams }) => sum + 0.9 * Number(streams[0]!.emissions_mt_per_yr), 0);
  const { sizes } = whole.pipes as unknown as { sizes: readonly object[] };
  return {
    ...{ ...whole, ...kept, routes },
    pipes: { kind: 'table', sizes: sizes.slice(0, 3) },
    targets: [{ amount_mt_per_yr: Number((0.4 * most).toFixed(4)), sense: 'at_least' }],
  };
}

const alone = (document: CaseDocument) => {
  const told: { incumbent?: number; bound?: number }[] = [];
  const limits = { gap: 0, cpu_s: 1e6, wall_s: 100 };
  return highsAlone(formB(document), { say: (one) => told.push(one), clock: () => ({ cpu_s: 0 }) }, limits).then((end) => ({
    ...end,
    told,
  }));
};

describe('form B', () => {
  it.each([2, 3, 4, 5])('has the optimum of our model: piece of seed %d', async (seed) => {
    const document = piece(seed, 5, 2);
    const [ours, usual] = [await planned(document), await alone(document)];
    if (ours.status !== 'planned') throw new Error(ours.status);
    expect(usual.status).toBe('optimal');
    // HiGHS meets rows to 1e-6 and HiGHS alone is not solved again with its whole numbers fixed.
    expect(Math.abs(usual.annual_m / ours.plan.cost.annual_m - 1)).toBeLessThan(1e-6);
    expect(usual.told.at(-1)?.incumbent).toBe(usual.annual_m);
  });

  it('has one column a diameter of an edge, two flows an edge, and the terminals: nothing directed, nothing to strengthen', () => {
    const { numCols, numRows } = formB(instance({ size: 'quarter', set: 'plain', seed: 1 }));
    expect(numCols).toBe(150 * (2 + 6) + 43 * 2 + 25 * 3);
    expect(numRows).toBe(150 * 2 + 43 + 25 * 3 + (43 + 25) + 1);
  });

  it('refuses a case that asks for more than it knows', () => {
    const document = instance({ size: 'quarter', set: 'plain', seed: 1 });
    expect(() => formB({ ...document, price_per_t: 10 })).toThrow('recipe only');
  });
});

describe('what cbc says of its run', () => {
  it('is read from the end of its log: proved to a gap, out of time, or without a plan', () => {
    const log = (lines: readonly string[]) => ['Version: 2.10.8', ...lines, ''].join('\n');
    const time = 'Total time (CPU seconds):       6.01   (Wallclock seconds):       7.5';
    const stopped = log([
      'Cbc0010I After 0 nodes, 1 on tree, 5180 best solution, best possible 5080 (3.1 seconds)',
      'Result - Stopped on time limit',
      'Objective value:                5176.77522218',
      'Lower bound:                    5086.537',
      time,
    ]);
    expect(readCbc(stopped)).toMatchObject({ annual_m: 5176.77522218, bound_m: 5086.537, cpu_s: 6.01, wall_s: 7.5 });
    const best = 'Result - Optimal solution found';
    expect(readCbc(log([best, 'Objective value:                -473.5', time]))).toMatchObject({
      annual_m: -473.5,
      bound_m: -473.5,
    });
    const near = log([
      `${best} (within gap tolerance)`,
      'Objective value:                100',
      'Lower bound:                    99.5',
      time,
    ]);
    expect(readCbc(near)).toMatchObject({ annual_m: 100, bound_m: 99.5 });
    expect(readCbc(log(['Result - Problem proven infeasible', time]))).toMatchObject({ status: 'Problem proven infeasible' });
    expect(readCbc('').annual_m).toBeUndefined();
  });
});
