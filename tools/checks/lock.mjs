import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Where package-lock.json does not say what package.json asks for, or node_modules does not hold what the lock file says. */
export function faults(root) {
  const asked = json(join(root, 'package.json'));
  const { packages } = json(join(root, 'package-lock.json'));
  const found = groups
    .filter((group) => JSON.stringify(asked[group] ?? {}) !== JSON.stringify(packages[''][group] ?? {}))
    .map((group) => `package-lock.json and package.json disagree on ${group}; run npm install and commit the lock file`);
  for (const [path, { version, optional, resolved }] of Object.entries(packages)) {
    if (path === '') continue;
    const manifest = join(root, path, 'package.json');
    if (!existsSync(manifest)) {
      if (!optional) found.push(`${path} is not installed; run npm install`);
    } else if (json(manifest).version !== version)
      found.push(`${path} is ${json(manifest).version}, the lock file says ${version}; run npm install`);
    if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
      found.push(`${path} is locked to ${resolved}, not to the public registry`);
  }
  return found;
}
