import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, pages, project } from './pages.ts';

const runnable = pages()
  .map((page) => ({
    page,
    blocks: blocksOf(page).filter(({ language, marks }) => ['sh', 'ts'].includes(language) && !marks.includes('long')),
  }))
  .filter(({ blocks }) => blocks.length > 0);

let folder = '';
let faults = new Map<string, string[]>();

/** A folder as a reader of the page has it: the cases beside, `npx yuanhui` and `import 'yuanhui'` at work. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanhui-docs-'));
  mkdirSync(join(folder, 'bin'));
  const npx = join(folder, 'bin/npx');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = yuanhui ] || exit 99\nshift\nexec "${process.execPath}" "${project}/dist/cli/main.js" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  for (const { page } of runnable) makePageFolder(page);
  faults = compiled();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pagePath = (page: string) => join(folder, page.replaceAll('/', '_'));

function makePageFolder(page: string): void {
  const path = pagePath(page);
  mkdirSync(join(path, 'node_modules/@types'), { recursive: true });
  symlinkSync(project, join(path, 'node_modules/yuanhui'));
  symlinkSync(join(project, 'node_modules/@types/node'), join(path, 'node_modules/@types/node'));
  for (const name of ['cases', 'test']) symlinkSync(join(project, name), join(path, name));
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
}

function run(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`ended with ${status}\n${stdout}\n${stderr}`);
}

const blockFile = ({ page, line }: Block) => join(pagePath(page), `block-${line}.ts`);

/** Compiles the TypeScript of every page at once, each block in the folder of its page, and gives the faults by file. */
function compiled(): Map<string, string[]> {
  const blocks = runnable.flatMap(({ blocks }) => blocks).filter(({ language }) => language === 'ts');
  for (const block of blocks) writeFileSync(blockFile(block), block.text);
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
    types: ['node'],
  };
  const program = ts.createProgram(blocks.map(blockFile), options);
  const found = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName ?? '';
    found.set(name, [...(found.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]);
  }
  program.emit();
  return found;
}

function runBlock(block: Block): void {
  const cwd = pagePath(block.page);
  if (block.language === 'sh') {
    run('bash', ['-euo', 'pipefail', '-c', block.text], cwd);
    return;
  }
  const file = blockFile(block);
  // A fault that stands in no file, or in one that is no block, is every block's.
  const own = [...faults].filter(([name]) => name === file || !/block-\d+\.ts$/.test(name)).flatMap(([, texts]) => texts);
  expect(own).toEqual([]);
  run(process.execPath, [file.replace(/ts$/, 'js')], cwd);
}

/** A page of several plans on a busy machine: a guard against hanging, and no measure of speed. */
const patience = 300_000;

describe.each(runnable)('$page', ({ blocks }) => {
  it('does what it says, block after block', { timeout: patience }, () => {
    for (const block of blocks) {
      try {
        runBlock(block);
      } catch (error) {
        throw new Error(`${block.page}:${block.line}: ${error instanceof Error ? error.message : error}`);
      }
    }
  });
});

it('runs something of the pages that a newcomer reads', () => {
  const names = runnable.map(({ page }) => page);
  expect(names).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/tutorials/first-plan.md']));
});

it('uses no language of block that nobody runs by mistake', () => {
  const known = ['sh', 'ts', 'text', 'yaml', 'csv', 'json'];
  const strange = pages()
    .flatMap(blocksOf)
    .filter(({ language }) => !known.includes(language));
  expect(strange.map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([]);
});
