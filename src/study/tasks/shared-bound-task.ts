import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { sharedColumns } from '../../model/variables.ts';
import { boundOfFamily } from '../../solve/family/family.ts';
import type { SharedBound } from '../../solve/family/shared-bound.ts';
import { type Effort, efforts, gapFor, usualEffort } from '../../solve/search/effort.ts';
import { type Design, designOf } from '../design.ts';
import { namedPoint } from '../outcome.ts';
import { prepare } from '../prepare.ts';
import { crispCases, type Realisation } from '../realisation.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';

export interface SharedBoundInput extends Effort {
  /** The realisations between which those stand that share the bound, that which asks for more first. */
  readonly between: readonly [Realisation, Realisation];
}

/** A bound for a family of realisations and a design that serves them; `alone` where there is none that would help. */
export type SharedResult =
  | { readonly status: 'shared'; readonly shared: SharedBound; readonly design: Design }
  | { readonly status: 'alone' };

/**
 * One bound for realisations that differ in nothing but how much is asked for, as plans at several risks of demand do. Of
 * cases with several ends or stages, and of programmes so small that they are proved to the last digit, none.
 */
export const sharedBoundTask = task({
  name: 'shared-bound',
  run: async (
    study: Case,
    { between: [first, last], ...own }: SharedBoundInput,
    _needs: readonly [],
    { kinds, lists, solver, search, onProgress, signal }: PlanOptions,
  ): Promise<SharedResult> => {
    const sorted = sortedCase(study);
    const [one, other, ...more] = [first, last].flatMap((realisation) => crispCases(sorted, kinds, realisation));
    if (search === undefined || one === undefined || other === undefined || more.length > 0 || sorted.stages.length > 1)
      return { status: 'alone' };
    const modelOf = (crisp: typeof one) => prepare(crisp, kinds, lists, { onProgress, reduced: true }).model;
    const [model, end] = [modelOf(one), modelOf(other)];
    const gap = gapFor(model.program, own.gap);
    if (gap === 0) return { status: 'alone' };
    const { seed = 1, timeLimitSeconds, effort = usualEffort } = own;
    const found = await boundOfFamily([model.program, end.program], solver, search, {
      ...{ gap, seed, rounds: efforts[effort].startRounds },
      ...(signal === undefined ? {} : { signal }),
      ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
    });
    if (found === undefined) return { status: 'alone' };
    const { shared, point } = found;
    return {
      status: 'shared',
      shared,
      design: designOf(namedPoint(model.program, point.values, sharedColumns(model.variables))),
    };
  },
});
