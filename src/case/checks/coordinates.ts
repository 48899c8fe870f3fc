import { fault, type Issue } from '../../base/issue.ts';
import type { Draft } from '../parsing/draft.ts';
import type { Check } from './check.ts';

interface Point {
  readonly path: string;
  readonly table: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** CO2 is not piped further than this from everything else in a region: such a point is in the wrong place. */
const far_km = 1000;
const earth_radius_km = 6371;

/** Great-circle distance on a sphere (haversine), km; 0.5 % is near enough for telling right places from wrong ones. */
function distance_km(a: Omit<Point, 'path' | 'table'>, b: Omit<Point, 'path' | 'table'>): number {
  const radians = Math.PI / 180;
  const rise = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const run = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const chord = rise + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * run;
  return 2 * earth_radius_km * Math.asin(Math.min(1, Math.sqrt(chord)));
}

const near = (point: Omit<Point, 'path' | 'table'>, others: readonly Point[], except?: Point) =>
  others.some((other) => other !== except && distance_km(point, other) <= far_km);

const swapped = <P extends Omit<Point, 'path' | 'table'>>({ latitude, longitude }: P) => ({
  latitude: longitude,
  longitude: latitude,
});

/** Far from the others, while the swapped point lies among them. */
const looksSwapped = (point: Point, others: readonly Point[]) =>
  Math.abs(point.longitude) <= 90 && !near(point, others, point) && near(swapped(point), others, point);

/** Sources, sinks and terminals, and the hubs of clusters. */
function places({ rows }: Draft): Point[] {
  const point = (path: string, table: string, { latitude, longitude }: Pick<Point, 'latitude' | 'longitude'>): Point => ({
    path: `${path}.latitude`,
    ...{ table, latitude, longitude },
  });
  const terminals = (['sources', 'sinks', 'terminals'] as const).flatMap((table) =>
    rows[table].map(({ row, index }) => point(`${table}.${index}`, table, row)),
  );
  const hubs = rows.clusters.flatMap(({ row, index }) =>
    row.hubs.map((hub, k) => point(`clusters.${index}.hubs.${k}`, 'clusters', hub)),
  );
  return [...terminals, ...hubs];
}

function firstPositions({ rows }: Draft): Point[] {
  return rows.routes.flatMap(({ row, index }) => {
    const [longitude, latitude] = row.lines[0]?.[0] ?? [];
    if (longitude === undefined || latitude === undefined || Math.abs(latitude) > 90) return [];
    return [{ path: `routes.${index}.lines.0.0`, table: 'routes', latitude, longitude }];
  });
}

/** Places at 0°, 0°, and latitudes and longitudes that were swapped, in one row or in a whole table. */
export const coordinates: Check = (draft) => {
  const points = places(draft);
  const zero = points.filter(({ latitude, longitude }) => latitude === 0 && longitude === 0);
  const placed = points.filter((point) => !zero.includes(point));
  const [sources, sinks] = ['sources', 'sinks'].map((table) => placed.filter((point) => point.table === table));
  // sinks swapped as a whole lie near each other: then the sources tell
  const allSinks = sinks?.every((point) => looksSwapped(point, sources ?? [])) === true;
  const wrong = allSinks ? (sinks ?? []) : placed.filter((point) => looksSwapped(point, placed));
  const right = placed.filter((point) => !wrong.includes(point));
  const routes = firstPositions(draft).filter((point) => looksSwapped(point, right));
  return [
    ...zero.map(({ path }): Issue => fault('case.coordinates_zero', { path })),
    ...[...wrong, ...routes].map(({ path, latitude, longitude }) =>
      fault('case.coordinates_swapped', { path }, { latitude, longitude }),
    ),
  ];
};
