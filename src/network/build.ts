import { kindOf } from '../base/kind.ts';
import type { CrispCase } from '../case/case.ts';
import { withHaulage } from './haulage.ts';
import type { Network, NetworkKind } from './network.ts';

/** A network that breaks its contract is a bug of the kind that built it. */
function assertWhole(network: Network): void {
  const nodes = new Set(network.nodes.map(({ id }) => id));
  if (nodes.size !== network.nodes.length) throw new Error('two nodes of the network share an id');
  if (new Set(network.edges.map(({ id }) => id)).size !== network.edges.length) {
    throw new Error('two edges of the network share an id');
  }
  for (const edge of [...network.edges, ...(network.haulage ?? [])]) {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) throw new Error(`the edge ${edge.id} ends nowhere`);
    for (const km of [edge.length_km, edge.offshore_km, edge.cost_km, edge.right_of_way_km]) {
      if (!(Number.isFinite(km) && km >= 0)) throw new Error(`the edge ${edge.id} has no length: is the case crisp?`);
    }
  }
}

/**
 * The candidate network of a crisp case, made by the kind that `network.kind` names.
 * Deterministic, and independent of the order of sources, sinks and routes.
 * Throws an `InputError` where the case leaves nothing to build from.
 */
export function buildNetwork(crisp: CrispCase, kinds: readonly NetworkKind<unknown>[]): Network {
  const { kind, ...written } = crisp.network;
  const found = kindOf(kinds, kind);
  // Parsing what is parsed already changes nothing; it fills in defaults where the case was made in code.
  const network = withHaulage(found.build(crisp, found.parameters.parse(written)), crisp);
  assertWhole(network);
  return network;
}
