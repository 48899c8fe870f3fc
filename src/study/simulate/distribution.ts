import { normalQuantile } from '../../uncertainty/normal-distribution.ts';
import { quantile } from '../../uncertainty/statistics.ts';
import type { Distribution } from '../studies.ts';

const percents = [1, 5, 10, 25, 50, 75, 90, 95, 99];

/** Bins of a histogram, at most. */
const mostBins = 60;

/**
 * Mean and standard deviation (n − 1 in the denominator), both taken from the first value so that equal values give exactly
 * themselves and 0.
 */
function moments(values: Float64Array): { mean: number; standard_deviation: number } {
  const [origin = Number.NaN] = values;
  let [sum, squares] = [0, 0];
  for (const value of values) sum += value - origin;
  const shift = sum / values.length;
  for (const value of values) squares += (value - origin - shift) ** 2;
  return { mean: origin + shift, standard_deviation: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}

/**
 * Histogram from the least to the greatest value in bins of equal width, near h = 2·IQR/∛n: as many bins as that width asks
 * for, at most 60. One bin where all values are equal.
 * Source of h: D. Freedman, P. Diaconis, Z. Wahrscheinlichkeitstheorie verw. Gebiete 57 (1981) 453–476.
 */
function histogramOf(sorted: Float64Array): Distribution['histogram'] {
  const [from, to] = [quantile(sorted, 0), quantile(sorted, 1)];
  const width = (2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25))) / Math.cbrt(sorted.length);
  const bins = to === from ? 1 : Math.max(1, Math.min(mostBins, Math.ceil((to - from) / width)));
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bin = to === from ? 0 : Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, to, counts };
}

/**
 * The distribution of a figure over sampled futures; the interval of the mean is mean ± z·sd/√n, z = z((1 + confidence)/2).
 *
 * @param values one a future, at least one
 * @param planned the plan's own figure
 * @param confidence in (0, 1)
 * @throws RangeError for no values
 */
export function distributionOf(values: Float64Array, planned: number, confidence: number): Distribution {
  const sorted = values.toSorted();
  const { mean, standard_deviation } = moments(values);
  const half = (normalQuantile((1 + confidence) / 2) * standard_deviation) / Math.sqrt(values.length);
  return {
    mean,
    mean_low: mean - half,
    mean_high: mean + half,
    standard_deviation,
    quantiles: Object.fromEntries(percents.map((percent) => [String(percent), quantile(sorted, percent / 100)])),
    histogram: histogramOf(sorted),
    planned,
  };
}
