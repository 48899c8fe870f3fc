import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './run.mjs';
import { render as independentSolver } from './validation/independent-solver.mjs';
import { render as simccs } from './validation/simccs.mjs';
import { render as simccsStaged } from './validation/simccs-staged.mjs';
import { render as southwest } from './validation/southwest.mjs';
import { render as uncertainty } from './validation/uncertainty.mjs';
import { render as yangtzeDelta } from './validation/yangtze-delta.mjs';

// npm run validate [-- PAGE…]: plans the real cases, compares with published figures, and writes docs/validation.
// YUANHUI_TEST_DATA names the folder of the raw data, which the pages of SimCCS need.
const pages = [
  { name: 'yangtze-delta', render: yangtzeDelta, needsData: false },
  { name: 'southwest', render: southwest, needsData: false },
  { name: 'uncertainty', render: uncertainty, needsData: false },
  { name: 'simccs', render: simccs, needsData: true },
  { name: 'simccs-staged', render: simccsStaged, needsData: true },
  { name: 'independent-solver', render: independentSolver, needsData: true },
];
const asked = process.argv.slice(2);
const data = process.env.YUANHUI_TEST_DATA || undefined;
const scratch = mkdtempSync(join(tmpdir(), 'yuanhui-validate-'));
const folder = join(root, 'docs/validation');

/** Writes one page, and says so. True unless it found something amiss. */
async function write({ name, render, needsData }) {
  const file = `docs/validation/${name}.md`;
  const places = join(scratch, name);
  mkdirSync(places);
  const made = needsData && data === undefined ? { skipped: 'needs YUANHUI_TEST_DATA' } : await render({ data, scratch: places });
  if (made.skipped !== undefined) {
    console.log(`skipped: ${file} (${made.skipped})`);
    return true;
  }
  const head = `<!-- Written by \`npm run validate -- ${name}\`. -->`;
  writeFileSync(join(folder, `${name}.md`), `${[...made.page.slice(0, 1), head, ...made.page.slice(1)].join('\n\n')}\n`);
  console.log(`${file}: ${made.met ? 'as it should be' : 'NOT as it should be'}`);
  return made.met;
}

try {
  const unknown = asked.filter((name) => !pages.some((page) => page.name === name));
  if (unknown.length > 0)
    throw new Error(`no such page: ${unknown.join(', ')}; there are ${pages.map(({ name }) => name).join(', ')}`);
  await build();
  mkdirSync(folder, { recursive: true });
  for (const page of pages) {
    if (asked.length > 0 && !asked.includes(page.name)) continue;
    if (!(await write(page))) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
