import type { OnProgress } from '../base/progress.ts';
import type { Program } from '../milp/program.ts';
import type { Point } from './point.ts';
import type { Solution } from './solution.ts';

/** Where a linear programme ended: of every column and row whether it is in the basis or at which side, in the solver's code. */
export interface Basis {
  readonly colStatus: Int32Array;
  readonly rowStatus: Int32Array;
}

/** Limits and stopping rules; all optional, all honoured by every solver that can. */
export interface SolveOptions {
  /** Stop when (objective − bound)/|objective| ≤ this fraction. */
  readonly relativeGap?: number;
  /** Stop when objective − bound ≤ this amount, in the objective's unit. */
  readonly absoluteGap?: number;
  readonly timeLimitSeconds?: number;
  readonly nodeLimit?: number;
  /** Simplex iterations, where the solver counts them: a limit that is the same on every machine. */
  readonly iterationLimit?: number;
  /** Stop when the bound is this good, where the solver can. */
  readonly wantedBound?: number;
  readonly seed?: number;
  /** A complete point to start from. */
  readonly start?: Float64Array;
  /** Where the first relaxation may begin, where the solver can. */
  readonly basis?: Basis;
  readonly onProgress?: OnProgress;
  /** Every better point as it is found. */
  readonly onPoint?: (point: Point) => void;
  /** Aborting keeps the best point so far: status `limit`, limit `user`. */
  readonly signal?: AbortSignal;
}

/** The one interface to every solver: a program in, a solution with its bound out. */
export interface Solver {
  readonly name: string;
  solve(program: Program, options: SolveOptions): Promise<Solution>;
}
