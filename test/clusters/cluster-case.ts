import type { CaseDocument } from '../../src/case/case.ts';
import { handCase, plant, route, store } from '../fixtures/hand-case.ts';

/**
 * T ─ 30 ─ J ─ 60 ─ K ─ 100 ─ O
 *          └─ 40 ─ S
 * Plants at S and T, stores at K and O; the hub of cluster a stands at S, that of b at K.
 */
export const clusters: NonNullable<CaseDocument['clusters']> = [
  { id: 'a', name: { en: 'West', zh: '西部' }, mark_mt_per_yr: 3, hubs: [{ name: 'A', longitude: 110, latitude: 30 }] },
  { id: 'b', name: { en: 'East', zh: '东部' }, mark_mt_per_yr: 1, hubs: [{ name: 'B', longitude: 112, latitude: 30 }] },
];

export const routes = [route('T', 'J', 30), route('S', 'J', 40), route('J', 'K', 60), route('K', 'O', 100)];

export function clusterCase(change: Partial<CaseDocument> = {}): CaseDocument {
  return handCase({
    ...{ sources: [plant('S'), plant('T')], sinks: [store('K'), store('O')], routes, clusters },
    cluster_membership: { rule: 'nearest_hub' },
    targets: [{ amount_mt_per_yr: 3, sense: 'at_least' }],
    ...change,
  });
}
