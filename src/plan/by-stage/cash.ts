import type { CashCategory, CashLine, Plan } from '../plan.ts';

/** Money of one actor and category in one stage, million; what is earned is below zero. */
export interface StageCash {
  readonly stage: string;
  readonly actor: CashLine['actor'];
  readonly category: CashCategory;
  /** Overnight capital spent in the stage. */
  readonly capital_m: number;
  /** The same with renewals, less salvage, over the horizon, undiscounted. */
  readonly capital_cash_m: number;
  /** Running money a year in the stage. */
  readonly running_m_per_yr: number;
  /** The same over the years of the stage, undiscounted. */
  readonly running_cash_m: number;
  /** Present values at the start of the horizon. */
  readonly capital_present_m: number;
  readonly running_present_m: number;
}

/**
 * The plan's cash by stage, actor and category. A line's annual amount is capital × charge + running × weight of its stage, so
 * running = (annual − charge·capital)/weight; present values are annual amounts ÷ capital recovery factor. Over all rows the
 * undiscounted cash sums to the plan's total and the present values to its present value.
 */
export function cashByStage({ stages, cash, capital_recovery_factor: crf }: Plan): StageCash[] {
  return stages.flatMap(({ stage, years, worth }) => {
    const rows = new Map<string, { actor: CashLine['actor']; category: CashCategory; capital: number; annual: number }>();
    for (const line of cash) {
      if (line.stage !== stage) continue;
      const { actor, category } = line;
      const row = rows.get(`${actor} ${category}`) ?? { actor, category, capital: 0, annual: 0 };
      rows.set(`${actor} ${category}`, row);
      row.capital += line.capital_m;
      row.annual += line.annual_m;
    }
    return [...rows.values()].map(({ actor, category, capital, annual }): StageCash => {
      if (worth === undefined) throw new Error('cash by stage is of plans of several stages');
      const sign = category === 'revenue' ? -1 : 1;
      const charged = worth.charge[category] * capital;
      const running = (annual - charged) / worth.weight;
      return {
        ...{ stage, actor, category },
        capital_m: sign * capital,
        capital_cash_m: sign * capital * worth.cash[category],
        running_m_per_yr: sign * running,
        running_cash_m: sign * running * years,
        capital_present_m: (sign * charged) / crf,
        running_present_m: (sign * (annual - charged)) / crf,
      };
    });
  });
}
