import type { CrispCase } from '../../case/case.ts';
import { distanceKm } from '../../geo/geodesic.ts';
import { byText } from '../finish.ts';
import type { Network } from '../network.ts';

/** A hub town with the node of the candidate network that it stands at. */
export interface HubPlace {
  readonly cluster: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** The node nearest to it. */
  readonly node: string;
  /** How far that is in a straight line, km. */
  readonly offset_km: number;
}

/** Hubs of all clusters, each at its nearest node, of nodes equally near the first by name; the water side of a terminal is none. */
export function hubPlaces(
  { clusters = [], terminals = [] }: Pick<CrispCase, 'clusters' | 'terminals'>,
  { nodes }: Pick<Network, 'nodes'>,
): HubPlace[] {
  const quays = new Set(terminals.map(({ id }) => id));
  const ashore = nodes.filter(({ id }) => !quays.has(id));
  return clusters.flatMap(({ id: cluster, hubs }) =>
    hubs.flatMap(({ name, longitude, latitude }) => {
      const [nearest] = ashore
        .map((node) => ({ node: node.id, offset_km: distanceKm([longitude, latitude], [node.longitude, node.latitude]) }))
        .sort((a, b) => a.offset_km - b.offset_km || byText(a.node, b.node));
      return nearest === undefined ? [] : [{ cluster, name, longitude, latitude, ...nearest }];
    }),
  );
}
