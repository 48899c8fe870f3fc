import type { Issue } from '../../base/issue.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Planned } from '../../study/outcome.ts';
import type { Language } from '../../text/language.ts';
import { wordedIssue } from '../faults.ts';

/** The figures by cluster; who belongs to which stands in plan.json and cluster_members.csv. */
function clusterFigures({ clusters }: Plan) {
  if (clusters === undefined) return {};
  const { members: _members, edges: _edges, seeds: _seeds, hubs: _hubs, ...figures } = clusters;
  return { clusters: figures };
}

/** The figures of a plan as `--json` prints them. Gaps are fractions; money is millions of the currency. */
export function planFigures(plan: Plan, language: Language) {
  const { status, limit, currency, cost, bound_annual_m, gap, captured_mt_per_yr, stored_mt_per_yr, counts, length_km } = plan;
  return {
    ...{ status, ...(limit === undefined ? {} : { limit }), currency, cost, bound_annual_m },
    gap: { total: gap.total, transport_storage: gap.transport_storage },
    ...{ captured_mt_per_yr, stored_mt_per_yr, counts, length_km },
    ...(plan.planning === undefined ? {} : { planning: plan.planning }),
    ...(plan.milestones === undefined ? {} : { milestones: plan.milestones }),
    ...clusterFigures(plan),
    stages: plan.stages.map(({ sources, sinks, edges, terminals, links, worth: _worth, ...stage }) => ({
      ...stage,
      counts: {
        ...{ sources: sources.length, sinks: sinks.length, edges: edges.length },
        ...(links === undefined ? {} : { terminals: terminals?.length ?? 0, links: links.length }),
      },
    })),
    audit: { ok: plan.audit.ok, issues: plan.audit.issues.map((issue) => wordedIssue(issue, language)) },
    remarks: plan.remarks.map((issue) => wordedIssue(issue, language)),
  };
}

/** What `yuanhui plan --json` prints of a plan. */
export function planSummary(plan: Plan, seconds: Readonly<Record<string, number>>, out: string, language: Language) {
  return { ...planFigures(plan, language), seconds, out };
}

/** The same of a plan that is one of several, or why there is none. */
export function plannedFigures(planned: Planned, language: Language) {
  if (planned.status === 'planned') return planFigures(planned.plan, language);
  return { status: planned.status, issues: planned.issues.map((issue) => wordedIssue(issue, language)) };
}

/** What it prints where there is no plan. */
export function noPlanSummary(
  status: string,
  issues: readonly Issue[],
  seconds: Readonly<Record<string, number>>,
  language: Language,
) {
  return { status, issues: issues.map((issue) => wordedIssue(issue, language)), seconds };
}
