import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/text/language.ts';
import { expectFits, type Screen, textFaults } from '../browser.ts';

/** Shows a stage on the map, the first being 0. */
export const showStage = (page: Page, language: Language, stage: number) =>
  page.locator(`label[for=stage-map-${language}-${stage}]`).click();

/** The page of a plan in stages fits its window, whichever stage the map shows. */
export async function expectStagesFit(page: Page, language: Language, screen: Screen, stages: number): Promise<void> {
  await expectFits(page, language, screen);
  for (let stage = 0; stage < stages; stage++) {
    await showStage(page, language, stage);
    expect(await page.evaluate(textFaults)).toEqual([]);
    // One map of the plan, one of the candidates.
    expect(await page.locator('svg.map:visible').count()).toBe(2);
  }
}

/** A photograph of a part of the page for docs/screenshots. */
export async function photograph(page: Page, selector: string, name: string): Promise<void> {
  mkdirSync('docs/screenshots', { recursive: true });
  await page.locator(selector).screenshot({ path: `docs/screenshots/${name}.png` });
}
