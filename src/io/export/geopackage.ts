import initSqlJs, { type Database } from 'sql.js';
import type { Case } from '../../case/case.ts';
import type { Network } from '../../network/network.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Cell } from '../csv-text.ts';
import { boundsOf, type Geometry, type Layer, planLayers } from './layers.ts';
import type { ExportTable } from './table.ts';
import { wkb } from './wkb.ts';

const srs = 4326;
// Results hold no clock values; the standard wants a time, so it is always this one.
const lastChange = '2000-01-01T00:00:00.000Z';

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

const sqlTypes = { text: 'TEXT', real: 'REAL', whole: 'INTEGER', flag: 'BOOLEAN' } as const;

/** Metadata tables of OGC 12-128r18, version 1.3. */
const metadata = `
PRAGMA application_id = ${0x47504b47};
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL), ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
  ('WGS 84 geodetic', ${srs}, 'EPSG', ${srs}, '${wgs84}', NULL);`;

/** A geometry as a GeoPackage keeps it: header with the envelope of lines, then well-known binary (§2.1.3). */
export function geoPackageBlob(geometry: Geometry): Uint8Array {
  const body = wkb(geometry);
  const bounds = geometry.type === 'Point' ? undefined : boundsOf([geometry]);
  const bytes = new Uint8Array(8 + (bounds === undefined ? 0 : 32) + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, bounds === undefined ? 0b001 : 0b011]);
  view.setInt32(4, srs, true);
  if (bounds !== undefined) {
    const [west, south, east, north] = bounds;
    for (const [at, edge] of [west, east, south, north].entries()) view.setFloat64(8 + at * 8, edge, true);
  }
  bytes.set(body, bytes.length - body.length);
  return bytes;
}

const sqlValue = (cell: Cell) => (cell === undefined || cell === null ? null : typeof cell === 'boolean' ? Number(cell) : cell);
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function addRows(database: Database, { name, columns, rows }: ExportTable, geometries: readonly Geometry[]): void {
  const names = ['geom', ...columns.map((column) => column.name)].map(quoted);
  const insert = database.prepare(
    `INSERT INTO ${quoted(name)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const [at, cells] of rows.entries()) {
    const geometry = geometries[at];
    insert.run([geometry === undefined ? null : geoPackageBlob(geometry), ...cells.map(sqlValue)]);
  }
  insert.free();
}

function addLayer(database: Database, { table, type, geometries }: Layer): void {
  const columns = table.columns.map((column) => `${quoted(column.name)} ${sqlTypes[column.type]}`);
  const geometryType = type.toUpperCase();
  database.run(
    `CREATE TABLE ${quoted(table.name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${geometryType}, ${columns.join(', ')})`,
  );
  const bounds = boundsOf(geometries) ?? [null, null, null, null];
  database.run("INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)", [
    table.name,
    table.name,
    lastChange,
    ...bounds,
    srs,
  ]);
  database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", [table.name, geometryType, srs]);
  addRows(database, table, geometries);
}

/** Sources, sinks, pipes and candidate edges as layers of one GeoPackage (OGC 12-128), without a spatial index, by file name. */
export async function exportGeoPackage(plan: Plan, network: Network, study: Case): Promise<{ 'plan.gpkg': Uint8Array }> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database();
  try {
    database.run(metadata);
    for (const layer of planLayers(plan, network, study)) addLayer(database, layer);
    return { 'plan.gpkg': database.export() };
  } finally {
    database.close();
  }
}
