import { codeFiles } from './code-files.mjs';

/** A block is this many lines in a row that are the same but for white space; tests may repeat a little more. */
const blockLines = { src: 9, tools: 9, bench: 9, test: 14 };
const leastCharacters = 160;

/** Lines that count: no imports, no comments, nothing that is brackets only. */
function significant(text) {
  let inComment = false;
  let inImport = false;
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line.startsWith('/*')) inComment = true;
    if (/^(import|export) (type )?\{$/.test(line)) inImport = true;
    const skipped = inComment || inImport || !/\w/.test(line) || line.startsWith('//') || line.startsWith('import ');
    if (line.endsWith('*/')) inComment = false;
    if (inImport && /^\} from /.test(line)) inImport = false;
    return skipped ? [] : [{ line, number: index + 1 }];
  });
}

/** The blocks that one folder repeats, each reported once at its full length. */
function repeated(files, least) {
  const seen = new Map();
  const found = [];
  for (const { path, text } of files) {
    const lines = significant(text);
    let reportedUntil = -1;
    for (let start = 0; start + least <= lines.length; start++) {
      const block = lines
        .slice(start, start + least)
        .map(({ line }) => line)
        .join('\n');
      if (block.length < leastCharacters) continue;
      const earlier = seen.get(block);
      if (earlier === undefined) seen.set(block, { path, number: lines[start].number, start });
      else if (start > reportedUntil && !(earlier.path === path && earlier.start + least > start)) {
        found.push(
          `${path}:${lines[start].number} repeats ${earlier.path}:${earlier.number} for ${least} lines or more; give the block one owner`,
        );
      }
      if (earlier !== undefined) reportedUntil = start + least - 1;
    }
  }
  return found;
}

/** Blocks of code that stand in two places. */
export function faults(root) {
  return Object.entries(blockLines).flatMap(([folder, least]) => repeated(codeFiles(root, [folder]), least));
}
