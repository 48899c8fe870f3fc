import type { Plan } from '../../plan/plan.ts';
import type { NoPlan, Planned } from '../../study/outcome.ts';
import type { Study } from '../../study/studies.ts';
import { wordIssue } from '../../text/issues/index.ts';
import { term } from '../../text/terms.ts';
import { prose } from '../html.ts';
import type { CaseReading } from '../reading.ts';

/** Every plan of a study. */
export function plansOf(result: Study): Plan[] {
  switch (result.study) {
    case 'bounds':
    case 'sweep': {
      const runs = result.runs.flatMap(({ lower, upper, upper_unlinked }) => [lower, upper, upper_unlinked]);
      const all = result.deterministic === null ? runs : [...runs, result.deterministic];
      return all.flatMap((one) => (one.status === 'planned' ? [one.plan] : []));
    }
    case 'robust':
    case 'simulation':
      return [result.plan];
    case 'paths':
      return result.sets.flatMap(({ planned, at_share }) =>
        [planned, at_share].flatMap((one) => (one?.status === 'planned' ? [one.plan] : [])),
      );
    case 'hub':
      return result.shared.status === 'planned' ? [result.shared.plan] : [];
    case 'pins':
      return [result.pinned, ...[...result.pins, result.free].map(({ without }) => without)].flatMap((one) =>
        one.status === 'planned' ? [one.plan] : [],
      );
    case 'alternatives':
      return [result.best, ...result.alternatives.map(({ planned }) => planned)].flatMap((one) =>
        one.status === 'planned' ? [one.plan] : [],
      );
  }
}

/** The audit's verdict on all plans of a study; nothing where there is none. */
export function auditVerdict({ text }: CaseReading, result: Study): string {
  const plans = plansOf(result);
  if (plans.length === 0) return '';
  const failed = plans.filter(({ audit }) => !audit.ok).length;
  const words =
    failed > 0
      ? text('study_audit_failed', { count: failed, total: plans.length })
      : plans.length === 1
        ? text('study_audit_one')
        : text('study_audit_ok', { count: plans.length });
  return `<p class="${failed > 0 ? 'failed' : 'passed'}">${prose(words)}</p>`;
}

const statusKeys = { infeasible: 'study_infeasible', unbounded: 'study_unbounded', failed: 'study_failed' } as const;

function noPlanWords({ text, language }: CaseReading, none: NoPlan): string {
  const status =
    none.status === 'no_plan' ? text('study_stopped', { limit: term(none.limit, language) }) : text(statusKeys[none.status]);
  const [first] = none.issues;
  return first === undefined ? status : text('study_reason', { status, reason: wordIssue(first, language).wrong });
}

/** Whether the gap of a plan is proved; where there is no plan, why, in the words of the first issue. */
export const statusWords = (reading: CaseReading, planned: Planned): string =>
  planned.status !== 'planned'
    ? noPlanWords(reading, planned)
    : planned.plan.status === 'optimal'
      ? reading.text('study_proved')
      : reading.text('study_best_found', { limit: term(planned.plan.limit ?? 'time', reading.language) });
