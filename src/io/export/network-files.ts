import type { Edge, Network, Node } from '../../network/network.ts';
import { csvText } from '../csv-text.ts';
import { featureCollection } from './geojson.ts';
import { edgeColumns, type Layer, layerOf, pointOf } from './layers.ts';
import { realColumn, type TableColumn, textColumn } from './table.ts';

const nodeColumns: readonly TableColumn<Node>[] = [
  textColumn('id', (node) => node.id),
  realColumn('longitude', (node) => node.longitude),
  realColumn('latitude', (node) => node.latitude),
  textColumn('sources', (node) => node.sources.join('; ')),
  textColumn('sinks', (node) => node.sinks.join('; ')),
];

/** Corridor of the edges where they are routes of another case. */
export const candidateCorridor = 'candidate';

/** Edges as routes of a case whose network is a `graph`: lengths and factors as they are, no further search. */
const routeColumns: readonly TableColumn<Edge>[] = [
  textColumn('id', (edge) => edge.id),
  textColumn('corridor', () => candidateCorridor),
  textColumn('location', (edge) => (edge.offshore_km > edge.length_km / 2 ? 'offshore' : 'onshore')),
  realColumn('length_km', (edge) => edge.length_km),
  realColumn('terrain_factor', (edge) => (edge.length_km > 0 ? edge.cost_km / edge.length_km : 1)),
  realColumn('right_of_way_factor', (edge) => (edge.length_km > 0 ? edge.right_of_way_km / edge.length_km : 0)),
];

const table = ({ table: { columns, rows } }: Layer) =>
  csvText(
    columns.map(({ name }) => name),
    rows,
  );

/**
 * A candidate network by file name: nodes and edges as CSV and GeoJSON (RFC 7946), and the edges once more as routes.geojson,
 * which a case with the network kind `graph` reads. The same network always gives the same bytes.
 */
export function networkFiles({ nodes, edges }: Network): Record<string, string> {
  const line = ({ geometry }: Edge) => ({ type: 'LineString' as const, coordinates: geometry });
  const nodeLayer = layerOf('nodes', 'Point', nodeColumns, nodes, pointOf);
  const edgeLayer = layerOf('edges', 'LineString', edgeColumns, edges, line);
  return {
    'nodes.csv': table(nodeLayer),
    'edges.csv': table(edgeLayer),
    'nodes.geojson': featureCollection(nodeLayer),
    'edges.geojson': featureCollection(edgeLayer),
    'routes.geojson': featureCollection(layerOf('routes', 'LineString', routeColumns, edges, line)),
  };
}
