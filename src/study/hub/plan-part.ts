import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { centralCase } from '../../case/realise.ts';
import { buildNetwork } from '../../network/build.ts';
import type { CashLine, Plan } from '../../plan/plan.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { findSolution } from '../../solve/search/find.ts';
import type { NamedPoint, Planned } from '../outcome.ts';
import { planOf, prepare } from '../prepare.ts';
import { central } from '../realisation.ts';
import { findOptions, optionsRecord, type PlanOptions } from '../single.ts';
import { partCase, partNetwork, type Taken, withCaptures } from './part.ts';

/** Money of one cash term; revenue is positive. */
export interface TermAmount {
  readonly term: string;
  readonly category: CashLine['category'];
  readonly capital_m: number;
  readonly annual_m: number;
}

/** What a part of the case costs for itself. */
export interface PartCost {
  readonly annual_m: number;
  /** Proven lower bound; null where nothing was proved. */
  readonly bound_annual_m: number | null;
  readonly length_km: number;
  readonly terms: readonly TermAmount[];
}

/** Money of a plan by cash term, in the order in which terms first appear. */
export function termAmounts(cash: readonly CashLine[]): TermAmount[] {
  const sums = new Map<string, TermAmount>();
  for (const { term, category, capital_m, annual_m } of cash) {
    const known = sums.get(term) ?? { term, category, capital_m: 0, annual_m: 0 };
    sums.set(term, { ...known, capital_m: known.capital_m + capital_m, annual_m: known.annual_m + annual_m });
  }
  return [...sums.values()];
}

export const costOfPlan = ({ cost, bound_annual_m, length_km, cash }: Plan): PartCost => ({
  ...{ annual_m: cost.annual_m, bound_annual_m, length_km },
  terms: termAmounts(cash),
});

/** Plans parts of a case over its one candidate network: their sources capture as in `point`, sinks have what others left. */
export function partPlanner(study: Case, point: NamedPoint, effort: Effort, options: PlanOptions) {
  const { kinds, lists, solver } = options;
  const sorted = sortedCase(study);
  const crisp = centralCase(sorted);
  const network = buildNetwork(crisp, kinds.networks);
  return async (sources: readonly string[], taken: Taken): Promise<Planned> => {
    const part = partCase(crisp, sources, taken);
    const prepared = prepare(part, kinds, lists, { reduced: true, network: partNetwork(network, part) });
    const program = withCaptures(prepared.model.program, point);
    const own = { ...options, ...effort };
    const solution = await findSolution(program, solver, findOptions(program, own));
    const record = { study: sorted, options: optionsRecord(study, central, program, own) };
    return planOf({ ...prepared, whole: () => ({ ...prepared.model, program }) }, solution, record, solver);
  };
}
