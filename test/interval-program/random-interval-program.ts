import {
  endsOf,
  type IntervalNumber,
  type IntervalProgram,
  type IntervalTerm,
} from '../../src/interval-program/interval-program.ts';
import { seeded } from '../milp/random-program.ts';

/**
 * A small random interval programme with bounded columns. Its numbers are no round ones, so that optimal points are unique
 * as a rule; about one interval in six has 0 inside, and about one column in five costs nothing.
 */
export function randomIntervalProgram(seed: number, { integers = false, straddling = true } = {}): IntervalProgram {
  const random = seeded(seed);
  const interval = (from: number, to: number): IntervalNumber => {
    const middle = from + random() * (to - from);
    const half = random() < 0.25 ? 0 : random() * (straddling ? 0.8 : 0.7 * Math.abs(middle));
    return half === 0 ? middle : { lower: middle - half, upper: middle + half };
  };
  const columns = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, k) => ({
    name: `x${k}`,
    upper: 1 + Math.floor(random() * 5),
    integer: integers && random() < 0.5,
  }));
  const terms = (share: number): IntervalTerm[] =>
    columns.filter(() => random() < share).map(({ name }) => ({ column: name, coefficient: interval(-3, 4) }));
  const rows = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, k) => ({
    name: `row ${k}`,
    terms: terms(0.8),
    sense: random() < 0.6 ? ('<=' as const) : ('>=' as const),
    right: interval(-1, 5),
  }));
  return { name: `random ${seed}`, sense: random() < 0.5 ? 'min' : 'max', columns, objective: terms(0.8), rows };
}

/** The programme with every interval replaced by a number inside it. */
export function realisation(program: IntervalProgram, seed: number): IntervalProgram {
  const random = seeded(seed);
  const drawn = (number: IntervalNumber) => {
    const { lower, upper } = endsOf(number);
    const share = random();
    return share < 0.2 ? lower : share > 0.8 ? upper : lower + share * (upper - lower);
  };
  const drawnTerms = (terms: readonly IntervalTerm[]) =>
    terms.map(({ column, coefficient }) => ({ column, coefficient: drawn(coefficient) }));
  return {
    ...program,
    objective: drawnTerms(program.objective),
    rows: program.rows.map((row) => ({ ...row, terms: drawnTerms(row.terms), right: drawn(row.right) })),
  };
}
