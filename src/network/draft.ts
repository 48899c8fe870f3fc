import type { LonLat } from '../geo/position.ts';
import { positionKey } from '../geo/position.ts';
import type { Edge } from './network.ts';
import type { Places } from './places.ts';

/** What a stretch of the network is, and what a kilometre of it counts for. */
export interface Way {
  readonly kind: Edge['kind'];
  /** Routes that run here; several where they coincide. */
  readonly routes: readonly string[];
  readonly schematic: boolean;
  readonly offshore: boolean;
  /** Kilometres of pipe to a geodesic kilometre: 1 unless the case knows the length better. */
  readonly length_ratio: number;
  /** Terrain × offshore × detour factor. */
  readonly cost_factor: number;
  readonly right_of_way_factor: number;
}

/** A geodesic arc of one way. */
export interface Segment {
  readonly from: LonLat;
  readonly to: LonLat;
  /** Geodesic length. */
  readonly km: number;
  readonly way: Way;
}

/** Segments end to end; from the start of the first to the end of the last. */
export interface DraftEdge {
  /** Name to be kept; edges without one are named after their ends. */
  readonly name?: string;
  readonly segments: readonly Segment[];
}

/** Sources and sinks that stand on one node, and terminals that meet the pipes there. */
export interface Spot {
  readonly position: LonLat;
  readonly sources: Places['sources'];
  readonly sinks: Places['sinks'];
  readonly terminals?: Places['terminals'];
}

/** A network in the making. A node is a place where edges end, named by `positionKey`, or a spot with terminals. */
export interface Draft {
  readonly edges: readonly DraftEdge[];
  readonly spots: ReadonlyMap<string, Spot>;
}

const member = <T>(list: readonly T[], index: number): T => {
  const found = list.at(index);
  if (found === undefined) throw new Error('an edge of the network has no segments');
  return found;
};

/** Where an edge starts. */
export const startOf = (edge: DraftEdge): LonLat => member(edge.segments, 0).from;

/** Where an edge ends. */
export const endOf = (edge: DraftEdge): LonLat => member(edge.segments, -1).to;

/** Keys of the nodes at both ends. */
export const endKeys = (edge: DraftEdge): readonly [string, string] => [positionKey(startOf(edge)), positionKey(endOf(edge))];

/** The kind of an edge: its segments are all of one kind. */
export const kindOfEdge = (edge: DraftEdge): Edge['kind'] => member(edge.segments, 0).way.kind;

/** The same edge, walked the other way. */
export function reversed(edge: DraftEdge): DraftEdge {
  return { ...edge, segments: edge.segments.map((s) => ({ ...s, from: s.to, to: s.from })).reverse() };
}

/** Length of the laid pipe, km. */
export const pipeKm = (edge: DraftEdge): number => edge.segments.reduce((km, s) => km + s.km * s.way.length_ratio, 0);
