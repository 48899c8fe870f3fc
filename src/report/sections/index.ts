import type { ReportKey } from '../../text/report.ts';
import { currencyName } from '../../text/terms.ts';
import type { Chart } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import { chartFigure } from '../figure.ts';
import { prose } from '../html.ts';
import type { Reading } from '../reading.ts';
import { pipesTable, sinksTable, sourcesTable } from './assets.ts';
import { assumptions } from './assumptions.ts';
import { checks } from './checks.ts';
import { headline } from './headline.ts';
import { candidateMap, planMap } from './maps.ts';
import { cashTable, costPerTonneTable, costPerTonneWords } from './money.ts';

/** A section of the page; `number` gives the next figure its number. */
export interface Section {
  readonly id: string;
  readonly title: ReportKey;
  content(reading: Reading, number: () => number): string;
}

const drawn = (list: readonly Chart[], reading: Reading, number: () => number) =>
  list
    .filter((chart) => chart.applies(reading))
    .map((chart) => chartFigure(chart, reading, number()))
    .join('\n');

function howToRead({ study, text, language }: Reading): string {
  const notes = [
    text('read_gap'),
    text('read_central'),
    text('read_cost', { currency: currencyName(study.currency, language), year: study.price_year ?? '–' }),
    text('read_allocation'),
    text('read_average'),
    text('read_routes'),
    text('read_map'),
  ];
  return `<ul class="notes">${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`;
}

/** Sections in the order of the page. The only list. */
export const sections: readonly Section[] = [
  { id: 'headline', title: 'section_headline', content: (reading) => headline(reading) },
  { id: 'network', title: 'section_map', content: (reading, number) => planMap(reading, number()) },
  {
    id: 'money',
    title: 'section_money',
    content: (reading, number) =>
      [costPerTonneWords(reading), costPerTonneTable(reading), drawn(charts.money, reading, number), cashTable(reading)].join(
        '\n',
      ),
  },
  { id: 'flows', title: 'section_flows', content: (reading, number) => drawn(charts.flows, reading, number) },
  {
    id: 'choice',
    title: 'section_candidates',
    content: (reading, number) => `${candidateMap(reading, number())}\n${drawn(charts.candidates, reading, number)}`,
  },
  {
    id: 'tables',
    title: 'section_tables',
    content: (reading) =>
      [
        `<p class="note hint">${prose(reading.text('sort_hint'))}</p>`,
        sourcesTable(reading),
        sinksTable(reading),
        pipesTable(reading),
      ].join('\n'),
  },
  { id: 'assumptions', title: 'section_assumptions', content: assumptions },
  { id: 'checks', title: 'section_checks', content: checks },
  { id: 'reading', title: 'section_reading', content: howToRead },
];
