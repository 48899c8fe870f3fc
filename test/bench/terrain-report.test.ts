import { describe, expect, it } from 'vitest';
import { type Run, terrain } from './terrain-bench.ts';

const options = { repeats: [1, 2, 3], capped: (seconds: number) => seconds };
const runs = terrain.runs(options);

/** Three ways between four terminals, whatever the case; the yardstick knows as many terminals as it was asked for. */
function endOf({ job, input }: Run, exact: number) {
  const used = { cpu_s: 4, wall_s: 5, peak_mb: 600 };
  if (job === 'terrain') return { ...used, ways: 3, edges: 7, components: 1, unreached: 0, sha256: 'same' };
  const costs = [0, 10, 20, exact];
  if (job === 'each-terminal') {
    const starts = Array.from({ length: input.starts as number }, (_, k) => [k, costs] as const);
    return { ...used, cpu_s: 6, steps_cpu_s: 1, found: Object.fromEntries(starts) };
  }
  const ways = [
    [0, 1, 10],
    [0, 2, 20],
    [0, 3, 30],
  ];
  return { ...used, ways, mislaid: 0, bends: [1, 1.2, 1.5] };
}

const resultsWith = (exact: number, change: (run: Run, end: object) => object = (_, end) => end) =>
  Object.fromEntries(runs.map((run) => [run.name, { trace: [], end: change(run, endOf(run, exact)) }]));

const missed = (results: ReturnType<typeof resultsWith>) =>
  terrain
    .report(results, options)
    .verdicts.filter(({ met }) => !met)
    .map(({ text }) => text);

describe('the part on terrain', () => {
  it('names every run once, small ones as often as asked, the big one once and once shuffled', () => {
    expect(new Set(runs.map(({ name }) => name)).size).toBe(runs.length);
    const ofBig = runs.filter(({ name }) => name.includes('5000x4000')).map(({ job, input }) => `${job} ${input.order ?? ''}`);
    expect(ofBig).toEqual(['terrain ', 'terrain ', 'each-terminal ', 'terrain 1', 'terrain 1', 'terrain-ways ']);
    expect(runs.filter(({ job, input }) => job === 'each-terminal' && input.terminals === 292)).toHaveLength(3);
  });

  it('never gives an extrapolated figure as a measured one', () => {
    const text = terrain.report(resultsWith(30), options).lines.join('\n');
    const rows = text.split('\n').filter((line) => /\| yardstick[ ,]/.test(line));
    expect(rows).toHaveLength(4);
    expect(rows.slice(0, 3).join()).not.toContain('EXTRAPOLATED');
    expect(rows[2]).toContain('5 of the 1000 terminals | 6.00');
    // one second for the steps, one for each of the five searches
    expect(rows[3]).toContain('EXTRAPOLATED from 5 terminals, not measured | 1001 | – | – |');
    expect(text).toContain('250, extrapolated');
  });

  it('has everything met where it is, but the aim that is missed', () => {
    expect(missed(resultsWith(30))).toEqual([
      'terrain, 1321 × 752, 292 terminals, merge_cells 0: CPU s, the aim: 4.00 (asked: 2.50)',
      'terrain, 1321 × 752, 292 terminals, merge_cells 2: CPU s, the aim: 4.00 (asked: 2.50)',
    ]);
  });

  it('sees a way that is a millimetre too dear, a network that another order changed, and a run that broke', () => {
    expect(missed(resultsWith(29)).filter((text) => text.includes('to the millimetre'))).toHaveLength(3);
    const other = missed(
      resultsWith(30, (run, end) => (run.name.endsWith('27/merge-2-shuffled') ? { ...end, sha256: 'other' } : end)),
    );
    expect(other.filter((text) => text.includes('different networks'))).toEqual([
      'terrain, 1321 × 752, 27 terminals, merge_cells 2: different networks of 4 runs, one of them with shuffled tables: 2 (asked: 1)',
    ]);
    const broken = missed(resultsWith(30, ({ job }, end) => (job === 'terrain-ways' ? { status: 'broken' } : end)));
    expect(broken.filter((text) => text.includes('to the millimetre'))).toHaveLength(3);
    expect(broken.filter((text) => text.includes('added up'))).toHaveLength(3);
  });
});
