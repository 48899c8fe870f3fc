import { fault, type Issue, remark } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, above, present, unequal } from '../audit-check.ts';
import { allRunFractionOf, sizingFlow } from '../audit-expected.ts';
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

function size({ crisp, money, network }: AuditSubject, plan: EdgePlan, path: string): Issue[] {
  const option = money.options.find(({ id }) => id === plan.option);
  if (option === undefined) return [];
  const { id } = plan;
  const capacity = option.capacity_mt_per_yr;
  const stated = plan.capacity_mt_per_yr ?? Number.POSITIVE_INFINITY;
  const flow = sizingFlow(crisp, { peak_mt_per_yr: plan.peak_mt_per_yr, average_mt_per_yr: plan.flow_mt_per_yr });
  const wrongCapacity =
    stated === capacity ? [] : unequal('audit.pipe_capacity', path, { id, option: option.id }, stated, capacity);
  const used = Number.isFinite(capacity) ? flow / capacity : Number.NaN;
  const wrongUse =
    plan.utilisation === null && !Number.isFinite(capacity)
      ? []
      : unequal('audit.utilisation', path, { id }, plan.utilisation ?? Number.NaN, used);
  return [
    ...wrongCapacity,
    ...above('audit.pipe_undersized', path, { id, option: option.id }, flow, capacity),
    ...above('audit.average_above_peak', path, { id }, plan.flow_mt_per_yr, flow),
    ...above('audit.average_below_share', path, { id }, allRunFractionOf({ crisp, network }) * flow, plan.flow_mt_per_yr),
    ...wrongUse,
    ...(present(flow) ? [] : [remark('audit.idle', { path }, { id })]),
  ];
}

/** A pipe joins the ends of its edge, is as long as the edge, is large enough, and carries on the average no more than at its peak, and no less than the peak brings while all plants run. */
export const pipes: AuditCheck = (subject) =>
  subject.plan.stages.flatMap((stage, t) =>
    stage.edges.flatMap((plan, k) => [
      ...geometry(subject, plan, `stages.${t}.edges.${k}`),
      ...size(subject, plan, `stages.${t}.edges.${k}`),
    ]),
  );
