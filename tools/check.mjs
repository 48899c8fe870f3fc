import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { node, root, script } from './run.mjs';

const results = join(root, 'node_modules/.cache/yuanhui/vitest.json');

const longestOutput = 60;

const tool =
  (packageName, command, ...args) =>
  async () => {
    const { code, output } = await node([script(packageName, command), ...args]);
    return { ok: code === 0, output };
  };
const own = (name) => async () => {
  const { faults } = await import(`./checks/${name}.mjs`);
  const found = await faults(root);
  return { ok: found.length === 0, output: found.join('\n') };
};

/** Every check, in the order in which they print. A check is silent unless it finds something. */
const checks = [
  ['format and lint', tool('@biomejs/biome', 'biome', 'ci', '.', '--colors=off')],
  [
    'build',
    () =>
      build().then(
        () => ({ ok: true, output: '' }),
        (error) => ({ ok: false, output: error.message }),
      ),
  ],
  ['types', tool('typescript', 'tsc', '--noEmit', '-p', '.')],
  [
    'import direction',
    tool('dependency-cruiser', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'),
  ],
  ['dead code', tool('knip', 'knip', '--no-progress')],
  ['file and folder sizes', own('sizes')],
  ['duplicated blocks', own('duplicates')],
  ['one owner a concept', own('owners')],
  ['lists are complete', own('lists')],
  ['lock file', own('lock')],
  ['generated pages', own('generated')],
];

async function tests() {
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { code } = await node([script('vitest'), 'run', ...reporters], { show: true });
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const every = testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = every.filter(({ status }) => status !== 'passed' && status !== 'failed');
  for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
  // A file that fails before its first test has no test to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { ok: code === 0, passed, failed: failed + broken.length, skipped: skipped.length };
}

/** The head of a long output: the first faults are the ones to mend. */
function short(output) {
  const lines = output.trim().split('\n');
  const more = lines.length - longestOutput;
  return more > 0 ? [...lines.slice(0, longestOutput), `… and ${more} more lines`].join('\n') : lines.join('\n');
}

/** Runs every check and every test, and prints the sum of the tests last. True when all is well. */
export async function check() {
  let ok = true;
  for (const [name, run] of checks) {
    const start = performance.now();
    const result = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (!result.ok) console.log(short(result.output));
    ok &&= result.ok;
  }
  const { ok: passing, passed, failed, skipped } = await tests();
  if (!ok) console.log('some checks FAILED; they are listed above the tests');
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return ok && passing && failed === 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await check()) ? 0 : 1;
