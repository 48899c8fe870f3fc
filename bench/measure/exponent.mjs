/**
 * Least squares of log value on log size: value ≈ factor·size^exponent.
 *
 * @param points at least two sizes and values, all above 0; the sizes not all the same
 * @returns exponent, factor, and the share of the logarithms' variance that the line explains
 */
export function fittedExponent(points) {
  if (points.some(({ size, value }) => !(size > 0 && value > 0))) throw new RangeError('sizes and values must be above 0');
  const logs = points.map(({ size, value }) => [Math.log(size), Math.log(value)]);
  const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const total = (of) => logs.reduce((sum, [lx, ly]) => sum + of(lx - x, ly - y), 0);
  const [xx, xy, yy] = [total((a) => a * a), total((a, b) => a * b), total((_, b) => b * b)];
  if (xx === 0) throw new RangeError('an exponent needs two sizes at least');
  const exponent = xy / xx;
  return { exponent, factor: Math.exp(y - exponent * x), explained: yy === 0 ? 1 : (xy * xy) / (xx * yy) };
}
