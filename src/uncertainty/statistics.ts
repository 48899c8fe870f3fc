import { normalQuantile } from './normal-distribution.ts';

/**
 * Wilson's score interval of a probability of which `hits` of `trials` independent trials are known:
 * (x + z²/2 ± z·√(x(n − x)/n + z²/4))/(n + z²), z = z((1 + confidence)/2). It stays within [0, 1] and keeps a width at 0 and
 * n hits, where the normal interval has none.
 *
 * @param hits x, a whole number in [0, trials]
 * @param trials n, a whole number ≥ 1
 * @param confidence in (0, 1), for example 0.95
 * @throws RangeError outside those ranges
 * Source: E. B. Wilson, J. Amer. Statist. Assoc. 22 (1927) 209–212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 * @example wilsonInterval(81, 263, 0.95) // { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(hits: number, trials: number, confidence: number): { low: number; high: number } {
  if (!(Number.isInteger(trials) && trials >= 1)) throw new RangeError(`trials must be a whole number from 1, not ${trials}`);
  if (!(Number.isInteger(hits) && hits >= 0 && hits <= trials)) {
    throw new RangeError(`hits must be a whole number from 0 to ${trials}, not ${hits}`);
  }
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`a confidence must be above 0 and below 1, not ${confidence}`);
  const z = normalQuantile((1 + confidence) / 2);
  // The product of the two roots is x²/(n(n + z²)): the lower root by way of it is exactly 0 at no hits.
  const lowerRoot = (x: number) => x ** 2 / trials / (x + z ** 2 / 2 + z * Math.sqrt((x * (trials - x)) / trials + z ** 2 / 4));
  return { low: lowerRoot(hits), high: 1 - lowerRoot(trials - hits) };
}

/**
 * Sample quantile, linear between order statistics: with h = (n − 1)·share counted from 0, x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋).
 *
 * @param sorted rising, at least one value
 * @param share in [0, 1]: 0 the least, 0.5 the median, 1 the greatest
 * @throws RangeError for no values or a share out of range
 * Source: type 7 of R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365.
 * @example quantile(Float64Array.of(1, 2, 3, 4), 0.25) // 1.75
 */
export function quantile(sorted: Float64Array, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share must be from 0 to 1, not ${share}`);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('a quantile of no values');
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * Ranks from 1, the least value first; equal values share the mean of their places.
 *
 * @throws RangeError for a value that is not a number
 * @example ranks([10, 20, 20, 30]) // 1, 2.5, 2.5, 4
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  const numbers = Float64Array.from(values);
  if (numbers.some(Number.isNaN)) throw new RangeError('what is not a number has no rank');
  const sorted = numbers.toSorted();
  const rankOf = new Map<number, number>();
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const value = sorted[start] ?? Number.NaN;
    while (sorted[end] === value) end++;
    rankOf.set(value, (start + 1 + end) / 2);
  }
  return numbers.map((value) => rankOf.get(value) ?? Number.NaN);
}

/**
 * Spearman's rank correlation: the product-moment correlation of the ranks, right with ties too.
 *
 * @param ranksA ranks as `ranks` gives them, as many as `ranksB`
 * @returns in [−1, 1]; undefined where one side is all ties (or a single value), for what does not vary has no correlation
 * @throws RangeError for lists of unequal length
 * Source: C. Spearman, Amer. J. Psychology 15 (1904) 72–101; M. G. Kendall, Rank Correlation Methods (1948), for ties.
 */
export function spearman(ranksA: ArrayLike<number>, ranksB: ArrayLike<number>): number | undefined {
  const count = ranksA.length;
  if (ranksB.length !== count) throw new RangeError(`${count} ranks against ${ranksB.length}`);
  // ranks add up to n(n + 1)/2, ties or not
  const mean = (count + 1) / 2;
  let [squaresA, squaresB, products] = [0, 0, 0];
  for (let place = 0; place < count; place++) {
    const a = (ranksA[place] ?? Number.NaN) - mean;
    const b = (ranksB[place] ?? Number.NaN) - mean;
    squaresA += a * a;
    squaresB += b * b;
    products += a * b;
  }
  return squaresA === 0 || squaresB === 0 ? undefined : products / Math.sqrt(squaresA * squaresB);
}
