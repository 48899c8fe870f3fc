import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { tidied } from '../../model/tidy.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { differenceOf, farthest } from '../alternatives/farthest.ts';
import { partsOf, sharesOf, type Weights } from '../alternatives/shares.ts';
import { designOf } from '../design.ts';
import { type NamedPoint, namedPoint, type Planned, type PlanResult, pointOf } from '../outcome.ts';
import { planOf, prepare } from '../prepare.ts';
import { central, crispCases } from '../realisation.ts';
import { task } from '../scenario.ts';
import { optionsRecord, type PlanOptions } from '../single.ts';

export interface AlternativeInput extends Effort {
  /** Share of the best plan's cost, without its sign, that a plan may cost more. */
  readonly within: number;
  readonly weights: Weights;
}

/** A plan that differs from those before it, or none: no further one differs, or none was found in time. */
export type AlternativeResult =
  | (Planned & {
      readonly point?: NamedPoint;
      /** Share of each earlier plan, the best first, that this one does not build again. */
      readonly differences: readonly number[];
      /** No plan within the cost has a greater least difference from the earlier ones. */
      readonly difference_bound: number;
    })
  | { readonly status: 'none_left'; readonly difference_bound: number };

/** The next of several plans that differ as much as can be from each other, at little more than the least cost. */
export const alternativeTask = task({
  name: 'alternative',
  run: async (
    study: Case,
    { within, weights, ...effort }: AlternativeInput,
    [best, ...others]: readonly [PlanResult, ...AlternativeResult[]],
    options: PlanOptions,
  ): Promise<AlternativeResult> => {
    const before = others.at(-1);
    // What has no plan has no alternatives, and what follows a last one is none.
    if (best.status !== 'planned' || best.point === undefined) return { status: 'none_left', difference_bound: 0 };
    if (before?.status === 'none_left') return before;
    const [crisp] = crispCases(sortedCase(study), options.kinds, central);
    if (crisp === undefined) throw new Error('a realisation has at least one case');
    // The whole network: what no optimum needs may still make a plan that differs.
    const prepared = prepare(crisp, options.kinds, options.lists);
    const { model } = prepared;
    const { program } = model;
    const points = [best.point, ...others.flatMap((one) => ('point' in one && one.point !== undefined ? [one.point] : []))];
    const earlier = points.map((point) => sharesOf(model, designOf(point), weights));
    // Nothing can be left out of a plan that builds nothing.
    if (earlier.some((shares) => shares.length === 0)) return { status: 'none_left', difference_bound: 0 };
    const { annual_m } = best.plan.cost;
    const own = { ...options, ...effort };
    const next = await farthest(
      {
        ...{ program, earlier, best_m: annual_m, most_m: annual_m + within * Math.abs(annual_m) },
        parts: Object.values(partsOf(model)).flatMap((kind) => kind.map(({ columns }) => columns.map(({ index }) => index))),
        known: pointOf(program, best.point),
      },
      own,
    );
    if (!next.found) return { status: 'none_left', difference_bound: next.differenceBound };
    const values = tidied(model, next.solution.values);
    const { objective } = next.solution;
    const bound = Math.min(best.plan.bound_annual_m ?? Number.NEGATIVE_INFINITY, objective);
    const record = {
      study,
      options: { ...optionsRecord(study, central, program, own), alternative: points.length, within },
    };
    const told = { ...next.solution, values, status: 'limit' as const, limit: 'work' as const, bound };
    return {
      ...(await planOf(prepared, told, record, options.solver)),
      point: namedPoint(program, values),
      differences: earlier.map((shares) => differenceOf([shares], values)),
      difference_bound: Math.max(next.differenceBound, differenceOf(earlier, values)),
    };
  },
});
