import { bilingualPage, pageBody } from './page.ts';
import { isStaged, type ReportInput, readingOf } from './reading.ts';
import { sections } from './sections/index.ts';
import { stageStyle } from './stages/style.ts';
import { pageStyle } from './style.ts';

/**
 * The report of a plan: one HTML page that needs nothing else, in both languages, `language` shown first.
 * Same input, same text. Throws where plan, network and case do not belong together.
 */
export function reportHtml(input: ReportInput): string {
  const { case_name, case_hash, made_by } = input.plan;
  const maker = { case_name, case_hash, version: made_by.yuanhui, solver: made_by.solver };
  const style = isStaged(input) ? pageStyle + stageStyle(input.plan.stages.length) : pageStyle;
  return bilingualPage(input.language, maker, (language) => pageBody(readingOf({ ...input, language }), sections, maker), style);
}
