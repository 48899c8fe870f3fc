import type { CrispCase } from '../case/case.ts';
import { runningOf } from '../case/outlook/running.ts';
import type { Capture, Stage } from './sets.ts';

/** When sources run, as shares of stages. */
export interface Service {
  /** Share of a stage that the source runs. */
  serviceFraction(capture: Capture, stage: Stage): number;
  /** Whether the source runs in any year of a stage. */
  runs(capture: Capture, stage: Stage): boolean;
  /** Share of a stage in which every plant runs that runs in the stage at all, so that all flows are at their peak. */
  allRunFraction(stage: Stage): number;
}

/** Where in a stage, as shares of it, a source begins and ceases to run. */
function endsIn(source: CrispCase['sources'][number], stages: readonly Stage[], stage: Stage): readonly [number, number] {
  const before = stages.slice(0, stage.index).reduce((total, { years }) => total + years, 0);
  const { from, until } = runningOf(source, stages[0]?.start_year ?? 0);
  const share = (year: number) => Math.min(1, Math.max(0, (year - before) / stage.years));
  return [share(from), share(until)];
}

/** When captures run, worked out once: every row of a model asks. */
export function serviceOf(captures: readonly Capture[], stages: readonly Stage[]): Service {
  const ends = new Map(captures.map(({ source }) => [source, stages.map((stage) => endsIn(source, stages, stage))]));
  const serviceFraction = ({ label, source }: Capture, { index }: Stage) => {
    const its = ends.get(source)?.[index];
    if (its === undefined) throw new Error(`no years of ${label} in stage ${index}`);
    const [from, until] = its;
    return Math.max(0, until - from);
  };
  const allRunFractions = stages.map(({ index }) => {
    const running = [...ends.values()]
      .map((its) => its[index] as readonly [number, number])
      .filter(([from, until]) => until > from);
    const [from, until] = [Math.max(0, ...running.map(([start]) => start)), Math.min(1, ...running.map(([, end]) => end))];
    return Math.max(0, until - from);
  });
  return {
    serviceFraction,
    runs: (capture, stage) => serviceFraction(capture, stage) > 0,
    allRunFraction: ({ index }) => allRunFractions[index] as number,
  };
}
