/** Top and bottom of a rational function, coefficients from the constant upwards. */
type Rational = readonly [top: readonly number[], bottom: readonly number[]];

// The coefficients stand as the doubles nearest to the printed ones, which have more digits than a double holds.

/** |p − 1/2| ≤ 0.425, of 0.180625 − (p − 1/2)²: a and b of AS 241. */
const quantileCentre: Rational = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
];

/** p from e^−25 up, of √(−ln p) − 1.6: c and d of AS 241. */
const quantileTail: Rational = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
];

/** p below e^−25, of √(−ln p) − 5: e and f of AS 241. */
const quantileFarTail: Rational = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

/** |x| ≤ 0.66291, of x²: (Φ(x) − 1/2)/x. */
const cdfCentre: Rational = [
  [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
];

/** 0.66291 < |x| ≤ √32, of |x|: the tail over exp(−x²/2). */
const cdfTail: Rational = [
  [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
    8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
    235.387901782625, 22.266688044328117, 1,
  ],
];

/** |x| > √32, of 1/x²: (1/√(2π) − |x|·tail/exp(−x²/2))·x². */
const cdfFarTail: Rational = [
  [
    0.000029112874951168793, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
    0.023073441764940174,
  ],
  [0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const rational = ([top, bottom]: Rational, x: number): number => polynomial(top, x) / polynomial(bottom, x);

/**
 * Quantile of the standard normal distribution: the z with Φ(z) = p.
 *
 * @param p in (0, 1); where 1 − p is the small number known, −normalQuantile of it keeps more digits
 * @returns to 1 part in 10^15; the formula itself to 1 in 10^16
 * @throws RangeError outside (0, 1)
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability must be above 0 and below 1, not ${p}`);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * rational(quantileCentre, 0.180625 - centred * centred);
  const depth = Math.sqrt(-Math.log(centred < 0 ? p : 1 - p));
  const distance = depth <= 5 ? rational(quantileTail, depth - 1.6) : rational(quantileFarTail, depth - 5);
  return centred < 0 ? -distance : distance;
}

/**
 * Distribution function of the standard normal distribution: Φ(x) = ∫ exp(−t²/2)/√(2π) dt over t ≤ x.
 *
 * @param x any number, infinities included
 * @returns in [0, 1], to 1 part in 10^15 in the lower tail too
 * @throws RangeError for what is not a number
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631–637, in the form
 * for Φ of his Algorithm 715 (SPECFUN), ACM Trans. Math. Software 19 (1993) 22–32.
 * @example normalCdf(1) // 0.8413447460685429
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('no probability of what is not a number');
  const distance = Math.abs(x);
  if (distance <= 0.66291) return 0.5 + x * rational(cdfCentre, x * x);
  const tail = tailBeyond(distance);
  return x < 0 ? tail : 1 - tail;
}

/** 1 − Φ(x) for x > 0.66291. */
function tailBeyond(x: number): number {
  // e^(−x²/2) is less than the least double from 38.6 on
  if (x > 39) return 0;
  // x² = s² + (x − s)(x + s), s with few digits: squaring x itself would cost the exponential x²/2 units in its last place
  const short = Math.floor(x * 16) / 16;
  const density = Math.exp(-(short * short) / 2) * Math.exp(-((x - short) * (x + short)) / 2);
  if (x <= Math.sqrt(32)) return density * rational(cdfTail, x);
  const square = 1 / (x * x);
  return (density * (1 / Math.sqrt(2 * Math.PI) - square * rational(cdfFarTail, square))) / x;
}
