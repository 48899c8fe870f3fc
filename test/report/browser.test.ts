import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/report.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { smallNetwork, smallPlan, smallStudy } from '../fixtures/small-plan.ts';
import { chromiumPath, describeNeeds } from '../optional.ts';
import { makeRegion } from './region.ts';

/** Flags that work headless with Debian's Chromium. */
const flags =
  `--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync
--use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader`.split(/\s+/);
const screens = { page: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const inputs = { region: makeRegion(), small: { study: smallStudy, network: smallNetwork, plan: smallPlan } };

/** Pairs of visible texts of the same drawing whose boxes share more than half a pixel, and texts that leave their drawing. */
function textFaults(): string[] {
  const faults: string[] = [];
  for (const svg of document.querySelectorAll('svg.map, svg.chart')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll('text')].filter(
      (text) => text.textContent !== '' && text.getBoundingClientRect().width > 0,
    );
    const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    boxes.forEach(({ words, box }, i) => {
      if (
        box.left < frame.left - 0.5 ||
        box.right > frame.right + 0.5 ||
        box.top < frame.top - 2 ||
        box.bottom > frame.bottom + 2
      ) {
        faults.push(`cut: ${words} in ${svg.getAttribute('aria-label')}`);
      }
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 0.5 && down > 0.5) faults.push(`${words} × ${other.words} in ${svg.getAttribute('aria-label')}`);
      }
    });
  }
  return faults;
}

/** Elements that reach beyond the window, but for what a scrolling table holds. */
function wideElements(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((one) => one.closest('.table, svg') === null || one.classList.contains('table'))
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map((one) => `${one.tagName}.${one.className}: ${(one.textContent ?? '').slice(0, 40)}`);
}

describeNeeds('browser', 'the report in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-report-'));
  const pathOf = (name: string, language: Language) => join(folder, `${name}-${language}.html`);

  beforeAll(async () => {
    for (const [name, input] of Object.entries(inputs)) {
      for (const language of languages) writeFileSync(pathOf(name, language), reportHtml({ ...input, language }));
    }
    browser = await chromium.launch({ executablePath: chromiumPath, headless: true, args: flags });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened<T>(
    name: string,
    language: Language,
    screen: keyof typeof screens,
    use: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ viewport: screens[screen], offline: true });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => request.url().startsWith('file:') || said.push(`asks for ${request.url()}`));
    await page.goto(`file://${pathOf(name, language)}`);
    const result = await use(page);
    await context.close();
    expect(said).toEqual([]);
    return result;
  }

  for (const name of Object.keys(inputs)) {
    for (const language of languages) {
      for (const screen of ['page', 'phone'] as const) {
        it(`${name}, ${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
          await opened(name, language, screen, async (page) => {
            expect(await page.evaluate(textFaults)).toEqual([]);
            expect(await page.evaluate(wideElements)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screens[screen].width);
            expect(await page.locator('main:visible').getAttribute('data-language')).toBe(language);
            expect(await page.locator('svg.map:visible').count()).toBe(2);
          });
        });
      }
    }
  }

  it('draws Chinese with a Chinese font, on the page, the map and the charts', async () => {
    await opened('region', 'zh', 'page', async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      for (const selector of ['h1', 'figcaption', 'th', 'svg.map.wide .city', 'svg.map.wide .basin', 'svg.chart.wide text']) {
        const { nodeId } = await session.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: `main[data-language=zh] ${selector}`,
        });
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        expect(fonts.map(({ familyName }) => familyName).join(), selector).toMatch(/Noto Sans CJK|Source Han Sans|思源黑体/);
      }
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
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('main[data-language=en] th.number')]
          .filter((head) => head.querySelector('.unit') === null)
          .map((head) => head.textContent ?? ''),
      );
      const counts = [
        'Value',
        'reported',
        'estimated',
        'assumed',
        'illustrative',
        'not stated',
        'Total',
        'Rows',
        'Wells',
        'Nodes',
        'Edges',
        'Parts',
      ];
      expect(bare.filter((head) => !counts.includes(head))).toEqual([]);
      for (const tile of await page.locator('main[data-language=en] .tile .unit').allTextContents()) expect(tile).not.toBe('');
    });
  });

  for (const language of languages) {
    it(`${language}: has no serious accessibility faults`, async () => {
      await opened('small', language, 'page', async (page) => {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(grave.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))])).toEqual([]);
      });
    });
  }

  it('prints on A4 with every element inside the paper', async () => {
    await opened('region', 'zh', 'page', async (page) => {
      // 210 mm less two margins of 14 mm, at 96 pixels an inch
      await page.setViewportSize({ width: Math.floor((182 / 25.4) * 96), height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main[data-language=zh] :is(table, svg, p, h1, h2, figcaption)')]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((one) => `${one.tagName}: ${(one.textContent ?? '').slice(0, 40)}`),
      );
      expect(wide).toEqual([]);
      expect(await page.evaluate(textFaults)).toEqual([]);
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
