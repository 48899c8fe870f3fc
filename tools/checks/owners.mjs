import { owned } from '../pages/owners.mjs';

/** The audit recomputes on purpose what others compute, and shares nothing with them. */
const alone = /^src\/plan\/audit/;

/** Functions of one name in two files: one owner a concept. Values and types of a family may share the name of their subject. */
export function faults(root) {
  const owners = new Map();
  for (const { name, is, path } of owned(root)) {
    if (is !== 'function' || alone.test(path)) continue;
    owners.set(name, new Set([...(owners.get(name) ?? []), path]));
  }
  return [...owners]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name} is exported by ${[...paths].join(' and ')}; one owner a concept`);
}
