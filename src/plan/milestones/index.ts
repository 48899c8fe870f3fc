import { captureCapability, captured, captureProjects } from './capture.ts';
import { clustersStarted } from './clusters.ts';
import type { Measure } from './measure.ts';
import { ccsProjects, egrProjects, storageProjects, stored } from './storage.ts';

/** What milestones can measure. The only list. */
export const measures: readonly Measure[] = [
  captureCapability,
  captured,
  stored,
  captureProjects,
  storageProjects,
  egrProjects,
  ccsProjects,
  clustersStarted,
];
