import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const longestFile = 300;
const fullestFolder = 15;
const watched = ['src', 'test', 'tools', 'bench', 'docs/decisions'];
// Encoded data has no lines to read.
const madeByProgram = /^\/\/ Made by tools\//;
const isCode = (name) => /\.(ts|tsx|mjs|cjs|css|js)$/.test(name);

/** Files of more than 300 lines, and folders of more than 15 files of code. */
export function faults(root) {
  const found = [];
  const visit = (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && isCode(entry.name));
    const name = relative(root, folder);
    if (files.length > fullestFolder)
      found.push(`${name}: ${files.length} files; split a folder before it holds more than ${fullestFolder}`);
    for (const file of files) {
      const text = readFileSync(join(folder, file.name), 'utf8');
      const lines = madeByProgram.test(text) ? 0 : text.split('\n').length - 1;
      if (lines > longestFile)
        found.push(`${join(name, file.name)}: ${lines} lines; split a file before it has more than ${longestFile}`);
    }
    for (const entry of entries) if (entry.isDirectory()) visit(join(folder, entry.name));
  };
  const present = new Set(readdirSync(root));
  for (const folder of watched) if (present.has(folder)) visit(join(root, folder));
  return found;
}
