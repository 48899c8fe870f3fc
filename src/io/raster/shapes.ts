import { fault, type Issue } from '../../base/issue.ts';
import type { Rings } from '../../geo/point-in-polygon.ts';
import type { LonLat } from '../../geo/position.ts';
import type { LayerContent } from '../../network/layer-file.ts';
import { systemFault } from '../folder/route-features.ts';
import type { JsonText } from '../text/json-text.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Shapes = Extract<LayerContent, { type: 'shapes' }>;

const isMapping = (value: unknown): value is Mapping => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A place on Earth in the order of RFC 7946; an altitude plays no part. */
function placeOf(value: unknown): LonLat | undefined {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}

/** A list whose members all read well; undefined otherwise. */
function listOf<T>(value: unknown, member: (value: unknown) => T | undefined, least: number): T[] | undefined {
  if (!Array.isArray(value) || value.length < least) return undefined;
  const members = value.map(member).filter((one) => one !== undefined);
  return members.length === value.length ? members : undefined;
}

const lineOf = (value: unknown) => listOf(value, placeOf, 2);
const polygonOf = (value: unknown) => listOf(value, (ring) => listOf(ring, placeOf, 4), 1);

/** Lines and polygons of one geometry; undefined where it is neither, or its coordinates are none. */
function shapesOf({ type, coordinates }: Mapping): { polygons?: Rings[]; lines?: LonLat[][] } | undefined {
  const found = <K extends string, T>(key: K, value: T | undefined) => value && ({ [key]: value } as Record<K, T>);
  if (type === 'Polygon') return found('polygons', listOf([coordinates], polygonOf, 1));
  if (type === 'MultiPolygon') return found('polygons', listOf(coordinates, polygonOf, 1));
  if (type === 'LineString') return found('lines', listOf([coordinates], lineOf, 1));
  if (type === 'MultiLineString') return found('lines', listOf(coordinates, lineOf, 1));
  return undefined;
}

/** Reads the lines and polygons of a GeoJSON text (RFC 7946); everything else in it is a fault. */
export function readShapes({ value, lines: lineNumbers }: JsonText, file: string): { shapes?: Shapes; issues: readonly Issue[] } {
  if (!isMapping(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return { issues: [fault('geojson.not_a_collection', { file, line: 1 })] };
  }
  const issues: Issue[] = [...systemFault(value.crs, file, lineNumbers)];
  const polygons: Rings[] = [];
  const lines: LonLat[][] = [];
  for (const [index, feature] of value.features.entries()) {
    const geometry: unknown = isMapping(feature) ? feature.geometry : undefined;
    const shapes = isMapping(geometry) ? shapesOf(geometry) : undefined;
    if (shapes === undefined) {
      const at = { file, line: lineNumbers.get(`features.${index}`) ?? 1, path: `features.${index}.geometry` };
      issues.push(fault('geojson.not_a_shape', at, { type: String(isMapping(geometry) ? geometry.type : 'null') }));
      continue;
    }
    polygons.push(...(shapes.polygons ?? []));
    lines.push(...(shapes.lines ?? []));
  }
  return issues.length > 0 ? { issues } : { shapes: { type: 'shapes', polygons, lines }, issues };
}
