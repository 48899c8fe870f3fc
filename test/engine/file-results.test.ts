import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileResults } from '../../src/engine/file-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuanhui-results-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives back what was put, and nothing else', async () => {
  const results = fileResults(join(folder, 'made', 'here'));
  expect(await results.get('abc')).toBeUndefined();
  await results.put('abc', { cost: 0.1 + 0.2, none: null });
  expect(await results.get('abc')).toEqual({ cost: 0.30000000000000004, none: null });
  expect(readdirSync(join(folder, 'made', 'here'))).toEqual(['abc.json']);
});

it('takes half a file for none', async () => {
  writeFileSync(join(folder, 'half.json'), '{"cost":1');
  expect(await fileResults(folder).get('half')).toBeUndefined();
});
