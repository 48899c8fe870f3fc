import { join, relative } from 'node:path';
import type { Case } from '../../case/case.ts';
import { caseDocument } from '../../case/document.ts';
import type { Plan } from '../../plan/plan.ts';
import { studyReportHtml } from '../../report/study-report.ts';
import type { Study } from '../../study/studies.ts';
import { networkOf } from '../case/network-of.ts';
import { writeOurs } from '../plan/output-folder.ts';
import { outputNames } from '../plan/output-names.ts';
import type { Session } from '../session.ts';

interface StudyOutput {
  readonly out: string;
  readonly study: Case;
  readonly result: Study;
  /** Plans by file name, for `simulate`, `report` and `finance`; case.json stands beside them. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** Cases by file name, where plans are of other cases than the study's. */
  readonly cases?: Readonly<Record<string, Case>>;
  /** Tables by file name. */
  readonly tables: Readonly<Record<string, string>>;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Writes a study: the case, the study itself, its plans, its tables and its report. */
export async function writeStudy(
  { out, study, result, plans, cases = {}, tables }: StudyOutput,
  session: Session,
): Promise<void> {
  await writeOurs(out, {
    [outputNames.study]: json(caseDocument(study)),
    [outputNames.result]: json(result),
    ...Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, json(plan)])),
    ...Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, json(caseDocument(one))])),
    ...tables,
    [outputNames.report]: studyReportHtml({ study, network: networkOf(study), result, language: session.language }),
  });
}

/** A path as a person would type it from here. */
export function fromHere(...parts: readonly string[]): string {
  const path = join(...parts);
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
