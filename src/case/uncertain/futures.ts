import { normalQuantile } from '../../uncertainty/normal-distribution.ts';
import { randomStream } from '../../uncertainty/random-stream.ts';
import { draw } from '../../uncertainty/sample.ts';
import type { Case, CaseKinds, CrispCase } from '../case.ts';
import { realised, type UncertainNumber, uncertainNumbers } from './uncertain-numbers.ts';

/** Draws of one number before its range is given up as impossible. */
const mostDraws = 1000;

/** One future: a value for every uncertain number, by key. */
export type Future = ReadonlyMap<string, number>;

/** Draws sampled futures of a case, one after another. */
export interface Futures {
  readonly numbers: readonly UncertainNumber[];
  /** The next future. */
  next(): Future;
  /** Draws so far that fell outside what a number's field allows and were made again, by key. */
  readonly redrawn: ReadonlyMap<string, number>;
}

/** Whether a value lies where its field allows. */
export function isPossible(value: number, { minimum, maximum, above, below }: UncertainNumber): boolean {
  return (
    value >= (minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (maximum ?? Number.POSITIVE_INFINITY) &&
    value > (above ?? Number.NEGATIVE_INFINITY) &&
    value < (below ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether a key is of a pattern in which `*` stands for any part. */
export function matchesKey(pattern: string, key: string): boolean {
  const [wanted, found] = [pattern.split('/'), key.split('/')];
  return wanted.length === found.length && wanted.every((part, index) => part === '*' || part === found[index]);
}

/** The correlated group of a key, if it is in one. */
function groupOf(study: Case, key: string): { readonly index: number; readonly coefficient: number } | undefined {
  const groups = study.uncertainty?.correlations ?? [];
  const index = groups.findIndex(({ numbers }) => numbers.some((pattern) => matchesKey(pattern, key)));
  return index < 0 ? undefined : { index, coefficient: groups[index]?.coefficient ?? 0 };
}

/**
 * Futures of a case. Every number has a stream of its own, named by seed and key, so that a number's draws do not depend
 * on which other numbers the case has: plans of one case are tested on the same futures. Normals, triangulars and
 * intervals (uniform) are independent but for the case's correlations: within a group every two normal scores correlate
 * with the group's coefficient ρ, z = √ρ·F + √(1 − ρ)·e (a one-factor Gaussian copula).
 */
export function futuresOf(study: Case, kinds: CaseKinds, seed: number): Futures {
  const numbers = uncertainNumbers(study, kinds);
  const factors = (study.uncertainty?.correlations ?? []).map((_, index) => randomStream(`${seed} correlation ${index}`));
  const redrawn = new Map<string, number>();
  const drawers = numbers.map((number) => {
    const { key, value } = number;
    const uniform = randomStream(`${seed} ${key}`);
    const group = groupOf(study, key);
    return (common: readonly number[]): number => {
      for (let attempt = 0; attempt < mostDraws; attempt++) {
        const own = group && normalQuantile(uniform());
        const score =
          group === undefined || own === undefined
            ? undefined
            : Math.sqrt(group.coefficient) * (common[group.index] ?? 0) + Math.sqrt(1 - group.coefficient) * own;
        const drawn = draw(value, uniform, score);
        if (isPossible(drawn, number)) return drawn;
        redrawn.set(key, (redrawn.get(key) ?? 0) + 1);
      }
      throw new RangeError(`${key}: ${mostDraws} draws in a row lie outside what the field allows`);
    };
  });
  return {
    numbers,
    redrawn,
    next: () => {
      const common = factors.map((uniform) => normalQuantile(uniform()));
      return new Map(drawers.map((drawer, index) => [numbers[index]?.key ?? '', drawer(common)]));
    },
  };
}

/** The crisp case of a future. Throws where the future lacks a number of the case. */
export function futureCase(study: Case, kinds: CaseKinds, future: Future): CrispCase {
  return realised(study, kinds, ({ key }) => {
    const value = future.get(key);
    if (value === undefined) throw new Error(`the future has no value for ${key}`);
    return value;
  });
}
