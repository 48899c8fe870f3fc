import { byText } from './finish.ts';
import type { Haulway, Network, Node } from './network.ts';
import type { Places } from './places.ts';

/** Names of the ways of a terminal. */
export const loadingOf = (terminal: string) => `${terminal}:loading`;
export const unloadingOf = (terminal: string) => `${terminal}:unloading`;

const bare = { offshore_km: 0, cost_km: 0, right_of_way_km: 0, routes: [], schematic: true };

type Terminal = Places['terminals'][number];

/** From the pipes into a terminal where it loads, and back out of it where it unloads; neither where the pipes do not reach it. */
function waysOf(terminal: Terminal, land: Node | undefined): Haulway[] {
  const { id, longitude, latitude } = terminal;
  if (land === undefined) return [];
  const [ashore, quay] = [
    [land.longitude, land.latitude],
    [longitude, latitude],
  ] as const;
  const shared = { ...bare, kind: 'terminal', terminal: id, length_km: 0 } as const;
  const loading: Haulway = { ...shared, id: loadingOf(id), from: land.id, to: id, geometry: [ashore, quay] };
  const unloading: Haulway = { ...shared, id: unloadingOf(id), from: id, to: land.id, geometry: [quay, ashore] };
  return [...(terminal.loading === undefined ? [] : [loading]), ...(terminal.unloading === undefined ? [] : [unloading])];
}

/** Links drawn straight: their length is that of the way, which the case knows. */
function linksOf({ links, terminals }: Places): Haulway[] {
  const places = new Map(terminals.map(({ id, longitude, latitude }) => [id, [longitude, latitude] as const]));
  return links.map(({ id, from, to, length_km }): Haulway => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) throw new Error(`the link ${id} ends at a terminal that the case lacks`);
    return { ...bare, kind: 'haulage', link: id, id, from, to, length_km, geometry: [start, end] };
  });
}

/**
 * The network with the terminals and links of the case. Every terminal is a place of its own beside the one where it meets
 * the pipes, so that what goes from one mode to another there is neither loaded nor unloaded by its plants.
 */
export function withHaulage(network: Network, given: Places): Network {
  const { terminals, links } = given;
  if (links.length === 0) return network;
  const landOf = new Map(network.nodes.flatMap((node) => (node.terminals ?? []).map((id) => [id, node] as const)));
  const places = terminals.map(({ id, longitude, latitude }): Node => ({ id, longitude, latitude, sources: [], sinks: [] }));
  const ways = [...terminals.flatMap((terminal) => waysOf(terminal, landOf.get(terminal.id))), ...linksOf(given)];
  return {
    ...network,
    nodes: [...network.nodes, ...places].sort((a, b) => byText(a.id, b.id)),
    haulage: ways.sort((a, b) => byText(a.id, b.id)),
  };
}
