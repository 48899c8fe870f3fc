import type { Progress } from '../../base/progress.ts';
import type { Point } from '../point.ts';

/** How a run in a worker speaks with whoever started it. */
export interface Hooks {
  progress(progress: Progress): void;
  /** A new best point. */
  incumbent(point: Point): void;
  /** Asked at every chance to stop. */
  stopped(): boolean;
}
