import type { TermSum } from './cluster-plan.ts';

/** Money by cash term, in the order in which terms first appear. */
export function cashByTerm(lines: readonly TermSum[]): TermSum[] {
  const sums = new Map<string, TermSum>();
  for (const { term, category, capital_m, annual_m } of lines) {
    const known = sums.get(term) ?? { term, category, capital_m: 0, annual_m: 0 };
    sums.set(term, { ...known, capital_m: known.capital_m + capital_m, annual_m: known.annual_m + annual_m });
  }
  return [...sums.values()];
}
