import { fault, type Issue, remark } from '../../base/issue.ts';
import type { CrispCase } from '../../case/case.ts';
import { type AuditCheck, type AuditSubject, above, present, unequal } from '../audit-check.ts';
import { allRunFractionOf, horizonOf, sizingFlow } from '../audit-expected.ts';
import type { SinkPlan } from '../plan.ts';

function limits(subject: AuditSubject, sink: CrispCase['sinks'][number], plan: SinkPlan, path: string): Issue[] {
  const { crisp } = subject;
  const { id } = plan;
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: plan.stored_mt_per_yr });
  const rate = sink.injection_mt_per_yr_per_well;
  const wells = Number.isInteger(plan.wells) ? [] : [fault('audit.wells_not_whole', { path }, { id, found: plan.wells })];
  return [
    ...wells,
    ...(present(flow) ? [] : [remark('audit.idle', { path }, { id })]),
    ...above('audit.too_many_wells', path, { id }, plan.wells, sink.max_wells ?? Number.POSITIVE_INFINITY),
    ...above('audit.wells_too_few', path, { id, wells: plan.wells, rate }, flow, rate * plan.wells),
    ...above('audit.average_above_peak', path, { id }, plan.stored_mt_per_yr, flow),
    ...above('audit.average_below_share', path, { id }, allRunFractionOf(subject) * flow, plan.stored_mt_per_yr),
    ...above('audit.store_overfilled', path, { id }, plan.stored_mt_per_yr * horizonOf(crisp), sink.capacity_mt),
  ];
}

function figures(crisp: CrispCase, sink: CrispCase['sinks'][number], plan: SinkPlan, path: string): Issue[] {
  const years = horizonOf(crisp);
  const stored = plan.stored_mt_per_yr;
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: stored });
  const of = (figure: keyof SinkPlan, expected: number) =>
    unequal('audit.sink_figure', path, { id: plan.id, figure }, plan[figure] as number, expected);
  return [
    ...of('stored_mt', stored * years),
    ...of('capacity_mt', sink.capacity_mt),
    ...of('fill', (stored * years) / sink.capacity_mt),
    ...(present(stored) ? of('years_left', Math.max(0, sink.capacity_mt - stored * years) / stored) : []),
    ...(present(plan.wells) ? of('injection_utilisation', flow / (plan.wells * sink.injection_mt_per_yr_per_well)) : []),
  ];
}

/** injection ≤ rate·wells, wells ≤ their limit, φ·peak ≤ average, N·average ≤ capacity; fill, years left and use follow from them. */
export const sinks: AuditCheck = (subject) =>
  subject.plan.stages.flatMap((stage, t) =>
    stage.sinks.flatMap((found, k) => {
      const sink = subject.crisp.sinks.find(({ id }) => id === found.id);
      const path = `stages.${t}.sinks.${k}`;
      return sink === undefined ? [] : [...limits(subject, sink, found, path), ...figures(subject.crisp, sink, found, path)];
    }),
  );
