import type { Study } from '../study/studies.ts';
import { bilingualPage, type PageMaker, type PageSection, pageBody } from './page.ts';
import { plansOf } from './study/plans.ts';
import { alternativesSections } from './study/sections/alternatives/sections.ts';
import { boundsSections } from './study/sections/bounds.ts';
import { hubSections } from './study/sections/hub/sections.ts';
import { pathsSections } from './study/sections/paths/sections.ts';
import { pinsSections } from './study/sections/pins/sections.ts';
import { robustSections } from './study/sections/robust.ts';
import { simulationSections } from './study/sections/simulation.ts';
import { type StudyReading, type StudyReportInput, studyReadingOf } from './study/study-reading.ts';
import { studyStyle } from './study/style.ts';

export type { StudyReportInput } from './study/study-reading.ts';

/** A page with its sections in the order of its kind of study. */
function page<S extends Study>(input: StudyReportInput<S>, sections: readonly PageSection<StudyReading<S>>[]): string {
  const { language, result } = input;
  const solvers = [...new Set(plansOf(result).map(({ made_by }) => made_by.solver))].sort();
  const maker: PageMaker = {
    case_name: result.case_name,
    case_hash: result.case_hash,
    version: result.made_by.yuanhui,
    solver: solvers.length === 0 ? '–' : solvers.join(' + '),
  };
  return bilingualPage(
    language,
    maker,
    (one) => pageBody(studyReadingOf({ ...input, language: one }), sections, maker),
    studyStyle,
  );
}

/**
 * The report of a study (bounds, risk sweep, robust plan, simulation, alternatives, hub, pins or paths): one HTML page that
 * needs nothing else, in both languages, `language` shown first. Same input, same text. Throws where plans, network and case do
 * not belong together.
 */
export function studyReportHtml(input: StudyReportInput): string {
  const { result } = input;
  switch (result.study) {
    case 'bounds':
    case 'sweep':
      return page({ ...input, result }, boundsSections);
    case 'robust':
      return page({ ...input, result }, robustSections);
    case 'simulation':
      return page({ ...input, result }, simulationSections);
    case 'paths':
      return page({ ...input, result }, pathsSections);
    case 'hub':
      return page({ ...input, result }, hubSections);
    case 'pins':
      return page({ ...input, result }, pinsSections);
    case 'alternatives':
      return page({ ...input, result }, alternativesSections);
  }
}
