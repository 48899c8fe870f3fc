import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { root } from './run.mjs';

// npm run generate: writes the pages that are made from the code.
await build();
const { pages } = await import('./pages/index.mjs');
for (const { path, render } of pages) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), await render(root));
  console.log(path);
}
