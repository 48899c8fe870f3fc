import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../pages/index.mjs';

/** Generated pages that are not what the code would make now. */
export async function faults(root) {
  const found = [];
  for (const { path, render } of pages) {
    const committed = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
    if (committed !== (await render(root))) found.push(`${path} is out of date; run npm run generate`);
  }
  return found;
}
