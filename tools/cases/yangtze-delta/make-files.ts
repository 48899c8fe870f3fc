import type { CaseDocument } from '../../../src/case/case.ts';
import { caseFiles } from './case-files.ts';
import { readRaw } from './facts/raw.ts';
import { makeCase } from './make-case.ts';
import { sourcePage } from './page/source-page.ts';
import { assertMet, weigh } from './potential.ts';
import { smallCase, smallPage } from './small-case.ts';

const folder = (path: string, document: CaseDocument, page: string) =>
  [...caseFiles(document), ['SOURCE.md', page] as const].map(([name, text]) => [`${path}/${name}`, text] as const);

/**
 * Every file that the build writes: path in the project → text.
 * Throws where a case has faults, or a sector's connected sources could not meet its demand.
 */
export async function makeFiles(rawFolder: string): Promise<Map<string, string>> {
  const raw = await readRaw(rawFolder);
  const { document, lengths } = makeCase(raw);
  const { network, potentials } = weigh(document);
  assertMet(potentials);
  const small = smallCase(document);
  const smallPotentials = weigh(small).potentials;
  assertMet(smallPotentials);
  return new Map([
    ...folder('cases/yangtze-delta', document, sourcePage({ raw, document, lengths, network, potentials })),
    ...folder('test/cases/delta-small', small, smallPage(small, smallPotentials)),
  ]);
}
