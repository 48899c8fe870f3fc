import { fault, type Issue, remark } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, above, present, unequal } from '../audit-check.ts';
import { allRunFractionOf, sizingFlow } from '../audit-expected.ts';
import { reuseOf } from '../audit-money.ts';
import type { EdgePlan } from '../plan.ts';

function geometry({ network }: AuditSubject, plan: EdgePlan, path: string): Issue[] {
  const edge = network.edges.find(({ id }) => id === plan.id);
  if (edge === undefined) return [];
  const ends = (one: { readonly from: string; readonly to: string }) => [one.from, one.to].sort().join(' – ');
  const wrongEnds =
    ends(edge) === ends(plan)
      ? []
      : [fault('audit.pipe_ends', { path }, { id: plan.id, found: ends(plan), expected: ends(edge) })];
  const lengths = (['length_km', 'offshore_km', 'cost_km'] as const).flatMap((figure) =>
    unequal('audit.pipe_length', path, { id: plan.id, figure }, plan[figure], edge[figure]),
  );
  return [...wrongEnds, ...lengths];
}

/** Whether anything flows along the edge of a pipe, in its direction, in any stage. */
function isUsed({ plan }: AuditSubject, { id, from }: EdgePlan): boolean {
  return plan.stages.some(({ edges }) => edges.some((one) => one.id === id && one.from === from && present(one.peak_mt_per_yr)));
}

/** What a pipe can carry, Mt/yr: its option, or the line that is reused; undefined where there is none. */
function capacityOf({ crisp, money, network }: AuditSubject, plan: EdgePlan): number | undefined {
  const edge = network.edges.find(({ id }) => id === plan.id);
  const reused = plan.option === 'existing' && edge !== undefined ? reuseOf(crisp, edge) : undefined;
  return reused?.capacity ?? money.options.find(({ id }) => id === plan.option)?.capacity_mt_per_yr;
}

function size(subject: AuditSubject, plan: EdgePlan, { allRun, path }: { allRun: number; path: string }): Issue[] {
  const { crisp } = subject;
  const capacity = capacityOf(subject, plan);
  if (capacity === undefined) return [];
  const { id, option } = plan;
  const stated = plan.capacity_mt_per_yr ?? Number.POSITIVE_INFINITY;
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: plan.flow_mt_per_yr });
  const wrongCapacity = stated === capacity ? [] : unequal('audit.pipe_capacity', path, { id, option }, stated, capacity);
  const used = Number.isFinite(capacity) ? flow / capacity : Number.NaN;
  const wrongUse =
    plan.utilisation === null && !Number.isFinite(capacity)
      ? []
      : unequal('audit.utilisation', path, { id }, plan.utilisation ?? Number.NaN, used);
  return [
    ...wrongCapacity,
    ...above('audit.pipe_undersized', path, { id, option }, flow, Math.min(capacity, plan.sized_mt_per_yr ?? capacity)),
    ...above('audit.average_above_peak', path, { id }, plan.flow_mt_per_yr, flow),
    ...above('audit.average_below_share', path, { id }, allRun * flow, plan.flow_mt_per_yr),
    ...wrongUse,
    ...(isUsed(subject, plan) ? [] : [remark('audit.idle', { path }, { id })]),
  ];
}

/** A pipe joins the ends of its edge, is as long as the edge, is large enough, and carries on the average no more than at its peak, and no less than the peak brings while all plants run. */
export const pipes: AuditCheck = (subject) =>
  subject.plan.stages.flatMap((stage, t) => {
    const allRun = allRunFractionOf(subject, t);
    return stage.edges.flatMap((plan, k) => [
      ...geometry(subject, plan, `stages.${t}.edges.${k}`),
      ...size(subject, plan, { allRun, path: `stages.${t}.edges.${k}` }),
    ]);
  });
