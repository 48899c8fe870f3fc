import { counts, largeEnough, type Measure } from './measure.ts';

const sinks = { of: 'sink_kinds', requirable: true } as const;

/** Tonnes stored, average of the stage, Mt/yr. */
export const stored: Measure = {
  measure: 'stored',
  says: { en: 'Stored', zh: '封存量' },
  unit: 'mt_per_yr',
  sized: false,
  ...sinks,
  ofPlan: (row, { stage }) => stage.sinks.reduce((sum, one) => sum + (counts(row, one.kind) ? one.stored_mt_per_yr : 0), 0),
};

/** Sinks that are open in the stage, from a size of what they store. */
export const storageProjects: Measure = {
  measure: 'storage_projects',
  says: { en: 'Storage projects', zh: '封存项目数' },
  unit: 'number',
  sized: true,
  ...sinks,
  ofPlan: (row, { stage }) => stage.sinks.filter((one) => counts(row, one.kind) && largeEnough(row, one.stored_mt_per_yr)).length,
};
