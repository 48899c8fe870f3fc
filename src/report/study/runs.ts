import type { Plan } from '../../plan/plan.ts';
import type { Planned } from '../../study/outcome.ts';
import type { BoundsRun } from '../../study/studies.ts';
import { stated } from '../number.ts';
import { costPerTonne } from '../reading.ts';
import type { BoundsReading } from './study-reading.ts';

/** The plan, where there is one. */
export const planIn = (planned: Planned | null): Plan | null => (planned?.status === 'planned' ? planned.plan : null);

/** The plans of a run: best ends, worst ends linked to them, worst ends for themselves. */
export const sides = ['lower', 'upper', 'upper_unlinked'] as const;
export type Side = (typeof sides)[number];

const ascending = (a: number | null, b: number | null) => (a ?? -1) - (b ?? -1);

/** Runs by credibility level, then by risk. */
export const runsInOrder = ({ result }: BoundsReading): BoundsRun[] =>
  [...result.runs].sort((a, b) => ascending(a.credibility, b.credibility) || ascending(a.risk, b.risk));

/** The different settings of one kind, ascending; nulls left out. */
export const levelsOf = (runs: readonly BoundsRun[], kind: 'risk' | 'credibility'): number[] =>
  [...new Set(runs.map((run) => run[kind]).filter((level) => level !== null))].sort((a, b) => a - b);

/** The middle one of some; of an even number the one below the middle. */
export const middleOf = <T>(list: readonly T[]): T | undefined => list[Math.floor((list.length - 1) / 2)];

/** The runs at the credibility level in the middle, by risk; only those with a plan at both ends. */
export function middleRuns(reading: BoundsReading): BoundsRun[] {
  const planned = runsInOrder(reading).filter(({ lower, upper }) => planIn(lower) !== null && planIn(upper) !== null);
  const level = middleOf(levelsOf(planned, 'credibility'));
  return planned.filter(({ credibility }) => level === undefined || credibility === level);
}

/** Lowest, middle and highest of the middle runs, each once. */
export function chosenRuns(reading: BoundsReading): BoundsRun[] {
  const runs = middleRuns(reading);
  return [...new Set([runs[0], middleOf(runs), runs.at(-1)])].filter((run) => run !== undefined);
}

/** `risk 10 %, credibility 0.8`; what a case has none of, or what no run differs in, is left out. */
export function runLabel({ text, result }: BoundsReading, { risk, credibility }: BoundsRun, inFull = false): string {
  const several = inFull || levelsOf(result.runs, 'credibility').length > 1;
  const parts = [
    ...(risk === null ? [] : [text('bounds_risk', { risk: stated(risk * 100) })]),
    ...(credibility === null || (risk !== null && !several)
      ? []
      : [text('bounds_credibility', { credibility: stated(credibility) })]),
  ];
  return parts.length === 0 ? text('bounds_ends') : parts.join(text('bounds_comma'));
}

/** Cost, tonnes and their ratio of a plan, where there is one. */
export interface PlanFigures {
  readonly annual_m: number | null;
  readonly captured_mt_per_yr: number | null;
  readonly per_t: number | null;
}

export function figuresOf(planned: Planned | null): PlanFigures {
  const plan = planIn(planned);
  if (plan === null) return { annual_m: null, captured_mt_per_yr: null, per_t: null };
  return { annual_m: plan.cost.annual_m, captured_mt_per_yr: plan.captured_mt_per_yr, per_t: costPerTonne(plan) };
}

/** Every plan of a study of bounds: of all runs, and the deterministic one. */
export const allPlanned = ({ result }: BoundsReading): Planned[] => [
  ...result.runs.flatMap((run) => sides.map((side) => run[side])),
  ...(result.deterministic === null ? [] : [result.deterministic]),
];
