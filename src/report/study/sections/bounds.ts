import { attitudeOf } from '../../../case/realise.ts';
import { chartFigures } from '../../figure.ts';
import { prose } from '../../html.ts';
import type { PageSection } from '../../page.ts';
import { boundsCharts } from '../charts/index.ts';
import { levelsOf } from '../runs.ts';
import type { BoundsReading } from '../study-reading.ts';
import { compared } from './bounds-compared.ts';
import { boundsHeadline } from './bounds-headline.ts';
import { plansTable, rangesTable } from './bounds-tables.ts';
import { built, builtTables } from './built.ts';
import { commonNotes, endingSections } from './ending.ts';
import { layouts } from './layouts.ts';
import { matchedTables } from './matched.ts';

function notes(reading: BoundsReading): string[] {
  const { text, study, result } = reading;
  const risks = levelsOf(result.runs, 'risk').length > 0;
  const { chance } = attitudeOf(study, result.asked);
  return [
    text('bounds_read_range'),
    ...(risks ? [text(chance === 'central-interval' ? 'bounds_read_risk_central' : 'bounds_read_risk')] : []),
    ...(result.deterministic === null ? [] : [text('bounds_read_deterministic')]),
    ...commonNotes(reading),
  ];
}

/** Sections of bounds and sweeps in the order of the page. */
export const boundsSections: readonly PageSection<BoundsReading>[] = [
  { id: 'headline', title: 'bounds_headline', content: boundsHeadline },
  {
    id: 'range',
    title: 'bounds_range',
    content: (reading, number) =>
      [chartFigures(boundsCharts.range, reading, number), rangesTable(reading), compared(reading)].join('\n'),
  },
  { id: 'layouts', title: 'layouts_maps', content: layouts },
  { id: 'built', title: 'layouts_built', content: built },
  { id: 'plants', title: 'layouts_plants', content: (reading, number) => chartFigures(boundsCharts.plants, reading, number) },
  {
    id: 'sectors',
    title: 'layouts_sectors',
    content: (reading, number) => chartFigures(boundsCharts.sectors, reading, number),
  },
  {
    id: 'tables',
    title: 'bounds_tables',
    content: (reading) =>
      [
        `<p class="note hint">${prose(reading.text('sort_hint'))}</p>`,
        plansTable(reading),
        matchedTables(reading),
        builtTables(reading),
      ].join('\n'),
  },
  ...endingSections(notes),
];
