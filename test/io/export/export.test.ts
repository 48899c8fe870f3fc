import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../../src/io/export/exporters.ts';
import { exportGeoJson } from '../../../src/io/export/geojson.ts';
import { exportGeoPackage } from '../../../src/io/export/geopackage.ts';
import { exportGeoParquet } from '../../../src/io/export/geoparquet.ts';
import { exportTables } from '../../../src/io/export/tables.ts';
import { wkb } from '../../../src/io/export/wkb.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { smallNetwork, smallPlan, smallStudy } from '../../fixtures/small-plan.ts';
import { itNeeds } from '../../optional.ts';

const [stage] = smallPlan.stages;
if (stage === undefined) throw new Error('the small plan has a stage');
const counts = { sources: 8, sinks: 5, pipes: 12, candidates: 16 };

const emptyPlan: Plan = { ...smallPlan, stages: [{ ...stage, sources: [], sinks: [], edges: [] }] };

/** A pipe on its edge, whose line runs with the flow. */
function lineOfPipe(id: string): readonly (readonly [number, number])[] {
  const [edge, pipe] = [smallNetwork.edges.find((one) => one.id === id), stage?.edges.find((one) => one.id === id)];
  if (edge === undefined || pipe === undefined) throw new Error(`no pipe ${id}`);
  return pipe.from === edge.from ? edge.geometry : [...edge.geometry].reverse();
}

describe('tables', () => {
  const tables = exportTables(smallPlan, smallStudy);
  const read = (name: string): Record<string, string>[] => parse(tables[name] ?? '', { bom: true, columns: true });

  test('begin with the mark of UTF-8 where they hold Chinese, and read back whole, commas and quotes in names too', () => {
    expect(Object.keys(tables)).toEqual(['summary.csv', 'sources.csv', 'sinks.csv', 'pipes.csv', 'targets.csv', 'cash.csv']);
    for (const name of ['sources.csv', 'sinks.csv']) expect(tables[name]?.startsWith('\uFEFF')).toBe(true);
    expect(read('sources.csv').map(({ name }) => name)).toEqual(stage.sources.map(({ name }) => name));
    expect(read('sources.csv').map(({ name }) => name)).toContain('上海"宝山"钢铁厂');
    expect(read('sinks.csv')[0]).toMatchObject({ id: 'K1', basin: '苏北盆地', wells: '12', province: '' });
  });

  test('say every number in full, with its unit in the column name', () => {
    const pipes = read('pipes.csv');
    expect(pipes).toHaveLength(12);
    for (const [at, pipe] of stage.edges.entries()) {
      expect(Number(pipes[at]?.capital_m_usd)).toBe(pipe.capital_m);
      expect(Number(pipes[at]?.flow_mt_per_yr)).toBe(pipe.flow_mt_per_yr);
      expect([pipes[at]?.from, pipes[at]?.to]).toEqual([pipe.from, pipe.to]);
    }
    const cash = read('cash.csv').map((row) => (row.category === 'revenue' ? -1 : 1) * Number(row.annual_m_usd_per_yr));
    expect(cash.reduce((sum, one) => sum + one, 0)).toBeCloseTo(smallPlan.cost.annual_m, 9);
    const summary = new Map(read('summary.csv').map(({ figure, value, unit }) => [figure, [value, unit]]));
    expect(summary.get('annual_cost')).toEqual([String(smallPlan.cost.annual_m), 'million USD/yr']);
    expect(summary.get('gap_transport_storage')).toEqual([String(smallPlan.gap.transport_storage), 'fraction']);
    expect(read('targets.csv')).toHaveLength(2);
  });

  test('leave blank what is unknown or without limit', () => {
    const sinks = stage.sinks.map((sink) => ({ ...sink, years_left: Number.POSITIVE_INFINITY }));
    const edges = stage.edges.map((edge) => ({ ...edge, capacity_mt_per_yr: null, utilisation: null }));
    const open = exportTables({ ...smallPlan, bound_annual_m: null, stages: [{ ...stage, sinks, edges }] }, smallStudy);
    const rows = (name: string): Record<string, string>[] => parse(open[name] ?? '', { bom: true, columns: true });
    expect(rows('sinks.csv').every(({ years_left }) => years_left === '')).toBe(true);
    expect(rows('pipes.csv').every(({ capacity_mt_per_yr }) => capacity_mt_per_yr === '')).toBe(true);
    expect(rows('summary.csv').find(({ figure }) => figure === 'bound_on_annual_cost')?.value).toBe('');
  });
});

describe('GeoJSON', () => {
  const files = exportGeoJson(smallPlan, smallNetwork, smallStudy);
  const collection = (name: string) => JSON.parse(files[`${name}.geojson`] ?? '');

  test('has every row as a feature with its geometry, pipes in the direction of flow', () => {
    for (const [name, count] of Object.entries(counts)) expect(collection(name).features).toHaveLength(count);
    for (const { properties, geometry } of collection('pipes').features) {
      expect(geometry).toEqual({ type: 'LineString', coordinates: lineOfPipe(properties.id) });
    }
    // Drawn from n06 to n04, flowing from n04 to n06.
    const reversed = collection('pipes').features.find((one: { properties: { id: string } }) => one.properties.id === 'e08');
    expect(reversed.geometry.coordinates[0]).toEqual([120.72, 31.35]);
    expect(
      collection('candidates').features.filter((one: { properties: { built: boolean } }) => one.properties.built),
    ).toHaveLength(12);
    expect(collection('sinks').features[0]).toMatchObject({ properties: { name: '苏北咸水层1', province: null, wells: 12 } });
  });

  test('states the bounds, and no reference system of its own (RFC 7946)', () => {
    expect(collection('sources').bbox).toEqual([117.35, 29.87, 121.55, 32.92]);
    expect(collection('sources')).not.toHaveProperty('crs');
  });
});

describe('GeoPackage', () => {
  test('has its metadata and layers, and every geometry as it is', async () => {
    const sqlite = await initSqlJs();
    const database = new sqlite.Database((await exportGeoPackage(smallPlan, smallNetwork, smallStudy))['plan.gpkg']);
    const values = (sql: string) => database.exec(sql)[0]?.values;
    expect(values('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(values('PRAGMA application_id')).toEqual([[0x47504b47]]);
    expect(values('PRAGMA foreign_key_check')).toBeUndefined();
    expect(values('SELECT table_name, data_type, srs_id FROM gpkg_contents ORDER BY rowid')).toEqual(
      Object.keys(counts).map((name) => [name, 'features', 4326]),
    );
    expect(values('SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id')).toEqual([[-1], [0], [4326]]);
    expect(values('SELECT name FROM sources ORDER BY fid')).toEqual(stage.sources.map(({ name }) => [name]));
    expect(values("SELECT schematic, flow_mt_per_yr FROM pipes WHERE id = 'e08'")).toEqual([[1, 1]]);
    for (const [id, blob] of values('SELECT id, geom FROM pipes') ?? []) {
      const line = lineOfPipe(String(id));
      const bytes = blob as Uint8Array;
      expect([...bytes.subarray(0, 4)]).toEqual([0x47, 0x50, 0, 3]);
      expect([...bytes.subarray(40)]).toEqual([...wkb({ type: 'LineString', coordinates: line })]);
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const [west, east, south, north] = [8, 16, 24, 32].map((at) => view.getFloat64(at, true));
      expect([west, east]).toEqual([Math.min(...line.map(([x]) => x)), Math.max(...line.map(([x]) => x))]);
      expect([south, north]).toEqual([Math.min(...line.map(([, y]) => y)), Math.max(...line.map(([, y]) => y))]);
    }
    database.close();
  });
});

describe('GeoParquet', () => {
  const files = exportGeoParquet(smallPlan, smallNetwork, smallStudy);
  const buffer = (name: string) => Uint8Array.from(files[`${name}.parquet`] ?? []).buffer;

  test('reads back row by row, numbers to the last digit', async () => {
    for (const [name, count] of Object.entries(counts))
      expect(await parquetReadObjects({ file: buffer(name) })).toHaveLength(count);
    const sources = await parquetReadObjects({ file: buffer('sources') });
    for (const [at, source] of stage.sources.entries()) {
      expect(sources[at]).toMatchObject({ name: source.name, levelised_usd_per_t: source.cost.levelised_per_t });
      expect(sources[at]?.geometry).toEqual({ type: 'Point', coordinates: [source.longitude, source.latitude] });
    }
    const sinks = await parquetReadObjects({ file: buffer('sinks') });
    expect(sinks[0]).toMatchObject({ wells: 12, basin: '苏北盆地' });
    expect(sinks[0]?.province ?? null).toBeNull();
    const pipes = await parquetReadObjects({ file: buffer('pipes') });
    for (const pipe of pipes) expect(pipe.geometry).toEqual({ type: 'LineString', coordinates: lineOfPipe(String(pipe.id)) });
  });

  test('states its geometry column as GeoParquet 1.1 asks', () => {
    for (const [name, type] of [
      ['sources', 'Point'],
      ['pipes', 'LineString'],
    ] as const) {
      const { key_value_metadata } = parquetMetadata(buffer(name));
      const geo = JSON.parse(key_value_metadata?.find(({ key }) => key === 'geo')?.value ?? '');
      expect(geo).toMatchObject({ version: '1.1.0', primary_column: 'geometry' });
      expect(geo.columns.geometry).toMatchObject({ encoding: 'WKB', geometry_types: [type] });
      expect(geo.columns.geometry.bbox).toHaveLength(4);
    }
  });
});

test('every format writes an empty plan, and writes the same plan the same way', async () => {
  expect(exporters.map(({ name }) => name)).toEqual(['csv', 'geojson', 'geopackage', 'geoparquet']);
  for (const { write } of exporters) {
    const [once, again] = [await write(smallPlan, smallNetwork, smallStudy), await write(smallPlan, smallNetwork, smallStudy)];
    expect(again).toEqual(once);
    const empty = await write(emptyPlan, { ...smallNetwork, edges: [] }, smallStudy);
    expect(Object.keys(empty)).toEqual(Object.keys(once));
  }
  expect(
    await parquetReadObjects({
      file: Uint8Array.from(exportGeoParquet(emptyPlan, smallNetwork, smallStudy)['pipes.parquet'] ?? []).buffer,
    }),
  ).toEqual([]);
});

test('a pipe on an edge that the network lacks is a bug and throws', () => {
  expect(() => exportGeoJson(smallPlan, { ...smallNetwork, edges: [] }, smallStudy)).toThrow('which the network lacks');
});

const gdal = (command: string, ...parts: string[]) =>
  execFileSync(command, parts, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OGR_WKT_PRECISION: '17' },
  });

itNeeds('gdal', 'GDAL reads GeoPackage and GeoJSON: counts, Chinese names, lengths on the ellipsoid', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-export-'));
  const file = join(folder, 'plan.gpkg');
  writeFileSync(file, (await exportGeoPackage(smallPlan, smallNetwork, smallStudy))['plan.gpkg']);
  for (const [name, content] of Object.entries(exportGeoJson(smallPlan, smallNetwork, smallStudy)))
    writeFileSync(join(folder, name), content);
  for (const [name, count] of Object.entries(counts)) {
    for (const path of [file, join(folder, `${name}.geojson`)]) {
      const summary = gdal('ogrinfo', '-so', path, name);
      expect(summary).toContain(`Feature Count: ${count}`);
      expect(summary).toContain('WGS 84');
      expect(summary).not.toMatch(/warning|error/i);
    }
  }
  expect(gdal('ogrinfo', '-al', file, 'sources')).toContain('name (String) = 上海"宝山"钢铁厂');
  const sql = 'SELECT id, length_km, ST_Length(geom, 1) / 1000 AS measured FROM pipes';
  const measured = gdal('ogrinfo', '-dialect', 'SQLite', '-sql', sql, file);
  const lengths = [...measured.matchAll(/id \(String\) = (\S+)\s+length_km \(Real\) = (\S+)\s+measured \(Real\) = (\S+)/g)];
  expect(lengths).toHaveLength(12);
  for (const [, id, stated, geodesic] of lengths) expect(Math.abs(Number(stated) / Number(geodesic) - 1), id).toBeLessThan(1e-9);
});
