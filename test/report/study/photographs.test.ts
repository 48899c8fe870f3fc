import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { languages } from '../../../src/text/language.ts';
import { describeNeeds } from '../../optional.ts';
import { expectFits, openPages } from '../browser.ts';

/** Sections of each study that are photographed. */
const parts = {
  sweep: ['headline', 'range', 'plants', 'layouts', 'built'],
  robust: ['headline', 'designs'],
  simulation: ['headline', 'conditions', 'money', 'drivers'],
};

const folder = process.env.YUANHUI_STUDY_REPORTS ?? '';
const reportOf = (name: string) => join(folder, name, 'report.html');
const present = Object.entries(parts).filter(([name]) => folder !== '' && existsSync(reportOf(name)));

describeNeeds('browser', 'reports of real studies', () => {
  const { opened } = openPages(Object.fromEntries(present.map(([name]) => [name, () => readFileSync(reportOf(name), 'utf8')])));

  it('are held to the same tests and photographed when YUANHUI_STUDY_REPORTS names a folder of outputs: sweep, robust, simulation', async () => {
    mkdirSync('docs/screenshots', { recursive: true });
    for (const [name, sections] of present) {
      for (const language of languages) {
        for (const screen of ['page', 'phone'] as const) {
          await opened(name, language, screen, async (page) => {
            if ((await page.locator('main:visible').getAttribute('data-language')) !== language)
              await page.locator(`[data-switch=${language}]:visible`).click();
            await expectFits(page, language, screen);
            if (screen === 'phone') return;
            for (const part of sections) {
              const section = page.locator(`section#${part}-${language}`);
              if ((await section.count()) > 0)
                await section.screenshot({ path: `docs/screenshots/${name}-${language}-${part}.png` });
            }
          });
        }
      }
    }
  });
});
