import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFiles } from './make-files.ts';
import { potentialPart } from './page/source-page.ts';

const [, , rawFolder = process.env.YUANHUI_TEST_DATA ?? '', project = process.cwd()] = process.argv;
if (rawFolder === '') throw new Error('name the folder of the raw data, or set YUANHUI_TEST_DATA to it');

const { files, potentials } = await makeFiles(rawFolder);
for (const [path, text] of files) {
  const file = join(project, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  console.log(`${path} ${text.length}`);
}
console.log(`\n${potentialPart(potentials)}`);
