/** The phases of making a plan, in order. */
export type Phase = 'read' | 'network' | 'model' | 'search' | 'solve' | 'audit' | 'report';

/** One progress report of long work; every figure is optional because early phases have none. */
export interface Progress {
  readonly phase: Phase;
  /** Objective of the best plan so far, millions of the case's currency a year. */
  readonly incumbent?: number;
  /** Proven bound, same unit. */
  readonly bound?: number;
  /** (incumbent − bound)/|incumbent|, a fraction. */
  readonly gap?: number;
  /** Work done, simplex iterations where they are counted. */
  readonly work?: number;
}

export type OnProgress = (progress: Progress) => void;
