import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { tidied } from '../../model/tidy.ts';
import { sharedColumns } from '../../model/variables.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { type Design, designIn } from '../design.ts';
import { namedPoint, type PlanResult } from '../outcome.ts';
import type { Realisation } from '../realisation.ts';
import { task } from '../scenario.ts';
import { optionsRecord, type PlanOptions, plannedFrom, realisationRemarks, solveRealisation } from '../single.ts';

export interface PlanInput extends Effort {
  readonly realisation: Realisation;
}

/** One realisation of a case planned so that every run gives the same, with its point; it may start from a design. */
export async function planResult(
  study: Case,
  { realisation, ...effort }: PlanInput,
  start: Design | undefined,
  options: PlanOptions,
): Promise<PlanResult> {
  const own = { ...options, ...effort, ...(start === undefined ? {} : { parent: start }) };
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

/** One realisation of the case; it may start from the design of another, its parent. */
export const planTask = task({
  name: 'plan',
  run: (study: Case, input: PlanInput, [parent]: readonly [PlanResult?], options: PlanOptions): Promise<PlanResult> =>
    planResult(study, input, parent && designIn(parent), options),
});
