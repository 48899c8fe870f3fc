import { currencyName } from '../../text/terms.ts';
import { charts } from '../charts/index.ts';
import { chartFigures } from '../figure.ts';
import { prose } from '../html.ts';
import { stageMaps } from '../map/stages/maps.ts';
import { haulTables } from '../modes/tables.ts';
import type { PageSection } from '../page.ts';
import { isStaged, type Reading } from '../reading.ts';
import { pipesByStageTable, sinksByStage, sourcesByStage } from '../stages/assets.ts';
import { stageSections } from '../stages/sections.ts';
import { pipesTable, sinksTable, sourcesTable } from './assets.ts';
import { assumptions } from './assumptions.ts';
import { checks } from './checks.ts';
import { clusters } from './clusters.ts';
import { headline } from './headline.ts';
import { candidateMap, planMap } from './maps.ts';
import { cashTable, costPerTonneTable, costPerTonneWords } from './money.ts';
import { readRealisation } from './realisation.ts';

function howToRead(reading: Reading): string {
  const { study, text, language } = reading;
  const notes = [
    text('read_gap'),
    readRealisation(reading),
    text('read_cost', { currency: currencyName(study.currency, language), year: study.price_year ?? '–' }),
    text('read_allocation'),
    text('read_average'),
    text('read_routes'),
    text('read_map'),
  ];
  return `<ul class="notes">${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`;
}

/** Sections in the order of the page. The only list. */
export const sections: readonly PageSection<Reading>[] = [
  { id: 'headline', title: 'section_headline', content: (reading) => headline(reading) },
  {
    id: 'network',
    title: 'section_map',
    content: (reading, number) => (isStaged(reading) ? stageMaps : planMap)(reading, number()),
  },
  ...stageSections,
  {
    id: 'money',
    title: 'section_money',
    content: (reading, number) =>
      [
        costPerTonneWords(reading),
        costPerTonneTable(reading),
        chartFigures(charts.money, reading, number),
        cashTable(reading),
      ].join('\n'),
  },
  clusters,
  {
    id: 'flows',
    title: 'section_flows',
    content: (reading, number) => chartFigures([...charts.flows, ...(isStaged(reading) ? [] : charts.goals)], reading, number),
  },
  {
    id: 'choice',
    title: 'section_candidates',
    content: (reading, number) => `${candidateMap(reading, number())}\n${chartFigures(charts.candidates, reading, number)}`,
  },
  {
    id: 'tables',
    title: 'section_tables',
    content: (reading) =>
      [
        `<p class="note hint">${prose(reading.text('sort_hint'))}</p>`,
        ...(isStaged(reading) ? [sourcesByStage, sinksByStage, pipesByStageTable] : [sourcesTable, sinksTable, pipesTable]).map(
          (table) => table(reading),
        ),
        ...haulTables.map((table) => table(reading)).filter((table) => table !== ''),
      ].join('\n'),
  },
  {
    id: 'assumptions',
    title: 'section_assumptions',
    content: (reading) => assumptions(reading, reading.plan.capital_recovery_factor),
  },
  { id: 'checks', title: 'section_checks', content: checks },
  { id: 'reading', title: 'section_reading', content: howToRead },
];
