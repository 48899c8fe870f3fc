import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const lockPath = join(root, 'package-lock.json');
const installedPath = join(root, 'node_modules/.package-lock.json');

const packagesOf = (text) => Object.entries(JSON.parse(text).packages).filter(([path]) => path !== '');

/** Paths of the packages that the lock file names and node_modules lacks, or has in another version. */
function missing() {
  const wanted = packagesOf(readFileSync(lockPath, 'utf8'));
  if (!existsSync(installedPath)) return wanted.map(([path]) => path);
  const installed = new Map(packagesOf(readFileSync(installedPath, 'utf8')));
  return wanted
    .filter(([path, { version, optional }]) => {
      const found = installed.get(path);
      if (found === undefined) return optional !== true;
      return found.version !== version || !existsSync(join(root, path, 'package.json'));
    })
    .map(([path]) => path);
}

/**
 * What a lock file pins: every package with its version and checksum. How npm formats or annotates it differs by npm
 * version, and so does whether it names the optional packages of platforms that are not this one.
 */
const pins = (text) =>
  JSON.stringify(
    packagesOf(text)
      .filter(([, { optional }]) => optional !== true)
      .map(([path, { version, integrity }]) => [path, version, integrity])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Installs what the lock file names and node_modules lacks; the lock file stays as it is. */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `Yuanhui needs Node 20.19 or newer; this is Node ${process.versions.node}. https://nodejs.org has newer ones.`,
    );
  }
  const absent = missing();
  if (absent.length === 0) return;
  console.log(`installing ${absent.length} packages …`);
  const before = readFileSync(lockPath, 'utf8');
  const { code, output } = await npm(['install', '--no-audit', '--no-fund', '--loglevel=error']);
  const after = readFileSync(lockPath, 'utf8');
  if (after !== before) writeFileSync(lockPath, before);
  if (code !== 0) throw new Error(`npm install failed:\n${output.trim()}`);
  if (pins(after) !== pins(before)) {
    throw new Error(
      'npm install wanted to change package-lock.json: package.json and the lock file disagree. Run `npm install` by hand and commit the lock file.',
    );
  }
}
