import { readRaw } from '../shared/raw.ts';
import { type Files, folder } from '../shared/write-files.ts';
import { makeCase } from './make-case.ts';
import { potentialPart, sourcePage } from './page/source-page.ts';
import { assertMet, weigh } from './potential.ts';
import { smallCase, smallPage } from './small-case.ts';

/**
 * Every file that the build writes.
 * Throws where a case has faults, or a sector's connected sources could not meet its demand.
 */
export async function makeFiles(rawFolder: string): Promise<{ files: Files; proof: string }> {
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
  return { files, proof: potentialPart(whole.potentials) };
}
