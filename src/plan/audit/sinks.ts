import { fault, type Issue, remark } from '../../base/issue.ts';
import { sinkIn } from '../../case/by-stage/sinks.ts';
import type { CrispCase } from '../../case/case.ts';
import { type AuditCheck, type AuditSubject, above, present, total, unequal } from '../audit-check.ts';
import { allRunFractionOf, sizingFlow } from '../audit-expected.ts';
import type { SinkPlan } from '../plan.ts';

interface At {
  readonly t: number;
  /** Share of the stage in which all run. */
  readonly allRun: number;
  readonly path: string;
}

/** Mt stored in a sink until the end of a stage. */
function storedUntil({ plan }: AuditSubject, id: string, t: number): number {
  return total(plan.stages.slice(0, t + 1), (stage) =>
    total(stage.sinks, (sink) => (sink.id === id ? sink.stored_mt_per_yr * stage.years : 0)),
  );
}

function isUsed({ plan }: AuditSubject, id: string): boolean {
  return plan.stages.some(({ sinks }) => sinks.some((one) => one.id === id && present(one.peak_mt_per_yr)));
}

function limits(subject: AuditSubject, sink: CrispCase['sinks'][number], plan: SinkPlan, { t, allRun, path }: At): Issue[] {
  const { crisp } = subject;
  const { id } = plan;
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: plan.stored_mt_per_yr });
  const rate = sink.injection_mt_per_yr_per_well ?? 0;
  const most = sink.market_mt_per_yr ?? rate * plan.wells;
  const wells = Number.isInteger(plan.wells) ? [] : [fault('audit.wells_not_whole', { path }, { id, found: plan.wells })];
  return [
    ...wells,
    ...(isUsed(subject, id) ? [] : [remark('audit.idle', { path }, { id })]),
    ...above('audit.too_many_wells', path, { id }, plan.wells, sink.max_wells ?? Number.POSITIVE_INFINITY),
    ...above('audit.wells_too_few', path, { id, wells: plan.wells, rate }, flow, most),
    ...(sink.market_mt_per_yr === undefined ? [] : above('audit.too_many_wells', path, { id }, plan.wells, 0)),
    ...above('audit.average_above_peak', path, { id }, plan.stored_mt_per_yr, flow),
    ...above('audit.average_below_share', path, { id }, allRun * flow, plan.stored_mt_per_yr),
    ...above('audit.store_overfilled', path, { id }, storedUntil(subject, id, t), sink.capacity_mt ?? Number.POSITIVE_INFINITY),
  ];
}

function figures(subject: AuditSubject, sink: CrispCase['sinks'][number], plan: SinkPlan, { t, path }: At): Issue[] {
  const { crisp } = subject;
  const until = storedUntil(subject, plan.id, t);
  const stored = plan.stored_mt_per_yr;
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: stored });
  const of = (figure: keyof SinkPlan, expected: number) =>
    unequal('audit.sink_figure', path, { id: plan.id, figure }, (plan[figure] as number | null) ?? Number.NaN, expected);
  const { capacity_mt, market_mt_per_yr, injection_mt_per_yr_per_well: rate = 0 } = sink;
  const inlet = market_mt_per_yr ?? plan.wells * rate;
  return [
    ...of('stored_mt', stored * (subject.plan.stages[t]?.years ?? 0)),
    ...(capacity_mt === undefined
      ? of('fill', inlet > 0 ? stored / inlet : 0)
      : [...of('capacity_mt', capacity_mt), ...of('fill', until / capacity_mt)]),
    ...(present(stored) && capacity_mt !== undefined ? of('years_left', Math.max(0, capacity_mt - until) / stored) : []),
    ...(present(inlet) ? of('injection_utilisation', flow / inlet) : []),
  ];
}

/** injection ≤ rate·wells, wells ≤ their limit, φ·peak ≤ average, Σ years·average until any stage ≤ capacity; fill, years left and use follow from them. */
export const sinks: AuditCheck = (subject) =>
  subject.plan.stages.flatMap((stage, t) => {
    const allRun = allRunFractionOf(subject, t);
    return stage.sinks.flatMap((found, k) => {
      const row = subject.crisp.sinks.find(({ id }) => id === found.id);
      const at = { t, allRun, path: `stages.${t}.sinks.${k}` };
      if (row === undefined) return [];
      const sink = sinkIn(subject.crisp, row, t);
      return [...limits(subject, sink, found, at), ...figures(subject, sink, found, at)];
    });
  });
