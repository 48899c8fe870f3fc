import type { Program } from '../../milp/program.ts';
import type { Relaxation } from '../family/relaxations.ts';
import type { Point } from '../point.ts';
import type { SolveOptions } from '../solver.ts';
import type { SearchOptions } from './slope-scaling.ts';

/** What a search may be given besides its work limits. */
export type Watched = Pick<SolveOptions, 'onProgress' | 'onPoint' | 'signal'>;

/** Finds good points without proving anything; where it runs (worker thread, web worker) is its own matter. */
export interface Search {
  /** A good point to start an exact solver from; undefined where the program gives the search nothing to go by. */
  start(program: Program, options: SearchOptions & Watched): Promise<Point | undefined>;
  /** A point at least as good as any of those given, after more work than a start is worth; meant to run beside the exact solver. */
  improve(program: Program, from: readonly [Point, ...Point[]], options: SearchOptions & Watched): Promise<Point>;
  /** The relaxation at one list of lower sides of some rows after another; undefined where one has no optimum. */
  relaxations(
    program: Program,
    rows: readonly number[],
    sides: readonly (readonly number[])[],
  ): Promise<readonly Relaxation[] | undefined>;
  /** A point at least as good, with every choice shrunk to its flow; undefined where the point cannot be kept. */
  polish(program: Program, values: Float64Array): Promise<Point | undefined>;
}
