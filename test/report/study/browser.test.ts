import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { studyReportHtml } from '../../../src/report/study-report.ts';
import type { Study } from '../../../src/study/studies.ts';
import { type Language, languages } from '../../../src/text/language.ts';
import { smallNetwork, smallPlan, smallStudy } from '../../fixtures/small-plan.ts';
import { describeNeeds } from '../../optional.ts';
import { expectAccessible, expectChineseFont, expectFits, expectPrints, expectUnits, openPages } from '../browser.ts';
import { makeRegion } from '../region.ts';
import { makeRobust, makeSimulation, makeSweep, type Region } from './studies.ts';

const region = makeRegion();
const small = { study: smallStudy, network: smallNetwork, plan: smallPlan };
const page =
  ({ study, network }: Region, result: Study) =>
  (language: Language) =>
    studyReportHtml({ study, network, result, language });

const pages = {
  sweep: page(region, makeSweep(region, [0.1, 0.2, 0.3, 0.4, 0.5], [0.5, 0.8])),
  bounds: page(small, makeSweep(small, [0.1], [null])),
  robust: page(region, makeRobust(region, 8)),
  'robust-small': page(small, makeRobust(small, 1)),
  simulation: page(region, makeSimulation(region)),
  'simulation-small': page(small, makeSimulation(small)),
};
const names = Object.keys(pages);

describeNeeds('browser', 'reports of studies in a browser', () => {
  const { opened } = openPages(pages);

  for (const name of names) {
    for (const language of languages) {
      for (const screen of name.endsWith('small') ? (['page'] as const) : (['page', 'phone'] as const)) {
        it(`${name}, ${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
          await opened(name, language, screen, async (shown) => {
            await expectFits(shown, language, screen);
            const folder = process.env.YUANHUI_STUDY_SHOTS;
            if (folder === undefined || folder === '') return;
            mkdirSync(folder, { recursive: true });
            for (const section of await shown.locator('main:visible section').all()) {
              const id = (await section.getAttribute('id'))?.replace(`-${language}`, '');
              await section.screenshot({ path: `${folder}/${name}-${language}-${screen}-${id}.png` });
            }
          });
        });
      }
    }

    it(`${name}: has a unit under or beside every number with a dimension`, async () => {
      const bases = ['reported', 'estimated', 'assumed', 'illustrative', 'not stated'];
      const counts = ['Total', 'Rows', 'Wells', 'Nodes', 'Edges', 'Parts', 'Plants', 'Stores'];
      const own = ['Credibility', 'Links dropped', 'Scenarios met'];
      await opened(name, 'en', 'page', (shown) => expectUnits(shown, [...bases, ...counts, ...own]));
    });

    it(`${name}: has no serious accessibility faults`, async () => {
      await opened(name, 'zh', 'page', expectAccessible);
    });

    it(`${name}: prints on A4 with every element inside the paper`, async () => {
      await opened(name, 'zh', 'page', expectPrints);
    });
  }

  it('draws Chinese with a Chinese font, in headings, tables, charts and small maps', async () => {
    await opened('sweep', 'zh', 'page', (shown) =>
      expectChineseFont(shown, ['h1', 'figcaption', 'th .sort', '.layout h4', 'svg.map.wide .city', 'svg.chart.wide text']),
    );
  });

  it('shows every small map on its shared ground', async () => {
    await opened('sweep', 'en', 'page', async (shown) => {
      const boxes = await shown
        .locator('main:visible svg.map.small use')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
      expect(boxes).toHaveLength(6);
      for (const width of boxes) expect(width).toBeGreaterThan(200);
    });
  });
});
