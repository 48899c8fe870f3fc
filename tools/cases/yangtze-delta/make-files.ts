import { caseFiles } from './case-files.ts';
import { makeCase } from './make-case.ts';
import { readRaw } from './raw.ts';

/** Every file that the build writes: path in the project → text. */
export async function makeFiles(rawFolder: string): Promise<Map<string, string>> {
  const { document } = makeCase(await readRaw(rawFolder));
  return new Map([...caseFiles(document)].map(([name, text]) => [`cases/yangtze-delta/${name}`, text]));
}
