import type { Case } from '../../case/case.ts';
import type { Position } from '../../case/route.ts';
import type { Edge, Network } from '../../network/network.ts';
import type { Plan } from '../../plan/plan.ts';
import { linkColumns, terminalColumns } from './haul-tables.ts';
import { pipeColumns, sinkColumns, sourceColumns, stagedRows } from './plan-tables.ts';
import { type ExportTable, flagColumn, realColumn, type TableColumn, tableOf, textColumn } from './table.ts';

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] };

/** A table with a geometry for each row, WGS 84 longitude and latitude. */
export interface Layer {
  readonly table: ExportTable;
  readonly type: Geometry['type'];
  readonly geometries: readonly Geometry[];
}

/** A layer of rows with a geometry each. */
export function layerOf<Row>(
  name: string,
  type: Geometry['type'],
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  geometryOf: (row: Row) => Geometry,
): Layer {
  return { table: tableOf(name, columns, rows), type, geometries: rows.map(geometryOf) };
}

/** The place of a row as a point. */
export const pointOf = ({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): Geometry => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

/** Columns of candidate edges. */
export const edgeColumns: readonly TableColumn<Edge>[] = [
  textColumn('id', (edge) => edge.id),
  textColumn('from', (edge) => edge.from),
  textColumn('to', (edge) => edge.to),
  textColumn('kind', (edge) => edge.kind),
  realColumn('length_km', (edge) => edge.length_km),
  realColumn('offshore_km', (edge) => edge.offshore_km),
  realColumn('cost_km', (edge) => edge.cost_km),
  realColumn('right_of_way_km', (edge) => edge.right_of_way_km),
  textColumn('routes', (edge) => edge.routes.join('; ')),
  flagColumn('schematic', (edge) => edge.schematic),
];

/** Columns of every edge that could have been built. */
const candidateColumns = (built: ReadonlySet<string>): readonly TableColumn<Edge>[] => [
  ...edgeColumns,
  flagColumn('built', (edge) => built.has(edge.id)),
];

/** Terminals and the links between them, drawn straight; none where the case has none. */
function haulLayers(plan: Plan, { haulage = [] }: Network, study: Case): Layer[] {
  if (haulage.length === 0) return [];
  const ways = new Map(haulage.map((way) => [way.id, way.geometry]));
  return [
    layerOf(
      'terminals',
      'Point',
      terminalColumns(plan, study),
      stagedRows(plan, (stage) => stage.terminals ?? []),
      pointOf,
    ),
    layerOf(
      'links',
      'LineString',
      linkColumns(plan, study),
      stagedRows(plan, (stage) => stage.links ?? []),
      ({ id }) => ({ type: 'LineString', coordinates: ways.get(id) ?? [] }),
    ),
  ];
}

/** Sources, sinks, pipes in the direction of flow, and the candidate edges, each with its place. */
export function planLayers(plan: Plan, network: Network, study: Case): readonly Layer[] {
  const edges = new Map(network.edges.map((edge) => [edge.id, edge]));
  const pipes = stagedRows(plan, (stage) => stage.edges);
  const lineOf = (id: string, from: string): Geometry => {
    const edge = edges.get(id);
    if (edge === undefined) throw new Error(`the plan has a pipe on edge ${id}, which the network lacks`);
    return { type: 'LineString', coordinates: edge.from === from ? edge.geometry : [...edge.geometry].reverse() };
  };
  return [
    layerOf(
      'sources',
      'Point',
      sourceColumns(plan, study),
      stagedRows(plan, (stage) => stage.sources),
      pointOf,
    ),
    layerOf(
      'sinks',
      'Point',
      sinkColumns(plan, study),
      stagedRows(plan, (stage) => stage.sinks),
      pointOf,
    ),
    layerOf('pipes', 'LineString', pipeColumns(plan, study), pipes, ({ id, from }) => lineOf(id, from)),
    ...haulLayers(plan, network, study),
    layerOf('candidates', 'LineString', candidateColumns(new Set(pipes.map(({ id }) => id))), network.edges, ({ id, from }) =>
      lineOf(id, from),
    ),
  ];
}

/** West, south, east, north of geometries; undefined where there are none. */
export function boundsOf(geometries: readonly Geometry[]): readonly [number, number, number, number] | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const [longitude, latitude] of geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates) {
      [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
      [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
}
