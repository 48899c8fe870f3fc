import { membershipOf } from '../../network/hubs/membership.ts';
import { largeEnough, type Measure } from './measure.ts';

/** Clusters whose sources capture anything in the stage, or as much as the size asks for. */
export const clustersStarted: Measure = {
  measure: 'clusters_started',
  says: { en: 'Clusters started', zh: '已启动产业集群数' },
  unit: 'number',
  of: 'nothing',
  sized: true,
  requirable: false,
  ofPlan: (row, { crisp, network, stage }) => {
    const clusterOf = new Map(membershipOf(crisp, network)?.members.map(({ id, cluster }) => [id, cluster]));
    const captured = new Map<string, number>();
    for (const { id, captured_mt_per_yr } of stage.sources) {
      const cluster = clusterOf.get(id);
      if (cluster != null) captured.set(cluster, (captured.get(cluster) ?? 0) + captured_mt_per_yr);
    }
    return [...captured.values()].filter((amount) => amount > 0 && largeEnough(row, amount)).length;
  },
};
