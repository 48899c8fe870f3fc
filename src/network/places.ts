import type { CrispCase } from '../case/case.ts';

const pick = <T extends object, K extends keyof T>(row: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<T, K>;

type Source = CrispCase['sources'][number];
type Sink = CrispCase['sinks'][number];
type Terminal = NonNullable<CrispCase['terminals']>[number];
type Link = NonNullable<CrispCase['links']>[number];
type Route = CrispCase['routes'][number];

/** Where a source, a sink or a terminal stands. */
const placed = ['id', 'name', 'longitude', 'latitude'] as const satisfies readonly (keyof Source & keyof Sink & keyof Terminal)[];
const ofSinks = [...placed, 'location'] as const satisfies readonly (keyof Sink)[];
const ofTerminals = [...placed, 'loading', 'unloading'] as const satisfies readonly (keyof Terminal)[];
const ofLinks = ['id', 'from', 'to', 'length_km'] as const satisfies readonly (keyof Link)[];
const ofCorridors = ['id', 'terrain_factor'] as const;
const ofRoutes = [
  ...(['id', 'corridor', 'location', 'lines', 'length_km'] as const),
  ...(['terrain_factor', 'right_of_way_factor', 'schematic'] as const),
] satisfies readonly (keyof Route)[];

/**
 * All of a case that its candidate network is made from: what stands where and how it may be joined; nothing of capture,
 * money or time. Cases that differ in those alone have one network.
 */
export interface Places {
  readonly network: CrispCase['network'];
  readonly sources: readonly Pick<Source, (typeof placed)[number]>[];
  readonly sinks: readonly Pick<Sink, (typeof ofSinks)[number]>[];
  readonly terminals: readonly Pick<Terminal, (typeof ofTerminals)[number]>[];
  readonly links: readonly Pick<Link, (typeof ofLinks)[number]>[];
  readonly routes: readonly Pick<Route, (typeof ofRoutes)[number]>[];
  readonly corridors: readonly Pick<CrispCase['corridors'][number], (typeof ofCorridors)[number]>[];
}

/** What of a case its network is made from, and nothing else of it. */
export const placesOf = (crisp: CrispCase): Places => ({
  network: crisp.network,
  sources: crisp.sources.map((row) => pick(row, placed)),
  sinks: crisp.sinks.map((row) => pick(row, ofSinks)),
  terminals: (crisp.terminals ?? []).map((row) => pick(row, ofTerminals)),
  links: (crisp.links ?? []).map((row) => pick(row, ofLinks)),
  routes: crisp.routes.map((row) => pick(row, ofRoutes)),
  corridors: crisp.corridors.map((row) => pick(row, ofCorridors)),
});
