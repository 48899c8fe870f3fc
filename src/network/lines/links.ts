import { distanceKm } from '../../geo/geodesic.ts';
import { sphereKm, unitVector } from '../../geo/sphere.ts';
import { makeGroups } from '../components.ts';
import type { Spot } from '../draft.ts';
import { byText } from '../finish.ts';
import type { Attachment } from './attach.ts';
import type { EdgeIndex } from './edge-index.ts';
import type { LinkRule } from './parameters.ts';
import { holds, idOfSpot } from './spots.ts';

/** A straight link of two spots. */
export interface Link {
  readonly from: Spot;
  readonly to: Spot;
  readonly km: number;
}

const nameOf = ({ from, to }: Link) => [idOfSpot(from), idOfSpot(to)].sort(byText).join('~');

/** All links that a rule allows, shortest first, grouped by where they start. */
function allowed(spots: readonly Spot[], rule: LinkRule): Link[][] {
  const places = new Map(spots.map((spot) => [spot, unitVector(spot.position)] as const));
  const ends = spots.filter((spot) => rule.to !== 'network' && holds(spot, rule.to));
  return spots
    .filter((spot) => holds(spot, rule.from))
    .map((from) =>
      ends
        .filter((to) => to !== from)
        // The sphere is within 1 % of the ellipsoid: it leaves out what is certainly too far.
        .filter((to) => sphereKm(places.get(from) ?? [0, 0, 0], places.get(to) ?? [0, 0, 0]) <= 1.01 * rule.max_km)
        .map((to) => ({ from, to, km: distanceKm(from.position, to.position) }))
        .filter(({ km }) => km <= rule.max_km)
        .sort((a, b) => a.km - b.km || byText(idOfSpot(a.to), idOfSpot(b.to))),
    );
}

const byLength = (a: Link, b: Link) => a.km - b.km || byText(nameOf(a), nameOf(b));

/** Keeps those whose starts are at least `spacing_km` from each other and from `already`, in the order given. */
function spaced<T>(wanted: readonly T[], startOf: (one: T) => Spot, already: readonly Spot[], spacing_km: number): T[] {
  const starts = [...already];
  return wanted.filter((one) => {
    const start = startOf(one);
    if (starts.some((other) => distanceKm(other.position, start.position) < spacing_km)) return false;
    starts.push(start);
    return true;
  });
}

/** Links between terminals by the rules; each pair once. */
export function directLinks(spots: readonly Spot[], rules: readonly LinkRule[]): Link[] {
  const links = new Map<string, Link>();
  for (const rule of rules) {
    if (rule.to === 'network') continue;
    const all = allowed(spots, rule);
    const nearest = all.flatMap((one) => one.slice(0, rule.nearest)).sort(byLength);
    const kept = rule.spacing_km === undefined ? nearest : spaced(nearest, ({ from }) => from, [], rule.spacing_km);
    if (rule.connect_all) {
      const groups = makeGroups(spots.map(idOfSpot));
      for (const { from, to } of kept) groups.join(idOfSpot(from), idOfSpot(to));
      for (const link of all.flat().sort(byLength)) {
        const [a, b] = [idOfSpot(link.from), idOfSpot(link.to)];
        if (groups.of(a) !== groups.of(b)) kept.push(link);
        groups.join(a, b);
      }
    }
    for (const link of kept) if (!links.has(nameOf(link))) links.set(nameOf(link), link);
  }
  return [...links.values()].sort(byLength);
}

/** Links from terminals to the lines, beyond the access of those that have one: to the nearest points of different edges. */
export function trunks(
  spots: readonly Spot[],
  rules: readonly LinkRule[],
  index: EdgeIndex,
  reached: ReadonlySet<Spot>,
): Attachment[] {
  const found = new Map<Spot, Attachment[]>();
  for (const rule of rules) {
    if (rule.to !== 'network') continue;
    const starts = spots.filter((spot) => holds(spot, rule.from));
    const wanted = starts
      .filter((spot) => !reached.has(spot) && !found.has(spot))
      .map((spot) => {
        const edges = new Set<number>();
        const targets = index
          .within(spot.position, rule.max_km)
          .filter(({ edge }) => !edges.has(edge) && edges.add(edge).size <= rule.nearest);
        return { spot, targets, km: targets[0]?.distance_km ?? Number.POSITIVE_INFINITY };
      })
      .filter(({ targets }) => targets.length > 0)
      .sort((a, b) => a.km - b.km || byText(idOfSpot(a.spot), idOfSpot(b.spot)));
    const already = starts.filter((spot) => reached.has(spot));
    const kept = rule.spacing_km === undefined ? wanted : spaced(wanted, ({ spot }) => spot, already, rule.spacing_km);
    for (const { spot, targets } of kept)
      found.set(
        spot,
        targets.map((target) => ({ spot, kind: 'link', target })),
      );
  }
  return [...found.values()].flat();
}
