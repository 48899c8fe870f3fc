import type { Point } from '../solve/point.ts';
import { crispProgram, type Pairing } from './crisp.ts';
import { endsOf, type IntervalNumber, type IntervalProgram, signOf } from './interval-program.ts';
import type { Link, TwoStepPair } from './two-step.ts';

/** The pair that an interval programme makes, and the links that its first point leaves. */
export interface IntervalPair extends TwoStepPair {
  readonly linksFrom: (first: Point) => readonly Link[];
}

/** Sign of a column's coefficient in the minimisation: 1 belongs to A1, −1 to A2, 0 to neither. */
function costSigns({ sense, objective }: IntervalProgram): ReadonlyMap<string, number> {
  const way = sense === 'min' ? 1 : -1;
  return new Map(objective.map(({ column, coefficient }) => [column, way * signOf(coefficient)]));
}

/** Columns with a coefficient that has 0 inside: |a|⁻ and Sign(a) mean nothing there. */
function straddling({ rows }: IntervalProgram): ReadonlySet<string> {
  const inside = (number: IntervalNumber) => endsOf(number).lower < 0 && endsOf(number).upper > 0;
  return new Set(rows.flatMap(({ terms }) => terms.filter((term) => inside(term.coefficient)).map(({ column }) => column)));
}

/**
 * The two crisp programmes of the two-step method for min Z = Σ c±x±, first f⁻ and then f⁺. Of a column that costs (A1: no
 * end of c negative) the first takes x⁻ and the second x⁺, of one that earns (A2: no end positive) the other way round; x⁺
 * pairs with |a|⁻Sign(a) and x⁻ with |a|⁺Sign(a) in every row, whatever its sense:
 *
 *     first   min Σ_A1 c⁻x⁻ + Σ_A2 c⁻x⁺    Σ_A1 |a|⁺Sign(a)x⁻ + Σ_A2 |a|⁻Sign(a)x⁺  ≤ b⁺, or ≥ b⁻
 *     second  min Σ_A1 c⁺x⁺ + Σ_A2 c⁺x⁻    Σ_A1 |a|⁻Sign(a)x⁺ + Σ_A2 |a|⁺Sign(a)x⁻  ≤ b⁻, or ≥ b⁺
 *     links   x⁺ ≥ x⁻opt on A1,  0 ≤ x⁻ ≤ x⁺opt on A2
 *
 * A maximisation is the minimisation of its negative, which is the textbook's "first f⁺". A column that costs nothing, or
 * whose c has 0 inside, belongs to neither set (the textbook leaves both open): its coefficients take their best end first
 * and their worst end second, and it has no link. So does a coefficient with 0 inside, and its column has no link either.
 *
 * @throws RangeError, see `checkIntervalProgram`
 * Source: Huang, Baetz and Patry, Eur. J. Oper. Res. 83 (1995) 594–620, as restated for max by Mishmast Nehi, Ashayerinasab and
 * Allahdadi, Oper. Res. Int. J. 20 (2020) 1205–1229, models 5 and 6; rows ≥ and min follow by negation.
 */
export function pairOf(program: IntervalProgram): IntervalPair {
  const signs = costSigns(program);
  const unpaired = straddling(program);
  const paired = (cost: Pairing, income: Pairing) => (column: string) => {
    const sign = signs.get(column) ?? 0;
    return sign === 0 ? undefined : sign > 0 ? cost : income;
  };
  return {
    first: crispProgram(program, 'first step', { side: 'best', pairing: paired('far', 'near') }),
    second: crispProgram(program, 'second step', { side: 'worst', pairing: paired('near', 'far') }),
    linksFrom: ({ values }) =>
      program.columns.flatMap(({ name }, index): Link[] => {
        const sign = signs.get(name) ?? 0;
        if (sign === 0 || unpaired.has(name)) return [];
        const left = { columns: [index], coefficients: [1], constant: 0 };
        return [{ name, left, sense: sign > 0 ? '>=' : '<=', right: values[index] as number }];
      }),
  };
}
