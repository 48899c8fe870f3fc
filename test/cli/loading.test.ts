import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders, temporaryFolder, yuanhui } from './command-line.ts';

afterAll(removeFolders);

const delta = resolve(import.meta.dirname, '../../cases/yangtze-delta');

/** The packages that the built command loads for these arguments, by the account of Node's loader. */
async function packagesFor(...args: readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const [list, hooks, start] = ['list.txt', 'hooks.mjs', 'start.mjs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(list, '');
  writeFileSync(
    hooks,
    `import { appendFileSync } from 'node:fs';
export function load(url, context, next) {
  appendFileSync(${JSON.stringify(list)}, url + '\\n');
  return next(url, context);
}`,
  );
  const hooked = JSON.stringify(pathToFileURL(hooks).href);
  writeFileSync(start, `import { register } from 'node:module';\nregister(${hooked});\n`);
  await yuanhui(args, { env: { LC_ALL: 'C.UTF-8', NODE_OPTIONS: `--import=${pathToFileURL(start).href}` } });
  const loaded = readFileSync(list, 'utf8');
  expect(loaded).toContain('/dist/cli/main.js');
  return [...new Set([...loaded.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name = '']) => name))].sort();
}

describe('the command line loads what the command needs, when it needs it', () => {
  it.each([[['--version']], [['--help']], [['plan', '--help']], [['plan', delta, '--gap', 'small']], [['plann']]])(
    '%s: nothing but the reader of arguments',
    async (args) => {
      expect(await packagesFor(...args)).toEqual(['commander']);
    },
  );

  it('check: what reads a case, and nothing that solves, draws or writes', async () => {
    const packages = await packagesFor('check', delta);
    expect(packages).toEqual(expect.arrayContaining(['csv-parse', 'yaml', 'zod']));
    for (const heavy of ['echarts', 'geotiff', 'highs', 'hyparquet-writer', 'sql.js']) expect(packages).not.toContain(heavy);
  });
});
