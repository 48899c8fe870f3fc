import type { Bilingual } from '../base/bilingual.ts';
import type { Issue } from '../base/issue.ts';
import type { StageValue } from '../model/reading.ts';
import type { Limit } from '../solve/solution.ts';
import type { ClusterPlan } from './clusters/cluster-plan.ts';
import type { LinkPlan, TerminalPlan } from './modes/haul-plan.ts';

export const planFormat = 'yuanhui-plan/1';

/** Money a year and in all, millions of the case's currency. */
export interface PlanCost {
  /** Equivalent annual cost over the horizon: capture + transport + storage − revenue. */
  readonly annual_m: number;
  /** Undiscounted cash of the whole horizon with overnight capital. */
  readonly total_m: number;
  /** annual_m / capital recovery factor. */
  readonly present_value_m: number;
  readonly capture_annual_m: number;
  readonly transport_annual_m: number;
  readonly storage_annual_m: number;
  readonly revenue_annual_m: number;
}

/** How far the plan can be from the best. Fractions; null where nothing was proved. */
export interface PlanGap {
  /** (annual − bound)/|annual| */
  readonly total: number | null;
  /** (annual − bound)/(transport + storage); may exceed 1. */
  readonly transport_storage: number | null;
  /** annual − bound, million a year. */
  readonly annual_m: number | null;
}

/** The categories of money; revenue is kept positive and subtracted. */
export type CashCategory = 'capture' | 'transport' | 'storage' | 'revenue';

/** One evaluated cash term: who pays or earns what for which asset in which stage. */
export interface CashLine {
  /** Name of the cost file that made it, e.g. `pipe_capital`. */
  readonly term: string;
  readonly category: CashCategory;
  readonly actor: 'emitter' | 'transporter' | 'storer';
  readonly stage: string;
  /** Source, sink or edge id. */
  readonly asset: string;
  /** Overnight capital, million. */
  readonly capital_m: number;
  /** Equivalent annual amount, million a year: capital·CRF plus what runs. */
  readonly annual_m: number;
}

export interface StreamPlan {
  readonly stream: string;
  /** Average of the stage. */
  readonly captured_mt_per_yr: number;
  /** While the source runs. */
  readonly peak_mt_per_yr: number;
  readonly capturable_mt_per_yr: number;
}

/**
 * Levelised cost of abatement of one source: its own capture, and its share of transport, storage and revenue. Money a year
 * is that of the stage; figures per tonne are those of the source over the whole horizon.
 */
export interface SourceCost {
  readonly capture_annual_m: number;
  readonly transport_annual_m: number;
  readonly storage_annual_m: number;
  readonly revenue_annual_m: number;
  /** Annualised (discounted) cost per tonne, currency/t; and undiscounted cash per tonne. */
  readonly levelised_per_t: number;
  readonly levelised_less_revenue_per_t: number;
  readonly undiscounted_per_t: number;
  readonly undiscounted_less_revenue_per_t: number;
  /** The annualised figures per tonne avoided; only where the plan has accounts, and null where a source avoids nothing. */
  readonly levelised_per_t_avoided?: number | null;
  readonly levelised_less_revenue_per_t_avoided?: number | null;
}

export interface SourcePlan {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly province?: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly captured_mt_per_yr: number;
  readonly peak_mt_per_yr: number;
  /** In the stage. */
  readonly captured_mt: number;
  /** Of what is captured, what stays out of the air on balance; only where the plan has accounts. */
  readonly avoided_mt_per_yr?: number;
  /** Share of the emissions that is captured while the source runs, or of the size of a plant that captures from the air. */
  readonly captured_share: number;
  readonly streams: readonly StreamPlan[];
  /** Where its tonnes go, by proportional tracing on the average flows. */
  readonly destinations: readonly { readonly sink: string; readonly mt_per_yr: number }[];
  /** Tonne-weighted distance its tonnes travel, km. */
  readonly haul_km: number;
  readonly cost: SourceCost;
}

export interface SinkPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly location: 'onshore' | 'offshore';
  readonly basin?: string;
  readonly province?: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly wells: number;
  /** Taken in on the average of the stage. */
  readonly stored_mt_per_yr: number;
  readonly peak_mt_per_yr: number;
  /** In the stage. */
  readonly stored_mt: number;
  /** Null for a market, which does not fill up. */
  readonly capacity_mt: number | null;
  /** Everything stored until the end of the stage ÷ capacity; of a market, what it takes in ÷ its size. */
  readonly fill: number;
  /** Years of storage left after the stage at its average rate; null for a market. */
  readonly years_left: number | null;
  /** peak ÷ (wells × injection rate), or ÷ the size of the market. */
  readonly injection_utilisation: number;
  /** Of what it takes in, what wins gas as EGR before storage; only of gas fields in production. */
  readonly egr_mt_per_yr?: number;
  /** Extra gas won; only where CO2 wins any. */
  readonly gas_billion_m3_per_yr?: number;
  /** Of what it takes in, what goes back to the air; only where not all stays. */
  readonly given_back_mt_per_yr?: number;
  readonly storage_annual_m: number;
  readonly revenue_annual_m: number;
}

/** A pipe that stands; `from` → `to` is the direction of flow. An edge has as many as were laid along it. */
export interface EdgePlan {
  /** Edge id of the network. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly option: string;
  readonly diameter_in?: number;
  readonly capacity_mt_per_yr: number | null;
  readonly flow_mt_per_yr: number;
  readonly peak_mt_per_yr: number;
  /** peak ÷ capacity; null where the option has no limit. */
  readonly utilisation: number | null;
  readonly length_km: number;
  readonly offshore_km: number;
  readonly cost_km: number;
  /** Stage it was laid in. */
  readonly built: string;
  /** What it was sized and paid for, where pipes are priced by that and there are several stages. */
  readonly sized_mt_per_yr?: number;
  /** Overnight capital spent in the stage: none but in the stage it was laid in. */
  readonly capital_m: number;
  readonly annual_m: number;
  readonly routes: readonly string[];
  readonly schematic: boolean;
}

export interface TargetPlan {
  /** Sector id, or `all`. */
  readonly sector: string;
  /** Name of the stage it is over; absent: the horizon. */
  readonly stage?: string;
  /** What counts, where it is not the tonnes captured. */
  readonly counts?: 'stored' | 'avoided' | 'capability';
  readonly sense: 'at_least' | 'exactly';
  /** Over the horizon or the stage; of a capability, what it could capture in that time. */
  readonly required_mt: number;
  /** What counts toward it. */
  readonly captured_mt: number;
}

/** A row of the case's programme beside what the plan reaches. */
export interface MilestonePlan {
  readonly name: Bilingual;
  readonly stage: string;
  readonly measure: string;
  /** What is measured, in words. */
  readonly says: { readonly en: string; readonly zh: string };
  readonly unit: 'mt_per_yr' | 'number';
  /** Sectors or kinds of sink that count; absent: all. */
  readonly of?: readonly string[];
  /** Mt/yr from which a project counts. */
  readonly size_mt_per_yr?: number;
  readonly value: number;
  readonly at_least: number;
  readonly reached: boolean;
  readonly kind: 'shown' | 'required';
  readonly basis?: string;
}

/** What becomes of the tonnes, on the average of a stage or of the horizon; Mt/yr but for the gas. */
export interface Accounts {
  /** Put into gas fields to win gas. */
  readonly egr_mt_per_yr: number;
  /** Extra gas won. */
  readonly gas_billion_m3_per_yr: number;
  /** Taken in by sinks and given back to the air. */
  readonly given_back_mt_per_yr: number;
  /** Emitted elsewhere for the energy of capture. */
  readonly penalty_mt_per_yr: number;
  /** From pipes, ships, trains and trucks, and from stores over time. */
  readonly leaked_mt_per_yr: number;
  /** Emitted for the fuel and energy of ships, trains, trucks and terminals; only where the case has links. */
  readonly transport_mt_per_yr?: number;
  /** Captured − penalty − leaked − given back − emitted in transport. */
  readonly avoided_mt_per_yr: number;
  /** What is stored by where its carbon comes from. */
  readonly stored_fossil_mt_per_yr: number;
  readonly stored_biogenic_mt_per_yr: number;
  readonly stored_air_mt_per_yr: number;
  /** Net removals: the avoided tonnes of biogenic carbon and of the air. */
  readonly removed_mt_per_yr: number;
}

export interface StagePlan {
  readonly stage: string;
  readonly start_year: number;
  readonly years: number;
  /** What its money counts for over the horizon; only where there are several stages. */
  readonly worth?: StageValue;
  readonly captured_mt_per_yr: number;
  /** What sinks take in and keep. */
  readonly stored_mt_per_yr: number;
  /** Only where the case says more of its tonnes than that they are captured and stored. */
  readonly accounts?: Accounts;
  readonly cost: Omit<PlanCost, 'total_m' | 'present_value_m'>;
  readonly sources: readonly SourcePlan[];
  readonly sinks: readonly SinkPlan[];
  readonly edges: readonly EdgePlan[];
  /** Plants of terminals that stand, and links that are served; only where the case has links. */
  readonly terminals?: readonly TerminalPlan[];
  readonly links?: readonly LinkPlan[];
}

/** How a plan of several stages looked ahead. */
export interface Planning {
  /** All stages at once, or one after the other with later ones unseen. */
  readonly ahead: 'foresight' | 'myopic';
  /** Annual cost of the plan made one stage after the other, on the same horizon's cash; null where that came to a dead end. */
  readonly myopic_annual_m?: number | null;
  /** What looking ahead saves, million a year; null at a dead end, where it saves the plan. */
  readonly value_annual_m?: number | null;
  /** The stage that cannot be planned after those before it. */
  readonly dead_end?: string;
}

/** What is built where and when, its flows and its money. Plain JSON; no clock values. */
export interface Plan {
  readonly format: typeof planFormat;
  readonly case_hash: string;
  readonly case_name: Bilingual;
  readonly currency: string;
  /** What made it: versions of yuanhui and of the solver. */
  readonly made_by: { readonly yuanhui: string; readonly solver: string };
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly status: 'optimal' | 'limit';
  readonly limit?: Limit;
  readonly horizon_years: number;
  readonly capital_recovery_factor: number;
  readonly cost: PlanCost;
  readonly bound_annual_m: number | null;
  readonly gap: PlanGap;
  readonly captured_mt_per_yr: number;
  readonly stored_mt_per_yr: number;
  /** As of the stages, on the average of the horizon. */
  readonly accounts?: Accounts;
  readonly counts: { readonly sources: number; readonly sinks: number; readonly edges: number };
  readonly length_km: number;
  readonly targets: readonly TargetPlan[];
  /** Only where the case has a programme. */
  readonly milestones?: readonly MilestonePlan[];
  /** Only where there are several stages. */
  readonly planning?: Planning;
  readonly stages: readonly StagePlan[];
  readonly cash: readonly CashLine[];
  /** Only where the case has clusters. */
  readonly clusters?: ClusterPlan;
  readonly audit: Audit;
  readonly remarks: readonly Issue[];
}

/** The verdict of the independent recomputation. */
export interface Audit {
  readonly ok: boolean;
  readonly issues: readonly Issue[];
}
