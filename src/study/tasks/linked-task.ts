import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import type { Asked } from '../../case/realise.ts';
import { linkedSecond } from '../../interval-program/two-step.ts';
import { pointAt } from '../../solve/point.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { findSolution } from '../../solve/search/find.ts';
import type { Solution } from '../../solve/solution.ts';
import type { Bound } from '../../uncertainty/chance.ts';
import { linksBetween } from '../links.ts';
import { type NamedPoint, type Planned, type PlanResult, pointOf } from '../outcome.ts';
import { type Prepared, planOf, prepare } from '../prepare.ts';
import { crispCases } from '../realisation.ts';
import { task } from '../scenario.ts';
import { findOptions, optionsRecord, type PlanOptions } from '../single.ts';

export interface LinkedInput extends Effort {
  readonly asked: Asked;
}

/** The worst end's plan, tied to the best end's. */
export type LinkedResult = Planned & {
  readonly links: number;
  /** Names of the links that had to be dropped, because the worst end cannot meet them all. */
  readonly links_dropped: readonly string[];
  /** Whether no fewer could have been dropped. */
  readonly fewest: boolean;
};

/** A result of an earlier scenario as the solution it came from. */
function solutionOf(prepared: Prepared, result: PlanResult): Solution {
  if (result.status !== 'planned' || result.point === undefined) throw new Error('a result without a plan has no solution');
  const { program } = prepared.model;
  const { plan } = result;
  const { values, objective } = pointAt(program, pointOf(program, result.point));
  const answer = {
    values,
    objective,
    bound: Math.min(plan.bound_annual_m ?? Number.NEGATIVE_INFINITY, objective),
    solver: plan.made_by.solver,
  };
  return plan.status === 'optimal'
    ? { status: 'optimal', ...answer }
    : { status: 'limit', limit: plan.limit ?? 'work', ...answer };
}

/** The crisp case that a plan was made for, ready for a solver. */
function preparedFor(study: Case, bound: Bound, asked: Asked, { end = 0 }: PlanResult, { kinds, lists }: PlanOptions): Prepared {
  const crisp = crispCases(study, kinds, { of: 'bound', bound, asked })[end];
  if (crisp === undefined) throw new Error(`the ${bound} submodel has no end ${end}`);
  return prepare(crisp, kinds, lists);
}

/** Second step of the two-step method: the upper submodel under the links that the lower plan leaves. */
export const linkedTask = task({
  name: 'linked',
  run: async (
    study: Case,
    { asked, ...effort }: LinkedInput,
    [lower, unlinked]: readonly [PlanResult, PlanResult],
    options: PlanOptions,
  ): Promise<LinkedResult> => {
    const none = { links: 0, links_dropped: [], fewest: true };
    if (unlinked.status !== 'planned') return { ...withoutPoint(unlinked), ...none };
    if (lower.status !== 'planned') return { ...withoutPoint(lower), ...none };
    const sorted = sortedCase(study);
    const [first, second] = [
      preparedFor(sorted, 'lower', asked, lower, options),
      preparedFor(sorted, 'upper', asked, unlinked, options),
    ];
    const links = linksBetween(first, second, lower.point as NamedPoint);
    const own = { ...options, ...effort };
    const { linked, dropped, fewest } = await linkedSecond(
      second.model.program,
      solutionOf(second, unlinked),
      links,
      (program, start) =>
        findSolution(program, options.solver, { ...findOptions(program, own), ...(start === undefined ? {} : { start }) }),
    );
    const record = {
      study,
      options: {
        ...optionsRecord(study, { of: 'bound', bound: 'upper', asked }, second.model.program, own),
        links: links.length,
        links_dropped: dropped.length,
      },
      keepBuilt: true,
    };
    return { ...(await planOf(second, linked, record, options.solver)), links: links.length, links_dropped: dropped, fewest };
  },
});

function withoutPoint({ point: _point, end: _end, ...planned }: PlanResult): Planned {
  return planned;
}
