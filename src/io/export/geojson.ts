import type { Case } from '../../case/case.ts';
import type { Network } from '../../network/network.ts';
import type { Plan } from '../../plan/plan.ts';
import { boundsOf, type Layer, planLayers } from './layers.ts';

/** A layer as a GeoJSON text. */
export function featureCollection({ table, geometries }: Layer): string {
  const bbox = boundsOf(geometries);
  const features = table.rows.map((cells, at) => ({
    type: 'Feature',
    properties: Object.fromEntries(table.columns.map(({ name }, column) => [name, cells[column] ?? null])),
    geometry: geometries[at],
  }));
  // One feature a line, so that changes of a plan read well side by side.
  const head = JSON.stringify({ type: 'FeatureCollection', name: table.name, ...(bbox === undefined ? {} : { bbox }) });
  return `${head.slice(0, -1)},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

/** Sources, sinks, pipes and candidate edges as GeoJSON (RFC 7946: WGS 84, longitude first), by file name. */
export function exportGeoJson(plan: Plan, network: Network, study: Case): Record<string, string> {
  return Object.fromEntries(
    planLayers(plan, network, study).map((layer) => [`${layer.table.name}.geojson`, featureCollection(layer)]),
  );
}
