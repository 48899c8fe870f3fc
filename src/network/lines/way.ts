import { distanceKm } from '../../geo/geodesic.ts';
import type { LonLat } from '../../geo/position.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';
import type { DraftEdge, Way } from '../draft.ts';
import type { Parameters } from './parameters.ts';

/** A straight connector. It is at sea where either of its ends is. */
export function connector(
  kind: Exclude<Way['kind'], 'route'>,
  ends: { readonly from: LonLat; readonly to: LonLat; readonly offshore: boolean },
  parameters: Crisp<Parameters>,
): DraftEdge {
  const { from, to, offshore } = ends;
  const cost_factor =
    parameters.connector_terrain_factor * parameters.detour_factor * (offshore ? parameters.offshore_factor : 1);
  const way: Way = { kind, routes: [], schematic: false, offshore, length_ratio: 1, cost_factor, right_of_way_factor: 0 };
  return { segments: [{ from, to, km: distanceKm(from, to), way }] };
}
