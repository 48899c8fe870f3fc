import { chartFigures } from '../../figure.ts';
import { prose } from '../../html.ts';
import type { PageSection } from '../../page.ts';
import { readingOf } from '../../reading.ts';
import { planMap } from '../../sections/maps.ts';
import { simulationCharts } from '../charts/index.ts';
import type { SimulationReading } from '../study-reading.ts';
import { commonNotes, endingSections } from './ending.ts';
import { simulationHeadline } from './simulation-headline.ts';
import { costsTable, flatCost, violationsTable } from './simulation-tables.ts';

const notes = (reading: SimulationReading) => {
  const { text, result } = reading;
  return [
    text(`simulation_read_${result.recourse}`),
    text('simulation_read_joint'),
    text('simulation_read_samples'),
    text('simulation_read_drivers'),
    ...commonNotes(reading).slice(1),
  ];
};

/** Sections of a simulation in the order of the page. */
export const simulationSections: readonly PageSection<SimulationReading>[] = [
  { id: 'headline', title: 'simulation_headline', content: simulationHeadline },
  {
    id: 'conditions',
    title: 'simulation_conditions',
    content: (reading, number) => `${chartFigures(simulationCharts.conditions, reading, number)}\n${violationsTable(reading)}`,
  },
  {
    id: 'money',
    title: 'simulation_money',
    content: (reading, number) =>
      `${chartFigures(simulationCharts.money, reading, number) || flatCost(reading)}\n${costsTable(reading)}`,
  },
  {
    id: 'drivers',
    title: 'simulation_drivers',
    content: (reading, number) =>
      chartFigures(simulationCharts.drivers, reading, number) || `<p>${prose(reading.text('simulation_drivers_none'))}</p>`,
  },
  {
    id: 'network',
    title: 'simulation_plan',
    content: ({ study, network, language, result }, number) =>
      planMap(readingOf({ study, network, language, plan: result.plan }), number()),
  },
  ...endingSections(notes),
];
