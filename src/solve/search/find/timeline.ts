import { isProved } from '../../gap.ts';
import type { Point } from '../../point.ts';
import type { SolveOptions } from '../../solver.ts';

/** What is known at a moment: the best point so far and the best bound. */
export interface Known {
  readonly point: Point;
  readonly bound: number;
}

interface Moment {
  readonly work: number;
  readonly point?: Point;
  readonly bound?: number;
}

interface Run {
  readonly waiting: Moment[];
  reached: number;
}

interface Waiting {
  readonly run: Run;
  readonly moment: Moment;
}

/**
 * Runs that go on side by side, merged by the work that each has done and not by the clock. What is known after so much
 * work of each is the same however fast they were, so the first moment that proves enough is the same too, on one worker
 * or on several, on a fast machine or on a slow one.
 */
export class Timeline {
  private readonly runs: readonly Run[];
  private readonly asked: Pick<SolveOptions, 'relativeGap' | 'absoluteGap'>;
  private merged: Known;

  /** @param start known before any work, as the bound is */
  constructor(
    runs: number,
    start: Point,
    asked: Pick<SolveOptions, 'relativeGap' | 'absoluteGap'>,
    bound = Number.NEGATIVE_INFINITY,
  ) {
    this.runs = Array.from({ length: runs }, () => ({ waiting: [], reached: 0 }));
    this.merged = { point: start, bound };
    this.asked = asked;
  }

  /** A run says what it knows after so much work, which never falls. */
  say(run: number, moment: Moment): void {
    const own = this.of(run);
    own.reached = Math.max(own.reached, moment.work);
    own.waiting.push({ ...moment, work: own.reached });
  }

  /** A run has nothing more to say. */
  end(run: number): void {
    this.of(run).reached = Number.POSITIVE_INFINITY;
  }

  /** The first moment at which point and bound proved what is asked for; undefined while some run may still say something earlier. */
  proved(): Known | undefined {
    while (!isProved(this.merged.point.objective, this.merged.bound, this.asked)) {
      const next = this.next();
      if (next === undefined || this.runs.some((run) => run !== next.run && run.reached <= next.moment.work)) return undefined;
      this.take(next);
    }
    return this.merged;
  }

  /** Everything that was said, whatever may still come. */
  all(): Known {
    for (let next = this.next(); next !== undefined; next = this.next()) this.take(next);
    return this.merged;
  }

  private of(run: number) {
    const own = this.runs[run];
    if (own === undefined) throw new RangeError(`there is no run ${run}`);
    return own;
  }

  /** The earliest moment that waits, and its run; of equally early ones that of the first run. */
  private next(): Waiting | undefined {
    return this.runs
      .flatMap((run) => (run.waiting[0] === undefined ? [] : [{ run, moment: run.waiting[0] }]))
      .reduce<Waiting | undefined>(
        (first, one) => (first === undefined || one.moment.work < first.moment.work ? one : first),
        undefined,
      );
  }

  private take({ run, moment }: Waiting): void {
    run.waiting.shift();
    const { point, bound } = this.merged;
    this.merged = {
      point: moment.point !== undefined && moment.point.objective < point.objective ? moment.point : point,
      bound: Math.max(bound, moment.bound ?? bound),
    };
  }
}
