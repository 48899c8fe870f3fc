import type { ZodType } from 'zod';

/**
 * One member of an open family (pipeline cost, sink kind, candidate network, …).
 * Its own file answers for it; shared code never asks which kind it has.
 */
export interface Kind<Parameters> {
  readonly kind: string;
  /** Schema of its parameters, with unit, meaning and better end in the metadata. */
  readonly parameters: ZodType<Parameters>;
}

/** Finds a kind by name; a missing one is a bug, because parsing has checked the name. */
export function kindOf<K extends { readonly kind: string }>(kinds: readonly K[], name: string): K {
  const found = kinds.find((candidate) => candidate.kind === name);
  if (found === undefined) throw new Error(`no kind '${name}' among ${kinds.map((k) => k.kind).join(', ')}`);
  return found;
}
