import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, unequal } from '../audit-check.ts';
import { horizonOf, recoveryFactorOf } from '../audit-expected.ts';

/** Horizon, capital recovery factor, currency and stages are those of the case. */
export const frame: AuditCheck = ({ plan, crisp }) => {
  const issues: Issue[] = [
    ...unequal('audit.horizon', 'horizon_years', {}, plan.horizon_years, horizonOf(crisp)),
    // A factor is of the order of 0.1, so it is compared by ratio.
    ...unequal(
      'audit.recovery_factor',
      'capital_recovery_factor',
      {},
      plan.capital_recovery_factor / recoveryFactorOf(crisp),
      1,
    ).map((issue) => ({ ...issue, values: { found: plan.capital_recovery_factor, expected: recoveryFactorOf(crisp) } })),
  ];
  if (plan.currency !== crisp.currency) {
    issues.push(fault('audit.currency', { path: 'currency' }, { found: plan.currency, expected: crisp.currency }));
  }
  const stages = Math.max(plan.stages.length, crisp.stages.length);
  for (let k = 0; k < stages; k++) {
    const [found, expected] = [plan.stages[k], crisp.stages[k]];
    const told = (stage: { name?: string; stage?: string; start_year: number; years: number } | undefined) =>
      stage === undefined ? '–' : `${stage.name ?? stage.stage} ${stage.start_year} +${stage.years}`;
    if (told(found) !== told(expected)) {
      issues.push(fault('audit.stage', { path: `stages.${k}` }, { found: told(found), expected: told(expected) }));
    }
  }
  return issues;
};
