import { counts, largeEnough, type Measure } from './measure.ts';

/** Less than a tonne a year is none. */
const least = 1e-6;

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

/** Sinks that win gas with what they take in (EGR), from a size of the tonnes that do. */
export const egrProjects: Measure = {
  measure: 'egr_projects',
  says: { en: 'EGR projects', zh: '驱气（EGR）项目数' },
  unit: 'number',
  sized: true,
  of: 'sink_kinds',
  requirable: false,
  ofPlan: (row, { stage }) =>
    stage.sinks.filter(({ kind, egr_mt_per_yr: won = 0 }) => counts(row, kind) && won > least && largeEnough(row, won)).length,
};

/** Sites underground that only store, from a size of the tonnes for which they do: a gas field counts once it has turned from EGR. */
export const ccsProjects: Measure = {
  measure: 'ccs_projects',
  says: { en: 'CCS projects', zh: '封存（CCS）项目数' },
  unit: 'number',
  sized: true,
  of: 'sink_kinds',
  requirable: false,
  ofPlan: (row, { stage }) =>
    stage.sinks.filter(({ kind, capacity_mt, stored_mt_per_yr, egr_mt_per_yr: won = 0 }) => {
      const kept = stored_mt_per_yr - won;
      return counts(row, kind) && capacity_mt !== null && kept > least && largeEnough(row, kept);
    }).length,
};
