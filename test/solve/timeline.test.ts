import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/solve/point.ts';
import { Timeline } from '../../src/solve/search/find/timeline.ts';

const point = (objective: number): Point => ({ values: Float64Array.of(objective), objective });
const tenth = { relativeGap: 0.1 };

describe('a timeline', () => {
  it('waits for a run that may yet have known something earlier', () => {
    const line = new Timeline(2, point(200), tenth);
    line.say(0, { work: 50, bound: 95 });
    line.say(0, { work: 90, point: point(100) });
    line.say(0, { work: 91 });
    expect(line.proved()).toBeUndefined();
    line.say(1, { work: 60, point: point(104) });
    // 95 and 104 prove 10 % at 60; the point of 90 comes later and does not count.
    expect(line.proved()).toEqual({ point: point(104), bound: 95 });
  });

  it('takes an ended run to have nothing more to say', () => {
    const line = new Timeline(2, point(200), tenth);
    line.say(0, { work: 7, bound: 95, point: point(100) });
    expect(line.proved()).toBeUndefined();
    line.end(1);
    line.end(0);
    expect(line.proved()).toEqual({ point: point(100), bound: 95 });
  });

  it('proves nothing that was not asked for, and knows everything in the end', () => {
    const line = new Timeline(2, point(200), { relativeGap: 0.01 });
    line.say(0, { work: 7, bound: 95, point: point(100) });
    line.say(1, { work: 3, point: point(99) });
    line.end(0);
    line.end(1);
    expect(line.proved()).toBeUndefined();
    expect(line.all()).toEqual({ point: point(99), bound: 95 });
    expect(() => line.say(2, { work: 1 })).toThrow(/no run 2/);
  });

  it('decides the same in whatever order the runs are heard', () => {
    const moments = fc.array(
      fc.record({ gain: fc.nat(9), points: fc.integer({ min: 100, max: 200 }), bound: fc.integer({ min: 50, max: 120 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(moments, moments, fc.array(fc.boolean(), { maxLength: 24 }), (a, b, turns) => {
        const told = (order: readonly boolean[]) => {
          const line = new Timeline(2, point(300), tenth);
          const work = [0, 0];
          const queues = [[...a], [...b]];
          let first: unknown;
          const say = (run: number) => {
            const next = queues[run]?.shift();
            if (next === undefined) line.end(run);
            else {
              work[run] = (work[run] as number) + next.gain;
              line.say(run, {
                work: work[run] as number,
                point: point(next.points),
                ...(run === 0 ? { bound: next.bound } : {}),
              });
            }
            first ??= line.proved();
          };
          for (const turn of order) say(turn ? 1 : 0);
          for (let k = 0; k <= 13; k++) for (const run of [0, 1]) say(run);
          return first;
        };
        expect(told(turns)).toEqual(told([]));
      }),
    );
  });
});
