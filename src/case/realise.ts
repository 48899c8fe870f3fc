import { central, type Uncertain } from '../uncertainty/uncertain.ts';
import type { Case, CrispCase } from './case.ts';
import { mapUncertain } from './map-uncertain.ts';

/** The case in which every number takes its central value: midpoint, centre, mean. */
export function centralCase(study: Case): CrispCase {
  return mapUncertain(study, (value: Uncertain) => central(value)) as CrispCase;
}
