import { readRaw, readRegion } from '../shared/raw.ts';
import { type Files, folder } from '../shared/write-files.ts';
import { groundOf } from './facts/ground.ts';
import { assertMet, weigh } from './feasibility.ts';
import { makeCase } from './make-case.ts';
import { proofPart } from './page/proof-part.ts';
import { sourcePage } from './page/source-page.ts';
import { templateFiles } from './template.ts';

/**
 * Every file that the build writes.
 * Throws where the case has faults, or a stage could not meet its targets at the worst end.
 */
export async function makeFiles(rawFolder: string): Promise<{ files: Files; proof: string }> {
  const raw = await readRaw(rawFolder, 'scq');
  const ground = groundOf(readRegion(rawFolder, 'SICHUAN BASIN'));
  const built = makeCase(raw, ground);
  const weighed = weigh(built.document);
  assertMet(weighed);
  const page = sourcePage({ raw, ground, ...built, ...weighed });
  return {
    files: new Map([...folder('cases/southwest', weighed.study, page), ...templateFiles('cases/southwest', weighed.study)]),
    proof: proofPart(weighed),
  };
}
