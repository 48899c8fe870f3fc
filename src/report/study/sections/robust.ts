import { charts } from '../../charts/index.ts';
import { chartFigures } from '../../figure.ts';
import { prose } from '../../html.ts';
import type { PageSection } from '../../page.ts';
import { type Reading, readingOf } from '../../reading.ts';
import { pipesTable, sinksTable, sourcesTable } from '../../sections/assets.ts';
import { planMap } from '../../sections/maps.ts';
import { costPerTonneTable } from '../../sections/money.ts';
import { robustCharts } from '../charts/index.ts';
import type { RobustReading } from '../study-reading.ts';
import { commonNotes, endingSections } from './ending.ts';
import { designsTable, scenariosTable } from './robust-designs.ts';
import { robustHeadline } from './robust-headline.ts';

/** The robust design run in the central future, as a plan's own report reads it. */
const inCentralFuture = ({ study, network, language, result }: RobustReading): Reading =>
  readingOf({ study, network, language, plan: result.plan });

const centralNote = ({ text }: RobustReading) => `<p class="note">${prose(text('robust_central_note'))}</p>`;

const notes = (reading: RobustReading) => {
  const { text } = reading;
  return [text('robust_read_price'), text('robust_read_vpi'), text('robust_read_gap'), ...commonNotes(reading)];
};

/** Sections of a robust plan in the order of the page. */
export const robustSections: readonly PageSection<RobustReading>[] = [
  { id: 'headline', title: 'robust_headline', content: robustHeadline },
  {
    id: 'designs',
    title: 'robust_designs',
    content: (reading, number) =>
      [chartFigures(robustCharts.designs, reading, number), designsTable(reading), scenariosTable(reading)].join('\n'),
  },
  {
    id: 'network',
    title: 'robust_map',
    content: (reading, number) => `${centralNote(reading)}\n${planMap(inCentralFuture(reading), number())}`,
  },
  {
    id: 'money',
    title: 'robust_money',
    content: (reading, number) => {
      const plan = inCentralFuture(reading);
      return `${costPerTonneTable(plan)}\n${chartFigures(charts.money, plan, number)}`;
    },
  },
  {
    id: 'tables',
    title: 'section_tables',
    content: (reading) => {
      const plan = inCentralFuture(reading);
      return [
        `<p class="note hint">${prose(reading.text('sort_hint'))}</p>`,
        centralNote(reading),
        sourcesTable(plan),
        sinksTable(plan),
        pipesTable(plan),
      ].join('\n');
    },
  },
  ...endingSections(notes),
];
