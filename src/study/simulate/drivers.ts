import type { Issue } from '../../base/issue.ts';
import { remark } from '../../base/issue.ts';
import type { Futures } from '../../case/uncertain/futures.ts';
import { ranks, spearman } from '../../uncertainty/statistics.ts';
import type { Driver } from '../studies.ts';

/** Drivers that a study names, at most. */
const mostDrivers = 30;

/** What was drawn of the numbers that touch a plan. */
export interface Drawn {
  readonly numbers: readonly { readonly key: string; readonly en: string; readonly zh: string; readonly values: Float64Array }[];
  /** Draws of a number that fell outside what its field allows and were made again, by key. */
  readonly redrawn: ReadonlyMap<string, number>;
}

/** Draws the futures of a simulation over again: the seed gives the very values that its samples stood on. */
export function drawAgain(futures: Futures, keys: ReadonlySet<string>, samples: number): Drawn {
  const numbers = futures.numbers
    .filter(({ key }) => keys.has(key))
    .map(({ key, en, zh }) => ({ key, en, zh, values: new Float64Array(samples) }));
  for (let sample = 0; sample < samples; sample++) {
    const future = futures.next();
    for (const { key, values } of numbers) values[sample] = future.get(key) ?? Number.NaN;
  }
  return { numbers, redrawn: new Map([...futures.redrawn].filter(([key]) => keys.has(key))) };
}

/** A share to two figures. */
const toTwo = (share: number) => Number(share.toPrecision(2));

/** A remark for every number of which draws had to be made again: its distribution is cut off at the ends of its field. */
export function redrawnRemarks({ redrawn }: Drawn, samples: number): Issue[] {
  return [...redrawn].map(([key, count]) =>
    remark('simulation.redrawn', { path: key }, { key, share: toTwo(count / (count + samples)) }),
  );
}

/**
 * The numbers whose ranks go with those of the annual cost most: Spearman's correlation and its square, the greatest square
 * first, equal ones by key. What does not vary explains nothing and is left out.
 */
export function driversOf({ numbers }: Drawn, annual_m: Float64Array): Driver[] {
  const ranked = ranks(annual_m);
  return numbers
    .flatMap(({ key, en, zh, values }): Driver[] => {
      const correlation = spearman(ranks(values), ranked);
      return correlation === undefined ? [] : [{ key, field: { en, zh }, correlation, share: correlation ** 2 }];
    })
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, mostDrivers);
}
