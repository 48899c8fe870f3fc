import type { CrispCase } from '../../case/case.ts';
import type { Capture, Stage, Storage } from '../sets.ts';
import { requiredMilestones } from './milestones.ts';

type Target = CrispCase['targets'][number];

/** Tonnes over the years of a target that it asks for. */
export function requiredTonnes({ amount_mt, amount_mt_per_yr }: Target, years: number): number {
  if (amount_mt !== undefined) return amount_mt;
  if (amount_mt_per_yr !== undefined) return amount_mt_per_yr * years;
  throw new Error('a target without an amount passed the checks');
}

interface Asked {
  readonly crisp: CrispCase;
  readonly stages: readonly Stage[];
  readonly captures: readonly Capture[];
  readonly storages: readonly Storage[];
  readonly pipes: readonly {
    readonly capital_m_per_km_per_mt_per_yr: number;
    readonly right_of_way_m_per_km_per_mt_per_yr: number;
  }[];
  serviceFraction(capture: Capture, stage: Stage): number;
  captureCostFactor(capture: Capture, stage: Stage): number;
}

const leastOf = (numbers: readonly number[]): number =>
  numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);

/** Whether some tonne may pay for itself, and so be captured though nothing asks for it. */
function mayPay({ captures, storages, stages, pipes, captureCostFactor }: Asked): boolean {
  const capturing = captures.flatMap((capture) =>
    stages.map((stage) => capture.stream.capture_cost_per_t * captureCostFactor(capture, stage)),
  );
  const storing = storages.flatMap(({ sink, terms }) =>
    terms.map(({ income_per_t, gas_income_per_t }) => sink.storage_cost_per_t - income_per_t - gas_income_per_t),
  );
  const slopes = pipes.flatMap((pipe) => [pipe.capital_m_per_km_per_mt_per_yr, pipe.right_of_way_m_per_km_per_mt_per_yr]);
  return leastOf(capturing) + leastOf(storing) < 0 || slopes.some((slope) => slope < 0);
}

/**
 * Whether something is asked for, and all of it is tonnes as they flow: avoided tonnes are not, nor are stored ones where some are given back;
 * required milestones may ask for more, and so may a gas field that has to be filled before it stores.
 */
function countsFlows({ crisp, storages }: Asked): boolean {
  const kept = crisp.leakage === undefined && storages.every(({ uptake }) => uptake.stored_share === 1);
  const known = kept ? ['captured', 'stored', 'capability'] : ['captured', 'capability'];
  return (
    crisp.targets.some(({ counts }) => counts !== 'capability') &&
    crisp.targets.every(({ counts = 'captured' }) => known.includes(counts)) &&
    requiredMilestones(crisp).every(({ measure }) => measure === 'capture_capability') &&
    !storages.some(({ uptake }) => uptake.gas?.first?.when_filled === true)
  );
}

/** The targets that count tonnes of a stage, with the tonnes a year that they ask for if all fall to it. */
function targetsIn({ crisp, stages }: Asked, stage: Stage) {
  const years = stages.reduce((total, one) => total + one.years, 0);
  return crisp.targets
    .filter((target) => (target.stage === undefined || target.stage === stage.name) && target.counts !== 'capability')
    .map((target) => ({
      sector: target.sector,
      most: requiredTonnes(target, target.stage === undefined ? years : stage.years) / stage.years,
    }));
}

/** The most that flows at once where tonnes come to so much a year on the average: from those first that run the least of the stage. */
function peakOf(average: number, { captures, serviceFraction }: Asked, stage: Stage): number {
  const running = captures
    .map((capture) => ({ share: serviceFraction(capture, stage), most: capture.capturable_mt_per_yr }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.share - b.share);
  let [peak, left] = [0, average];
  for (const { share, most } of running) {
    const part = Math.min(most, left / share);
    peak += part;
    left -= part * share;
  }
  return peak + left;
}

/**
 * The most that has to flow at once in a stage, Mt/yr; Infinity where nothing is known. Where no tonne pays for itself, each
 * one that flows serves a target that would be missed without it: of those that count every tonne the largest, and those of
 * sectors besides. It holds for several stages, in which the targets of early ones are small.
 *
 * Where sources run for a part of a stage, targets count averages and peaks flow: all flows of a stage can be cut in the
 * proportion in which its tonnes are more than asked for, and at the peak no more can flow than those sources give that run
 * the least of the stage. Targets of sectors would cut some flows and not others, so then nothing is said.
 */
export function mostAsked(asked: Asked): (stage: Stage) => number {
  const { stages, captures, serviceFraction } = asked;
  const isPart = (share: number) => share > 0 && share < 1;
  const partly = (stage: Stage) => captures.some((capture) => isPart(serviceFraction(capture, stage)));
  const bySector = asked.crisp.targets.some(({ sector }) => sector !== undefined);
  // Less of one sector may leave too little for the sinks that a path of the case gives it alone.
  if (asked.crisp.paths !== undefined && bySector) return () => Number.POSITIVE_INFINITY;
  if (stages.length === 1 || (stages.some(partly) && bySector) || !countsFlows(asked) || mayPay(asked))
    return () => Number.POSITIVE_INFINITY;
  return (stage) => {
    const targets = targetsIn(asked, stage);
    const ofAll = targets.filter(({ sector }) => sector === undefined).map(({ most }) => most);
    const ofSectors = targets.filter(({ sector }) => sector !== undefined).reduce((total, { most }) => total + most, 0);
    const average = Math.max(0, ...ofAll) + ofSectors;
    return partly(stage) ? peakOf(average, asked, stage) : average;
  };
}
