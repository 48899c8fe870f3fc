import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'vitest';

/** What a test may need beyond Node and the installed packages. */
export type Need = 'data' | 'browser' | 'cbc' | 'gdal';

const onPath = (command: string, flag: string) => spawnSync(command, [flag], { input: '', timeout: 20_000 }).error === undefined;

/** Path of Debian's Chromium. */
export const chromiumPath = process.env.YUANHUI_CHROMIUM ?? '/usr/bin/chromium';

/** Folder of the public raw data that some tests read, where it is at hand. */
export const testData = process.env.YUANHUI_TEST_DATA ?? '';

const present: Record<Need, () => boolean> = {
  data: () => testData !== '' && existsSync(testData),
  browser: () => existsSync(chromiumPath),
  cbc: () => onPath('cbc', '-quit'),
  gdal: () => onPath('ogrinfo', '--version'),
};

const required = new Set((process.env.YUANHUI_REQUIRE ?? '').split(',').filter(Boolean));
const found = new Map<Need, boolean>();

function has(need: Need): boolean {
  if (!found.has(need)) found.set(need, present[need]());
  return found.get(need) === true;
}

const missing = (needs: readonly Need[]) => needs.filter((need) => !has(need));

/** A test that needs something optional: skipped by name where it is missing, failed where YUANHUI_REQUIRE lists it. */
export function itNeeds(needs: Need | readonly Need[], title: string, body: () => unknown, timeout?: number): void {
  const absent = missing([needs].flat());
  if (absent.length === 0) {
    it(title, body as () => Promise<void>, timeout);
    return;
  }
  const must = absent.filter((need) => required.has(need));
  if (must.length > 0) {
    it(title, () => {
      throw new Error(`YUANHUI_REQUIRE asks for ${must.join(', ')}, which is missing here`);
    });
  } else it.skip(`${title} (skipped: needs ${absent.join(', ')})`, body as () => Promise<void>);
}

/** A group of tests that needs something optional. */
export function describeNeeds(needs: Need | readonly Need[], title: string, body: () => void): void {
  if (missing([needs].flat()).length === 0) describe(title, body);
  else itNeeds(needs, title, () => undefined);
}
