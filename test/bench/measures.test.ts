import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstPlan, fittedExponent, gapAt, keptIn, median, middleAndWorst, pageWith, partGapAt, reachedGap } from './bench.ts';

describe('an exponent', () => {
  it('is exact on a power of the size', () => {
    const fit = fittedExponent([150, 300, 600, 1200].map((size) => ({ size, value: 0.02 * size ** 1.7 })));
    expect(fit.exponent).toBeCloseTo(1.7, 10);
    expect(fit.factor).toBeCloseTo(0.02, 10);
    expect(fit.explained).toBeCloseTo(1, 10);
  });

  it('is the least squares of the logarithms: by hand over three points', () => {
    // Logarithms to base 2: (0, 0), (1, 1), (2, 1): slope 1/2, correlation squared 3/4.
    const fit = fittedExponent([
      { size: 1, value: 1 },
      { size: 2, value: 2 },
      { size: 4, value: 2 },
    ]);
    expect(fit.exponent).toBeCloseTo(0.5, 12);
    expect(fit.explained).toBeCloseTo(0.75, 12);
  });

  it('is refused where there is none', () => {
    expect(() => fittedExponent([{ size: 0, value: 1 }])).toThrow(RangeError);
    expect(() =>
      fittedExponent([
        { size: 3, value: 1 },
        { size: 3, value: 2 },
      ]),
    ).toThrow(RangeError);
  });
});

describe('medians', () => {
  it('take the middle, and what was never reached for the worst', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(middleAndWorst([1, undefined, 3])).toEqual({ median: 3, worst: Number.POSITIVE_INFINITY });
    expect(middleAndWorst([undefined, undefined])).toEqual({ median: Number.POSITIVE_INFINITY, worst: Number.POSITIVE_INFINITY });
  });
});

describe('what a run told', () => {
  const trace = [
    { wall_s: 1, cpu_s: 2, incumbent: null, bound: 90 },
    { wall_s: 3, cpu_s: 5, incumbent: 100, bound: 90 },
    { wall_s: 7, cpu_s: 9, incumbent: 100, bound: 96 },
    { wall_s: 8, cpu_s: 12, incumbent: 98, bound: 97.02 },
  ];

  it('gives the gap as it stood, by either clock', () => {
    expect([gapAt(trace, 2, 'wall_s'), gapAt(trace, 3, 'wall_s'), gapAt(trace, 8.5, 'cpu_s')]).toEqual([undefined, 0.1, 0.1]);
    expect(gapAt(trace, 100, 'wall_s')).toBeCloseTo(0.01, 12);
    expect(partGapAt(trace, 7, 'wall_s', 20)).toBeCloseTo(0.2, 12);
  });

  it('gives the first plan and when a gap was reached', () => {
    expect(firstPlan(trace)?.wall_s).toBe(3);
    expect([reachedGap(trace, 0.05, 'wall_s'), reachedGap(trace, 0.05, 'cpu_s')]).toEqual([7, 9]);
    expect(reachedGap(trace, 0.001, 'wall_s')).toBeUndefined();
  });
});

describe('kept results', () => {
  it('serve the same run on the same machine, and no run that broke', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuanhui-bench-'));
    const run = { name: 'a/b', job: 'plan', input: { gap: 1 } };
    const result = { trace: [], end: { cpu_s: 1 } };
    keptIn(folder, { cores: 2 }).put(run, result);
    expect(keptIn(folder, { cores: 2 }).get(run)).toEqual(result);
    expect(keptIn(folder, { cores: 4 }).get(run)).toBeUndefined();
    expect(keptIn(folder, { cores: 2 }).get({ ...run, input: { gap: 2 } })).toBeUndefined();
    expect(keptIn(undefined, {}).get(run)).toBeUndefined();
    keptIn(folder, { cores: 2 }).put(run, { trace: [], end: { status: 'broken' } });
    expect(keptIn(folder, { cores: 2 }).get(run)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});

describe('the page', () => {
  const begins = '<!-- Written by `npm run bench`. -->';
  const ends = '<!-- End of what `npm run bench` writes. -->';

  it('gets the sections that were measured, keeps the others, in the order of the parts', () => {
    const first = pageWith(`# Bench\n\n${begins}\n\n${ends}\nafter`, { b: '### b\n\nold' }, ['a', 'b']);
    const second = pageWith(first, { a: '### a\n\nnew' }, ['a', 'b']);
    expect(second).toBe(`# Bench\n\n${begins}\n\n### a\n\nnew\n\n### b\n\nold\n\n${ends}\nafter`);
    expect(pageWith(second, { b: '### b\n\nnew' }, ['a', 'b'])).toContain('### b\n\nnew');
    expect(() => pageWith('# Bench', {}, [])).toThrow('markers');
  });
});
