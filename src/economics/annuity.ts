function checkTerm(rate: number, years: number): void {
  if (!(rate >= 0 && Number.isFinite(rate))) throw new RangeError(`a discount rate must be 0 or more, not ${rate}`);
  if (!(years > 0 && Number.isFinite(years))) throw new RangeError(`a term must be longer than 0 years, not ${years}`);
}

/**
 * Present value of 1 a year paid at the end of each year: (1 − (1 + r)^−n)/r, and n where r = 0.
 *
 * @param rate discount rate, a fraction a year, ≥ 0
 * @param years term n in years, > 0, need not be whole
 * @returns years' worth, in (0, n]
 * @throws RangeError outside those ranges
 * @example annuity(0.08, 12) // 7.536078
 */
export function annuity(rate: number, years: number): number {
  checkTerm(rate, years);
  // expm1 and log1p keep the digits that 1 − (1 + r)^−n loses at small rates.
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
}

/**
 * Capital recovery factor r(1 + r)^n/((1 + r)^n − 1): the equal yearly payment that repays 1 in n years; 1/n where r = 0.
 *
 * @param rate discount rate r, a fraction a year, ≥ 0
 * @param years term n in years, > 0, need not be whole
 * @returns 1/yr
 * @throws RangeError outside those ranges
 * @example capitalRecoveryFactor(0.1, 30) // 0.106079
 */
export function capitalRecoveryFactor(rate: number, years: number): number {
  return 1 / annuity(rate, years);
}
