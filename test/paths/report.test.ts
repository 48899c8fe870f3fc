import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { centralCase } from '../../src/case/realise.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { studyReportHtml } from '../../src/report/study-report.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { describeNeeds } from '../optional.ts';
import { expectAccessible, expectFits, expectPrints, expectUnits, openPages } from '../report/browser.ts';
import { pagePart, tableRows, tagFaults } from '../report/page.ts';
import { compare } from './compared.ts';
import { pathDocument } from './path-case.ts';

const document = pathDocument({
  name: { en: 'Three paths', zh: '三条路径' },
  sectors: [
    { id: 'coal', name: { en: 'Coal power', zh: '煤电' } },
    { id: 'direct_air_capture', name: { en: 'Direct air capture', zh: '直接空气捕集' } },
  ],
});
const { study } = parseCase(document, defaultKinds);
const network = buildNetwork(centralCase(study), defaultKinds.networks);
const result = await compare(document);
const page = (language: Language) => studyReportHtml({ study, network, result, language });

it('the page of compared paths is well formed; terms sum to what a path adds; what is not feasible is said', () => {
  const html = page('en');
  expect(tagFaults(html)).toEqual([]);
  const shown = (pagePart(html, 'en') + pagePart(html, 'zh')).replace(/[\u00a0\u202f]/g, ' ');
  for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) expect(shown).not.toContain(slip);
  const rows = tableRows(html, 'en', 'What CCUS-EGR adds: cost a year by cash term');
  expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBeCloseTo(7, 8);
  expect(shown).toContain('CCUS-EGR alone is not feasible: it can meet 66.7 % of the targets and, as is proved, no more.');
  expect(shown).toContain('DACCS 单独实施不可行：可达目标的 66.7 %');
  expect(tableRows(html, 'en', 'Plans by paths')).toHaveLength(7);
});

describeNeeds('browser', 'the page of compared paths in a browser', () => {
  const { opened } = openPages({ paths: page });

  for (const language of languages) {
    for (const screen of ['page', 'phone'] as const) {
      it(`${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
        await opened('paths', language, screen, (tab) => expectFits(tab, language, screen));
      });
    }
  }

  it('has no serious accessibility faults, prints, and has units', async () => {
    await opened('paths', 'en', 'page', async (tab) => {
      await expectAccessible(tab);
      await expectUnits(tab, [
        'reported',
        'estimated',
        'assumed',
        'illustrative',
        'not stated',
        'Total',
        'Rows',
        'Number',
        'Nodes',
        'Edges',
        'Parts',
        'Plants',
        'Stores',
      ]);
    });
    await opened('paths', 'zh', 'page', expectPrints);
  });

  it('is photographed when YUANHUI_SCREENSHOTS is 1', async () => {
    if (process.env.YUANHUI_SCREENSHOTS !== '1') return;
    mkdirSync('docs/screenshots', { recursive: true });
    for (const language of languages) {
      await opened('paths', language, 'page', async (tab) => {
        for (const part of ['headline', 'compared', 'adds']) {
          await tab.locator(`section#${part}-${language}`).screenshot({ path: `docs/screenshots/paths-${language}-${part}.png` });
        }
      });
    }
  });
});
