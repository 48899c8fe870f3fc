import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Position } from '../../../src/case/route.ts';
import type { Rings } from '../../../src/geo/point-in-polygon.ts';

/** A plant or a field of the points table. */
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Undefined where the cell is blank. */
  readonly capacity: number | undefined;
  readonly start_year: number | undefined;
  readonly co2_mt_per_yr: number | undefined;
  readonly source: string;
  readonly province: string;
  readonly approximate: boolean;
  /** `key=value` parts of the notes column. */
  readonly notes: ReadonlyMap<string, string>;
}

/** A line of the gas network, operating or not. */
export interface RawLine {
  readonly id: string;
  readonly name: string;
  readonly operating: boolean;
  readonly location: 'onshore' | 'offshore';
  readonly table_km: number;
  readonly lines: readonly (readonly Position[])[];
}

/** An operating unit of a coal plant. */
export interface CoalUnit {
  readonly plant: string;
  readonly start_year: number | undefined;
  readonly co2_mt_per_yr: number;
}

/** A province's outline, for totals only. */
export interface Province {
  readonly name: string;
  readonly polygons: readonly Rings[];
}

export interface Raw {
  readonly points: readonly Point[];
  readonly lines: readonly RawLine[];
  readonly units: readonly CoalUnit[];
  readonly provinces: readonly Province[];
}

/** Dates come as 2010, 2010-04 and 2002-07-15: the year is what counts. */
function yearOf(text: string): number | undefined {
  const match = /^(\d{4})(-\d{2}){0,2}$/.exec(text.trim());
  if (match === null && text.trim() !== '') throw new Error(`a start year that is no date: ${text}`);
  return match === null ? undefined : Number(match[1]);
}

function numberOf(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`not a number: ${text}`);
  return value;
}

function needed(value: number | undefined, what: string): number {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
}

function readPoints(path: string): Point[] {
  const rows: Record<string, string>[] = parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
  return rows.map((row) => {
    const cell = (name: string) => row[name] ?? '';
    return {
      id: cell('source_id'),
      name: cell('name').replace(/\s+/g, ' ').trim(),
      sector: cell('sector'),
      latitude: needed(numberOf(cell('lat')), 'latitude'),
      longitude: needed(numberOf(cell('lon')), 'longitude'),
      capacity: numberOf(cell('capacity')),
      start_year: yearOf(cell('start_year')),
      co2_mt_per_yr: numberOf(cell('co2_mt_a')),
      source: cell('source'),
      province: cell('province'),
      approximate: cell('location_accuracy').toLowerCase() !== 'exact',
      notes: new Map(cell('notes').split(';').map(keyAndValue)),
    };
  });
}

const keyAndValue = (part: string): [string, string] => {
  const [key = '', ...rest] = part.trim().split('=');
  return [key, rest.join('=')];
};

interface Feature {
  readonly properties: Record<string, string | number | null>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const features = (path: string): Feature[] => JSON.parse(readFileSync(path, 'utf8')).features;

function readLines(path: string): RawLine[] {
  return features(path).map(({ properties, geometry }) => ({
    id: String(properties.id),
    name: [properties.name, properties.segment].filter((part) => part !== null).join(': '),
    operating: properties.status === 'operating',
    location: properties.where === 'offshore' ? 'offshore' : 'onshore',
    table_km: Number(properties.km),
    lines: geometry.coordinates as Position[][],
  }));
}

function readProvinces(path: string): Province[] {
  return features(path).map(({ properties, geometry }) => ({
    name: String(properties.name),
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates as Position[][]] : (geometry.coordinates as Position[][][]),
  }));
}

/** Outer ring of a physiographic region, without the repeated last position. */
export function readRegion(folder: string, name: string): Position[] {
  const region = features(join(folder, 'china/physical-regions.geojson')).find(({ properties }) => properties.name === name);
  if (region === undefined) throw new Error(`no region is called ${name}`);
  const [ring = []] = region.geometry.coordinates as Position[][];
  return ring.slice(0, -1);
}

/** Operating units in China by their own start year. */
async function readUnits(path: string): Promise<CoalUnit[]> {
  const [header = [], ...rows] = await readSheet(path, 'Units');
  const column = (name: string) => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`the sheet Units has no column ${name}`);
    return index;
  };
  const [plant, country, status, start, co2] = [
    column('GEM location ID'),
    column('Country/Area'),
    column('Status'),
    column('Start year'),
    column('Annual CO2 (million tonnes / annum)'),
  ];
  return rows
    .filter((row) => row[country] === 'China' && row[status] === 'operating')
    .map((row) => ({
      plant: String(row[plant]),
      start_year: yearOf(String(row[start] ?? '')),
      co2_mt_per_yr: needed(numberOf(String(row[co2] ?? '')), 'CO2 of a unit'),
    }));
}

/** Reads the raw tables of a region. `folder` holds `china/` and `trackers/`. */
export async function readRaw(folder: string, region: 'yrd' | 'scq'): Promise<Raw> {
  return {
    points: readPoints(join(folder, `china/${region}_points.csv`)),
    lines: readLines(join(folder, `china/${region}_gas_pipelines.geojson`)),
    units: await readUnits(join(folder, 'trackers/GCPT_July2024.xlsx')),
    provinces: readProvinces(join(folder, 'china/provinces.geojson')),
  };
}
