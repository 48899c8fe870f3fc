import type { PipeOption } from '../../../src/economics/pipeline-cost/pipeline-cost.ts';
import type { Edge, Network, Node } from '../../../src/network/network.ts';
import type { Carriage } from '../../../src/network/reduce/carriage.ts';
import { type Reduced, reduceNetwork } from '../../../src/network/reduce/reduce.ts';

/** Ends of an edge by letter, its length, and what it is called where two run beside each other. */
type Drawn = readonly [ends: string, km?: number, more?: Partial<Edge>];

/** Mt/yr that plants and stores at a node can do: `{ S: 2 }`. */
type Rates = Readonly<Record<string, number>>;

export const option = (id: string, capacity_mt_per_yr: number, capital_m_per_km: number): PipeOption => ({
  ...{ id, capacity_mt_per_yr, capital_m_per_km, capital_m_per_km_per_mt_per_yr: 0 },
  ...{ right_of_way_m_per_km: 0, right_of_way_m_per_km_per_mt_per_yr: 0, fixed_m_per_km_per_yr: 0 },
});

/** Two narrow pipes carry 2 for 8; one wide one carries 10 for 6. */
export const narrowAndWide = [option('narrow', 1, 4), option('wide', 10, 6)];

export function drawn(edges: readonly Drawn[], plants: Rates, stores: Rates): Network {
  const letters = [...new Set(edges.flatMap(([ends]) => [...ends.slice(0, 2)]))].sort();
  const nodes: Node[] = letters.map((id, k) => ({
    ...{ id, longitude: k, latitude: 0 },
    sources: id in plants ? [`plant ${id}`] : [],
    sinks: id in stores ? [`store ${id}`] : [],
  }));
  return {
    nodes,
    edges: edges.map(([ends, km = 100, more = {}]) => ({
      ...{ id: ends, from: ends.charAt(0), to: ends.charAt(1), length_km: km, offshore_km: 0, cost_km: km },
      ...{ right_of_way_km: 0, kind: 'route', routes: [], schematic: false, geometry: [], ...more },
    })),
    ...{ unreached: [], steps: [], remarks: [] },
  };
}

export function reduced(edges: readonly Drawn[], plants: Rates, stores: Rates, change: Partial<Carriage> = {}): Reduced {
  return reduceNetwork(drawn(edges, plants, stores), {
    capture_mt_per_yr: ({ id }) => plants[id] ?? 0,
    injection_mt_per_yr: ({ id }) => stores[id] ?? 0,
    ...{ options: narrowAndWide, capitalCharge: 0.1, stages: 1, twoFlows: false, ...change },
  });
}

/**
 * Chains as the edges walked, a minus where against the way they are drawn, with the most that flows along and back:
 * `SJ -KJ: 2 / 0`. They are walked the way that more can flow.
 */
export function told({ chains }: Reduced): string[] {
  return chains
    .map(({ links, most_forward_mt_per_yr: forward, most_backward_mt_per_yr: backward }) => {
      const along = links.map(({ edge, from }) => (from === edge.from ? edge.id : `-${edge.id}`)).join(' ');
      const back = links.toReversed().map(({ edge, to }) => (to === edge.from ? edge.id : `-${edge.id}`));
      const turned = forward < backward || (forward === backward && along.startsWith('-'));
      return turned ? `${back.join(' ')}: ${backward} / ${forward}` : `${along}: ${forward} / ${backward}`;
    })
    .sort();
}
