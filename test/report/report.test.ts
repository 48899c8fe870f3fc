import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curveBars } from '../../src/report/charts/abatement-curve.ts';
import { termSums } from '../../src/report/charts/cost-breakdown.ts';
import { sectorFlows } from '../../src/report/charts/flows.ts';
import { charts } from '../../src/report/charts/index.ts';
import { provinceCounts } from '../../src/report/charts/provinces.ts';
import { readingOf } from '../../src/report/reading.ts';
import { reportHtml } from '../../src/report/report.ts';
import { smallNetwork, smallPlan, smallStudy } from '../fixtures/small-plan.ts';
import { pagePart, tableRows, tagFaults } from './page.ts';
import { makeRegion } from './region.ts';

const small = { study: smallStudy, network: smallNetwork, plan: smallPlan };
const region = makeRegion();
const pages = { small: reportHtml({ ...small, language: 'en' }), region: reportHtml({ ...region, language: 'zh' }) };
const sum = (values: readonly (number | string | undefined)[]) =>
  values.reduce<number>((total, value) => total + Number(value), 0);

describe('the report', () => {
  it.each(Object.entries(pages))('is a well-formed page: %s', (_name, html) => {
    expect(tagFaults(html)).toEqual([]);
    const shown = pagePart(html, 'en') + pagePart(html, 'zh');
    for (const slip of ['undefined', 'NaN', 'Infinity', '\u2082', '{{']) expect(shown).not.toContain(slip);
  });

  it.each(Object.entries(pages))('asks nothing of a network: %s', (_name, html) => {
    const outside = html.replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
    expect(outside.match(/\s(src|srcset|action|data|poster|xlink:href)=/g)).toBeNull();
    expect(outside.match(/href="(?!#)/g)).toBeNull();
    expect(outside.match(/url\((?!#)/g)).toBeNull();
    expect(outside.match(/@import|<link|<iframe|<object|<embed/g)).toBeNull();
  });

  it('is the same text each time, and under 3 MB at the size of the delta', () => {
    expect(reportHtml({ ...region, language: 'zh' })).toBe(pages.region);
    expect(pages.region.length).toBeLessThan(3_000_000);
  });

  it('shows the language first that was asked for, and both alike', () => {
    expect(pages.small).toContain('<html lang="en" data-language="en">');
    expect(pages.region).toContain('<html lang="zh-CN" data-language="zh">');
    const count = (html: string, language: string, what: string) => pagePart(html, language).split(what).length;
    for (const html of Object.values(pages)) {
      for (const part of ['<section', '<figure', '<table', '<tr', '<circle', '<svg']) {
        expect(count(html, 'zh', part), part).toBe(count(html, 'en', part));
      }
    }
  });

  it('has no Chinese in its own English words, and its units in Chinese', () => {
    const english = pagePart(pages.region, 'en');
    const own = english.replace('Yuanhui 源汇', '').replace(/<button[^>]*data-switch[\s\S]*?<\/button>/, '');
    expect(own.match(/[\u4e00-\u9fff]+/g)).toBeNull();
    expect(pages.region).toContain('百万美元/年');
  });

  it('escapes what the case says', () => {
    const nasty = '<b>&"Plant"</b>';
    const sources = smallPlan.stages[0]!.sources.map((source, i) => (i === 0 ? { ...source, name: nasty } : source));
    const plan = { ...smallPlan, stages: [{ ...smallPlan.stages[0]!, sources }] };
    const html = reportHtml({ ...small, plan, language: 'en' });
    expect(html).not.toContain('<b>');
    expect(tagFaults(html)).toEqual([]);
    expect(html).toContain('&lt;b&gt;&amp;&quot;Plant&quot;&lt;/b&gt;');
  });

  it('says plainly when the audit failed or nothing was proved', () => {
    const audit = { ok: false, issues: [] };
    const gap = { total: null, transport_storage: null, annual_m: null };
    const plan = { ...smallPlan, audit, gap, bound_annual_m: null, status: 'limit' as const, limit: 'time' as const };
    const html = reportHtml({ ...small, plan, language: 'en' });
    expect(html).toContain('Audit FAILED');
    expect(html).toContain('proved nothing');
    expect(html).toContain('time limit');
  });
});

describe('figures of the report are those of the plan', () => {
  it.each([
    ['small', pages.small, smallPlan, 'en', ['Plants that capture', 'Pipes built', 'Stores used']],
    ['region', pages.region, region.plan, 'zh', ['捕集工厂', '建设的管段', '启用的封存汇']],
  ] as const)('%s: tables add up to the totals', (_name, html, plan, language, [sources = '', pipes = '', sinks = '']) => {
    const [plants, lines, stores] = [sources, pipes, sinks].map((caption) => tableRows(html, language, caption)) as [
      (string | number)[][],
      (string | number)[][],
      (string | number)[][],
    ];
    expect(plants).toHaveLength(plan.counts.sources);
    expect(lines).toHaveLength(plan.counts.edges);
    expect(stores).toHaveLength(plan.counts.sinks);
    expect(sum(plants.map((row) => row[3]))).toBeCloseTo(plan.captured_mt_per_yr, 6);
    expect(sum(stores.map((row) => row[5]))).toBeCloseTo(plan.stored_mt_per_yr, 6);
    expect(sum(lines.map((row) => row[8]))).toBeCloseTo(plan.length_km, 6);
  });

  it('cash terms add up to the cost a year, and per tonne to the headline', () => {
    const rows = tableRows(pages.region, 'en', 'Cost per tonne captured, by cash term');
    const { cost, captured_mt_per_yr } = region.plan;
    expect(sum(rows.map((row) => row[2]))).toBeCloseTo(cost.annual_m, 6);
    expect(sum(rows.map((row) => row[3]))).toBeCloseTo(cost.annual_m / captured_mt_per_yr, 9);
    expect(sum(rows.map((row) => row[4]))).toBeCloseTo(100, 9);
  });

  it('charts carry the plan’s totals', () => {
    const reading = readingOf({ ...region, language: 'en' });
    const { plan, study } = region;
    expect(curveBars(reading).at(-1)?.to).toBeCloseTo(plan.captured_mt_per_yr, 9);
    expect(sum(sectorFlows(reading).map((link) => link.mt_per_yr))).toBeCloseTo(plan.captured_mt_per_yr, 9);
    expect(sum(provinceCounts(reading).map((one) => one.count))).toBe(study.sources.length);
    const gross = plan.cost.capture_annual_m + plan.cost.transport_annual_m + plan.cost.storage_annual_m;
    expect(sum(termSums(reading).map((one) => (one.category === 'revenue' ? 0 : one.annual_m)))).toBeCloseTo(gross, 6);
  });

  it('captions state findings with the plan’s numbers', () => {
    const { counts } = region.plan;
    expect(pages.region).toContain(`${counts.sources} of ${region.study.sources.length} plants capture`);
    expect(pages.region).toContain(`进入 ${region.study.sinks.length} 处封存汇中的 ${counts.sinks} 处`);
  });

  it('every assumed or illustrative input is counted and badged', () => {
    const rows = tableRows(pages.region, 'en', 'How well the inputs are known');
    const lives = rows.find(([table]) => table === 'Remaining lives');
    const expected = region.study.sources.filter(({ life_basis }) => life_basis === 'assumed').length;
    expect(lives?.[3]).toBe(expected);
    expect(rows.find(([table]) => table === 'Stores')?.[4]).toBe(region.study.sinks.length);
    expect(pages.region.match(/class="badge illustrative"/g)!.length).toBeGreaterThanOrEqual(2 * region.plan.counts.sinks);
  });

  it('what is not reached is named with its distance', () => {
    expect(pages.region).toContain('Datun Mine power station');
    expect(pages.region).toContain('data-value="72.1"');
  });
});

describe('the list of charts', () => {
  it('names every chart file once', () => {
    const shared = ['chart.ts', 'echarts.d.ts', 'render.ts', 'wrapped.ts', 'index.ts', 'panels.ts'];
    const files = readdirSync('src/report/charts', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => basename(file))
      .filter((file) => !shared.includes(file));
    const listed = Object.values(charts)
      .flat()
      .map(({ id }) => `${id}.ts`);
    expect([...listed].sort()).toEqual(files.sort());
  });

  it('finds something to say about the small plan too', () => {
    const reading = readingOf({ ...small, language: 'zh' });
    for (const chart of Object.values(charts).flat()) {
      if (chart.applies(reading)) expect(chart.finding(reading)).not.toMatch(/undefined|NaN|–/);
    }
  });
});
