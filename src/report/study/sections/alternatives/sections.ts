import { prose } from '../../../html.ts';
import type { PageSection } from '../../../page.ts';
import type { AlternativesReading } from '../../study-reading.ts';
import { built, builtTables } from '../built.ts';
import { commonNotes, endingSections } from '../ending.ts';
import { layoutsFigure } from '../layouts.ts';
import { comparedTable, layoutsOf } from './compared.ts';
import { alternativesHeadline } from './headline.ts';

/** Small maps beside each other, at most. */
const mostColumns = 3;

const builtWords = {
  finding: 'alternatives_built_finding',
  note: 'alternatives_built_note',
  counts: 'alternatives_table_built',
} as const;

const notes = (reading: AlternativesReading) => {
  const { text } = reading;
  return [
    text('alternatives_read_difference'),
    text('alternatives_read_gap'),
    ...commonNotes(reading, 'alternatives_read_one_case'),
  ];
};

function layouts(reading: AlternativesReading, number: () => number): string {
  const chosen = layoutsOf(reading);
  if (chosen.length === 0) return `<p>${prose(reading.text('layouts_none'))}</p>`;
  return layoutsFigure(reading, chosen, number, { columns: Math.min(mostColumns, chosen.length) });
}

/** Sections of a study of alternatives in the order of the page. */
export const alternativesSections: readonly PageSection<AlternativesReading>[] = [
  { id: 'headline', title: 'alternatives_headline', content: alternativesHeadline },
  { id: 'compared', title: 'alternatives_compared', content: comparedTable },
  { id: 'layouts', title: 'layouts_maps', content: layouts },
  { id: 'built', title: 'alternatives_built', content: (reading, number) => built(reading, number, builtWords) },
  {
    id: 'tables',
    title: 'alternatives_tables',
    content: (reading) => `<p class="note hint">${prose(reading.text('sort_hint'))}</p>\n${builtTables(reading)}`,
  },
  ...endingSections(notes),
];
