import type { Plan } from '../plan/plan.ts';
import type { AssetUse } from './studies.ts';

/** Ids of what a plan builds of one kind of asset, in any stage. */
function builtIn(plan: Plan, asset: AssetUse['asset']): ReadonlySet<string> {
  const lists = { source: 'sources', sink: 'sinks', edge: 'edges' } as const;
  return new Set(plan.stages.flatMap((stage) => stage[lists[asset]].map(({ id }) => id)));
}

/** In how many of some plans each asset is built; those that none builds are left out. */
export function assetUse(plans: readonly Plan[]): readonly AssetUse[] {
  return (['source', 'sink', 'edge'] as const).flatMap((asset) => {
    const sets = plans.map((plan) => builtIn(plan, asset));
    const ids = [...new Set(sets.flatMap((set) => [...set]))].sort();
    return ids.map((id) => ({ asset, id, built: sets.filter((set) => set.has(id)).length, of: plans.length }));
  });
}
