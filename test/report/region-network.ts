import type { Sink } from '../../src/case/sink.ts';
import type { Source } from '../../src/case/source.ts';
import type { Edge, Network, Node } from '../../src/network/network.ts';
import { km } from './region-places.ts';

/** Nearest-neighbour links of every place, plus a tree that makes the whole connected. */
export function makeNetwork(sources: readonly Source[], sinks: readonly Sink[], random: () => number): Network {
  const places = [...sources, ...sinks];
  const nodes: Node[] = places.map((place, i) => ({
    id: `n${i}`,
    longitude: place.longitude,
    latitude: place.latitude,
    sources: i < sources.length ? [place.id] : [],
    sinks: i < sources.length ? [] : [place.id],
  }));
  const pairs = new Map<string, readonly [number, number]>();
  const link = (a: number, b: number) => pairs.set(`${Math.min(a, b)}-${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  const nearest = (i: number, among: (j: number) => boolean) =>
    nodes
      .map((_, j) => j)
      .filter((j) => j !== i && among(j))
      .sort((a, b) => km(nodes[i]!, nodes[a]!) - km(nodes[i]!, nodes[b]!));
  const joined = new Set([0]);
  nodes.forEach((_, i) => {
    for (const j of nearest(i, () => true).slice(0, 3)) link(i, j);
    if (!joined.has(i)) link(i, nearest(i, (j) => joined.has(j))[0] ?? 0);
    joined.add(i);
  });
  const edges = [...pairs.values()].map(([a, b], i): Edge => {
    const [from, to] = [nodes[a]!, nodes[b]!];
    const bend = [(from.longitude + to.longitude) / 2 + (random() - 0.5) * 0.06, (from.latitude + to.latitude) / 2] as const;
    const length_km = Math.round(km(from, to) * 108) / 100 + 0.1;
    const sea = to.longitude > 122.4 && from.longitude > 122.4;
    return {
      id: `e${i}`,
      from: from.id,
      to: to.id,
      length_km,
      offshore_km: sea ? length_km : 0,
      cost_km: length_km * (sea ? 2 : 1),
      right_of_way_km: 0,
      kind: i % 3 === 0 ? 'access' : 'route',
      routes: i % 3 === 0 ? [] : [`P${4400 + (i % 60)}`],
      schematic: sea && i % 4 === 0,
      geometry: [[from.longitude, from.latitude], bend, [to.longitude, to.latitude]],
    };
  });
  const unreached = [{ terminal: 'source' as const, id: 'S9999', name: 'Datun Mine power station', distance_km: 72.1 }];
  const steps = [{ step: 'union', nodes: 218, edges: 197, length_km: 9482, components: 35 }];
  return { nodes, edges, unreached, steps, remarks: [] };
}
