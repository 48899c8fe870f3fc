import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Language, languages } from '../../src/text/language.ts';
import { chromiumPath } from '../optional.ts';

/** Flags that work headless with Debian's Chromium; nothing of a report needs a graphics card, and imitating one costs half the time. */
const flags =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-gpu'.split(
    ' ',
  );
export const screens = { page: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
export type Screen = keyof typeof screens;

/** Pairs of visible texts of the same drawing whose boxes share more than half a pixel, and texts that leave their drawing. */
export function textFaults(): string[] {
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
export function wideElements(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((one) => one.closest('.table, svg') === null || one.classList.contains('table'))
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map((one) => `${one.tagName}.${one.className}: ${(one.textContent ?? '').slice(0, 40)}`);
}

/** Opens the pages of a list, by name and language, each time anew, in the one tab of a browser that lives as long as the group of tests. */
export function openPages(makers: Readonly<Record<string, (language: Language) => string>>) {
  let browser: Browser;
  let page: Page;
  let said: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-report-'));
  const pathOf = (name: string, language: Language) => join(folder, `${name}-${language}.html`);
  beforeAll(async () => {
    for (const [name, make] of Object.entries(makers)) {
      for (const language of languages) writeFileSync(pathOf(name, language), make(language));
    }
    browser = await chromium.launch({ executablePath: chromiumPath, headless: true, args: flags });
    page = await (await browser.newContext({ offline: true })).newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => request.url().startsWith('file:') || said.push(`asks for ${request.url()}`));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  async function opened<T>(name: string, language: Language, screen: Screen, use: (page: Page) => Promise<T>): Promise<T> {
    // Whatever a test before left behind: nothing of it, its media and its window included, is seen by the next.
    await page.goto('about:blank');
    await page.emulateMedia({ media: null });
    await page.setViewportSize(screens[screen]);
    said = [];
    await page.goto(`file://${pathOf(name, language)}`);
    const result = await use(page);
    // What the page still has to say comes before it answers.
    await page.evaluate(() => document.readyState);
    expect(said).toEqual([]);
    return result;
  }
  return { opened, pathOf };
}

/** No text covers another or is cut, nothing is wider than the window, the wanted language is shown. */
export async function expectFits(page: Page, language: Language, screen: Screen): Promise<void> {
  expect(await page.evaluate(textFaults)).toEqual([]);
  expect(await page.evaluate(wideElements)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screens[screen].width);
  expect(await page.locator('main:visible').getAttribute('data-language')).toBe(language);
}

/** What the selectors find is drawn with a Chinese font. */
export async function expectChineseFont(page: Page, selectors: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const selector of selectors) {
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `main[data-language=zh] ${selector}`,
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName }) => familyName).join(), selector).toMatch(/Noto Sans CJK|Source Han Sans|思源黑体/);
  }
}

/** Every column of numbers has a unit under its head or in a column beside, but for those that count; every tile has one. */
export async function expectUnits(page: Page, counts: readonly string[]): Promise<void> {
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll('main[data-language=en] th.number')]
      .filter((head) => head.querySelector('.unit') === null)
      .filter((head) => ![...(head.closest('tr')?.cells ?? [])].some(({ textContent }) => textContent === 'Unit'))
      .map((head) => head.textContent ?? ''),
  );
  expect(bare.filter((head) => !counts.includes(head))).toEqual([]);
  for (const tile of await page.locator('main[data-language=en] .tile .unit').allTextContents()) expect(tile).not.toBe('');
}

/** No serious accessibility faults. */
export async function expectAccessible(page: Page): Promise<void> {
  // A report has no frames, so the page is looked through in one go, and only faults are described: half the time, the same faults.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'], resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))])).toEqual([]);
}

/** On A4 every element is inside the paper. */
export async function expectPrints(page: Page): Promise<void> {
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
}
