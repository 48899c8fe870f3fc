import { byText } from '../finish.ts';
import { nearestSeeds, type Seed, type waysOf } from './nearest-seeds.ts';

type Ways = ReturnType<typeof waysOf>;

/** What differences of sums of lengths must pass to count, km. */
const tolerance_km = 1e-6;

/** Distances along the edges from a node to all others, each node worked out once. */
function distancesOf(ways: Ways) {
  const known = new Map<string, ReturnType<typeof nearestSeeds>>();
  return (from: string, to: string): number => {
    const found = known.get(from) ?? nearestSeeds(ways, [{ name: from, node: from, offset_km: 0 }]);
    known.set(from, found);
    return found.get(to)?.km ?? Number.POSITIVE_INFINITY;
  };
}

/**
 * k-medoids over network distance (Park and Jun, Expert Systems with Applications 36 (2009) 3336–3341,
 * doi:10.1016/j.eswa.2008.01.039), seeded by the hubs in place of their rule: every place belongs to the nearest medoid, and
 * a medoid moves to that of its members from which all of them are nearest in sum, until none moves. Σ min(distance,
 * within_km) falls with every move, so it ends. `places` names the node of every place, once a place.
 */
export function medoidsOf(
  ways: Ways,
  hubs: readonly Seed[],
  places: readonly string[],
  within_km = Number.POSITIVE_INFINITY,
): readonly Seed[] {
  const between = distancesOf(ways);
  const sorted = [...places].sort(byText);
  let medoids = [...hubs].sort((a, b) => byText(a.name, b.name));
  for (;;) {
    const nearest = nearestSeeds(ways, medoids);
    const moved = medoids.map((medoid) => {
      const members = sorted.filter((place) => {
        const one = nearest.get(place);
        return one?.seed === medoid.name && one.km <= within_km;
      });
      const sumFrom = ({ node, offset_km }: Pick<Seed, 'node' | 'offset_km'>) =>
        members.reduce((sum, place) => sum + offset_km + between(node, place), 0);
      let best = { medoid, sum: sumFrom(medoid) };
      for (const node of new Set(members)) {
        const candidate = { ...medoid, node, offset_km: 0 };
        const sum = sumFrom(candidate);
        if (sum < best.sum - tolerance_km) best = { medoid: candidate, sum };
      }
      return best.medoid;
    });
    if (moved.every((medoid, k) => medoid === medoids[k])) return medoids;
    medoids = moved;
  }
}
