import type { ReadCase } from '../../io/read-case.ts';

/**
 * Reads and checks the case at a path, of the kinds that ship with the package. What reads it is loaded only now: help,
 * version and mistakes in the command line do without.
 */
export async function caseAt(path: string): Promise<ReadCase> {
  const [{ readCase }, { defaultKinds }] = await Promise.all([
    import('../../io/read-case.ts'),
    import('../../study/defaults.ts'),
  ]);
  return readCase(path, defaultKinds);
}
