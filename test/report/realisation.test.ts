import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/report.ts';
import { smallNetwork, smallPlan, smallStudy } from '../fixtures/small-plan.ts';

const page = (options: Record<string, string | number>) => {
  const plan = { ...smallPlan, options: { ...smallPlan.options, ...options } };
  const html = reportHtml({ study: smallStudy, network: smallNetwork, plan, language: 'en' });
  return html.replaceAll('\u00a0', ' ');
};
const settings = { demand_risk: 0.1, credibility: 0.8, joint: 'individual', measure: 'necessity', chance: 'central-interval' };

describe('the report of a plan for other than central values', () => {
  it('says nothing more of a plan on central values, whether recorded or not', () => {
    expect(page({})).toContain('central value of every uncertain input');
    expect(page({ realisation: 'central' })).toBe(page({}));
    expect(page({})).not.toContain('submodel');
  });

  it.each([
    ['lower', 'best ends of all uncertain numbers (lower submodel)', 'every uncertain input at its better end'],
    ['upper', 'worst ends of all uncertain numbers (upper submodel)', 'every uncertain input at its worse end'],
  ])('names the ends and the settings of a plan for the %s submodel', (realisation, headline, note) => {
    const html = page({ realisation, ...settings });
    expect(html).toContain(headline);
    expect(html).toContain(note);
    expect(html).toContain(
      'Settings: violation risk of demands 10 %, risks read as ends of the central interval, each condition by itself, credibility level 0.8, measure necessity.',
    );
    expect(html).toContain('设置：需求违约风险 10 %，风险按中心区间两端解读，逐条件计，可信度水平 0.8，测度为必要性。');
    expect(html).not.toContain('central value of every uncertain input');
  });

  it('says how many links hold an upper plan', () => {
    expect(page({ realisation: 'upper', ...settings, links: 214 })).toContain('held by 214 links to the plan for the best ends');
  });

  it('names the sampled future, counted from 1', () => {
    const html = page({ realisation: 'future', future_seed: 7, future: 2 });
    expect(html).toContain('A plan for sampled future 3 of seed 7.');
    expect(html).toContain('one sampled future');
    expect(html).not.toContain('Settings:');
  });
});
