import type { Bilingual } from '../../base/bilingual.ts';
import type { Criterion } from '../../case/clusters/readiness.ts';
import type { Category } from '../../model/ledger.ts';
import type { HubPlace } from '../../network/hubs/hub-places.ts';
import type { Member } from '../../network/hubs/membership.ts';

/** Whom something belongs to: a cluster, no cluster, or (pipes only) what lies between two of these. */
export type Group =
  | { readonly part: 'cluster'; readonly cluster: string }
  | { readonly part: 'none' }
  | { readonly part: 'between' };

/** Money of one cash term. */
export interface TermSum {
  readonly term: string;
  readonly category: Category;
  /** Overnight capital, million. */
  readonly capital_m: number;
  /** Equivalent annual amount, million a year; revenue is positive. */
  readonly annual_m: number;
}

/** How far a cluster is on the way to its mark: what it captures reaches it, only what it could capture does, or neither. */
export type Reached = 'captured' | 'capability' | 'no';

/** What of one stage belongs to one group. */
export interface GroupFigures {
  readonly group: Group;
  readonly sources: number;
  readonly sinks: number;
  /** Edges with a pipe that stands. */
  readonly edges: number;
  readonly captured_mt_per_yr: number;
  /** What the capture plants that stand could capture. */
  readonly capability_mt_per_yr: number;
  readonly stored_mt_per_yr: number;
  /** Of edges with a pipe that stands. */
  readonly length_km: number;
  /** Overnight capital of pipes spent in the stage, million. */
  readonly pipe_capital_m: number;
  /** Overnight capital of everything spent in the stage, million. */
  readonly capital_m: number;
  /** Equivalent annual amounts, million a year, as in the stage's own cost. */
  readonly cost: {
    readonly annual_m: number;
    readonly capture_annual_m: number;
    readonly transport_annual_m: number;
    readonly storage_annual_m: number;
    readonly revenue_annual_m: number;
  };
  readonly terms: readonly TermSum[];
  /** Only of clusters with a mark. */
  readonly mark_mt_per_yr?: number;
  readonly reached?: Reached;
}

/** A score under one criterion, with its reason. */
export interface CriterionScore {
  readonly criterion: Criterion;
  readonly of: 'computed' | 'stated';
  readonly weight: number;
  /** 0 to 1; null where nothing can be said. */
  readonly score: number | null;
  /** Why a computed criterion is scored so, or why it is not: the case of its wording and its figures. */
  readonly figures?: { readonly says: string; readonly values: Readonly<Record<string, number>> };
  /** What people said of it. */
  readonly reason?: Bilingual;
  readonly basis?: string;
  readonly source?: string;
  readonly note?: string;
}

/** The scorecard of one cluster. */
export interface ClusterReadiness {
  readonly cluster: string;
  readonly scores: readonly CriterionScore[];
  /** Weighted mean with everything unknown at 0, and at 1: equal once all is known. */
  readonly low: number;
  readonly high: number;
  /** Criteria with a score, of those with a weight. */
  readonly known: number;
  readonly weighed: number;
}

/** A plan by cluster. Sums over all groups of a stage are the stage's own figures. */
export interface ClusterPlan {
  readonly rule: 'given' | 'nearest_hub' | 'k_medoids';
  readonly within_km?: number;
  readonly hubs: readonly HubPlace[];
  /** Nodes that members were counted from: hubs, medoids, or the places that name their cluster. */
  readonly seeds: readonly { readonly name: string; readonly node: string; readonly offset_km: number }[];
  readonly members: readonly Member[];
  /** Edges with a pipe in any stage. */
  readonly edges: readonly { readonly id: string; readonly group: Group }[];
  readonly stages: readonly { readonly stage: string; readonly groups: readonly GroupFigures[] }[];
  readonly readiness: readonly ClusterReadiness[];
}
