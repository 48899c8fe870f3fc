import type { CashLine, Plan } from '../../plan/plan.ts';

/** Money of one cash term of one actor. */
export interface TermCost extends Pick<CashLine, 'term' | 'category' | 'actor'> {
  /** Overnight capital, million. */
  readonly capital_m: number;
  /** Equivalent annual amount, million a year; revenue is positive. */
  readonly annual_m: number;
}

/** What something planned costs, alone or in a comparison. */
export interface Cost {
  readonly annual_m: number;
  /** Proven lower bound; null where nothing was proved. */
  readonly bound_annual_m: number | null;
  readonly length_km: number;
  readonly terms: readonly TermCost[];
}

/** One cash term of a comparison: what it costs apart and together; of revenue, what it brings. */
export interface TermSaved extends Omit<TermCost, 'capital_m' | 'annual_m'> {
  readonly apart_m: number;
  readonly together_m: number;
  /** What is saved in it, million a year: Σ over the terms is what is saved in all. */
  readonly saved_m: number;
}

/** What one way of planning saves against another, million a year, with what is proved of it. */
export interface Saving {
  readonly saved_m: number;
  /** By the proven bounds of both; null where one has none. */
  readonly low_m: number | null;
  readonly high_m: number | null;
  readonly terms: readonly TermSaved[];
}

const keyOf = ({ term, actor }: Pick<TermCost, 'term' | 'actor'>) => `${term} ${actor}`;

/** Money by cash term and actor, in the order in which they first appear. */
export function termCosts(lines: readonly TermCost[]): TermCost[] {
  const sums = new Map<string, TermCost>();
  for (const { term, category, actor, capital_m, annual_m } of lines) {
    const known = sums.get(keyOf({ term, actor })) ?? { term, category, actor, capital_m: 0, annual_m: 0 };
    sums.set(keyOf(known), { ...known, capital_m: known.capital_m + capital_m, annual_m: known.annual_m + annual_m });
  }
  return [...sums.values()];
}

export const costOfPlan = ({ cost, bound_annual_m, length_km, cash }: Plan): Cost => ({
  ...{ annual_m: cost.annual_m, bound_annual_m, length_km },
  terms: termCosts(cash),
});

/** Parts side by side as one. */
export function together(parts: readonly Cost[]): Cost {
  const sum = (of: (part: Cost) => number) => parts.reduce((total, part) => total + of(part), 0);
  const proved = parts.every(({ bound_annual_m }) => bound_annual_m !== null);
  return {
    annual_m: sum(({ annual_m }) => annual_m),
    bound_annual_m: proved ? sum(({ bound_annual_m }) => bound_annual_m ?? 0) : null,
    length_km: sum(({ length_km }) => length_km),
    terms: termCosts(parts.flatMap(({ terms }) => terms)),
  };
}

/** What is saved by going from one way to another, by cash term and actor. */
export function savingOf(apart: Cost, shared: Cost): Saving {
  const all = [...new Map([...apart.terms, ...shared.terms].map((one) => [keyOf(one), one])).values()];
  const of = ({ terms }: Cost, key: string) => terms.find((one) => keyOf(one) === key)?.annual_m ?? 0;
  return {
    saved_m: apart.annual_m - shared.annual_m,
    low_m: apart.bound_annual_m === null ? null : apart.bound_annual_m - shared.annual_m,
    high_m: shared.bound_annual_m === null ? null : apart.annual_m - shared.bound_annual_m,
    terms: all.map(({ term, category, actor }) => {
      const [apart_m, together_m] = [of(apart, keyOf({ term, actor })), of(shared, keyOf({ term, actor }))];
      const saved_m = category === 'revenue' ? together_m - apart_m : apart_m - together_m;
      return { term, category, actor, apart_m, together_m, saved_m };
    }),
  };
}
