import type { MilestonePlan } from '../plan.ts';
import type { Measure, Seen } from './measure.ts';

/** A threshold missed by less than this fraction of it is reached: the tolerance of an audit. */
const tolerance = 1e-6;

/** Every milestone of the case beside what the plan reaches, in the order of the case; undefined where it has none. */
export function milestonePlans(
  { crisp, network, stages }: Pick<Seen, 'crisp' | 'network'> & { readonly stages: readonly Seen['stage'][] },
  measures: readonly Measure[],
): readonly MilestonePlan[] | undefined {
  return crisp.milestones?.map((row) => {
    const measure = measures.find((one) => one.measure === row.measure);
    const stage = stages.find((one) => one.stage === row.stage) ?? stages.at(-1);
    if (measure === undefined || stage === undefined) throw new Error(`the milestone ${row.measure} passed the checks`);
    const value = measure.ofPlan(row, { crisp, network, stage });
    return {
      name: row.name,
      stage: stage.stage,
      measure: row.measure,
      says: measure.says,
      unit: measure.unit,
      ...(row.of === undefined ? {} : { of: row.of }),
      ...(row.size_mt_per_yr === undefined ? {} : { size_mt_per_yr: row.size_mt_per_yr }),
      value,
      at_least: row.at_least,
      reached: value >= row.at_least * (1 - tolerance),
      kind: row.kind,
      ...(row.basis === undefined ? {} : { basis: row.basis }),
    };
  });
}
