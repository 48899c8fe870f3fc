import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A built module of the library. */
export const built = (root, path) => import(pathToFileURL(join(root, 'dist', path)).href);

const cell = (value) => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
