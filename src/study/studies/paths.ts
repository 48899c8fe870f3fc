import type { Effort } from '../../solve/search/effort.ts';
import type { Saving } from '../compared/saving.ts';
import type { Planned } from '../outcome.ts';
import type { LeftOut } from '../paths/variant.ts';
import type { StudyHead } from './head.ts';

/** The largest share of all targets alike that some paths can meet. */
export interface LargestShare {
  /** That a design was found for, and that none can pass: the truth lies between. */
  readonly share: number;
  readonly bound: number;
  /** The share that is planned for: the one found, cut to a tenth of a per cent. */
  readonly planned: number;
  /** Targets that the paths have no source for; the share is of the others. */
  readonly outside: readonly string[];
}

/** A case by some paths. */
export interface PathSet {
  /** `egr+ccs`. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Sources and sinks that stay in the case and are not used. */
  readonly left_out: LeftOut;
  /** What has to be built by the case and is not asked for here: such a set may cost less than one of more paths. */
  readonly pins_set_aside: readonly string[];
  readonly planned: Planned;
  /** The most that is proved of what it costs at least, million a year, by its own plan or that of a set of more paths. */
  readonly bound_annual_m: number | null;
  /** Where it is proved that the targets cannot be met: how much of them can. Null too where nothing at all can be planned. */
  readonly largest: LargestShare | null;
  /** The plan for that share. */
  readonly at_share: Planned | null;
}

/** What a path comes to. Savings are null where one of the two has no plan for all of the targets. */
export interface PathValue {
  readonly path: string;
  /** Names of the sets with the path alone and with all others. */
  readonly alone: string;
  readonly without: string | null;
  /** What all together cost less than the path alone. */
  readonly saved_by_others: Saving | null;
  /** What all together cost less than all others without the path: the value that it adds. */
  readonly adds: Saving | null;
}

/** Paths from source to sink, each alone, all but each, and all together. */
export interface PathsStudy extends StudyHead {
  readonly study: 'paths';
  readonly effort: Effort;
  readonly paths: readonly string[];
  /** Smaller sets first; the last is all together. */
  readonly sets: readonly PathSet[];
  readonly values: readonly PathValue[];
}
