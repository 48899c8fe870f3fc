import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanhui-checks-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What a check finds in the planted project. */
async function found(check: string): Promise<readonly string[]> {
  const { faults } = (await import(`../../tools/checks/${check}.mjs`)) as { faults: (root: string) => readonly string[] };
  return faults(root);
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `export const value${at} = ${at} * 1000 + 17;\n`).join('');

describe('a planted fault is caught, and its neighbour is not', () => {
  it('sizes: 301 lines, 16 files; not 300 lines, nor data that a program made', async () => {
    plant('src/milp/long.ts', lines(301));
    plant('src/milp/just.ts', lines(300));
    plant('src/milp/made.ts', `// Made by tools/planted.mjs; do not edit.\n${lines(400)}`);
    for (let k = 0; k < 16; k++) plant(`src/geo/f${k}.ts`, '');
    expect(await found('sizes')).toEqual([
      'src/geo: 16 files; split a folder before it holds more than 15',
      'src/milp/long.ts: 301 lines; split a file before it has more than 300',
    ]);
  });

  it('duplicates: the same nine lines in two files, whatever their indentation; not eight', async () => {
    plant('src/milp/first.ts', lines(9));
    plant('src/geo/second.ts', `// Something else.\n${lines(9).replaceAll(/^/gm, '  ')}`);
    expect(await found('duplicates')).toEqual([
      'src/milp/first.ts:1 repeats src/geo/second.ts:2 for 9 lines or more; give the block one owner',
    ]);
    plant('src/geo/second.ts', lines(8));
    expect(await found('duplicates')).toEqual([]);
  });

  it('owners: one function in two files; the audit may', async () => {
    plant('src/milp/a.ts', 'export function add() {}\n');
    plant('src/geo/b.ts', 'export function add() {}\n');
    expect(await found('owners')).toEqual(['add is exported by src/geo/b.ts and src/milp/a.ts; one owner a concept']);
    rmSync(join(root, 'src/geo/b.ts'));
    plant('src/plan/audit/b.ts', 'export function add() {}\n');
    expect(await found('owners')).toEqual([]);
  });

  it('lists: a constraint that no list names', async () => {
    plant('src/model/constraints/index.ts', "import { balance } from './balance.ts';\nexport const constraints = [balance];\n");
    plant('src/model/constraints/balance.ts', 'export const balance = 1;\n');
    plant('src/model/constraints/forgotten.ts', 'export const forgotten = 1;\n');
    const faults = await found('lists');
    expect(faults).toContain('src/model/constraints/forgotten.ts is not in src/model/constraints/index.ts; add its line');
    expect(faults.join()).not.toContain('balance');
  });

  it('lock: a version asked for that is not the one locked, and one locked that is not installed', async () => {
    plant('package.json', JSON.stringify({ dependencies: { zod: '^4.0.0' } }));
    const packages = { '': { dependencies: { zod: '^3.0.0' } }, 'node_modules/zod': { version: '3.0.0' } };
    plant('package-lock.json', JSON.stringify({ packages }));
    expect(await found('lock')).toEqual([
      'package-lock.json and package.json disagree on dependencies; run npm install and commit the lock file',
      'node_modules/zod is not installed; run npm install',
    ]);
  });
});
