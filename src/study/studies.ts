import type { Asked } from '../case/realise.ts';
import type { Plan, PlanGap } from '../plan/plan.ts';
import type { Effort } from '../solve/search/effort.ts';
import type { Limit } from '../solve/solution.ts';
import type { RiskClass } from '../uncertainty/field.ts';
import type { Weights } from './alternatives/shares.ts';
import type { Saving } from './compared/saving.ts';
import type { OwnLine } from './hub/own-lines.ts';
import type { Planned } from './outcome.ts';
import type { StudyHead } from './studies/head.ts';
import type { PathsStudy } from './studies/paths.ts';
import type { PinsStudy } from './studies/pins.ts';

/** In how many of a study's plans an asset is built, or a link served. */
export interface AssetUse {
  readonly asset: 'source' | 'sink' | 'edge' | 'terminal' | 'link';
  readonly id: string;
  readonly built: number;
  readonly of: number;
}

/** Best and worst end of a case at one violation probability and one credibility level. */
export interface BoundsRun {
  /** Violation probability of the demands; null where the case has no random demand. */
  readonly risk: number | null;
  /** Level of fuzzy numbers; null where the case has none. */
  readonly credibility: number | null;
  readonly lower: Planned;
  /** The upper submodel linked to the lower plan. */
  readonly upper: Planned;
  /** The upper submodel for itself: with `lower` it gives the exact range. */
  readonly upper_unlinked: Planned;
  readonly links: number;
  readonly links_dropped: readonly string[];
  /** Whether it is proved that no fewer links could have been dropped. */
  readonly fewest: boolean;
}

/** Bounds at one setting, or a sweep over several. */
export interface BoundsStudy extends StudyHead {
  readonly study: 'bounds' | 'sweep';
  readonly asked: Asked;
  /** How far each plan went. */
  readonly effort: Effort;
  readonly runs: readonly BoundsRun[];
  /** The plan on central values; a sweep always has one. */
  readonly deterministic: Planned | null;
  /** Over the lower and the linked upper plans of all runs. */
  readonly built: readonly AssetUse[];
}

/** A stated future that a robust plan has to meet. */
export interface RobustScenario {
  /** `lower`, `upper`, `central`, `future 3`, or the run of a study. */
  readonly name: string;
  readonly probability: number;
  /** The best plan for this scenario alone: what perfect foresight would cost, million a year; null where none was found. */
  readonly alone_annual_m: number | null;
  readonly alone_bound_annual_m: number | null;
}

/** What a design, its plants, pipes and wells given, costs in each scenario when flows adapt. */
export interface DesignCosts {
  readonly design: 'robust' | 'deterministic' | 'lower' | 'upper';
  /** In the order of the scenarios; null where the design cannot meet the scenario's demands. */
  readonly annual_m: readonly (number | null)[];
  /** Tonnes that the design cannot capture of what the scenario demands, Mt over the horizon. */
  readonly shortfall_mt: readonly number[];
  /** Mean over the scenarios, worst regret, and conditional value at risk; null where some scenario cannot be met. */
  readonly expected_m: number | null;
  readonly worst_regret_m: number | null;
  readonly cvar_m: number | null;
}

/** What is minimised: the mean cost, the worst regret, or the conditional value at risk. */
export const robustObjectives = ['expected', 'regret', 'cvar'] as const;
export type RobustObjective = (typeof robustObjectives)[number];

export interface RobustStudy extends StudyHead {
  readonly study: 'robust';
  readonly objective: RobustObjective;
  /** Share of the dearest scenarios whose mean is the conditional value at risk. */
  readonly tail: number;
  readonly scenarios: readonly RobustScenario[];
  readonly status: 'optimal' | 'limit';
  readonly limit?: Limit;
  /** The objective and its proven bound, million a year; the gap is a share of the expected cost, and of its transport + storage. */
  readonly value_m: number;
  readonly bound_m: number | null;
  readonly gap: PlanGap;
  readonly designs: readonly DesignCosts[];
  /** The robust design run in the central future. */
  readonly plan: Plan;
  /** Cost of the robust design in the central future less that of the deterministic plan, million a year. */
  readonly price_of_robustness_m: number | null;
  /** Expected cost of the deterministic design less that of the robust one; null: the deterministic design cannot meet every scenario. */
  readonly value_of_stochastic_solution_m: number | null;
  /** Expected cost of the robust design less that of perfect foresight. */
  readonly value_of_perfect_information_m: number | null;
}

/** How often a condition of a plan is missed in sampled futures, with a confidence interval, and by how much. */
export interface Violation {
  /** Row of the model: `demand(coal_power)`, `storage_capacity(K1)`, `injection_rate(K1)`, `capture_limit(S1)`. */
  readonly constraint: string;
  readonly of: RiskClass | 'transport';
  /** Violation probability that the plan was made for; null where none was. */
  readonly promised: number | null;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Mean over all samples, and over those that miss, of what is short. */
  readonly mean_shortfall: number;
  readonly mean_shortfall_when_missed: number;
  /** Mt over the horizon for demands and capacities, Mt/yr for injection and capture. */
  readonly unit: 'Mt' | 'Mt/yr';
}

/** Distribution of a figure over sampled futures. */
export interface Distribution {
  readonly mean: number;
  /** Confidence interval of the mean. */
  readonly mean_low: number;
  readonly mean_high: number;
  readonly standard_deviation: number;
  /** By percent: `5`, `50`, … */
  readonly quantiles: Readonly<Record<string, number>>;
  readonly histogram: { readonly from: number; readonly to: number; readonly counts: readonly number[] };
  /** The plan's own figure. */
  readonly planned: number;
}

/** How much an uncertain number explains of the spread of cost. */
export interface Driver {
  /** Key of the number, `sources/S1/main/capture_cost_per_t`. */
  readonly key: string;
  readonly field: { readonly en: string; readonly zh: string };
  /** Spearman's rank correlation with the annual cost, and its square. */
  readonly correlation: number;
  readonly share: number;
}

export interface SimulationStudy extends StudyHead {
  readonly study: 'simulation';
  readonly samples: number;
  readonly seed: number;
  /** `none`: planned flows are kept and every condition is tested for itself; `flows`: flows adapt to each future. */
  readonly recourse: 'none' | 'flows';
  readonly confidence: number;
  readonly plan: Plan;
  readonly violations: readonly Violation[];
  /** How often any condition at all is missed when everything is drawn at once: reported, never held against a single risk. */
  readonly any: { readonly rate: number; readonly low: number; readonly high: number };
  /** Equivalent annual cost, million a year. */
  readonly cost: Distribution;
  /** Cost over captured tonnes, currency/t. */
  readonly levelised_cost: Distribution;
  readonly drivers: readonly Driver[];
}

/** A plan that costs little more than the best and differs from it and from every alternative before. */
export interface Alternative {
  readonly planned: Planned;
  /** Share of each earlier plan, the best first, that this one does not build again. */
  readonly differences: readonly number[];
  /** The least of them, which was maximised, and what was proved that no plan within the cost can pass. */
  readonly difference: number;
  readonly difference_bound: number;
  /** Cost above that of the best plan, as a share of it. */
  readonly dearer: number | null;
}

/** The most different plans within a stated cost of the best. */
export interface AlternativesStudy extends StudyHead {
  readonly study: 'alternatives';
  /** Share of the best plan's cost, without its sign, that an alternative may cost more. */
  readonly within: number;
  /** How many were asked for. */
  readonly count: number;
  /** How much pipes (by length), plants and stores (by number) count in a difference. */
  readonly weights: Weights;
  readonly effort: Effort;
  readonly best: Planned;
  readonly alternatives: readonly Alternative[];
  /** Where fewer were found than asked for: no further plan within the cost differs from all found by more than this. */
  readonly left_bound: number | null;
  /** Over the best plan and all alternatives. */
  readonly built: readonly AssetUse[];
}

/** What a cluster, or all sources in none, adds to the hub. */
export interface HubJoin {
  /** Null: sources in no cluster. */
  readonly cluster: string | null;
  readonly sources: readonly string[];
  /** Over the horizon. */
  readonly captured_mt: number;
  /** What its sources' own lines cost, million a year. */
  readonly own_annual_m: number;
  /** What is saved when it joins those before it: these sum to the saving of the hub. Null where a part has no plan. */
  readonly joining: Saving | null;
  /** What is saved when it joins after all others. */
  readonly last: Saving | null;
}

/** The shared network against every source with a line of its own. */
export interface HubStudy extends StudyHead {
  readonly study: 'hub';
  readonly effort: Effort;
  readonly shared: Planned;
  /** Null where some source cannot have one. */
  readonly own: {
    readonly lines: readonly OwnLine[];
    readonly annual_m: number;
    readonly bound_annual_m: number | null;
    readonly length_km: number;
  } | null;
  readonly saving: Saving | null;
  /** In the order of joining. */
  readonly joins: readonly HubJoin[];
}

/** Every kind of study. */
export type Study = BoundsStudy | RobustStudy | SimulationStudy | AlternativesStudy | HubStudy | PinsStudy | PathsStudy;
