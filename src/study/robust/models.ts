import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { buildModels } from '../../model/build.ts';
import { buildNetwork } from '../../network/build.ts';
import { moneyOf } from '../kinds.ts';
import type { Prepared } from '../prepare.ts';
import { crispCases, type Realisation } from '../realisation.ts';
import type { PlanOptions } from '../single.ts';

/**
 * Models of several realisations of a case over the same sets, so that a design of one can be given to any other. Numbers
 * that act both ways stand at the first combination of their ends.
 */
export function modelsOf(
  study: Case,
  realisations: readonly Realisation[],
  { kinds, lists }: Pick<PlanOptions, 'kinds' | 'lists'>,
): readonly Prepared[] {
  const sorted = sortedCase(study);
  const parts = realisations.map((realisation) => {
    const [crisp] = crispCases(sorted, kinds, realisation);
    if (crisp === undefined) throw new Error('a realisation has at least one case');
    return { crisp, network: buildNetwork(crisp, kinds.networks), money: moneyOf(crisp, kinds) };
  });
  return buildModels(parts, lists).map((model, k) => ({
    ...(parts[k] as (typeof parts)[number]),
    model,
    measures: kinds.measures,
    whole: () => model,
  }));
}
