/** The middle value, the mean of the two in the middle where their number is even; Infinity counts as the largest. */
export function median(values) {
  if (values.length === 0) throw new RangeError('no values have a median');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return low === high ? low : (low + high) / 2;
}

/** Values of which less is better, what is missing counting as Infinity: their median and their worst. */
export function middleAndWorst(values) {
  const known = values.map((value) => value ?? Number.POSITIVE_INFINITY);
  return { median: median(known), worst: Math.max(...known) };
}
