import { charts } from '../charts/index.ts';
import { chartFigures } from '../figure.ts';
import type { PageSection } from '../page.ts';
import { isStaged, type Reading } from '../reading.ts';
import { builtTable } from './built.ts';
import { stageCashTable } from './cash.ts';
import { milestonesTable, targetsTable } from './goals.ts';
import { milestonesByClusterTable } from './milestones-by-cluster.ts';
import { storageTable } from './storage.ts';

/** Sections that only plans of several stages have, in the order of the page. */
export const stageSections: readonly PageSection<Reading>[] = [
  {
    ...{ id: 'stages', title: 'section_stages', applies: isStaged },
    content: (reading, number) =>
      [chartFigures(charts.stages, reading, number), builtTable(reading), stageCashTable(reading)].join('\n'),
  },
  {
    ...{ id: 'goals', title: 'section_goals' },
    applies: (reading) => isStaged(reading) && reading.plan.targets.length + (reading.plan.milestones ?? []).length > 0,
    content: (reading, number) =>
      [
        chartFigures(charts.goals, reading, number),
        targetsTable(reading),
        milestonesTable(reading),
        milestonesByClusterTable(reading),
      ].join('\n'),
  },
  {
    ...{ id: 'storage', title: 'section_storage', applies: isStaged },
    content: (reading, number) => `${chartFigures(charts.storage, reading, number)}\n${storageTable(reading)}`,
  },
];
