import type { Plan, StagePlan } from '../plan/plan.ts';
import type { AssetUse } from './studies.ts';

/** What a stage of a plan has of each kind of asset, by id; a terminal once, whether it loads, unloads or both. */
const idsOf: { readonly [Asset in AssetUse['asset']]: (stage: StagePlan) => readonly string[] } = {
  source: ({ sources }) => sources.map(({ id }) => id),
  sink: ({ sinks }) => sinks.map(({ id }) => id),
  edge: ({ edges }) => edges.map(({ id }) => id),
  terminal: ({ terminals = [] }) => terminals.map(({ terminal }) => terminal),
  link: ({ links = [] }) => links.map(({ id }) => id),
};

/** In how many of some plans each asset is built, or served, in any stage; those that none has are left out. */
export function assetUse(plans: readonly Plan[]): readonly AssetUse[] {
  return (Object.keys(idsOf) as AssetUse['asset'][]).flatMap((asset) => {
    const sets = plans.map(({ stages }) => new Set(stages.flatMap(idsOf[asset])));
    const ids = [...new Set(sets.flatMap((set) => [...set]))].sort();
    return ids.map((id) => ({ asset, id, built: sets.filter((set) => set.has(id)).length, of: plans.length }));
  });
}
