import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, differ, exceeds, shown, total, unequal } from '../audit-check.ts';
import { capturableIn, serviceFractionOf } from '../audit-expected.ts';
import type { StagePlan, TargetPlan } from '../plan.ts';
import { avoidedOf } from './tonnes/accounts.ts';

type Asked = Pick<TargetPlan, 'sector' | 'stage' | 'counts'>;

/** What a sink takes in and keeps, Mt/yr. */
function keptOf({ crisp, money }: AuditSubject, found: StagePlan['sinks'][number]): number {
  const sink = crisp.sinks.find(({ id }) => id === found.id);
  return sink === undefined ? 0 : found.stored_mt_per_yr * money.uptake(sink).stored_share;
}

/** What counts toward a target in a stage, Mt: tonnes captured or stored, or what the plants that stand could capture. */
function countedIn(subject: AuditSubject, stage: StagePlan, t: number, { sector, counts }: Asked): number {
  const { crisp } = subject;
  if (counts === 'stored') return total(stage.sinks, (sink) => keptOf(subject, sink) * stage.years);
  return total(stage.sources, ({ id, captured_mt_per_yr, streams }) => {
    const source = crisp.sources.find((one) => one.id === id);
    if (source === undefined || (sector !== 'all' && source.sector !== sector)) return 0;
    if (counts === 'avoided') return avoidedOf(subject, stage, id) * stage.years;
    if (counts !== 'capability') return captured_mt_per_yr * stage.years;
    const standing = source.streams.filter(({ stream }) => streams.some((one) => one.stream === stream));
    const runs = serviceFractionOf(crisp, source, t) > 0;
    return runs ? stage.years * total(standing, capturableIn) : 0;
  });
}

function countedFor(subject: AuditSubject, asked: Asked): number {
  return total(subject.plan.stages.entries(), ([t, stage]) =>
    asked.stage === undefined || asked.stage === stage.stage ? countedIn(subject, stage, t, asked) : 0,
  );
}

/** A target as the plan lists it. */
function listedAs(subject: AuditSubject, target: AuditSubject['crisp']['targets'][number]): Omit<TargetPlan, 'captured_mt'> {
  const { sector = 'all', stage, counts, sense, amount_mt, amount_mt_per_yr = 0 } = target;
  const years = total(subject.crisp.stages, (one) => (stage === undefined || one.name === stage ? one.years : 0));
  return {
    ...{ sector, sense, required_mt: amount_mt ?? amount_mt_per_yr * years },
    ...(stage === undefined ? {} : { stage }),
    ...(counts === undefined || counts === 'captured' ? {} : { counts }),
  };
}

/** Every target of the case stands in the plan and is met by what counts toward it, over the horizon or in its stage. */
export const targets: AuditCheck = (subject) => {
  const { plan, crisp } = subject;
  const unmatched = new Set(plan.targets.keys());
  const issues: Issue[] = [];
  for (const target of crisp.targets) {
    const asked = listedAs(subject, target);
    const { sector, required_mt: required } = asked;
    const met = countedFor(subject, asked);
    const values = { sector, found: shown(met), required: shown(required) };
    if (exceeds(required, met)) issues.push(fault('audit.target_missed', { path: 'targets' }, values));
    else if (target.sense === 'exactly' && differ(met, required))
      issues.push(fault('audit.target_exceeded', { path: 'targets' }, values));
    const match = [...unmatched].find((k) => {
      const listed = plan.targets[k];
      const same = (['sector', 'sense', 'stage', 'counts'] as const).every((key) => listed?.[key] === asked[key]);
      return same && listed !== undefined && !differ(listed.required_mt, required);
    });
    if (match === undefined)
      issues.push(fault('audit.target_not_listed', { path: 'targets' }, { sector, required: shown(required) }));
    else unmatched.delete(match);
  }
  for (const k of unmatched) {
    const { sector, required_mt } = plan.targets[k] ?? { sector: '–', required_mt: 0 };
    issues.push(fault('audit.target_unknown', { path: `targets.${k}` }, { sector, required: shown(required_mt) }));
  }
  plan.targets.forEach((listed, k) => {
    const { sector, captured_mt } = listed;
    issues.push(...unequal('audit.target_captured', `targets.${k}`, { sector }, captured_mt, countedFor(subject, listed)));
  });
  return issues;
};
