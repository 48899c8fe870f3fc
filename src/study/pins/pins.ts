import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseHash } from '../../case/document.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { plannedOf } from '../bounds.ts';

import { costOfPlan, savingOf } from '../compared/saving.ts';
import type { Planned, PlanResult } from '../outcome.ts';
import { central } from '../realisation.ts';
import type { Runner, StudyWatch } from '../scenario.ts';
import { studyFormat } from '../studies/head.ts';
import type { PinCost, PinsStudy } from '../studies/pins.ts';
import { planTask } from '../tasks/plan-task.ts';
import { unpinnedTask } from '../tasks/unpinned-task.ts';
import { version } from '../version.ts';
import { builtIn, pinsOf } from './pin.ts';

/**
 * What pins cost, million a year: C(with) − C(without), from two plans and their proven bounds. The true cost lies from
 * max(0, bound(with) − C(without)) to C(with) − bound(without); it is never below 0, because what serves with a pin serves
 * without it. So where the plan without the pin is the dearer of the two, the other stands for it, and the pin costs
 * nothing as far as is known. Null where one of them has no plan.
 */
export function costOfPins(pinned: Planned, without: Planned): PinCost | null {
  if (pinned.status !== 'planned' || without.status !== 'planned') return null;
  const [dear, cheap] = [costOfPlan(pinned.plan), costOfPlan(without.plan)];
  const free = cheap.annual_m <= dear.annual_m ? cheap : { ...dear, bound_annual_m: cheap.bound_annual_m };
  const { saved_m, low_m, high_m, terms } = savingOf(dear, free);
  return {
    cost_m: saved_m,
    low_m: Math.max(0, low_m ?? 0),
    high_m,
    terms: terms.map(({ term, category, actor, apart_m, together_m, saved_m: cost_m }) => ({
      ...{ term, category, actor, with_m: apart_m, without_m: together_m, cost_m },
    })),
  };
}

/**
 * What each pin of a case costs: the plan with all pins against the plan without that one, and against the plan without
 * any. In one stage or several.
 *
 * @throws InputError where the case pins nothing
 */
export async function runPins(study: Case, effort: Effort, runner: Runner, watch?: StudyWatch): Promise<PinsStudy> {
  const pins = pinsOf(study);
  if (pins.length === 0) throw new InputError([fault('pins.none', {})]);
  const all = planTask.scenario({ realisation: central, ...effort });
  const lifts = [...pins.map((pin) => [pin]), pins].map((lifted) => lifted.map(({ table, id }) => ({ table, id })));
  const scenarios = lifts.map((lifted) => unpinnedTask.scenario({ lifted, ...effort }, all));
  const results = (await runner.run(study, [all, ...scenarios], watch)) as unknown as readonly PlanResult[];
  const [pinned, ...rest] = results.map(plannedOf) as [Planned, ...Planned[]];
  const without = rest.slice(0, pins.length);
  const free = rest.at(-1) as Planned;
  return {
    ...{ format: studyFormat, study: 'pins', case_hash: caseHash(study), case_name: study.name },
    ...{ currency: study.currency, made_by: { yuanhui: version }, remarks: [], effort, pinned },
    pins: pins.map((pin, k) => {
      const planned = without[k] as Planned;
      return {
        ...pin,
        cost: costOfPins(pinned, planned),
        built_without: planned.status === 'planned' ? builtIn(planned.plan, pin) : null,
        without: planned,
      };
    }),
    free: { cost: costOfPins(pinned, free), without: free },
  };
}
