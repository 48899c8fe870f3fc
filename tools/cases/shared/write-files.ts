import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../../src/case/case.ts';
import { caseFolderFiles } from '../../../src/io/write-case.ts';

const heading = 'Written by `npm run build:cases`; SOURCE.md says by which rules and from what.';

/** Files that a step writes: path in the project → text. */
export type Files = ReadonlyMap<string, string>;

/** The files of a case folder with its page of sources. */
export function folder(path: string, study: Case, page: string): (readonly [string, string])[] {
  const files = { ...caseFolderFiles(study, heading), 'SOURCE.md': page };
  return Object.entries(files).map(([name, text]) => [`${path}/${name}`, text] as const);
}

/** Runs a step from the command line: its files are written into the project, and what it proved is printed. */
export async function build(make: (rawFolder: string) => Promise<{ files: Files; proof: string }>): Promise<void> {
  const [, , rawFolder = process.env.YUANHUI_TEST_DATA ?? '', project = process.cwd()] = process.argv;
  if (rawFolder === '') throw new Error('name the folder of the raw data, or set YUANHUI_TEST_DATA to it');
  const { files, proof } = await make(rawFolder);
  for (const [path, text] of files) {
    const file = join(project, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path} ${text.length}`);
  }
  console.log(`\n${proof}`);
}
