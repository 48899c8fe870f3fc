import type { Issue } from '../../../base/issue.ts';
import { type AuditCheck, type AuditSubject, total, unequal } from '../../audit-check.ts';
import { horizonOf } from '../../audit-expected.ts';
import type { Accounts } from '../../plan.ts';

/** What becomes of the tonnes of a stage, from its sources and sinks alone. */
function accountsOf({ plan }: AuditSubject, t: number): Accounts {
  const sinks = plan.stages[t]?.sinks ?? [];
  return {
    egr_mt_per_yr: total(sinks, (sink) => sink.egr_mt_per_yr ?? 0),
    gas_billion_m3_per_yr: total(sinks, (sink) => sink.gas_billion_m3_per_yr ?? 0),
    given_back_mt_per_yr: total(sinks, (sink) => sink.given_back_mt_per_yr ?? 0),
  };
}

/** The accounts of every stage are the sums of their parts, and those of the plan their average; what is missing is 0. */
export const accounts: AuditCheck = (subject) => {
  const { plan, crisp } = subject;
  const stages = plan.stages.map((stage, t) => ({ ...stage, expected: accountsOf(subject, t) }));
  const years = horizonOf(crisp);
  const figures = Object.keys(stages[0]?.expected ?? {}) as (keyof Accounts)[];
  const compared = (path: string, found: Accounts | undefined, expected: (figure: keyof Accounts) => number): Issue[] =>
    figures.flatMap((figure) =>
      unequal('audit.plan_sum', `${path}.${figure}`, { figure }, found?.[figure] ?? 0, expected(figure)),
    );
  return [
    ...stages.flatMap((stage, t) => compared(`stages.${t}.accounts`, stage.accounts, (figure) => stage.expected[figure])),
    ...compared('accounts', plan.accounts, (figure) => total(stages, (one) => (one.expected[figure] * one.years) / years)),
  ];
};
