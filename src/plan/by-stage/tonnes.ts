import type { Plan, StagePlan } from '../plan.ts';

/** What becomes of tonnes on the average of a stage or of the horizon, Mt/yr, and the extra gas. */
export interface Tonnes {
  readonly captured: number;
  readonly stored: number;
  /** All that is captured, where the case says nothing that undoes any of it. */
  readonly avoided: number;
  readonly egr: number;
  readonly gas_billion_m3_per_yr: number;
}

/** The tonnes of a plan or of one of its stages, with or without accounts. */
export const tonnesOf = ({
  captured_mt_per_yr: captured,
  stored_mt_per_yr: stored,
  accounts,
}: Pick<Plan | StagePlan, 'captured_mt_per_yr' | 'stored_mt_per_yr' | 'accounts'>): Tonnes => ({
  ...{ captured, stored },
  avoided: accounts?.avoided_mt_per_yr ?? captured,
  egr: accounts?.egr_mt_per_yr ?? 0,
  gas_billion_m3_per_yr: accounts?.gas_billion_m3_per_yr ?? 0,
});
