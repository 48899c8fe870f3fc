import { type CrispCase, horizonOf } from '../../case/case.ts';
import { intakeOf, outlookOf } from '../../case/outlook/potential.ts';
import type { Membership } from '../../network/hubs/membership.ts';
import { nearestSeeds, waysOf } from '../../network/hubs/nearest-seeds.ts';
import type { Network } from '../../network/network.ts';

/** A source of a cluster with what it could give and how far it is from what it needs; Infinity where nothing is reached. */
interface SourceMatter {
  readonly potential_mt: number;
  readonly store_km: number;
  readonly hub_km: number;
}

/** What the computed criteria look at in one cluster. */
export interface ClusterMatter {
  readonly sources: readonly SourceMatter[];
  /** What each store could take over the horizon, its capacity, and how much of that is proven. */
  readonly sinks: readonly {
    readonly intake_mt: number;
    readonly capacity_mt: number;
    readonly proven_share: number | undefined;
  }[];
  readonly hubs: number;
  /** Distance at which nearness scores 0. */
  readonly far_km: number | undefined;
}

/** Lays out what belongs to a cluster: potentials over the horizon, and distances along the candidate edges. */
export function matterOf(cluster: string, crisp: CrispCase, network: Network, membership: Membership): ClusterMatter {
  const own = new Set(membership.members.filter((one) => one.cluster === cluster).map(({ id }) => id));
  const ways = waysOf(network);
  const horizon = horizonOf(crisp);
  const nodeOf = new Map(network.nodes.flatMap((node) => node.sources.map((id) => [id, node.id] as const)));
  const stores = network.nodes.filter((node) => node.sinks.some((id) => own.has(id)));
  const hubs = membership.hubs.filter((hub) => hub.cluster === cluster);
  const toStore = nearestSeeds(
    ways,
    stores.map(({ id }) => ({ name: id, node: id, offset_km: 0 })),
  );
  const toHub = nearestSeeds(ways, hubs);
  const km = (found: typeof toHub, id: string) => found.get(nodeOf.get(id) ?? '')?.km ?? Number.POSITIVE_INFINITY;
  return {
    sources: crisp.sources
      .filter(({ id }) => own.has(id))
      .map((source) => ({
        potential_mt: outlookOf(source, horizon).potential_mt,
        ...{ store_km: km(toStore, source.id), hub_km: km(toHub, source.id) },
      })),
    sinks: crisp.sinks
      .filter(({ id }) => own.has(id))
      .map((sink) => ({
        intake_mt: intakeOf(sink, crisp),
        // A market has no capacity that could be proven.
        ...{ capacity_mt: sink.capacity_mt ?? 0, proven_share: sink.proven_share },
      })),
    hubs: hubs.length,
    far_km: crisp.readiness?.far_km,
  };
}
