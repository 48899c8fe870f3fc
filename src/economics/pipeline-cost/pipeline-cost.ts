import type { Kind } from '../../base/kind.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';

/**
 * One way of laying a pipe along an edge. Overnight capital of a pipe for a flow of X Mt/yr:
 *   cost_km·(capital_m_per_km + capital_m_per_km_per_mt_per_yr·X)
 *   + right_of_way_km·(right_of_way_m_per_km + right_of_way_m_per_km_per_mt_per_yr·X), million currency.
 */
export interface PipeOption {
  readonly id: string;
  /** Nominal diameter, where the option is a pipe of one size. */
  readonly diameter_in?: number;
  /** Largest flow, Mt/yr; Infinity where the model sets no limit. */
  readonly capacity_mt_per_yr: number;
  readonly capital_m_per_km: number;
  readonly capital_m_per_km_per_mt_per_yr: number;
  readonly right_of_way_m_per_km: number;
  readonly right_of_way_m_per_km_per_mt_per_yr: number;
  /** Upkeep a year, per cost_km. */
  readonly fixed_m_per_km_per_yr: number;
}

/** A pipeline cost model: named by `pipes.kind` of a case. */
export interface PipelineCost<Parameters> extends Kind<Parameters> {
  /** The options in order of capacity. */
  options(parameters: Crisp<Parameters>): readonly PipeOption[];
}
