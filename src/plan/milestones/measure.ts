import type { CrispCase } from '../../case/case.ts';
import type { MeasureKind } from '../../case/milestone.ts';
import type { Network } from '../../network/network.ts';
import type { StagePlan } from '../plan.ts';

export type CrispMilestone = NonNullable<CrispCase['milestones']>[number];

/** What a measure may look at. */
export interface Seen {
  readonly crisp: CrispCase;
  readonly network: Network;
  /** The stage that the milestone is of. */
  readonly stage: StagePlan;
}

/** Something that milestones can measure: one file, one line in the list. A required one has a condition in the model too, and all of them a line in the audit. */
export interface Measure extends MeasureKind {
  /** What the plan reaches, in the unit of the measure. */
  ofPlan(row: CrispMilestone, seen: Seen): number;
}

/** Whether something of a sector or kind counts for a row. */
export const counts = ({ of }: CrispMilestone, name: string): boolean => of === undefined || of.includes(name);

/** Tonnes a year short of a size by less than this fraction of it are of that size: the tolerance of an audit. */
const tolerance = 1e-6;

/** Whether so many tonnes a year are at least of the size that a row asks for. */
export const largeEnough = ({ size_mt_per_yr: size }: CrispMilestone, mt_per_yr: number): boolean =>
  size === undefined || mt_per_yr >= size * (1 - tolerance);
