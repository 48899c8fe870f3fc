import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, differ, exceeds, shown, total, unequal } from '../audit-check.ts';
import { horizonOf } from '../audit-expected.ts';

/** Every target of the case stands in the plan and is met by the tonnes of its sector; N·Σ average capture counts. */
export const targets: AuditCheck = ({ plan, crisp }) => {
  const years = horizonOf(crisp);
  const sectorOf = new Map(crisp.sources.map(({ id, sector }) => [id, sector]));
  const captured = (sector: string) =>
    total(plan.stages, (stage) =>
      total(stage.sources, (source) =>
        sector === 'all' || sectorOf.get(source.id) === sector ? source.captured_mt_per_yr * years : 0,
      ),
    );
  const unmatched = new Set(plan.targets.keys());
  const issues: Issue[] = [];
  crisp.targets.forEach((target) => {
    const sector = target.sector ?? 'all';
    const required = target.amount_mt ?? (target.amount_mt_per_yr ?? 0) * years;
    const met = captured(sector);
    const values = { sector, found: shown(met), required: shown(required) };
    if (exceeds(required, met)) issues.push(fault('audit.target_missed', { path: 'targets' }, values));
    else if (target.sense === 'exactly' && differ(met, required))
      issues.push(fault('audit.target_exceeded', { path: 'targets' }, values));
    const match = [...unmatched].find((k) => {
      const listed = plan.targets[k];
      return listed?.sector === sector && listed.sense === target.sense && !differ(listed.required_mt, required);
    });
    if (match === undefined)
      issues.push(fault('audit.target_not_listed', { path: 'targets' }, { sector, required: shown(required) }));
    else unmatched.delete(match);
  });
  for (const k of unmatched) {
    const { sector, required_mt } = plan.targets[k] ?? { sector: '–', required_mt: 0 };
    issues.push(fault('audit.target_unknown', { path: `targets.${k}` }, { sector, required: shown(required_mt) }));
  }
  plan.targets.forEach(({ sector, captured_mt }, k) => {
    issues.push(...unequal('audit.target_captured', `targets.${k}`, { sector }, captured_mt, captured(sector)));
  });
  return issues;
};
