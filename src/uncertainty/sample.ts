import { normalCdf, normalQuantile } from './normal-distribution.ts';
import type { Interval, Triangular, Uncertain } from './uncertain.ts';

/**
 * One draw of a number. A known number is itself; an interval is uniform between its ends, a fuzzy end being drawn first
 * (ends that cross change places); a fuzzy number has its membership, scaled to area 1, as density; a normal one is
 * mean + sd·z, an interval mean being drawn uniformly first. Uniform and triangular densities say no more than the ends and
 * the membership do; they are a reading, not knowledge.
 *
 * The main draw (where in the interval, where in the triangle, the z of a normal number) is u = Φ(score), or the score
 * itself, where a standard normal `score` is given: correlated numbers take theirs from a normal copula. The count of
 * uniforms taken depends on the kind of number alone, so that streams stay in step with and without scores: none for a
 * number, one for the main draw, one for each fuzzy end, one for an interval mean.
 *
 * @param uniform numbers in (0, 1)
 * @param score finite
 * @returns in the number's own unit
 * @throws RangeError for a score that is not finite
 * Source: inverse transform of the triangular distribution, L. Devroye, Non-Uniform Random Variate Generation (Springer 1986).
 */
export function draw(value: Uncertain, uniform: () => number, score?: number): number {
  if (score !== undefined && !Number.isFinite(score)) throw new RangeError(`a score must be finite, not ${score}`);
  if (typeof value === 'number') return value;
  switch (value.type) {
    case 'triangular':
      return triangularAt(value, mainDraw(uniform, score));
    case 'interval':
      return drawInterval(value, uniform, score);
    case 'normal': {
      const mean = draw(value.mean, uniform);
      const u = uniform();
      return mean + value.deviation * (score ?? normalQuantile(u));
    }
  }
}

/** Always takes one uniform, even where the score replaces it. */
function mainDraw(uniform: () => number, score: number | undefined): number {
  const u = uniform();
  return score === undefined ? u : normalCdf(score);
}

function drawInterval({ lower, upper }: Interval, uniform: () => number, score: number | undefined): number {
  const ends = [draw(lower, uniform), draw(upper, uniform)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low + (high - low) * mainDraw(uniform, score);
}

/** Inverse of the triangular distribution function: u = (x − c + g)²/(2g²) left of the centre, mirrored right of it. */
function triangularAt({ centre, spread }: Triangular, u: number): number {
  return u < 0.5 ? centre - spread * (1 - Math.sqrt(2 * u)) : centre + spread * (1 - Math.sqrt(2 * (1 - u)));
}
