import { counts, largeEnough, type Measure } from './measure.ts';

const sources = { of: 'sectors', requirable: true } as const;

/** What the capture plants that stand at running sources could capture, Mt/yr. */
export const captureCapability: Measure = {
  measure: 'capture_capability',
  says: { en: 'Capture capability', zh: '捕集能力' },
  unit: 'mt_per_yr',
  sized: false,
  ...sources,
  ofPlan: (row, { stage }) =>
    stage.sources
      .filter(({ sector }) => counts(row, sector))
      .flatMap(({ streams }) => streams.map((one) => one.capturable_mt_per_yr))
      .reduce((sum, one) => sum + one, 0),
};

/** Tonnes captured, average of the stage, Mt/yr. */
export const captured: Measure = {
  measure: 'captured',
  says: { en: 'Captured', zh: '捕集量' },
  unit: 'mt_per_yr',
  sized: false,
  ...sources,
  ofPlan: (row, { stage }) => stage.sources.reduce((sum, one) => sum + (counts(row, one.sector) ? one.captured_mt_per_yr : 0), 0),
};

/** Sources with a capture plant that stands and runs in the stage, from a size of what it captures. */
export const captureProjects: Measure = {
  measure: 'capture_projects',
  says: { en: 'Capture projects', zh: '捕集项目数' },
  unit: 'number',
  sized: true,
  ...sources,
  ofPlan: (row, { stage }) =>
    stage.sources.filter((one) => counts(row, one.sector) && largeEnough(row, one.captured_mt_per_yr)).length,
};
