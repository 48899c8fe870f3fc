import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../src/text/issues/index.ts';

const source = new URL('../../src', import.meta.url).pathname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('text'))
  .map((name) => readFileSync(join(source, name), 'utf8'));

/** Texts in quotes that have the form of a code and begin like one that is worded. */
const families = new Set(issueCodes.map((code) => code.split('.')[0]));
const extensions = /\.(?:ts|js|csv|yaml|geojson|json|md|html|kind|mps|lp|txt|gpkg|parquet)$/;
const quoted = files.flatMap((text) => [...text.matchAll(/'([a-z]+\.[a-z0-9_]+)'/g)].map(([, code = '']) => code));
/** What stands where only a code can. */
const given = files.flatMap((text) => [
  ...[...text.matchAll(/\b(?:fault|remark|refuse|refusal)\(\s*(?:context,\s*)?'([^']+)'/g)].map(([, code = '']) => code),
  ...[...text.matchAll(/\bcode: '([a-z]+\.[a-z0-9_]+)'/g)].map(([, code = '']) => code),
]);

/** Codes put together in a template, such as `clash.${row}`. */
const composed = files.flatMap((text) =>
  [...text.matchAll(/`([a-z]+\.[a-z_]*)\$\{[^}]+\}([a-z_]*)`/g)]
    .filter(([, before = '']) => families.has(before.split('.')[0]))
    .map(([, before = '', after = '']) => new RegExp(`^${before.replace('.', '\\.')}[a-z_]+${after}$`)),
);

describe('issue codes', () => {
  it('that the program uses are all worded', () => {
    const worded = new Set(issueCodes);
    const candidates = quoted.filter((code) => families.has(code.split('.')[0]) && !extensions.test(code));
    expect([...new Set([...given, ...candidates])].filter((code) => !worded.has(code)).sort()).toEqual([]);
  });

  it('that are worded are all used', () => {
    const used = new Set(quoted);
    expect(issueCodes.filter((code) => !used.has(code) && !composed.some((form) => form.test(code))).sort()).toEqual([]);
  });
});
