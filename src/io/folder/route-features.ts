import { fault, type Issue, type Place, remark } from '../../base/issue.ts';
import type { JsonText } from '../text/json-text.ts';
import { nearestLine } from './places.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Routes of a GeoJSON text (RFC 7946) as the case document holds them, and where each stands. */
export interface RouteFeatures {
  readonly rows: readonly Mapping[];
  readonly issues: readonly Issue[];
  /** No feature was left out. */
  readonly complete: boolean;
  /** Place of a path below `routes`, e.g. `["3", "corridor"]`. */
  readonly locate: (path: readonly string[]) => Place;
}

const isMapping = (value: unknown): value is Mapping => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Reads lines and their properties; a null property counts as absent, a third coordinate is named and left out. */
export function routeFeatures({ value, lines }: JsonText, file: string): RouteFeatures {
  const indices: number[] = [];
  const isMulti: boolean[] = [];
  const locate = ([row = '', ...rest]: readonly string[]): Place => {
    const feature = ['features', String(indices[Number(row)] ?? '')];
    // the single line of a LineString has no step of its own in the file
    const inLine =
      rest[0] === 'lines' ? ['geometry', 'coordinates', ...rest.slice(isMulti[Number(row)] ? 1 : 2)] : ['properties', ...rest];
    return { file, line: nearestLine(lines, [...feature, ...inLine]) ?? 1 };
  };
  if (!isMapping(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return { rows: [], issues: [fault('geojson.not_a_collection', { file, line: 1 })], complete: false, locate };
  }
  const issues: Issue[] = [...systemFault(value.crs, file, lines)];
  const rows: Mapping[] = [];
  let altitudes = 0;
  for (const [index, feature] of value.features.entries()) {
    const line = lines.get(`features.${index}`) ?? 1;
    const geometry: unknown = isMapping(feature) ? feature.geometry : undefined;
    const type = isMapping(geometry) ? geometry.type : undefined;
    if (!isMapping(feature) || !isMapping(geometry) || (type !== 'LineString' && type !== 'MultiLineString')) {
      issues.push(
        fault('geojson.not_a_line', { file, line, path: `features.${index}.geometry` }, { type: String(type ?? 'null') }),
      );
      continue;
    }
    const given: unknown = type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const flat = withoutAltitude(given, () => {
      altitudes += 1;
    });
    indices.push(index);
    isMulti.push(type === 'MultiLineString');
    rows.push({ ...idOf(feature), ...filled(feature.properties), lines: flat });
  }
  if (altitudes > 0) issues.push(remark('geojson.altitude', { file }, { count: altitudes }));
  return { rows, issues, complete: rows.length === value.features.length, locate };
}

const idOf = ({ id }: Mapping) => (id === undefined || id === null ? {} : { id: String(id) });

const filled = (properties: unknown) =>
  isMapping(properties) ? Object.fromEntries(Object.entries(properties).filter(([, member]) => member !== null)) : {};

/** RFC 7946 knows WGS 84 alone; older files may name another system. */
export function systemFault(crs: unknown, file: string, lines: ReadonlyMap<string, number>): Issue[] {
  if (crs === undefined || crs === null) return [];
  const name = JSON.stringify(crs);
  if (/CRS84|EPSG:+4326/.test(name)) return [];
  return [fault('geojson.not_wgs84', { file, line: lines.get('crs') ?? 1, path: 'crs' }, { name })];
}

function withoutAltitude(lines: unknown, count: () => void): unknown {
  if (!Array.isArray(lines)) return lines;
  return lines.map((line: unknown) =>
    Array.isArray(line)
      ? line.map((position: unknown) => {
          if (!Array.isArray(position) || position.length !== 3) return position;
          count();
          return position.slice(0, 2) as unknown[];
        })
      : line,
  );
}
