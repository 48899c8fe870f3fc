import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, unequal } from '../audit-check.ts';
import { horizonOf, recoveryFactorOf } from '../audit-expected.ts';
import { capitalCashOf, chargeOf, weightOf } from '../audit-money.ts';

/** What money of each stage counts for over the horizon; compared by ratio, as the factors are small. */
function worthOf({ plan, crisp }: AuditSubject): Issue[] {
  const ratio = (t: number, figure: string, found: number | undefined, expected: number) =>
    unequal('audit.stage_worth', `stages.${t}.worth`, { figure }, found === expected ? 1 : (found ?? Number.NaN) / expected, 1);
  return plan.stages.length < 2
    ? []
    : plan.stages.flatMap(({ worth }, t) => [
        ...ratio(t, 'weight', worth?.weight, weightOf(crisp, t)),
        ...(['capture', 'transport', 'storage', 'revenue'] as const).flatMap((category) => [
          ...ratio(t, `charge.${category}`, worth?.charge[category], chargeOf(crisp, t, category)),
          ...ratio(t, `cash.${category}`, worth?.cash[category], capitalCashOf(crisp, t, category)),
        ]),
      ]);
}

/** Horizon, capital recovery factor, currency and stages are those of the case. */
export const frame: AuditCheck = (subject) => {
  const { plan, crisp } = subject;
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
  return [...issues, ...worthOf(subject)];
};
