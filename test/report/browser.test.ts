import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportHtml } from '../../src/report/report.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { smallNetwork, smallPlan, smallStudy } from '../fixtures/small-plan.ts';
import { describeNeeds } from '../optional.ts';
import {
  expectAccessible,
  expectChineseFont,
  expectFits,
  expectPrints,
  expectUnits,
  openPages,
  textFaults,
  wideElements,
} from './browser.ts';
import { makeRegion } from './region.ts';

const inputs = { region: makeRegion(), small: { study: smallStudy, network: smallNetwork, plan: smallPlan } };

describeNeeds('browser', 'the report in a browser', () => {
  const { opened, pathOf } = openPages(
    Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, (language: Language) => reportHtml({ ...input, language })]),
    ),
  );

  for (const name of Object.keys(inputs)) {
    for (const language of languages) {
      for (const screen of ['page', 'phone'] as const) {
        it(`${name}, ${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
          await opened(name, language, screen, async (page) => {
            await expectFits(page, language, screen);
            expect(await page.locator('svg.map:visible').count()).toBe(2);
          });
        });
      }
    }
  }

  it('draws Chinese with a Chinese font, on the page, the map and the charts', async () => {
    await opened('region', 'zh', 'page', async (page) => {
      const drawn = ['svg.map.wide .city', 'svg.map.wide .basin', 'svg.chart.wide text'];
      await expectChineseFont(page, ['h1', 'figcaption', 'th', ...drawn]);
    });
  });

  it('switches the language, by keyboard too', async () => {
    await opened('region', 'zh', 'page', async (page) => {
      await page.locator('button[data-switch=en]').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('main:visible').getAttribute('data-language')).toBe('en');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      expect(await page.title()).toBe('A made-up delta');
      await page.keyboard.press('Enter');
      expect(await page.locator('main:visible').getAttribute('data-language')).toBe('zh');
    });
  });

  it('sorts tables by click and by keyboard', async () => {
    await opened('region', 'en', 'page', async (page) => {
      const table = page.locator('#tables-en table').first();
      const column = async (index: number) =>
        (await table.locator(`tbody tr td:nth-child(${index + 1})`).allTextContents()).map((text) =>
          Number(text.replaceAll(',', '')),
        );
      const captured = table.locator('[data-sort="3"]');
      await captured.click();
      expect(await column(3)).toEqual([...(await column(3))].sort((a, b) => b - a));
      await captured.press('Enter');
      expect(await column(3)).toEqual([...(await column(3))].sort((a, b) => a - b));
      expect(await table.locator('th[aria-sort]').count()).toBe(1);
      await table.locator('[data-sort="0"]').click();
      const names = await table.locator('tbody tr td:first-child').allTextContents();
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    });
  });

  it('has a unit under or beside every number with a dimension', async () => {
    await opened('region', 'en', 'page', async (page) => {
      const bases = ['reported', 'estimated', 'assumed', 'illustrative', 'not stated'];
      await expectUnits(page, [...bases, 'Total', 'Rows', 'Wells', 'Nodes', 'Edges', 'Parts']);
    });
  });

  for (const language of languages) {
    it(`${language}: has no serious accessibility faults`, async () => {
      await opened('small', language, 'page', async (page) => {
        await expectAccessible(page);
      });
    });
  }

  it('prints on A4 with every element inside the paper', async () => {
    await opened('region', 'zh', 'page', async (page) => {
      await expectPrints(page);
    });
  });

  it('is photographed when YUANHUI_SCREENSHOTS names an output folder, or is 1 for the made-up region', async () => {
    const wanted = process.env.YUANHUI_SCREENSHOTS;
    if (wanted === undefined || wanted === '') return;
    if (wanted !== '1') for (const language of languages) copyFileSync(join(wanted, 'report.html'), pathOf('region', language));
    mkdirSync('docs/screenshots', { recursive: true });
    for (const language of languages) {
      for (const screen of ['page', 'phone'] as const) {
        await opened('region', language, screen, async (page) => {
          if ((await page.locator('main:visible').getAttribute('data-language')) !== language)
            await page.locator(`[data-switch=${language}]:visible`).click();
          expect(await page.evaluate(textFaults)).toEqual([]);
          expect(await page.evaluate(wideElements)).toEqual([]);
          for (const part of screen === 'page' ? ['headline', 'network', 'money', 'flows', 'choice'] : ['network']) {
            const path = `docs/screenshots/report-${language}-${screen}-${part}.png`;
            await page.locator(`section#${part}-${language}`).screenshot({ path });
          }
        });
      }
    }
  });
});
