import type { ComputedCriterion } from '../../case/clusters/readiness.ts';
import type { ClusterMatter } from './cluster-matter.ts';
import type { CriterionScore } from './cluster-plan.ts';

type Scored = Pick<CriterionScore, 'score' | 'figures'>;

const sum = <T>(members: readonly T[], of: (member: T) => number) => members.reduce((total, one) => total + of(one), 0);
const scored = (score: number | null, says: string, values: Readonly<Record<string, number>> = {}): Scored => ({
  score,
  figures: { says, values },
});

/** min(1, what the stores can take over the horizon ÷ what the plants could capture): 1 where the cluster can store its own. */
function amountMatch({ sources, sinks }: ClusterMatter): Scored {
  const potential_mt = sum(sources, (one) => one.potential_mt);
  const intake_mt = sum(sinks, (one) => one.intake_mt);
  if (!(potential_mt > 0)) return scored(null, 'no_sources');
  if (sinks.length === 0) return scored(0, 'no_sinks', { potential_mt });
  const ratio = intake_mt / potential_mt;
  return scored(Math.min(1, ratio), 'amount', { potential_mt, intake_mt, ratio });
}

/**
 * Nearness, Σ potential × max(0, 1 − km/far_km) ÷ Σ potential; what is not reached counts 0. Beside it the mean distance of
 * what is reached. Without `far_km` distances are told and not scored.
 */
function nearness({ sources, far_km }: ClusterMatter, kmOf: (source: ClusterMatter['sources'][number]) => number): Scored {
  const potential = sum(sources, (one) => one.potential_mt);
  const reached = sources.filter((source) => Number.isFinite(kmOf(source)));
  const reached_mt = sum(reached, (one) => one.potential_mt);
  const values = {
    mean_km: reached_mt > 0 ? sum(reached, (source) => source.potential_mt * kmOf(source)) / reached_mt : 0,
    unreached_mt: potential - reached_mt,
  };
  if (reached_mt === 0) return scored(0, 'nothing_reached', { unreached_mt: potential });
  if (far_km === undefined) return scored(null, 'distance_unscored', values);
  const score = sum(reached, (source) => source.potential_mt * Math.max(0, 1 - kmOf(source) / far_km)) / potential;
  return scored(score, 'distance', { ...values, far_km });
}

function distanceMatch(matter: ClusterMatter): Scored {
  if (!(sum(matter.sources, (one) => one.potential_mt) > 0)) return scored(null, 'no_sources');
  if (matter.sinks.length === 0) return scored(0, 'no_sinks');
  return nearness(matter, ({ store_km }) => store_km);
}

function hubDistance(matter: ClusterMatter): Scored {
  if (matter.hubs === 0) return scored(null, 'no_hubs');
  if (!(sum(matter.sources, (one) => one.potential_mt) > 0)) return scored(null, 'no_sources');
  return nearness(matter, ({ hub_km }) => hub_km);
}

/** Proven capacity ÷ capacity; a store that does not say counts as unproven, unless none says. */
function provenCapacity({ sinks }: ClusterMatter): Scored {
  if (sinks.length === 0) return scored(null, 'no_sinks');
  const capacity_mt = sum(sinks, (one) => one.capacity_mt);
  const unstated_mt = sum(sinks, ({ capacity_mt: own, proven_share }) => (proven_share === undefined ? own : 0));
  if (sinks.every(({ proven_share }) => proven_share === undefined)) return scored(null, 'proven_unstated', { capacity_mt });
  const proven_mt = sum(sinks, ({ capacity_mt: own, proven_share = 0 }) => own * proven_share);
  return scored(proven_mt / capacity_mt, unstated_mt > 0 ? 'proven_partly' : 'proven', { proven_mt, capacity_mt, unstated_mt });
}

/** Every computed criterion. */
export const scoreOf: Readonly<Record<ComputedCriterion, (matter: ClusterMatter) => Scored>> = {
  amount_match: amountMatch,
  distance_match: distanceMatch,
  hub_distance: hubDistance,
  proven_capacity: provenCapacity,
};
