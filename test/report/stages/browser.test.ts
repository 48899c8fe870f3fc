import { beforeAll, expect, it } from 'vitest';
import { reportHtml } from '../../../src/report/report.ts';
import { type Language, languages } from '../../../src/text/language.ts';
import { hubPlanned } from '../../fixtures/hub-plan.ts';
import { describeNeeds } from '../../optional.ts';
import { expectAccessible, expectChineseFont, expectPrints, expectUnits, openPages } from '../browser.ts';
import { expectStagesFit, photograph } from './checks.ts';

let hub: Awaited<ReturnType<typeof hubPlanned>>;
beforeAll(async () => {
  hub = await hubPlanned();
});

describeNeeds('browser', 'the report of a plan in stages in a browser', () => {
  const { opened } = openPages({ hub: (language: Language) => reportHtml({ ...hub, language }) });

  for (const language of languages) {
    for (const screen of ['page', 'phone'] as const) {
      it(`${language}, ${screen}: no text covers another or is cut, nothing is wider than the window, in any stage`, async () => {
        await opened('hub', language, screen, async (page) => {
          await expectStagesFit(page, language, screen, 3);
        });
      });
    }

    it(`${language}: has no serious accessibility faults`, async () => {
      await opened('hub', language, 'page', expectAccessible);
    });
  }

  it('chooses the stage by keyboard alone, and says which one is seen', async () => {
    await opened('hub', 'en', 'page', async (page) => {
      const seen = async () => (await page.locator('.stage-panel svg.map:visible').getAttribute('aria-label'))?.slice(0, 10);
      expect(await seen()).toBe('Stage 2050');
      await page.locator('#stage-map-en-2').focus();
      await page.keyboard.press('ArrowLeft');
      expect(await seen()).toBe('Stage 2040');
      await page.keyboard.press('ArrowLeft');
      expect(await seen()).toBe('Stage 2030');
      expect(await page.getByRole('radio', { name: '2030' }).first().isChecked()).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await seen()).toBe('Stage 2040');
    });
  });

  it('shows every stage on paper, side by side, with nothing beyond the paper', async () => {
    await opened('hub', 'zh', 'page', async (page) => {
      await expectPrints(page);
      const maps = page.locator('main[data-language=zh] .stage-panel svg.map:visible');
      expect(await maps.count()).toBe(3);
      const [first, second] = [await maps.nth(0).boundingBox(), await maps.nth(1).boundingBox()];
      expect(first?.y).toBe(second?.y);
      expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
      expect(await page.locator('main[data-language=zh] .stage-maps label:visible').count()).toBe(0);
      // Type of 2 mm and more on paper: 7.5 px at 96 pixels an inch.
      const sizes = await maps
        .first()
        .evaluate((svg) =>
          [...svg.querySelectorAll('text')].map(
            (text) => Number(text.getAttribute('font-size')) * (svg.getBoundingClientRect().width / 358),
          ),
        );
      expect(Math.min(...sizes)).toBeGreaterThan(7.5);
    });
  });

  it('has a unit under or beside every number with a dimension', async () => {
    await opened('hub', 'en', 'page', async (page) => {
      const bases = ['reported', 'estimated', 'assumed', 'illustrative', 'not stated'];
      await expectUnits(page, [...bases, 'Total', 'Rows', 'Number', 'Nodes', 'Edges', 'Parts']);
    });
  });

  it('draws Chinese with a Chinese font', async () => {
    await opened('hub', 'zh', 'page', async (page) => {
      await expectChineseFont(page, ['.stage-maps legend', '.stage-panel:last-child .note', '#goals-zh td']);
    });
  });

  it('is photographed when YUANHUI_SCREENSHOTS is 1', async () => {
    if (process.env.YUANHUI_SCREENSHOTS !== '1') return;
    for (const language of languages) {
      await opened('hub', language, 'page', async (page) => {
        for (const part of ['network', 'stages', 'goals', 'storage']) {
          await photograph(page, `section#${part}-${language}`, `stages-${language}-${part}`);
        }
      });
    }
  });
});
