import { type LonLat, roundPosition } from '../../geo/position.ts';

/** The raster that SimCCS numbers its cells on: 1, 2, … row by row from the north-west corner. */
export interface Raster {
  readonly columns: number;
  readonly cell_degrees: number;
  /** Longitude of the western and latitude of the northern edge. */
  readonly west: number;
  readonly north: number;
}

/** ScenarioColumn and row of a cell, both from 1. */
function columnAndRow(columns: number, cell: number): readonly [column: number, row: number] {
  return [((cell - 1) % columns) + 1, Math.floor((cell - 1) / columns) + 1];
}

/** Centre of a cell, to 1e-6 degree. */
export function centreOf({ columns, cell_degrees, west, north }: Raster, cell: number): LonLat {
  const [column, row] = columnAndRow(columns, cell);
  return roundPosition([west + (column - 0.5) * cell_degrees, north - (row - 0.5) * cell_degrees]);
}

/** The cell that a place lies in. */
export function cellAt({ columns, cell_degrees, west, north }: Raster, [longitude, latitude]: LonLat): number {
  const column = Math.floor((longitude - west) / cell_degrees) + 1;
  const row = Math.ceil((north - latitude) / cell_degrees);
  return (row - 1) * columns + column;
}

/** Farthest that a place lies from the centre of its cell in either direction, in cells: at most 0.5 where all is consistent. */
export function largestDeviation({ columns, cell_degrees, west, north }: Raster, places: readonly PlacedCell[]): number {
  return Math.max(
    ...places.map(({ place: [longitude, latitude], cell }) => {
      const [column, row] = columnAndRow(columns, cell);
      const across = (longitude - west) / cell_degrees - (column - 0.5);
      return Math.max(Math.abs(across), Math.abs((north - latitude) / cell_degrees - (row - 0.5)));
    }),
  );
}

/** A place and the cell that holds it. */
export interface PlacedCell {
  readonly place: LonLat;
  readonly cell: number;
}

/**
 * Numbers of columns that fit the steps of all routes: neighbours differ by 1, W − 1, W or W + 1.
 * One number where diagonal steps of both kinds occur; several or none otherwise.
 */
export function possibleColumns(routes: readonly (readonly number[])[]): number[] {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (const step of stepsOf(routes)) {
    if (step === 1) continue;
    smallest = Math.min(smallest, step);
    largest = Math.max(largest, step);
  }
  const fitting: number[] = [];
  if (smallest > 1 && largest > 0) for (let columns = largest - 1; columns <= smallest + 1; columns++) fitting.push(columns);
  return fitting;
}

export function* stepsOf(routes: readonly (readonly number[])[]): Generator<number> {
  for (const cells of routes) {
    for (const [at, cell] of cells.entries()) if (at > 0) yield Math.abs(cell - (cells[at - 1] ?? cell));
  }
}

// Room for the last digit of coordinates that lie on the edge of a cell, degrees.
const edgeSlack = 1e-9;

/** Smallest and largest cell size, degrees, with which every place lies inside its cell along one axis. */
function cellSizes(along: readonly { readonly degrees: number; readonly index: number }[]): [smallest: number, largest: number] {
  let [smallest, largest] = [0, Number.POSITIVE_INFINITY];
  for (const one of along) {
    for (const other of along) {
      // degrees within a cell differ from its number by less than one: |Δdegrees/size − Δindex| ≤ 1
      const [apart, cells] = [one.degrees - other.degrees - edgeSlack, one.index - other.index + 1];
      if (cells > 0) smallest = Math.max(smallest, apart / cells);
      else if (cells < 0) largest = Math.min(largest, apart / cells);
      else if (apart > 0) return [Number.POSITIVE_INFINITY, 0];
    }
  }
  return [smallest, largest];
}

/** The whole number of arc seconds between two sizes, where there is exactly one: rasters are made so. */
function wholeArcSeconds(smallest: number, largest: number): number | undefined {
  const seconds = Math.ceil(smallest * 3600 - 1e-9);
  return seconds >= 1 && seconds <= largest * 3600 && seconds + 1 > largest * 3600 ? seconds / 3600 : undefined;
}

/** Edge of the raster: the middle of where it can lie. */
function edgeOf(along: readonly { readonly degrees: number; readonly index: number }[], size: number): number {
  const atMost = Math.min(...along.map(({ degrees, index }) => degrees - (index - 1) * size));
  const atLeast = Math.max(...along.map(({ degrees, index }) => degrees - index * size));
  return (atMost + atLeast) / 2;
}

/**
 * Finds cell size and corner from places whose cells are known: each lies in its cell, which bounds both.
 * Of the sizes left the one of whole arc seconds is taken where there is exactly one, else the middle.
 *
 * @returns undefined where no raster of so many columns holds the places, or too few places bound its size
 */
export function fitRaster(columns: number, places: readonly PlacedCell[]): Raster | undefined {
  const cells = places.map(({ place: [longitude, latitude], cell }) => {
    const [column, row] = columnAndRow(columns, cell);
    return { east: { degrees: longitude, index: column }, south: { degrees: -latitude, index: row } };
  });
  const [east, south] = [cells.map((cell) => cell.east), cells.map((cell) => cell.south)];
  const sizes = [cellSizes(east), cellSizes(south)];
  const smallest = Math.max(...sizes.map(([size]) => size));
  const largest = Math.min(...sizes.map(([, size]) => size));
  if (!(smallest > 0 && smallest <= largest && Number.isFinite(largest))) return undefined;
  const cell_degrees = wholeArcSeconds(smallest, largest) ?? (smallest + largest) / 2;
  return { columns, cell_degrees, west: edgeOf(east, cell_degrees), north: -edgeOf(south, cell_degrees) };
}
