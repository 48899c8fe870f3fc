import { expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { inputItems } from '../../src/report/inputs/items.ts';
import { reportHtml } from '../../src/report/report.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { smallNetwork, smallPlan, smallStudy } from '../fixtures/small-plan.ts';
import { describeNeeds } from '../optional.ts';
import { expectAccessible, expectFits, expectPrints, openPages } from '../report/browser.ts';
import { pagePart, tableRows, tagFaults } from '../report/page.ts';
import { clusterReport } from './cluster-report.ts';

const { document: written, plan, network } = await clusterReport();
const { study } = parseCase(written, defaultKinds);
const page = (language: Language) => reportHtml({ study, network, plan, language });
const html = page('en');

it('a report of clusters is a well-formed page in both languages', () => {
  expect(plan.audit).toEqual({ ok: true, issues: [] });
  expect(tagFaults(html)).toEqual([]);
  const shown = pagePart(html, 'en') + pagePart(html, 'zh');
  for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) expect(shown).not.toContain(slip);
  const count = (language: Language, what: string) => pagePart(html, language).split(what).length;
  for (const part of ['<section', '<figure', '<table', '<tr', '<svg']) expect(count('zh', part), part).toBe(count('en', part));
});

it('shows the figures of every cluster and stage', () => {
  const rows = tableRows(html, 'en', 'Tonnes, pipes and money by cluster, 2040');
  const groups = plan.clusters!.stages[1]!.groups;
  expect(rows.map(([name]) => name)).toEqual(['West', 'East', 'Northeast of the basin assumed', 'Between clusters']);
  expect(rows.map(([, captured]) => captured)).toEqual([0, 1, 2, 4].map((k) => groups[k]!.captured_mt_per_yr));
  expect(rows[0]!.at(-1)).toBe('3\u00a0Mt/yr: reached');
});

it('shows every criterion with its reason, unknown ones as such, assumed ones marked', () => {
  const plain = (cell: string | number) => (typeof cell === 'string' ? cell.replaceAll('\u00a0', ' ') : cell);
  const rows = tableRows(html, 'en', 'Readiness of West').map((row) => row.map(plain));
  expect(rows).toHaveLength(9);
  expect(rows.filter(([, , score]) => score === 'not stated')).toHaveLength(3);
  // The distance that counts as far is illustrative in this case, and so is what hangs on it.
  expect(rows[2]!.at(-1)).toMatch(/km on average.* illustrative$/);
  expect(rows[4]).toEqual([
    ...['Experience with projects', 'condition 2', '0.50', '1'],
    'Two pilots of 0.1 Mt a year have run since 2021. Source: Yearbook 2024, page 12 assumed',
  ]);
});

it('lists what is said of clusters among the assumptions', () => {
  const items = inputItems(study, 'en').filter(({ table }) => table === 'rows_clusters');
  expect(items.map(({ basis }) => basis)).toEqual([
    ...['unstated', 'unstated', 'unstated', 'unstated', 'assumed', 'unstated'],
    ...['illustrative', 'assumed', 'estimated', 'assumed'],
  ]);
});

it('is not there without clusters', () => {
  const plain = reportHtml({ study: smallStudy, network: smallNetwork, plan: smallPlan, language: 'en' });
  expect(plain).not.toContain('id="clusters-en"');
});

describeNeeds('browser', 'a report of clusters in a browser', () => {
  const { opened } = openPages({ clusters: page });

  for (const language of languages) {
    for (const screen of ['page', 'phone'] as const) {
      it(`${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
        await opened('clusters', language, screen, (tab) => expectFits(tab, language, screen));
      });
    }
  }

  it('keeps the words of the participants inside their boxes', async () => {
    await opened('clusters', 'en', 'page', async (tab) => {
      const faults = await tab.evaluate(() => {
        const out: string[] = [];
        for (const svg of document.querySelectorAll('figure[id^=figure-participants] svg')) {
          if (svg.getBoundingClientRect().width === 0) continue;
          const boxes = [...svg.querySelectorAll('rect[fill="#fff"]')].map((one) => one.getBoundingClientRect());
          for (const text of svg.querySelectorAll('text')) {
            const own = text.getBoundingClientRect();
            const box = boxes.find(
              (one) => own.left >= one.left && own.left < one.right && own.top >= one.top - 1 && own.top < one.bottom,
            );
            if (box !== undefined && (own.right > box.right || own.bottom > box.bottom + 1)) out.push(text.textContent ?? '');
          }
        }
        return out;
      });
      expect(faults).toEqual([]);
    });
  });

  it('has no serious accessibility faults and prints within the paper', async () => {
    await opened('clusters', 'en', 'page', expectAccessible);
    await opened('clusters', 'zh', 'page', expectPrints);
  });
});
