import type { CrispCase } from '../../case/case.ts';
import { type ComputedCriterion, computedCriteria, type StatedCriterion, statedCriteria } from '../../case/clusters/readiness.ts';
import type { Membership } from '../../network/hubs/membership.ts';
import type { Network } from '../../network/network.ts';
import { type ClusterMatter, matterOf } from './cluster-matter.ts';
import type { ClusterReadiness, CriterionScore } from './cluster-plan.ts';
import { scoreOf } from './criteria.ts';

type Weights = NonNullable<NonNullable<CrispCase['readiness']>['weights']>;

function computed(criterion: ComputedCriterion, matter: ClusterMatter, weights: Weights): CriterionScore {
  return { criterion, of: 'computed', weight: weights[criterion] ?? 1, ...scoreOf[criterion](matter) };
}

function stated(criterion: StatedCriterion, { readiness }: CrispCase, cluster: string, weights: Weights): CriterionScore {
  const said = readiness?.stated.find((one) => one.cluster === cluster && one.criterion === criterion);
  const head = { criterion, of: 'stated' as const, weight: weights[criterion] ?? 1 };
  if (said === undefined) return { ...head, score: null };
  const { score, reason, basis, source, note } = said;
  return { ...head, score, reason, basis, source, ...(note === undefined ? {} : { note }) };
}

/**
 * How ready each cluster is, criterion by criterion: the three conditions of a regional hub and what hubs abroad have taught,
 * after section 2.3 of the paper on a CCUS hub in Southwest China (Natural Gas Industry 44(4), 2024). What nobody stated and
 * nothing tells stays unknown: the mean is given with all of it at 0 and at 1.
 */
export function readinessOf(crisp: CrispCase, network: Network, membership: Membership): ClusterReadiness[] {
  const weights = crisp.readiness?.weights ?? {};
  return (crisp.clusters ?? []).map(({ id: cluster }) => {
    const matter = matterOf(cluster, crisp, network, membership);
    const scores = [
      ...computedCriteria.map((criterion) => computed(criterion, matter, weights)),
      ...statedCriteria.map((criterion) => stated(criterion, crisp, cluster, weights)),
    ];
    const sum = (of: (score: CriterionScore) => number) => scores.reduce((total, one) => total + of(one), 0);
    const all = sum(({ weight }) => weight);
    const weighed = scores.filter(({ weight }) => weight > 0);
    return {
      ...{ cluster, scores },
      low: sum(({ weight, score }) => weight * (score ?? 0)) / all,
      high: sum(({ weight, score }) => weight * (score ?? 1)) / all,
      known: weighed.filter(({ score }) => score !== null).length,
      weighed: weighed.length,
    };
  });
}
