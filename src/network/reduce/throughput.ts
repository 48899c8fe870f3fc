import { type Block, blocksOf, type Joining } from './blocks.ts';

/** What stands at a node, or at all nodes of a part: how many plants and stores, and what they can do at most, Mt/yr. */
export interface Terminals {
  readonly plants: number;
  readonly stores: number;
  readonly capture_mt_per_yr: number;
  readonly injection_mt_per_yr: number;
}

export const noTerminals: Terminals = { plants: 0, stores: 0, capture_mt_per_yr: 0, injection_mt_per_yr: 0 };

const added = (a: Terminals, b: Terminals, sign: 1 | -1 = 1): Terminals => {
  const plants = a.plants + sign * b.plants;
  const stores = a.stores + sign * b.stores;
  return {
    plants,
    stores,
    // Nothing stands there is known by counting: a difference of sums would leave rounding behind.
    capture_mt_per_yr: plants === 0 ? 0 : a.capture_mt_per_yr + sign * b.capture_mt_per_yr,
    injection_mt_per_yr: stores === 0 ? 0 : a.injection_mt_per_yr + sign * b.injection_mt_per_yr,
  };
};

/** A block, and for each of its nodes the terminals of everything that is joined to the block there, the node included. */
export interface Joint<Edge> {
  readonly block: Block<Edge>;
  readonly at: ReadonlyMap<string, Terminals>;
  readonly all: Terminals;
}

/** The blocks of a network with what is joined to each at each of its nodes. */
export function jointsOf<Edge extends Joining>(edges: readonly Edge[], terminals: ReadonlyMap<string, Terminals>): Joint<Edge>[] {
  const blocks = blocksOf(edges);
  const below = new Map<string, Terminals>();
  const belowOf = (node: string) => below.get(node) ?? terminals.get(node) ?? noTerminals;
  const hanging = blocks.map(({ nodes: [top = '', ...others] }) => {
    // Blocks come after those that hang on them, so what is below each of the others is complete.
    const at = new Map(others.map((node) => [node, belowOf(node)]));
    const sum = [...at.values()].reduce((total, one) => added(total, one), noTerminals);
    below.set(top, added(belowOf(top), sum));
    return { at, sum, top };
  });
  return blocks.map((block, k) => {
    const { at, sum, top } = hanging[k] as (typeof hanging)[number];
    const all = belowOf(block.root);
    return { block, at: new Map([...at, [top, added(all, sum, -1)]]), all };
  });
}

/** Whether some plant and some store are joined to a block at two different nodes: otherwise nothing has to cross it. */
export function isCrossed({ at }: Joint<unknown>): boolean {
  const plants = [...at].filter(([, here]) => here.plants > 0).map(([node]) => node);
  const stores = [...at].filter(([, here]) => here.stores > 0).map(([node]) => node);
  return plants.some((plant) => stores.some((store) => store !== plant));
}

/**
 * The most that passes an arc of a block on paths from plants to stores that pass no node twice, Mt/yr: what comes from
 * plants that are not joined at its end, into stores that are not joined at its start.
 */
export function mostAlong({ at, all }: Joint<unknown>, from: string, to: string): number {
  const before = added(all, at.get(to) ?? noTerminals, -1);
  const after = added(all, at.get(from) ?? noTerminals, -1);
  return Math.min(before.capture_mt_per_yr, after.injection_mt_per_yr);
}
