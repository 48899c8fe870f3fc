import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseHash } from '../../case/document.ts';
import type { Asked } from '../../case/realise.ts';
import { type BoundsStudy, type Study, studyFormat } from '../../study/studies.ts';
import { studyFile } from './output.ts';

/** Reads the study of bounds, or the sweep, in an output folder. Throws InputError where there is none, or one of another case. */
export async function readBoundsStudy(folder: string, study: Case): Promise<BoundsStudy> {
  const file = join(folder, studyFile);
  const refuse = (code: string) => new InputError([fault(code, { file: folder }, { place: folder })]);
  if (!existsSync(file)) throw refuse('robust.study_unreadable');
  let content: Partial<Study>;
  try {
    content = JSON.parse(await readFile(file, 'utf8')) as Partial<Study>;
  } catch {
    throw refuse('robust.study_unreadable');
  }
  if (content.format !== studyFormat || (content.study !== 'bounds' && content.study !== 'sweep'))
    throw refuse('robust.study_unreadable');
  if (content.case_hash !== caseHash(study)) throw refuse('robust.study_of_other_case');
  return content as BoundsStudy;
}

/** What each run of a study asked for. */
export function settingsOf({ asked, runs }: BoundsStudy): readonly Asked[] {
  return runs.map(({ risk, credibility }) => ({
    ...asked,
    ...(risk === null || asked.demandRisk === undefined ? {} : { demandRisk: risk }),
    ...(credibility === null || asked.credibility === undefined ? {} : { credibility }),
  }));
}
