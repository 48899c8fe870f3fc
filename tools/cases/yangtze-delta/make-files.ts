import type { CaseDocument } from '../../../src/case/case.ts';
import { caseFiles } from './case-files.ts';
import { readRaw } from './facts/raw.ts';
import { makeCase } from './make-case.ts';
import { smallCase } from './small-case.ts';

const folder = (path: string, document: CaseDocument, more: readonly (readonly [string, string])[] = []) =>
  [...caseFiles(document), ...more].map(([name, text]) => [`${path}/${name}`, text] as const);

/** Every file that the build writes: path in the project → text. */
export async function makeFiles(rawFolder: string): Promise<Map<string, string>> {
  const { document } = makeCase(await readRaw(rawFolder));
  return new Map([...folder('cases/yangtze-delta', document), ...folder('test/cases/delta-small', smallCase(document))]);
}
