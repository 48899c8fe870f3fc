import type { Way } from './draft.ts';
import type { Places } from './places.ts';

/** Terrain factor of every corridor, by id. */
export function terrainFactors({ corridors }: Places): ReadonlyMap<string, number> {
  return new Map(corridors.map(({ id, terrain_factor }) => [id, terrain_factor]));
}

/** What a route is, and what a kilometre of it counts for; `length_km` is the geodesic length of its lines. */
export function routeWay(
  route: Places['routes'][number],
  terrain: ReadonlyMap<string, number>,
  { length_km, offshore_factor }: { readonly length_km: number; readonly offshore_factor: number },
): Way {
  const offshore = route.location === 'offshore';
  return {
    kind: 'route',
    routes: [route.id],
    schematic: route.schematic,
    offshore,
    length_ratio: route.length_km === undefined || length_km === 0 ? 1 : route.length_km / length_km,
    cost_factor: (route.terrain_factor ?? terrain.get(route.corridor) ?? 1) * (offshore ? offshore_factor : 1),
    right_of_way_factor: route.right_of_way_factor,
  };
}
