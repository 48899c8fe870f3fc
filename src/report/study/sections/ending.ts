import { prose } from '../../html.ts';
import type { PageSection } from '../../page.ts';
import type { CaseReading, TextKey } from '../../reading.ts';
import { assumptions } from '../../sections/assumptions.ts';
import { remarksAndReach } from '../../sections/checks.ts';
import { plansOf } from '../plans.ts';
import type { StudyReading } from '../study-reading.ts';

/** Notes for the reader. */
export const notesList = (notes: readonly string[]) =>
  `<ul class="notes">${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`;

/** Notes that belong to every study; what its plans have in common is a study's own matter where inputs are known in all. */
export const commonNotes = ({ text }: CaseReading, oneCase: TextKey = 'study_read_one_case') => [
  text(oneCase),
  text('read_gap'),
  text('read_allocation'),
  text('read_routes'),
  text('read_map'),
];

/** The last sections of every study: assumptions, remarks, how to read. */
export const endingSections = <R extends StudyReading>(notes: (reading: R) => readonly string[]): readonly PageSection<R>[] => [
  {
    id: 'assumptions',
    title: 'section_assumptions',
    content: (reading) => assumptions(reading, plansOf(reading.result)[0]?.capital_recovery_factor ?? null),
  },
  {
    id: 'checks',
    title: 'study_remarks',
    content: (reading) => {
      const planned = plansOf(reading.result).flatMap(({ remarks }) => remarks);
      return remarksAndReach(reading, [...reading.result.remarks, ...planned]);
    },
  },
  { id: 'reading', title: 'section_reading', content: (reading) => notesList(notes(reading)) },
];
