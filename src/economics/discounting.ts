import { annuity } from './annuity.ts';

/** What money of a stage counts for over a horizon. */
export interface StageMoney {
  /** Years from the start of the horizon to the start of the stage. */
  readonly before: number;
  readonly years: number;
  /**
   * What 1 a year paid through the stage counts for in the equivalent annual amount over the horizon, (1 + r)^−before ·
   * annuity(r, years)/annuity(r, N). The weights of all stages sum to 1.
   */
  readonly weight: number;
  /** What overnight capital of 1 spent at the start of the stage counts for in the equivalent annual amount, 1/yr: CRF·(1 + r)^−before·(what of it is left after salvage). */
  charge(life_years?: number): number;
  /** Undiscounted cash of the horizon for capital of 1 spent at the start of the stage: with renewals, less salvage. */
  cash(life_years?: number): number;
}

/** Present value at its start of what stands for `term` years and is renewed alike at the end of each life, less the straight-line value of the last one's unused life. */
function kept(rate: number, term: number, life: number): number {
  const times = Math.ceil(term / life - 1e-9);
  let value = 0;
  for (let k = 0; k < times; k++) value += (1 + rate) ** -(k * life);
  return value - (times - term / life) * (1 + rate) ** -term;
}

/**
 * What money counts for in each stage of a horizon of N years: capital is spent at the start of its stage, running money
 * at the end of each year, as the annuity has it; all of it is discounted to the start of the horizon and spread over N years
 * by the capital recovery factor. With a life, capital is renewed alike when the life ends within the horizon, and the unused
 * share of the last life is salvage at its end; without one, neither.
 *
 * @param capitalRecoveryFactor of the horizon, 1/yr
 * @param rate discount rate, a fraction a year; not needed for one stage without lives
 * @throws Error where a rate is needed and there is none
 */
export function stageMoney(
  stages: readonly { readonly years: number }[],
  capitalRecoveryFactor: number,
  rate: number | undefined,
): StageMoney[] {
  const horizon = stages.reduce((total, { years }) => total + years, 0);
  const needed = (): number => {
    if (rate === undefined) throw new Error('stages and lives need a discount rate, not a capital recovery factor alone');
    return rate;
  };
  let before = 0;
  return stages.map(({ years }) => {
    const start = before;
    before += years;
    const factor = start === 0 ? 1 : (1 + needed()) ** -start;
    return {
      before: start,
      years,
      weight: stages.length === 1 ? 1 : (factor * annuity(needed(), years)) / annuity(needed(), horizon),
      charge: (life) => capitalRecoveryFactor * factor * (life === undefined ? 1 : kept(needed(), horizon - start, life)),
      cash: (life) => (life === undefined ? 1 : kept(0, horizon - start, life)),
    };
  });
}
