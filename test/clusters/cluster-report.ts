import type { CaseDocument } from '../../src/case/case.ts';
import { plant, store } from '../fixtures/hand-case.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { planned } from '../properties/planning.ts';
import { clusterCase, clusters } from './cluster-case.ts';

const score = (criterion: string, cluster: string, basis: 'assumed' | 'estimated') => ({
  ...{ cluster, criterion, basis, score: 0.5, source: 'Yearbook 2024, page 12' },
  reason: { en: 'Two pilots of 0.1 Mt a year have run since 2021', zh: '2021 年以来已有两个 10 万吨级示范项目运行' },
});

/** A hub in two stages with three clusters, some stores in none, and a scorecard; its plan and what a report needs of it. */
export async function clusterReport() {
  const { capital_recovery_factor: _given, stages: _one, ...rest } = clusterCase();
  const document = stagedCase({
    ...rest,
    name: { en: 'A hub of three clusters', zh: '三个集群的区域中心' },
    sectors: [{ id: 'coal', name: { en: 'Coal power', zh: '煤电' } }],
    clusters: [
      ...clusters,
      {
        id: 'c',
        basis: 'assumed',
        name: { en: 'Northeast of the basin', zh: '盆地东北部' },
        mark_mt_per_yr: 1,
        hubs: [{ name: 'C', longitude: 112, latitude: 31 }],
      },
    ],
    cluster_membership: { rule: 'nearest_hub', within_km: 80 },
    sources: [plant('S'), plant('T'), plant('O', { id: 'W', name: 'Works by the store' })],
    sinks: [store('K', { proven_share: 0.4 }), store('O', { capacity_mt: 6 })],
    targets: [stageTarget('2030', 0.9), stageTarget('2040', 3)],
    readiness: {
      ...{ far_km: 200, weights: { amount_match: 2 }, basis: 'illustrative' as const },
      stated: [
        score('project_experience', 'a', 'assumed'),
        score('government_support', 'a', 'estimated'),
        score('project_experience', 'c', 'assumed'),
      ] as NonNullable<CaseDocument['readiness']>['stated'],
    },
  });
  const outcome = await planned(document);
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  return { document, plan: outcome.plan, network: outcome.network };
}
