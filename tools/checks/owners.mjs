import { owned } from '../pages/owners.mjs';

/** Names that two files export: one owner a concept. A family's members may share the names that the family asks for. */
export function faults(root) {
  const owners = new Map();
  for (const { name, path } of owned(root)) owners.set(name, new Set([...(owners.get(name) ?? []), path]));
  return [...owners]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name} is exported by ${[...paths].join(' and ')}; one owner a concept`);
}
