import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, above, present, tolerance, unequal } from '../audit-check.ts';

/** One part of the gap, which must be null exactly where it cannot be worked out. */
function part(figure: string, found: number | null, expected: number | null): Issue[] {
  const path = `gap.${figure}`;
  if (expected === null) return found === null ? [] : [fault('audit.gap', { path }, { figure, found, expected: 'null' })];
  return unequal('audit.gap', path, { figure }, found ?? Number.NaN, expected);
}

/**
 * bound ≤ cost; gap = (cost − bound)/|cost|, and over transport + storage. Where the denominator is not positive
 * (nothing built, or stores that earn) a fraction has no meaning and may be left out; it is then not checked.
 */
export const gap: AuditCheck = ({ plan }) => {
  const { annual_m, transport_annual_m, storage_annual_m } = plan.cost;
  const bound = plan.bound_annual_m;
  const path = 'bound_annual_m';
  if (bound === null) {
    const unproved = plan.status === 'optimal' ? [fault('audit.optimal_without_bound', { path }, {})] : [];
    return [
      ...unproved,
      ...part('total', plan.gap.total, null),
      ...part('transport_storage', plan.gap.transport_storage, null),
      ...part('annual_m', plan.gap.annual_m, null),
    ];
  }
  const difference = annual_m - bound;
  const moved = transport_annual_m + storage_annual_m;
  return [
    ...above('audit.bound_above_cost', path, {}, bound, annual_m),
    ...part('annual_m', plan.gap.annual_m, difference),
    ...(present(Math.abs(annual_m)) ? part('total', plan.gap.total, difference / Math.abs(annual_m)) : []),
    ...(moved > tolerance ? part('transport_storage', plan.gap.transport_storage, difference / moved) : []),
  ];
};
