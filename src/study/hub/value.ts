import { cashByTerm } from '../../plan/clusters/cash-by-term.ts';
import type { TermSum } from '../../plan/clusters/cluster-plan.ts';
import type { PartCost } from './plan-part.ts';

/** One cash term of a comparison: what it costs apart and together; of revenue, what it brings. */
export interface TermSaved {
  readonly term: string;
  readonly category: TermSum['category'];
  readonly apart_m: number;
  readonly together_m: number;
  /** What sharing saves in it, million a year: Σ over the terms is what it saves in all. */
  readonly saved_m: number;
}

/** What sharing saves, million a year, with what is proved of it. */
export interface Saving {
  readonly saved_m: number;
  /** By the proven bounds of both; null where one has none. */
  readonly low_m: number | null;
  readonly high_m: number | null;
  readonly terms: readonly TermSaved[];
}

/** Parts side by side as one. */
export function together(parts: readonly PartCost[]): PartCost {
  const sum = (of: (part: PartCost) => number) => parts.reduce((total, part) => total + of(part), 0);
  const proved = parts.every(({ bound_annual_m }) => bound_annual_m !== null);
  return {
    annual_m: sum(({ annual_m }) => annual_m),
    bound_annual_m: proved ? sum(({ bound_annual_m }) => bound_annual_m ?? 0) : null,
    length_km: sum(({ length_km }) => length_km),
    terms: cashByTerm(parts.flatMap(({ terms }) => terms)),
  };
}

/** What is saved by going from one way of building to another, by cash term. */
export function savingOf(apart: PartCost, shared: PartCost): Saving {
  const names = [...new Map([...apart.terms, ...shared.terms].map(({ term, category }) => [term, category]))];
  const of = ({ terms }: PartCost, name: string) => terms.find(({ term }) => term === name)?.annual_m ?? 0;
  return {
    saved_m: apart.annual_m - shared.annual_m,
    low_m: apart.bound_annual_m === null ? null : apart.bound_annual_m - shared.annual_m,
    high_m: shared.bound_annual_m === null ? null : apart.annual_m - shared.bound_annual_m,
    terms: names.map(([term, category]) => {
      const [apart_m, together_m] = [of(apart, term), of(shared, term)];
      const saved_m = category === 'revenue' ? together_m - apart_m : apart_m - together_m;
      return { term, category, apart_m, together_m, saved_m };
    }),
  };
}
