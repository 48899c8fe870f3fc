import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, script } from './run.mjs';

const dist = join(root, 'dist');
const command = join(dist, 'cli/main.js');

/** Removes what was built from sources that are gone; tsc leaves it. */
function sweep() {
  if (!existsSync(dist)) return;
  for (const path of readdirSync(dist, { recursive: true })) {
    const source = path.match(/^(.*?)(\.d\.ts|\.js|\.js\.map)$/)?.[1];
    if (source !== undefined && !existsSync(join(root, 'src', `${source}.ts`))) rmSync(join(dist, path));
  }
}

/** Compiles src to dist, only what changed, and makes the command executable. */
export async function build() {
  sweep();
  const { code, output } = await node([script('typescript', 'tsc'), '-p', 'tsconfig.build.json']);
  if (code !== 0) throw new Error(`the build failed:\n${output.trim()}`);
  if (existsSync(command)) chmodSync(command, 0o755);
}

if (process.argv[1] === import.meta.filename) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
