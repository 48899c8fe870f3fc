import { distanceKm } from '../../geo/geodesic.ts';
import type { LonLat } from '../../geo/position.ts';
import { makeGroups } from '../components.ts';
import type { Spot } from '../draft.ts';
import { byText } from '../finish.ts';
import type { Places } from '../places.ts';
import type { LinkRule } from './parameters.ts';

/** Terminals this near to each other, or to a line, stand on one spot: no access is drawn. */
export const sameSpotKm = 0.01;

export type SpotClass = LinkRule['from'];

const isSea = (sink: Places['sinks'][number]) => sink.location === 'offshore';

/** What a spot holds, in the words of the link rules. */
export function holds(spot: Spot, what: SpotClass): boolean {
  if (what === 'source') return spot.sources.length > 0;
  return spot.sinks.some((sink) => isSea(sink) === (what === 'offshore_sink'));
}

/** A spot is at sea where a sink on it is. */
export const spotOffshore = (spot: Spot): boolean => spot.sinks.some(isSea);

export const idOfSpot = ({ sources, sinks, terminals = [] }: Spot): string =>
  [...sources, ...sinks, ...terminals].map(({ id }) => id).join('+');

/** Sources, sinks and terminals gathered where they stand on one spot; a spot lies where the one with the least id does. */
export function spotsOf({ sources, sinks, terminals: hubs }: Places): Spot[] {
  const terminals = [...sources, ...sinks, ...hubs]
    .map(({ id, longitude, latitude }) => ({ id, at: [longitude, latitude] as LonLat }))
    .sort((a, b) => a.at[1] - b.at[1] || byText(a.id, b.id));
  const groups = makeGroups(terminals.map(({ id }) => id));
  const bandDegrees = (2 * sameSpotKm) / 110;
  terminals.forEach((one, index) => {
    for (let next = index + 1; next < terminals.length; next += 1) {
      const other = terminals[next];
      if (other === undefined || other.at[1] - one.at[1] > bandDegrees) break;
      if (distanceKm(one.at, other.at) <= sameSpotKm) groups.join(one.id, other.id);
    }
  });
  const places = new Map(terminals.map(({ id, at }) => [id, at] as const));
  const spots = new Map<string, Spot>();
  const at = (id: string): Spot => {
    const group = groups.of(id);
    return spots.get(group) ?? { position: places.get(group) ?? [0, 0], sources: [], sinks: [] };
  };
  const sorted = <T extends { readonly id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => byText(a.id, b.id));
  for (const source of sorted(sources)) {
    const spot = at(source.id);
    spots.set(groups.of(source.id), { ...spot, sources: [...spot.sources, source] });
  }
  for (const sink of sorted(sinks)) {
    const spot = at(sink.id);
    spots.set(groups.of(sink.id), { ...spot, sinks: [...spot.sinks, sink] });
  }
  for (const terminal of sorted(hubs)) {
    const spot = at(terminal.id);
    spots.set(groups.of(terminal.id), { ...spot, terminals: [...(spot.terminals ?? []), terminal] });
  }
  return [...spots.entries()].sort(([a], [b]) => byText(a, b)).map(([, spot]) => spot);
}
