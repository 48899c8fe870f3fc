import type { CrispCase } from '../case/case.ts';
import { type AuditSubject, total } from './audit-check.ts';

/** Years of the horizon. */
export function horizonOf(crisp: CrispCase): number {
  return total(crisp.stages, ({ years }) => years);
}

/**
 * The factor that turns capital into a yearly amount over the horizon of N years: the given one, or
 * r/(1 − (1 + r)^−N) at the discount rate r, and 1/N at rate 0.
 */
export function recoveryFactorOf(crisp: CrispCase): number {
  if (crisp.capital_recovery_factor !== undefined) return crisp.capital_recovery_factor;
  const years = horizonOf(crisp);
  const rate = crisp.discount_rate ?? Number.NaN;
  return rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);
}

/** Years of the stages before one. */
export function yearsBefore(crisp: CrispCase, t: number): number {
  return total(crisp.stages.slice(0, t), ({ years }) => years);
}

/** Where in a stage, as shares of it, a source begins and ceases to run. */
function runsBetween(crisp: CrispCase, source: CrispCase['sources'][number], t: number): readonly [number, number] {
  const [first, length, before] = [crisp.stages[0]?.start_year ?? 0, crisp.stages[t]?.years ?? 0, yearsBefore(crisp, t)];
  const opens = (source.available_from_year ?? first) - first;
  const ends = [source.service_years ?? Number.POSITIVE_INFINITY, (source.closes_year ?? Number.POSITIVE_INFINITY) - first];
  const within = (year: number) => Math.max(0, Math.min(length, year - before)) / length;
  return [within(opens), within(Math.min(...ends))];
}

/** Share of a stage through which a source runs. */
export function serviceFractionOf(crisp: CrispCase, source: CrispCase['sources'][number], t: number): number {
  const [opens, ends] = runsBetween(crisp, source, t);
  return Math.max(0, ends - opens);
}

/** Share of a stage in which every source that the network reaches runs, of those that run in the stage at all. */
export function allRunFractionOf({ crisp, network }: Pick<AuditSubject, 'crisp' | 'network'>, t: number): number {
  const reached = new Set(network.nodes.flatMap(({ sources }) => sources));
  const running = crisp.sources
    .filter((source) => reached.has(source.id) && serviceFractionOf(crisp, source, t) > 0)
    .map((source) => runsBetween(crisp, source, t));
  return Math.max(0, Math.min(1, ...running.map(([, ends]) => ends)) - Math.max(0, ...running.map(([opens]) => opens)));
}

/** What a stream can give while its source runs, Mt/yr: emissions × capture rate, or the size of a plant for air. */
export function capturableIn(stream: CrispCase['sources'][number]['streams'][number]): number {
  const { emissions_mt_per_yr: emissions, capture_rate: rate, capture_capacity_mt_per_yr: size } = stream;
  return emissions === undefined ? (size ?? Number.NaN) : emissions * (rate ?? Number.NaN);
}

/** The flow that pipes and wells are sized for: peak, or the average where the case sizes by averages. */
export function sizingFlow(
  crisp: CrispCase,
  plan: { readonly peak_mt_per_yr: number; readonly average_mt_per_yr: number },
): number {
  return crisp.sizing === 'peak' ? plan.peak_mt_per_yr : plan.average_mt_per_yr;
}
