import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders, temporaryFolder, yuanhui, yuanhuiHere } from './command-line.ts';

afterAll(removeFolders);

interface Said {
  readonly sets: readonly {
    readonly name: string;
    readonly status: string;
    readonly cost?: { readonly annual_m: number };
    readonly largest: { readonly share: number; readonly bound: number; readonly planned: number } | null;
    readonly at_share: { readonly cost: { readonly annual_m: number } } | null;
  }[];
  readonly values: readonly { readonly path: string; readonly adds: { readonly saved_m: number } | null }[];
}

const table = (folder: string, name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .replace('\ufeff', '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));

describe('yuanhui compare', () => {
  it('prints and writes what the arithmetic of the case says, and goes on from what is there', async () => {
    const out = join(temporaryFolder(), 'out');
    const args = ['compare', 'test/cases/paths', '--paths', 'daccs, egr,ccs', '--out', out, '--json'];
    const { code, stdout, stderr } = await yuanhui(args);
    expect(code, stderr).toBe(0);
    const { seconds: _seconds, ...said } = JSON.parse(stdout) as Said & { readonly seconds: object };
    expect(said.sets.map(({ name, status, cost }) => [name, status, cost?.annual_m])).toEqual([
      ['egr', 'infeasible', undefined],
      ['ccs', 'optimal', expect.closeTo(94.8, 6)],
      ['daccs', 'infeasible', undefined],
      ['ccs+daccs', 'optimal', expect.closeTo(94.8, 6)],
      ['egr+daccs', 'optimal', expect.closeTo(122.7, 6)],
      ['egr+ccs', 'optimal', expect.closeTo(87.8, 6)],
      ['egr+ccs+daccs', 'optimal', expect.closeTo(87.8, 6)],
    ]);
    expect(said.sets[0]).toMatchObject({
      largest: { planned: 0.666 },
      at_share: { cost: { annual_m: expect.closeTo(56.164, 6) } },
    });
    expect(said.sets[2]).toMatchObject({
      largest: { planned: 0.666 },
      at_share: { cost: { annual_m: expect.closeTo(117.499, 6) } },
    });
    expect(said.values.map(({ path, adds }) => [path, adds?.saved_m])).toEqual([
      ['egr', expect.closeTo(7, 6)],
      ['ccs', expect.closeTo(34.9, 6)],
      ['daccs', expect.closeTo(0, 6)],
    ]);
    const again = await yuanhui(args);
    const { seconds: _again, ...same } = JSON.parse(again.stdout) as Said & { readonly seconds: object };
    expect(same).toEqual(said);
    expect(again.stderr).toContain('kept from before');

    // Terms of any two plans sum to the difference of what both cost.
    const [head = [], ...rows] = table(out, 'path_differences.csv');
    const at = (name: string) => head.indexOf(name);
    const [plansHead = [], ...plans] = table(out, 'path_plans.csv');
    const costOf = (name: string) => Number(plans.find(([set]) => set === name)?.[plansHead.indexOf('annual_m_usd_per_yr')]);
    const pairs = new Map<string, number>();
    for (const row of rows) {
      const pair = `${row[at('paths')]} ${row[at('against')]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + Number(row[at('saved_m_usd_per_yr')]));
    }
    expect(pairs.size).toBe((7 * 6) / 2);
    for (const [pair, saved] of pairs) {
      const [one = '', other = ''] = pair.split(' ');
      expect(saved, pair).toBeCloseTo(costOf(one) - costOf(other), 6);
    }

    // Each plan is one of the case beside it.
    const folder = join(out, 'plans/daccs');
    expect((await yuanhuiHere(['report', folder])).code).toBe(0);
    expect(existsSync(join(folder, 'report.html'))).toBe(true);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('各路径的增值');
  });

  it('ends with 3 where all together cannot meet the targets, and says how much they can', async () => {
    const { code, stdout } = await yuanhuiHere([
      ...['compare', 'test/cases/paths', '--paths', 'egr', '--out', join(temporaryFolder(), 'out'), '--lang', 'zh'],
    ]);
    expect(code).toBe(3);
    expect(stdout).toContain('CCUS-EGR: 不可行；可达目标的 66.7 %，至多 66.7 %');
  });

  it('refuses paths that are none, stand twice or find no sink, all at once', async () => {
    const { code, stderr } = await yuanhuiHere(['compare', 'test/cases/paths', '--paths', 'egr,gas,egr,eor']);
    expect(code).toBe(2);
    for (const words of ['There is no path “gas”', '“egr” is named twice', '“eor” finds no sink'])
      expect(stderr).toContain(words);
  });
});
