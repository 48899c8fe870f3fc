import { kindOf } from '../base/kind.ts';
import type { CrispCase } from '../case/case.ts';
import { withHaulage } from './haulage.ts';
import type { Network, NetworkKind } from './network.ts';
import { type Places, placesOf } from './places.ts';

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

type Kinds = readonly NetworkKind<unknown>[];

function built(places: Places, kinds: Kinds): Network {
  const { kind, ...written } = places.network;
  const found = kindOf(kinds, kind);
  // Parsing what is parsed already changes nothing; it fills in defaults where the case was made in code.
  const network = withHaulage(found.build(places, found.parameters.parse(written)), places);
  assertWhole(network);
  return network;
}

/** Networks remembered: those of both ends of a case, and of a few cases beside it. */
const mostRemembered = 4;

const remembered = new WeakMap<Kinds, Map<string, Network>>();

/**
 * The candidate network of a crisp case, made by the kind that `network.kind` names; the plans of a study that differ in
 * other things share one, because the last few are remembered.
 * Deterministic, and independent of the order of sources, sinks and routes.
 * Throws an `InputError` where the case leaves nothing to build from.
 */
export function buildNetwork(crisp: CrispCase, kinds: Kinds): Network {
  const places = placesOf(crisp);
  const key = JSON.stringify(places);
  const known = remembered.get(kinds) ?? new Map<string, Network>();
  const network = known.get(key) ?? built(places, kinds);
  // The one asked for last goes to the end, the one asked for longest ago goes.
  known.delete(key);
  remembered.set(kinds, known.set(key, network));
  for (const oldest of [...known.keys()].slice(0, -mostRemembered)) known.delete(oldest);
  return network;
}
