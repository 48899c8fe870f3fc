import { centralCase } from '../../../src/case/realise.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { networkKinds } from '../../../src/network/kinds.ts';
import type { Network } from '../../../src/network/network.ts';
import { readTiny, tinyFiles } from '../../io/tiny-folder.ts';

export const [columns, rows, cell] = [16, 10, 0.1];
/** Corner of the lower left cell: the raster holds the terminals of the tiny case. */
export const [west, south] = [117.2, 32.3];

/** An ASCII grid; `-9999` is no value. */
export const asciiGrid = (values: readonly number[], header: Readonly<Record<string, number | string>> = {}) => {
  const head = { ncols: columns, nrows: rows, xllcorner: west, yllcorner: south, cellsize: cell, NODATA_value: -9999, ...header };
  const count = Number(head.ncols);
  const lines = Array.from({ length: Math.ceil(values.length / count) }, (_, row) =>
    values.slice(row * count, (row + 1) * count).join(' '),
  );
  return `${Object.entries(head)
    .map(([key, value]) => `${key} ${value}`)
    .join('\n')}\n${lines.join('\n')}\n`;
};

export const flat = Array.from({ length: columns * rows }, () => 1);

/** Centre of a cell of the raster, columns and rows counted from 0 at the upper left. */
export const centre = (column: number, row: number): readonly [number, number] => [
  Number((west + (column + 0.5) * cell).toFixed(6)),
  Number((south + (rows - row - 0.5) * cell).toFixed(6)),
];

/** A source at one cell and a sink at another, and whatever else stands in the middle of a cell. */
export function terminals(
  source: readonly [number, number],
  sink: readonly [number, number],
  more: readonly (readonly [number, number])[] = [],
) {
  const row = ([column, line]: readonly [number, number]) => `${centre(column, line)[1]},${centre(column, line)[0]}`;
  const plants = [source, ...more].map((at, index) => `S${index + 1},Plant,power,${row(at)},main,2.5,0.9,50`);
  return {
    'sources.csv': `id,name,sector,latitude,longitude,stream,emissions_mt_per_yr,capture_rate,capture_cost_per_t\n${plants.join('\n')}\n`,
    'sinks.csv': `id,name,kind,location,latitude,longitude,capacity_mt,injection_mt_per_yr_per_well,max_wells,storage_cost_per_t\nK1,Store,saline,onshore,${row(sink)},120,0.4,20,6\n`,
  };
}

export const caseYaml = (network: string) =>
  tinyFiles['case.yaml']
    .replace(/corridors:\n(.|\n)*?(?=targets:)/, '')
    .replace(/network:\n(.|\n)*$/, `network:\n  kind: terrain\n${network}`);

const { 'routes.geojson': _routes, ...tables } = tinyFiles;

/** Files of a terrain case with the tiny case's terminals. */
export const terrainFiles = (network: string, layers: Readonly<Record<string, string | Uint8Array>>) => ({
  ...tables,
  'case.yaml': caseYaml(network),
  ...layers,
});

/** The network of a terrain case as built from its folder, with what reading remarks. */
export async function networkOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Network> {
  const { study } = await readTiny(files);
  return buildNetwork(centralCase(study), networkKinds);
}

export const costLayer = `  layers:
    - role: cost
      file: cost.asc
`;

export const polygon = (...rings: readonly (readonly (readonly [number, number])[])[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } }],
  });

export const line = (...coordinates: readonly (readonly [number, number])[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }],
  });
