import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/base/issue.ts';
import { InputError } from '../../src/base/issue.ts';
import { caseDocument } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { faultsOf, kinds, readTiny, type TinyFile, tinyFiles } from './tiny-folder.ts';

const document = caseDocument((await readTiny()).study) as unknown as Record<string, unknown>;

/** Faults that can all be said in both languages; anything else that is thrown is a bug. */
function expectSayable(issues: readonly Issue[]) {
  for (const issue of issues) for (const language of ['en', 'zh'] as const) expect(wordIssue(issue, language).mend).not.toBe('');
}

describe('any input', () => {
  it('with one part of a document replaced by anything is read, or refused in words', () => {
    const paths = [...pathsOf(document)];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const changed = structuredClone(document);
        const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], changed);
        (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
        try {
          parseCase(changed, kinds);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.issues.length).toBeGreaterThan(0);
          expectSayable(error.issues);
        }
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('with a file cut or with bytes changed is read, or refused in words, with the file named', async () => {
    const cut = fc.tuple(fc.constantFrom(...(Object.keys(tinyFiles) as TinyFile[])), fc.nat(), fc.option(fc.nat({ max: 255 })));
    await fc.assert(
      fc.asyncProperty(cut, async ([file, position, byte]) => {
        const bytes = new TextEncoder().encode(tinyFiles[file]);
        const at = position % bytes.length;
        if (byte !== null) bytes[at] = byte;
        const issues = await faultsOf({ ...tinyFiles, [file]: byte === null ? bytes.slice(0, at) : bytes });
        expectSayable(issues);
        for (const issue of issues) expect(Object.keys(tinyFiles)).toContain(issue.at.file);
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, key]);
}
