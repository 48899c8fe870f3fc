import type { Network } from '../../network/network.ts';
import type { CaseReading, MapReading } from '../reading.ts';
import { fitProjection, type Point, type Projection } from './projection.ts';

/** Everything the layers of a map need. */
export interface Scene<R extends CaseReading = MapReading> {
  readonly reading: R;
  readonly projection: Projection;
  /** Drawn for a phone: smaller marks, fewer labels. */
  readonly narrow: boolean;
  /** Radius in pixels of a circle whose area stands for an emission. */
  radius(size_mt_per_yr: number): number;
  /** Prefix of ids, unique on the page. */
  readonly id: string;
}

/** What a map's frame holds: everything the plan could choose from, or what it builds. */
export type Extent = 'all' | 'built';

/** Whether the map of a plan is framed on what it builds: where there are pipes enough to see. */
export const framesBuilt = ({ stage }: MapReading) => stage.edges.length >= 3;

/** Places of what the plan builds. */
function builtPlaces({ stage, network }: MapReading): (readonly [number, number])[] {
  const built = new Set(stage.edges.map(({ id }) => id));
  return [
    ...[...stage.sources, ...stage.sinks, ...(stage.terminals ?? [])].map(
      ({ longitude, latitude }) => [longitude, latitude] as const,
    ),
    ...network.edges.flatMap(({ id, geometry }) => (built.has(id) ? geometry.map(([x, y]) => [x, y] as const) : [])),
  ];
}

/** Projects the places of a case and its network into a width; `built` frames what the plan builds, so that dense parts can be read. */
export const sceneOf = (reading: MapReading, id: string, width: number, narrow: boolean, extent: Extent = 'all'): Scene =>
  sceneOfPlaces(reading, id, width, narrow, extent === 'built' && framesBuilt(reading) ? builtPlaces(reading) : []);

/** Projects some places, or else everything that a plan could choose from, into a width. */
export function sceneOfPlaces<R extends CaseReading>(
  reading: R,
  id: string,
  width: number,
  narrow: boolean,
  built: readonly (readonly [number, number])[],
): Scene<R> {
  const { study, network } = reading;
  const places = [...study.sources, ...study.sinks].map(({ longitude, latitude }) => [longitude, latitude] as const);
  const bends = [...network.edges, ...(network.haulage ?? [])].flatMap(({ geometry }) => geometry);
  const largest = Math.max(...[...reading.outlooks.values()].map((one) => one.size_mt_per_yr), 1e-9);
  const most = narrow ? 9 : 17;
  return {
    reading,
    projection: fitProjection(
      built.length > 0 ? built : [...places, ...bends],
      width,
      narrow ? 1.15 : 0.82,
      built.length > 0 ? 0.07 : 0.05,
    ),
    narrow,
    radius: (emissions) => Math.max(narrow ? 1.2 : 1.8, most * Math.sqrt(emissions / largest)),
    id,
  };
}

const short = (value: number) => String(Math.round(value * 10) / 10);

/** `x,y` to a tenth of a pixel. */
export const at = ([x, y]: Point) => `${short(x)},${short(y)}`;

/** A path through points; one within 0.4 pixel of the point before is left out, ends stay. */
export function pathThrough(points: readonly Point[], closed = false): string {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1);
    const last = index === points.length - 1;
    if (before === undefined || last || Math.hypot(point[0] - before[0], point[1] - before[1]) > 0.4) kept.push(point);
  });
  return `M${kept.map(at).join('L')}${closed ? 'Z' : ''}`;
}

/** The points of a network edge on the page, in the direction of the given start node. */
export function edgePoints(network: Network, edgeId: string, fromNode: string, projection: Projection): Point[] {
  const edge = network.edges.find(({ id }) => id === edgeId);
  if (edge === undefined) throw new Error(`the plan builds edge ${edgeId}, which the network lacks`);
  const points = edge.geometry.map(([longitude, latitude]) => projection.of(longitude, latitude));
  return edge.from === fromNode ? points : points.reverse();
}

/** Three round numbers up to a largest one, for the samples of a legend: about 5 %, 30 % and all of it. */
export function samples(largest: number): number[] {
  if (!(largest > 0)) return [];
  const round = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value));
    return ([5, 2, 1].find((digit) => digit * power <= value * 1.0001) ?? 1) * power;
  };
  return [...new Set([round(largest * 0.06), round(largest * 0.3), round(largest)])];
}
