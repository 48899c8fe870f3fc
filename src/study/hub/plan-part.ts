import type { Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { centralCase } from '../../case/realise.ts';
import { buildNetwork } from '../../network/build.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { findSolution } from '../../solve/search/find.ts';
import type { NamedPoint, Planned } from '../outcome.ts';
import { planOf, prepare } from '../prepare.ts';
import { central } from '../realisation.ts';
import { findOptions, optionsRecord, type PlanOptions } from '../single.ts';
import { networkOfPart, partCase, type Taken, withCaptures } from './part.ts';

/** Faults of a part's audit. That a plant stands idle is no remark on a part: it does as it does in the plan. */
export const faultsOf = ({ audit }: Plan): readonly Issue[] => audit.issues.filter(({ severity }) => severity === 'error');

/** Plans parts of a case over its one candidate network: their sources capture as in `point`, sinks have what others left. */
export function partPlanner(study: Case, point: NamedPoint, effort: Effort, options: PlanOptions) {
  const { kinds, lists, solver } = options;
  const sorted = sortedCase(study);
  const crisp = centralCase(sorted);
  const network = buildNetwork(crisp, kinds.networks);
  return async (sources: readonly string[], taken: Taken): Promise<Planned> => {
    const part = partCase(crisp, sources, taken);
    const prepared = prepare(part, kinds, lists, { reduced: true, network: networkOfPart(network, part) });
    const program = withCaptures(prepared.model.program, point);
    const own = { ...options, ...effort };
    const solution = await findSolution(program, solver, findOptions(program, own));
    const record = { study: sorted, options: optionsRecord(study, central, program, own) };
    return planOf({ ...prepared, whole: () => ({ ...prepared.model, program }) }, solution, record, solver);
  };
}
