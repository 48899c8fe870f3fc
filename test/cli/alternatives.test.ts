import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { share, weightsOf } from '../../src/cli/options.ts';
import { removeFolders, temporaryFolder, yuanhui, yuanhuiHere } from './command-line.ts';

afterAll(removeFolders);

describe('yuanhui alternatives', () => {
  it('prints the best plan and each alternative in the shape of a plan, and writes them', async () => {
    const out = join(temporaryFolder(), 'out');
    const { code, stdout, stderr } = await yuanhui([
      ...['alternatives', 'test/cases/toy', '--within', '20%', '--count', '5', '--out', out, '--json'],
    ]);
    expect(code, stderr).toBe(0);
    const said = JSON.parse(stdout) as {
      within: number;
      best: { cost: { annual_m: number } };
      alternatives: {
        cost: { annual_m: number };
        audit: { ok: boolean };
        dearer: number;
        difference: number;
        difference_bound: number;
        differences: number[];
      }[];
      left_bound: number;
      shared: { in_all: object };
    };
    expect(said.within).toBe(0.2);
    expect(said.best.cost.annual_m).toBeCloseTo(197.52, 2);
    expect(said.alternatives).toHaveLength(3);
    for (const [k, { cost, audit, dearer, difference, difference_bound, differences }] of said.alternatives.entries()) {
      expect(audit.ok).toBe(true);
      expect(dearer).toBeLessThanOrEqual(0.2);
      expect(dearer).toBeCloseTo(cost.annual_m / said.best.cost.annual_m - 1, 12);
      expect(differences).toHaveLength(k + 1);
      expect(difference).toBe(Math.min(...differences));
      expect(difference_bound).toBeGreaterThanOrEqual(difference);
    }
    expect(said.left_bound).toBeCloseTo(0, 6);
    expect(said.shared.in_all).toEqual({ sources: 2, sinks: 1, edges: 2, terminals: 0, links: 0 });
    const files = ['plan-best.json', 'plan-alternative-1.json', 'plan-alternative-3.json', 'alternatives.csv', 'report.html'];
    for (const file of files) expect(existsSync(join(out, file)), file).toBe(true);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('备选方案 3');
  });

  it('speaks Chinese, and says that nothing else is left', async () => {
    const { code, stdout } = await yuanhuiHere([
      ...['alternatives', 'test/cases/toy', '--within', '0.01', '--out', join(temporaryFolder(), 'out'), '--lang', 'zh'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('差异度上界');
    expect(stdout).toContain('再无方案能相对已有每个方案省去超过 0 % 的内容');
  });

  it('refuses shares and weights that are none, both at once', async () => {
    const { code, stderr } = await yuanhuiHere(['alternatives', 'test/cases/toy', '--within', '2', '--weigh', '0,0,0']);
    expect(code).toBe(2);
    expect(stderr).toContain('--within');
    expect(stderr).toContain('--weigh');
  });
});

describe('what the options take', () => {
  it('are shares in per cent or as fractions', () => {
    expect(['1%', ' 1 % ', '0.01', '1e-2', '100%', '0'].map(share.read)).toEqual([0.01, 0.01, 0.01, 0.01, 1, 0]);
    expect(['', '%', '-1%', '101%', '1,5', 'one'].map(share.read)).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it('are so many weights, not all 0', () => {
    const { read } = weightsOf(3);
    expect(read('1, 0,2.5')).toEqual([1, 0, 2.5]);
    expect(['1,1', '1,1,1,1', '0,0,0', '1,-1,1', '1,,1'].map(read)).toEqual(Array.from({ length: 5 }, () => undefined));
  });
});
