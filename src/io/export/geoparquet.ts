import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Case } from '../../case/case.ts';
import type { Network } from '../../network/network.ts';
import type { Plan } from '../../plan/plan.ts';
import { boundsOf, type Layer, planLayers } from './layers.ts';
import { wkb } from './wkb.ts';

const parquetTypes = { text: 'STRING', real: 'DOUBLE', whole: 'INT32', flag: 'BOOLEAN' } as const;

/** The `geo` metadata of GeoParquet 1.1.0; without `crs` the reference system is OGC:CRS84, longitude first. */
function geoMetadata({ type, geometries }: Layer): string {
  const bbox = boundsOf(geometries);
  return JSON.stringify({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: [type], ...(bbox === undefined ? {} : { bbox }) } },
  });
}

function parquet(layer: Layer): Uint8Array {
  const { columns, rows } = layer.table;
  const columnData = columns.map(({ name, type }, at) => ({
    name,
    type: parquetTypes[type],
    nullable: true,
    data: rows.map((cells) => cells[at] ?? null),
  }));
  const geometry = {
    name: 'geometry',
    type: 'BYTE_ARRAY' as const,
    nullable: true,
    statistics: false,
    data: layer.geometries.map(wkb),
  };
  const kvMetadata = [{ key: 'geo', value: geoMetadata(layer) }];
  return new Uint8Array(parquetWriteBuffer({ columnData: [...columnData, geometry], kvMetadata }));
}

/** Sources, sinks, pipes and candidate edges as GeoParquet 1.1 with well-known binary, by file name. */
export function exportGeoParquet(plan: Plan, network: Network, study: Case): Record<string, Uint8Array> {
  return Object.fromEntries(planLayers(plan, network, study).map((layer) => [`${layer.table.name}.parquet`, parquet(layer)]));
}
