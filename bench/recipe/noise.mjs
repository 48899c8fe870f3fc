import { diceFor } from './dice.mjs';

/** Distances between the points of each lattice, cells; every lattice counts the same. */
const spacings = [256, 128, 64, 32, 16, 8];

/** t² (3 − 2t): level at both ends. */
const smooth = (t) => t * t * (3 - 2 * t);

/** Points of one lattice, drawn row by row, with the share of the next point at every place between two. */
function latticeOf(key, spacing, { columns, rows }) {
  const dice = diceFor(`${key}/${spacing}`);
  const across = Math.ceil(columns / spacing) + 1;
  const down = Math.ceil(rows / spacing) + 1;
  return {
    ...{ spacing, across },
    points: Float64Array.from({ length: across * down }, () => dice.next() / spacings.length),
    shares: Float64Array.from({ length: spacing }, (_, at) => smooth(at / spacing)),
  };
}

/** Adds one lattice to the cells of a row. */
function addRow({ spacing, across, points, shares }, row, into) {
  const line = Math.floor(row / spacing);
  const below = shares[row - line * spacing];
  const point = (column) => {
    const at = line * across + column;
    return points[at] + below * (points[at + across] - points[at]);
  };
  for (let start = 0, column = 0; start < into.length; start += spacing, column += 1) {
    const left = point(column);
    const rise = point(column + 1) - left;
    const end = Math.min(spacing, into.length - start);
    for (let at = 0; at < end; at += 1) into[start + at] += left + shares[at] * rise;
  }
}

/**
 * A surface between 0 and 1 that is smooth on several scales: uniform numbers on the points of square lattices, between
 * them interpolated, averaged. Sums and products only, so that it is the same to the last digit everywhere.
 *
 * @returns fills an array with one row
 */
export function surface(key, size) {
  const lattices = spacings.map((spacing) => latticeOf(key, spacing, size));
  return (row, into) => {
    into.fill(0);
    for (const lattice of lattices) addRow(lattice, row, into);
    return into;
  };
}
