import type { CrispCase } from '../../../case/case.ts';
import type { Network } from '../../../network/network.ts';
import type { ClusterPlan } from '../../clusters/cluster-plan.ts';

/** Nodes that distances are counted from by name of their seed: of k-medoids as the plan says, else as the case does. */
function startsOf({ sources, sinks, clusters = [] }: CrispCase, network: Network, { rule, seeds }: ClusterPlan) {
  const clusterOfHub = new Map(clusters.flatMap(({ id, hubs }) => hubs.map(({ name }) => [name, id] as const)));
  if (rule !== 'given') {
    return seeds.map(({ name, node, offset_km }) => ({ name, node, km: offset_km, cluster: clusterOfHub.get(name) }));
  }
  const said = new Map([...sources, ...sinks].map(({ id, cluster }) => [id, cluster]));
  return network.nodes.flatMap((node) => {
    const here = new Set([...node.sources, ...node.sinks].flatMap((id) => said.get(id) ?? []));
    const [only] = here;
    return here.size === 1 && only !== undefined ? [{ name: only, node: node.id, km: 0, cluster: only }] : [];
  });
}

/** By node: the cluster of the seed nearest along the edges, within the case's distance. Edges are relaxed until none is shorter. */
export function nodeClusters(crisp: CrispCase, network: Network, clusters: ClusterPlan): ReadonlyMap<string, string> {
  const within = crisp.cluster_membership?.within_km ?? Number.POSITIVE_INFINITY;
  const best = new Map<string, { readonly name: string; readonly km: number; readonly cluster: string | undefined }>();
  const take = (node: string, one: { readonly name: string; readonly km: number; readonly cluster: string | undefined }) => {
    const known = best.get(node);
    if (known !== undefined && (known.km < one.km || (known.km === one.km && known.name <= one.name))) return false;
    best.set(node, one);
    return true;
  };
  for (const { node, ...one } of startsOf(crisp, network, clusters)) take(node, one);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, length_km } of network.edges) {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const known = best.get(a);
        if (known !== undefined && take(b, { ...known, km: known.km + length_km })) changed = true;
      }
    }
  }
  return new Map(
    [...best].flatMap(([node, { km, cluster }]) => (cluster !== undefined && km <= within ? [[node, cluster] as const] : [])),
  );
}
