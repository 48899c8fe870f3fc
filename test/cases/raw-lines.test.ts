import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect } from 'vitest';
import { makeFiles as southwest } from '../../tools/cases/southwest/make-files.ts';
import { makeFiles as yangtzeDelta } from '../../tools/cases/yangtze-delta/make-files.ts';
import { itNeeds, testData } from '../optional.ts';

const root = join(import.meta.dirname, '../..');

/** Lines long enough to be data rather than syntax that any file may share. */
const isData = (line: string) => line.length >= 40 && (line.match(/\d/g) ?? []).length >= 5;
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter(isData);

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
}

const textFiles = new Set(['.csv', '.geojson', '.txt', '.mps', '.sol', '.asc', '.md']);

function rawLines(): Set<string> {
  const paths = readdirSync(testData, { recursive: true, encoding: 'utf8' }).filter((path) => textFiles.has(extname(path)));
  return new Set(paths.flatMap((path) => linesOf(textOf(join(testData, path)))));
}

itNeeds('data', 'no file of the project holds lines of the raw files', () => {
  const raw = rawLines();
  expect(raw.size).toBeGreaterThan(20_000);
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(listed.status).toBe(0);
  const paths = listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  const copied = paths.flatMap((path) =>
    linesOf(readFileSync(join(root, path), 'utf8'))
      .filter((line) => raw.has(line))
      .map((line) => `${path}: ${line.slice(0, 60)}`),
  );
  expect(copied).toEqual([]);
});

itNeeds('data', 'building from the raw tables again gives the committed files, byte for byte', async () => {
  for (const makeFiles of [yangtzeDelta, southwest]) {
    for (const [path, text] of (await makeFiles(testData)).files) {
      expect(readFileSync(join(root, path), 'utf8') === text, `${path} differs from what the build writes`).toBe(true);
    }
  }
});
