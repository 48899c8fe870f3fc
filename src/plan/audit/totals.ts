import { type AuditCheck, total, unequal } from '../audit-check.ts';
import { horizonOf } from '../audit-expected.ts';

/** Tonnes, counts and lengths of the plan and of its stages are the sums of their parts. */
export const totals: AuditCheck = ({ plan, crisp, network }) => {
  const years = horizonOf(crisp);
  const lengthOf = new Map(network.edges.map(({ id, length_km }) => [id, length_km]));
  const listed = (of: 'sources' | 'sinks') => new Set(plan.stages.flatMap((stage) => stage[of].map(({ id }) => id))).size;
  const built = new Set(plan.stages.flatMap(({ edges }) => edges.map(({ id }) => id)));
  const captured = (k: number) => total(plan.stages[k]?.sources ?? [], (source) => source.captured_mt_per_yr);
  const stored = (k: number) =>
    total(plan.stages[k]?.sinks ?? [], (sink) => sink.stored_mt_per_yr - (sink.given_back_mt_per_yr ?? 0));
  const average = (of: (k: number) => number) => total(plan.stages.keys(), (k) => (of(k) * (plan.stages[k]?.years ?? 0)) / years);
  const check = (figure: string, found: number, expected: number) =>
    unequal('audit.plan_sum', figure, { figure }, found, expected);
  return [
    ...plan.stages.flatMap((stage, k) => [
      ...check(`stages.${k}.captured_mt_per_yr`, stage.captured_mt_per_yr, captured(k)),
      ...check(`stages.${k}.stored_mt_per_yr`, stage.stored_mt_per_yr, stored(k)),
    ]),
    ...check('captured_mt_per_yr', plan.captured_mt_per_yr, average(captured)),
    ...check('stored_mt_per_yr', plan.stored_mt_per_yr, average(stored)),
    ...check('counts.sources', plan.counts.sources, listed('sources')),
    ...check('counts.sinks', plan.counts.sinks, listed('sinks')),
    ...check('counts.edges', plan.counts.edges, built.size),
    ...check(
      'length_km',
      plan.length_km,
      total(built, (id) => lengthOf.get(id) ?? 0),
    ),
  ];
};
