import type { Program } from '../../milp/program.ts';
import type { Point } from '../point.ts';
import type { SolveOptions } from '../solver.ts';
import type { SearchOptions } from './slope-scaling.ts';

/** Finds good points without proving anything; where it runs (worker thread, web worker) is its own matter. */
export interface Search {
  /** A good point to start an exact solver from; undefined where the program gives the search nothing to go by. */
  start(program: Program, options: SearchOptions & Pick<SolveOptions, 'onProgress' | 'signal'>): Promise<Point | undefined>;
  /** A point at least as good, after more work than a start is worth; meant to run beside the exact solver or before it. */
  improve(program: Program, from: Point, options: SearchOptions & Pick<SolveOptions, 'onProgress' | 'signal'>): Promise<Point>;
  /** A point at least as good, with every choice shrunk to its flow; undefined where the point cannot be kept. */
  polish(program: Program, values: Float64Array): Promise<Point | undefined>;
}
