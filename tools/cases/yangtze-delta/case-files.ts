import { stringify } from 'yaml';
import type { CaseDocument } from '../../../src/case/case.ts';
import type { RouteRow, SinkRow, SourceRow } from './rows.ts';

type Cell = string | number | boolean | undefined;

const sourceColumns = [
  ...(['id', 'name', 'sector', 'latitude', 'longitude', 'province', 'service_years', 'life_basis'] as const),
  ...(['basis', 'source', 'note'] as const),
];
const streamColumns = [
  ...(['stream', 'emissions_mt_per_yr', 'capture_rate', 'capture_cost_per_t', 'capture_fixed_m_per_yr'] as const),
  ...(['cost_basis', 'cost_source'] as const),
];
const sinkColumns = [
  ...(['id', 'name', 'kind', 'location', 'basin', 'latitude', 'longitude', 'province', 'capacity_mt'] as const),
  ...(['injection_mt_per_yr_per_well', 'max_wells', 'site_capital_m', 'site_fixed_m_per_yr', 'well_capital_m'] as const),
  ...(['well_fixed_m_per_yr', 'storage_cost_per_t', 'basis', 'source', 'note'] as const),
];

const cellText = (cell: Cell): string => {
  const text = cell === undefined ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const table = (rows: readonly (readonly Cell[])[]): string => `${rows.map((row) => row.map(cellText).join(',')).join('\n')}\n`;

/** One row for each stream; the source's own cells are repeated. */
function sourceTable(sources: readonly SourceRow[]): string {
  const rows = sources.flatMap((source) =>
    source.streams.map((stream) => [...sourceColumns.map((key) => source[key]), ...streamColumns.map((key) => stream[key])]),
  );
  return table([[...sourceColumns, ...streamColumns], ...rows]);
}

const sinkTable = (sinks: readonly SinkRow[]): string =>
  table([sinkColumns, ...sinks.map((sink) => sinkColumns.map((key) => sink[key]))]);

/** One feature a line, so that a difference between two versions can be read. */
function routeFeatures(routes: readonly RouteRow[]): string {
  const features = routes.map(({ lines, ...properties }) =>
    JSON.stringify({ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/** The files of a case folder: name → text. */
export function caseFiles(document: CaseDocument): Map<string, string> {
  const { sources, sinks, routes = [], ...rest } = document;
  return new Map([
    ['case.yaml', stringify(rest, { lineWidth: 0 })],
    ['sources.csv', sourceTable(sources)],
    ['sinks.csv', sinkTable(sinks)],
    ['routes.geojson', routeFeatures(routes)],
  ]);
}
