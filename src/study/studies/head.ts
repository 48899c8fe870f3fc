import type { Bilingual } from '../../base/bilingual.ts';
import type { Issue } from '../../base/issue.ts';

export const studyFormat = 'yuanhui-study/1';

/** What every study says of itself. Plain JSON; no clock values. */
export interface StudyHead {
  readonly format: typeof studyFormat;
  readonly case_hash: string;
  readonly case_name: Bilingual;
  readonly currency: string;
  readonly made_by: { readonly yuanhui: string };
  readonly remarks: readonly Issue[];
}
