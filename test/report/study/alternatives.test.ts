import { describe, expect, it } from 'vitest';
import { studyReportHtml } from '../../../src/report/study-report.ts';
import { assetUse } from '../../../src/study/asset-use.ts';
import type { AlternativesStudy } from '../../../src/study/studies.ts';
import { smallNetwork, smallPlan, smallStudy } from '../../fixtures/small-plan.ts';
import { pagePart, tableRows, tagFaults } from '../page.ts';
import { makeRegion } from '../region.ts';
import { infeasible, perturbed, planned, type Region } from './studies.ts';

const region = makeRegion();
const small: Region = { study: smallStudy, network: smallNetwork, plan: smallPlan };

/** So many alternatives, each a little dearer; differences that a page can show, no optimum. */
function makeAlternatives(from: Region, count: number): AlternativesStudy {
  const plans = Array.from({ length: count }, (_, k) => perturbed(from, { keep: 0.7, dearer: 1.4 + 0.01 * k, seed: 7 * k + 1 }));
  return {
    ...{ format: 'yuanhui-study/1', study: 'alternatives', case_hash: from.plan.case_hash, case_name: from.study.name },
    ...{ currency: from.study.currency, made_by: { yuanhui: '0.1.0' }, remarks: [], within: 0.01, count: 5, effort: {} },
    weights: { pipes: 1, plants: 1, stores: 1 },
    best: planned(from.plan),
    alternatives: plans.map((plan, k) => {
      const differences = Array.from({ length: k + 1 }, (_, before) => 0.4 - 0.05 * before);
      const difference = Math.min(...differences);
      return { planned: planned(plan), differences, difference, difference_bound: difference + 0.01, dearer: 0.002 * (k + 1) };
    }),
    left_bound: count < 5 ? 0.0123 : null,
    built: assetUse([from.plan, ...plans]),
  };
}

const html = ({ study, network }: Region, result: AlternativesStudy) =>
  studyReportHtml({ study, network, result, language: 'en' });
const study = makeAlternatives(region, 3);
const page = html(region, study);

const shown: Record<string, [Region, AlternativesStudy]> = {
  three: [region, study],
  'as many as asked for': [small, makeAlternatives(small, 5)],
  'none, proved': [small, { ...makeAlternatives(small, 0), left_bound: 0 }],
  'none, not proved': [small, { ...makeAlternatives(small, 0), left_bound: 1 }],
  'a case without a plan': [small, { ...makeAlternatives(small, 0), best: infeasible, left_bound: null, built: [] }],
};

describe('the page of alternatives', () => {
  it.each(Object.entries(shown))('is well-formed and alike in both languages: %s', (_name, [from, result]) => {
    const one = html(from, result);
    expect(tagFaults(one)).toEqual([]);
    for (const slip of ['undefined', 'NaN', 'Infinity', '{{', 'null']) {
      expect(pagePart(one, 'en') + pagePart(one, 'zh'), slip).not.toContain(slip);
    }
    for (const part of ['<section', '<figure', '<table', '<tr', '<circle', '<svg']) {
      expect(pagePart(one, 'zh').split(part).length, part).toBe(pagePart(one, 'en').split(part).length);
    }
    // The small region has names in Chinese only.
    if (from === small) return;
    const own = pagePart(one, 'en')
      .replace('Yuanhui 源汇', '')
      .replace(/<button[^>]*data-switch[\s\S]*?<\/button>/, '');
    expect(own.match(/[\u4e00-\u9fff]+/g)).toBeNull();
  });

  it('lists every plan with its cost, its difference, what was proved, and the plan that it is nearest to', () => {
    const rows = tableRows(page, 'en', 'Plans');
    expect(rows.map(([name]) => name)).toEqual(['Best plan', 'Alternative 1', 'Alternative 2', 'Alternative 3']);
    const [best, first, , third = []] = rows;
    expect(best?.slice(3, 7)).toEqual(['–', '–', '–', '–']);
    expect(first?.slice(3, 7)).toEqual([0.2, 40, 41, 'Best plan']);
    expect((third.slice(3, 6) as number[]).map((value) => Number(value.toFixed(6)))).toEqual([0.6, 30, 31]);
    expect(third[6]).toBe('Alternative 2');
  });

  it('draws all layouts, and says how far any further plan could differ, never less than was proved', () => {
    expect(pagePart(page, 'en').split('class="map small"').length - 1).toBe(4);
    const says = (one: string, words: string) => pagePart(one, 'en').includes(words);
    expect(/does without more than 1\.30?\D/.test(pagePart(page, 'en'))).toBe(true);
    expect(says(html(...shown['none, proved']!), 'It is proved that every further plan')).toBe(true);
    expect(says(html(...shown['a case without a plan']!), 'so there are no alternatives: cannot be met')).toBe(true);
  });
});
