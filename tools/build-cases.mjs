import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, script } from './run.mjs';

/** Writes the cases anew from the raw tables: `npm run build:cases -- FOLDER`, or YUANHUI_TEST_DATA names the folder. */
const compiled = await node([script('typescript', 'tsc'), '-p', 'tsconfig.tools.json']);
if (compiled.code !== 0) throw new Error(`the build step does not compile:\n${compiled.output.trim()}`);
for (const name of readdirSync(join(root, 'tools/cases')).filter((one) => one !== 'shared')) {
  const step = join(root, `node_modules/.cache/yuanhui-tools/tools/cases/${name}/build.js`);
  const { code } = await node([step, ...process.argv.slice(2)], { show: true });
  if (code !== 0) process.exitCode = code;
}
