import type { Position } from '../../../src/case/route.ts';
import { distanceKm, lineLengthKm } from '../../../src/geo/geodesic.ts';
import type { RawLine } from './raw.ts';
import { byText, degrees, groupBy, type RouteRow, sum } from './rows.ts';

/** A straight segment longer than this, km, does not follow a real route. */
export const straight_km = 100;

/** Lines drawn straight past the field that they serve: line id → place of the field. */
export type Cuts = Readonly<Record<string, Position>>;

/** Lengths of the lines at each step, km, all geodesic but the first. */
export interface RouteLengths {
  readonly table_km: number;
  readonly operating_km: number;
  readonly distinct_km: number;
  readonly cut_km: number;
  readonly written_km: number;
  /** How far each line that is cut passes from its field, by line id. */
  readonly passes_km: Readonly<Record<string, number>>;
}

type Segment = readonly [Position, Position];

const segmentsOf = (line: readonly Position[]): Segment[] => line.slice(1).map((to, index) => [line[index] ?? to, to] as const);

const positionText = ([x, y]: Position) => `${x},${y}`;
const segmentKey = ([from, to]: Segment) => [positionText(from), positionText(to)].sort(byText).join(' ');

/** Nearest point of a straight segment to a place: by sampling, to a thousandth of its length. */
function nearestOn([from, to]: Segment, place: Position): { readonly share: number; readonly km: number; readonly at: Position } {
  const shares = Array.from({ length: 1001 }, (_, index) => index / 1000);
  return shares
    .map((share) => {
      const at: Position = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      return { share, km: distanceKm(at, place), at };
    })
    .reduce((a, b) => (b.km < a.km ? b : a));
}

/** The place that a line is cut at; undefined for lines that are not, and for the part on land of one that is. */
const fieldOf = ({ id, location }: RawLine, cuts: Cuts): Position | undefined => (location === 'onshore' ? undefined : cuts[id]);

/** Cuts a line where it passes its field; what lies beyond is dropped. */
function cut(line: RawLine, cuts: Cuts): RawLine {
  const place = fieldOf(line, cuts);
  if (place === undefined) return line;
  const lines = line.lines.map((positions) => {
    const passes = segmentsOf(positions).map((segment) => nearestOn(segment, place));
    const nearest = passes.reduce((a, b) => (b.km < a.km ? b : a));
    const index = passes.indexOf(nearest);
    // only a line that reaches the field is cut there; its nearest point is then inside a segment
    return nearest.share === 0 || nearest.share === 1 ? positions : [...positions.slice(0, index + 1), nearest.at];
  });
  return { ...line, lines };
}

/** How far the lines that are cut pass from their fields. */
function passesOf(lines: readonly RawLine[], cuts: Cuts): Record<string, number> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const place = fieldOf(line, cuts);
      if (place === undefined) return [];
      return [[line.id, Math.min(...line.lines.flatMap(segmentsOf).map((segment) => nearestOn(segment, place).km))]];
    }),
  );
}

const roundedLine = (line: RawLine): RawLine => ({
  ...line,
  lines: line.lines.map((positions) => positions.map(([x, y]) => [degrees(x), degrees(y)] as const)),
});

interface Piece {
  readonly segment: Segment;
  readonly owners: RawLine[];
}

/** Every distinct segment once, with all lines that run on it, in the order in which the lines are sorted. */
function distinct(lines: readonly RawLine[]): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const line of lines) {
    for (const segment of line.lines.flatMap(segmentsOf)) {
      if (positionText(segment[0]) === positionText(segment[1])) continue;
      const piece = pieces.get(segmentKey(segment)) ?? { segment, owners: [] };
      if (!piece.owners.includes(line)) piece.owners.push(line);
      pieces.set(segmentKey(segment), piece);
    }
  }
  return pieces;
}

/** Strings segments that follow each other into lines. */
function chain(segments: readonly Segment[]): Position[][] {
  const chains: Position[][] = [];
  for (const [from, to] of segments) {
    const last = chains.at(-1);
    const end = last?.at(-1);
    if (last !== undefined && end !== undefined && positionText(end) === positionText(from)) last.push(to);
    else chains.push([from, to]);
  }
  return chains;
}

const lengthOf = (lines: readonly (readonly Position[])[]) => sum(lines.map(lineLengthKm));
const lengthOfPieces = (pieces: ReadonlyMap<string, Piece>) => lengthOf([...pieces.values()].map(({ segment }) => segment));

/** Names a line's parts: `-sea` where an id has parts on land and at sea, a number where it runs partly with another. */
function namer(lines: readonly RawLine[]): (line: RawLine) => string {
  const onLand = new Set(lines.filter(({ location }) => location === 'onshore').map(({ id }) => id));
  const used = new Map<string, number>();
  return ({ id, location }) => {
    const base = location === 'offshore' && onLand.has(id) ? `${id}-sea` : id;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  };
}

function makeRow(id: string, owners: readonly RawLine[], pieces: readonly Segment[], cuts: Cuts): RouteRow {
  const [first] = owners;
  if (first === undefined) throw new Error('a segment without a line');
  const lines = chain(pieces);
  const schematic = first.id in cuts || pieces.some(([from, to]) => distanceKm(from, to) > straight_km);
  const merged = [...new Set(owners.slice(1).map((owner) => owner.id))].filter((other) => other !== first.id);
  return {
    id,
    name: first.name,
    corridor: 'gas_pipeline',
    location: first.location,
    merged_ids: merged,
    schematic,
    basis: schematic ? 'estimated' : 'reported',
    source: `GEM Global Gas Infrastructure Tracker Oct 2024 (CC BY 4.0); line ${first.id}`,
    lines: lines.map((line) => line.map(([x, y]) => [x, y])),
  };
}

/** Operating lines with identical stretches merged, and their lengths at each step. */
export function makeRoutes(all: readonly RawLine[], cuts: Cuts = {}): { rows: RouteRow[]; lengths: RouteLengths } {
  const operating = all.filter((line) => line.operating).toSorted((a, b) => byText(a.id, b.id) || byText(b.location, a.location));
  const afterCut = operating.map((line) => cut(line, cuts));
  const written = afterCut.map(roundedLine);
  const pieces = distinct(written);
  const groups = groupBy([...pieces.values()], ({ owners }) => owners.map(({ id, location }) => id + location).join(' '));
  const name = namer(written);
  const rows = [...groups.values()]
    .toSorted((a, b) => (b[0]?.owners.length ?? 0) - (a[0]?.owners.length ?? 0) || b.length - a.length)
    .map((group) => {
      const owners = group[0]?.owners ?? [];
      return makeRow(
        owners[0] === undefined ? '' : name(owners[0]),
        owners,
        group.map(({ segment }) => segment),
        cuts,
      );
    });
  return {
    rows: rows.toSorted((a, b) => byText(a.id, b.id)),
    lengths: {
      table_km: sum(operating.map((line) => line.table_km)),
      operating_km: lengthOf(operating.flatMap((line) => line.lines)),
      distinct_km: lengthOfPieces(distinct(operating)),
      cut_km: lengthOfPieces(distinct(afterCut)),
      written_km: lengthOf(rows.flatMap((row) => row.lines)),
      passes_km: passesOf(operating, cuts),
    },
  };
}
