import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/base/issue.ts';
import { removeFolders, temporaryFolder, yuanhui, yuanhuiHere } from './command-line.ts';

let cwd = '';
beforeAll(async () => {
  cwd = temporaryFolder();
  await yuanhuiHere(['init', 'case'], { cwd });
});
afterAll(removeFolders);

describe('a plan', () => {
  it('is one JSON object on standard output that keeps the contract', async () => {
    const { code, stdout, stderr } = await yuanhui(['plan', 'case', '--out', 'json', '--json'], { cwd });
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/reading .*\n[\s\S]*network/);
    const plan = JSON.parse(stdout);
    expect(Object.keys(plan)).toEqual([
      'status',
      'currency',
      'cost',
      'bound_annual_m',
      'gap',
      'captured_mt_per_yr',
      'stored_mt_per_yr',
      'counts',
      'length_km',
      'stages',
      'audit',
      'remarks',
      'seconds',
      'out',
    ]);
    expect(plan.status).toBe('optimal');
    const { capture_annual_m, transport_annual_m, storage_annual_m, revenue_annual_m, annual_m } = plan.cost;
    expect(capture_annual_m + transport_annual_m + storage_annual_m - revenue_annual_m).toBeCloseTo(annual_m, 9);
    expect(plan.gap.total).toBeLessThanOrEqual(0.001);
    expect(plan.gap.transport_storage).toBeCloseTo((annual_m - plan.bound_annual_m) / (transport_annual_m + storage_annual_m), 9);
    expect(plan.captured_mt_per_yr).toBeCloseTo(2, 6);
    expect(plan.counts).toEqual({ sources: 1, sinks: 1, edges: 2 });
    expect(plan.stages).toHaveLength(1);
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    expect(Object.keys(plan.seconds)).toEqual(['read', 'network', 'model', 'search', 'solve', 'audit', 'report', 'total']);
    expect(plan.out).toBe(join(cwd, 'json'));
  });

  it('leaves a folder that the report can be made from again, to the byte', async () => {
    expect((await yuanhui(['plan', 'case', '--out', 'again', '--lang', 'zh'], { cwd })).code).toBe(0);
    const first = readFileSync(join(cwd, 'again/report.html'), 'utf8');
    const { code, stdout } = await yuanhui(['report', 'again', '--lang', 'zh'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(join('again', 'report.html'));
    expect(readFileSync(join(cwd, 'again/report.html'), 'utf8')).toBe(first);
    expect((await yuanhuiHere(['report', 'again/plan.json', '--out', 'one.html', '--lang', 'en'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'one.html'), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="en"/);
  });

  it('is the same from the normalised case beside it', async () => {
    await yuanhuiHere(['plan', 'case', '--out', 'first'], { cwd });
    await yuanhuiHere(['plan', 'first/case.json', '--out', 'second'], { cwd });
    for (const file of readdirSync(join(cwd, 'first'))) {
      expect(readFileSync(join(cwd, 'second', file)).equals(readFileSync(join(cwd, 'first', file))), file).toBe(true);
    }
  });

  it('takes a target or a price in place of the case’s, and keeps it in case.json', async () => {
    const lower = await yuanhuiHere(['plan', 'case', '--out', 'lower', '--target', '1.5', '--json'], { cwd });
    expect(JSON.parse(lower.stdout).captured_mt_per_yr).toBeCloseTo(1.5, 6);
    expect(JSON.parse(readFileSync(join(cwd, 'lower/case.json'), 'utf8')).targets).toEqual([
      { amount_mt_per_yr: 1.5, sense: 'at_least' },
    ]);
    const nothing = await yuanhuiHere(['plan', 'case', '--out', 'price', '--price', '0', '--json'], { cwd });
    expect(JSON.parse(nothing.stdout).captured_mt_per_yr).toBe(0);
    const paid = await yuanhuiHere(['plan', 'case', '--out', 'price', '--price', '200', '--json'], { cwd });
    expect(JSON.parse(paid.stdout).cost.annual_m).toBeLessThan(0);
    const written = JSON.parse(readFileSync(join(cwd, 'price/case.json'), 'utf8'));
    expect([written.targets, written.price_per_t]).toEqual([[], 200]);
  });

  it('comes with the model and the tables that were asked for, and none of an earlier run', async () => {
    const options = ['--mps', 'model/m.mps', '--lp', 'model/m.lp'];
    await yuanhuiHere(['plan', 'case', '--out', 'forms', '--format', 'geopackage,geoparquet', ...options], { cwd });
    expect(readFileSync(join(cwd, 'model/m.mps'), 'utf8')).toMatch(/^NAME/m);
    expect(readFileSync(join(cwd, 'model/m.lp'), 'utf8')).toMatch(/subject to/i);
    expect(readdirSync(join(cwd, 'forms'))).toContain('plan.gpkg');
    expect(readdirSync(join(cwd, 'forms'))).toContain('pipes.parquet');
    await yuanhuiHere(['plan', 'case', '--out', 'forms', '--format', 'csv'], { cwd });
    expect(readdirSync(join(cwd, 'forms')).filter((name) => /gpkg|parquet|geojson/.test(name))).toEqual([]);
    expect(readdirSync(join(cwd, 'forms'))).toContain('pipes.csv');
  });
});

describe('an output folder', () => {
  it('that holds anything else is refused, and left as it is', async () => {
    await yuanhuiHere(['plan', 'case', '--out', 'mine'], { cwd });
    writeFileSync(join(cwd, 'mine/notes.txt'), 'keep');
    const before = readdirSync(join(cwd, 'mine'));
    const { code, stderr } = await yuanhuiHere(['plan', 'case', '--out', 'mine', '--target', '1'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('notes.txt');
    expect(readdirSync(join(cwd, 'mine'))).toEqual(before);
    expect(readFileSync(join(cwd, 'mine/case.json'), 'utf8')).toContain('"amount_mt_per_yr": 2');
  });

  it('may not be the case itself, nor a file', async () => {
    expect((await yuanhuiHere(['plan', 'case', '--out', 'case'], { cwd })).stderr).toContain('case holds FIELDS.md');
    writeFileSync(join(cwd, 'file'), '');
    const { code, stderr } = await yuanhuiHere(['plan', 'case', '--out', 'file'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a file')]);
  });
});

describe('no plan', () => {
  it('of an infeasible case: code 3, the clash, nothing written', async () => {
    const { code, stdout } = await yuanhuiHere(['plan', 'case', '--out', 'never', '--target', '1000', '--json'], { cwd });
    expect(code).toBe(3);
    const { status, issues } = JSON.parse(stdout);
    expect(status).toBe('infeasible');
    expect(issues.map(({ code, at }: Issue) => [code, at.path])).toEqual([
      ['clash.demand_total', undefined],
      ['target.total_out_of_reach', '--target'],
      ['case.injection_short', '--target'],
    ]);
    for (const { wrong, mend } of issues) expect([wrong, mend].every((text) => text.length > 10)).toBe(true);
    expect(existsSync(join(cwd, 'never'))).toBe(false);
  });

  it('because wells are too few: the clash, and the remark of the case that names the reason with its amounts', async () => {
    await yuanhuiHere(['init', 'few-wells'], { cwd });
    const sinks = join(cwd, 'few-wells/sinks.csv');
    writeFileSync(sinks, readFileSync(sinks, 'utf8').replace(',20,4,', ',2,4,'));
    const { code, stderr } = await yuanhuiHere(['plan', 'few-wells', '--out', 'never'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('CO2 has no way on from some places (4: 118,32.9; K1; S1; S2)');
    expect(stderr).toMatch(/case\.yaml:\d+ targets: All sinks together take 24 Mt over the horizon, but 60 Mt are demanded/);
  });

  it('is worded in the reader’s language, without a stack trace', async () => {
    const { code, stderr } = await yuanhui(['plan', 'case', '--out', 'never', '--target', '1000', '--lang', 'zh'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('该算例无可行方案');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
