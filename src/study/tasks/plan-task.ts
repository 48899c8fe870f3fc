import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { tidied } from '../../model/tidy.ts';
import { sharedColumns } from '../../model/variables.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { designIn } from '../design.ts';
import { namedPoint, type PlanResult } from '../outcome.ts';
import type { Realisation } from '../realisation.ts';
import { task } from '../scenario.ts';
import { optionsRecord, type PlanOptions, plannedFrom, realisationRemarks, solveRealisation } from '../single.ts';
import type { SharedResult } from './shared-bound-task.ts';

export interface PlanInput extends Effort {
  readonly realisation: Realisation;
}

/** What is known before a plan is begun: a design to start from, a bound that is shared. */
type Before = Pick<PlanOptions, 'parent' | 'shared'>;

/** The design of a result to start from, where it has one. */
export function startingFrom(result: PlanResult | undefined): Before {
  const parent = result && designIn(result);
  return parent === undefined ? {} : { parent };
}

/** One realisation of a case planned so that every run gives the same, with its point. */
export async function planResult(
  study: Case,
  { realisation, ...effort }: PlanInput,
  before: Before,
  options: PlanOptions,
): Promise<PlanResult> {
  const own = { ...options, ...effort, ...before };
  const ended = await solveRealisation(sortedCase(study), realisation, own);
  const { prepared, solution, end } = ended;
  const { model } = prepared;
  const record = {
    study,
    options: optionsRecord(study, realisation, model.program, own),
    remarks: realisationRemarks(study, options.kinds, realisation),
  };
  const planned = await plannedFrom(ended, record, own);
  if (!('values' in solution)) return planned;
  // Others read the point by the names of the whole network, whatever was left out of this model.
  return { ...planned, point: namedPoint(model.program, tidied(model, solution.values), sharedColumns(model.variables)), end };
}

/** What a result that is needed gives: the design of a parent, or a shared bound with a design that serves its family. */
function given(need: PlanResult | SharedResult): Before {
  if (need.status === 'shared') return { shared: need.shared, parent: need.design };
  return need.status === 'alone' ? {} : startingFrom(need);
}

/** One realisation of the case; it may start from the design of another, its parent, and share a bound. */
export const planTask = task({
  name: 'plan',
  run: (
    study: Case,
    input: PlanInput,
    needs: readonly (PlanResult | SharedResult)[],
    options: PlanOptions,
  ): Promise<PlanResult> => planResult(study, input, Object.assign({}, ...needs.map(given)), options),
});
