import type { Case } from '../../case/case.ts';
import { caseHash } from '../../case/document.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { assetUse } from '../asset-use.ts';
import { plannedOf } from '../bounds.ts';
import type { PlanResult } from '../outcome.ts';
import { central } from '../realisation.ts';
import type { Json, Runner, Scenario, StudyWatch } from '../scenario.ts';
import { requireOneStage } from '../stages/one-stage.ts';
import { studyFormat } from '../studies/head.ts';
import type { Alternative, AlternativesStudy } from '../studies.ts';
import { type AlternativeResult, alternativeTask } from '../tasks/alternative-task.ts';
import { planTask } from '../tasks/plan-task.ts';
import { version } from '../version.ts';
import type { Weights } from './shares.ts';

/** What a study of alternatives asks. */
export interface AlternativesQuestion extends Effort {
  /** Share of the best plan's cost, without its sign, that an alternative may cost more: 0.01 is 1 %. */
  readonly within: number;
  readonly count: number;
  readonly weights: Weights;
}

type Found = Exclude<AlternativeResult, { readonly status: 'none_left' }>;

function alternativeOf(result: Found, best: Plan): Alternative {
  const { differences, difference_bound } = result;
  const base = Math.abs(best.cost.annual_m);
  const planned = plannedOf(result);
  const more_m = planned.status === 'planned' ? planned.plan.cost.annual_m - best.cost.annual_m : null;
  return {
    planned,
    differences,
    difference: Math.min(...differences),
    difference_bound,
    dearer: more_m === null || base === 0 ? null : more_m / base,
  };
}

/**
 * The best plan on central values, and so many plans within a cost of it that each differ as much as can be from all before:
 * what they all build is hard to do without, what only some build is a matter of choice.
 */
export async function runAlternatives(
  study: Case,
  question: AlternativesQuestion,
  runner: Runner,
  watch?: StudyWatch,
): Promise<AlternativesStudy> {
  requireOneStage(study, 'alternatives / 近优替代方案');
  const { within, count, weights, ...effort } = question;
  const scenarios: Scenario[] = [planTask.scenario({ realisation: central, ...effort })];
  for (let k = 0; k < count; k++) scenarios.push(alternativeTask.scenario({ within, weights, ...effort }, ...scenarios));
  const [first, ...others]: readonly Json[] = await runner.run(study, scenarios, watch);
  const best = plannedOf(first as unknown as PlanResult);
  const results = others as unknown as readonly AlternativeResult[];
  const plan = best.status === 'planned' ? best.plan : undefined;
  const found = results.filter((result) => result.status !== 'none_left');
  const alternatives = plan === undefined ? [] : found.map((result) => alternativeOf(result, plan));
  const last = results.find(({ status }) => status === 'none_left');
  const plans = [best, ...alternatives.map(({ planned }) => planned)];
  return {
    format: studyFormat,
    study: 'alternatives',
    case_hash: caseHash(study),
    case_name: study.name,
    currency: study.currency,
    made_by: { yuanhui: version },
    remarks: [],
    ...{ within, count, weights, effort, best, alternatives },
    left_bound: plan === undefined || last === undefined ? null : last.difference_bound,
    built: assetUse(plans.flatMap((one) => (one.status === 'planned' ? [one.plan] : []))),
  };
}
