import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import type { Asked } from '../../case/realise.ts';
import { studyFormat } from '../../study/studies/head.ts';
import type { BoundsStudy, Study } from '../../study/studies.ts';
import { outputNames } from '../plan/output-names.ts';

/** The study.json that a user means by an output folder or by the file itself; undefined where he means a plan. */
export function studyFileOf(given: string): string | undefined {
  if (basename(given) === outputNames.result) return given;
  const file = join(given, outputNames.result);
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  return isFolder && existsSync(file) && !existsSync(join(given, outputNames.plan)) ? file : undefined;
}

/** What stands in a file, if it is a study of this version. */
async function studyIn(file: string): Promise<Study | undefined> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8')) as Partial<Study> | null;
    // The program that wrote this format wrote the whole of it.
    return content?.format === studyFormat ? (content as Study) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads any study that a command wrote. Throws InputError where the file holds none. */
export async function readStudy(file: string): Promise<Study> {
  const result = await studyIn(file);
  if (result === undefined) throw new InputError([fault('cli.study_unreadable', { file }, { file })]);
  return result;
}

/** Reads the study of bounds, or the sweep, in an output folder. Throws InputError where there is none, or one of another case. */
export async function readBoundsStudy(folder: string, study: Case): Promise<BoundsStudy> {
  const refuse = (code: string) => new InputError([fault(code, { file: folder }, { place: folder })]);
  const result = await studyIn(join(folder, outputNames.result));
  if (result === undefined || (result.study !== 'bounds' && result.study !== 'sweep')) throw refuse('robust.study_unreadable');
  const { caseHash } = await import('../../case/document.ts');
  if (result.case_hash !== caseHash(study)) throw refuse('robust.study_of_other_case');
  return result;
}

/** What each run of a study asked for. */
export function settingsOf({ asked, runs }: BoundsStudy): readonly Asked[] {
  return runs.map(({ risk, credibility }) => ({
    ...asked,
    ...(risk === null || asked.demandRisk === undefined ? {} : { demandRisk: risk }),
    ...(credibility === null || asked.credibility === undefined ? {} : { credibility }),
  }));
}
