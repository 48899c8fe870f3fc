import type { Case } from '../../../src/case/case.ts';
import { caseFolderFiles } from '../../../src/io/write-case.ts';
import { readRaw } from '../shared/raw.ts';
import { makeCase } from './make-case.ts';
import { sourcePage } from './page/source-page.ts';
import { assertMet, type SectorPotential, weigh } from './potential.ts';
import { smallCase, smallPage } from './small-case.ts';

const heading = 'Written by `npm run build:cases`; SOURCE.md says by which rules and from what.';

function folder(path: string, study: Case, page: string): (readonly [string, string])[] {
  const files = { ...caseFolderFiles(study, heading), 'SOURCE.md': page };
  return Object.entries(files).map(([name, text]) => [`${path}/${name}`, text] as const);
}

export interface Made {
  /** Path in the project → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly potentials: readonly SectorPotential[];
}

/**
 * Every file that the build writes.
 * Throws where a case has faults, or a sector's connected sources could not meet its demand.
 */
export async function makeFiles(rawFolder: string): Promise<Made> {
  const raw = await readRaw(rawFolder, 'yrd');
  const { document, lengths } = makeCase(raw);
  const whole = weigh(document);
  assertMet(whole.potentials);
  const small = smallCase(document);
  const corner = weigh(small);
  assertMet(corner.potentials);
  const files = new Map([
    ...folder('cases/yangtze-delta', whole.study, sourcePage({ raw, document, lengths, ...whole })),
    ...folder('test/cases/delta-small', corner.study, smallPage(small, corner.potentials)),
  ]);
  return { files, potentials: whole.potentials };
}
