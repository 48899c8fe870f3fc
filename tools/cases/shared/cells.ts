import type { Position } from '../../../src/case/route.ts';
import { inPolygons } from '../../../src/geo/point-in-polygon.ts';
import { area, areaInSquare, type EqualArea, type Flat } from './grid.ts';
import type { Province } from './raw.ts';

/** Side of a cell, km (Li et al. 2024 §1.3). */
export const side_km = 40;

/** The outline of a basin. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly location: 'onshore' | 'offshore';
  readonly ring: readonly Position[];
}

/** What a region is cut into cells by. */
export interface Ground {
  readonly projection: EqualArea;
  readonly outlines: readonly Outline[];
  /** Provinces that a cell's centre may lie in or near; cells of others are left out. */
  readonly provinces: ReadonlySet<string>;
}

/** A square of the grid of which at least half lies in one basin. */
export interface Cell {
  readonly id: string;
  readonly basin: string;
  readonly location: 'onshore' | 'offshore';
  readonly column: number;
  readonly line: number;
  readonly place: Position;
  /** Part of the square in the basin, km². */
  readonly area_km2: number;
  readonly province: string;
}

/** Farthest that a cell's centre may lie outside the provinces, km: the drawn coast and rivers are coarse. */
const slack_km = 15;

/** Province of a position: the one it lies in, else the nearest outline within the slack. */
export function provinceOf(place: Position, provinces: readonly Province[], { project }: EqualArea): string | undefined {
  const inside = provinces.find(({ polygons }) => inPolygons(place, polygons));
  if (inside !== undefined) return inside.name;
  const [x, y] = project(place);
  const distance = (position: Position) => Math.hypot(project(position)[0] - x, project(position)[1] - y);
  const nearest = provinces
    .map(({ name, polygons }) => ({ name, km: Math.min(...polygons.flat(2).map(distance)) }))
    .reduce((a, b) => (b.km < a.km ? b : a));
  return nearest.km <= slack_km ? nearest.name : undefined;
}

function cellsOf(outline: Outline, projection: EqualArea, provinces: readonly Province[]): Cell[] {
  const { project, unproject } = projection;
  const ring = outline.ring.map(project);
  const squares = (pick: (point: Flat) => number) => {
    const indices = ring.map((point) => Math.floor(pick(point) / side_km));
    const first = Math.min(...indices);
    return Array.from({ length: Math.max(...indices) - first + 1 }, (_, offset) => first + offset);
  };
  return squares(([, y]) => y).flatMap((line) =>
    squares(([x]) => x).flatMap((column) => {
      const corner: Flat = [column * side_km, line * side_km];
      const area_km2 = areaInSquare(ring, corner, side_km);
      if (area_km2 < side_km ** 2 / 2) return [];
      const place = unproject([corner[0] + side_km / 2, corner[1] + side_km / 2]);
      const province = outline.location === 'offshore' ? outline.name : provinceOf(place, provinces, projection);
      if (province === undefined) return [];
      const { id, name, location } = outline;
      return [{ id: `${id}-${gridName(column, line)}`, basin: name, location, column, line, place, area_km2, province }];
    }),
  );
}

/** Column 3 of line −2 is `E03S02`. */
const gridName = (column: number, line: number): string => {
  const part = (index: number, letter: string) => `${letter}${String(Math.abs(index)).padStart(2, '0')}`;
  return part(column, column < 0 ? 'W' : 'E') + part(line, line < 0 ? 'S' : 'N');
};

/** The cells of every basin, in order of basin, line and column. */
export function makeCells({ projection, outlines, provinces: names }: Ground, provinces: readonly Province[]): Cell[] {
  const near = provinces.filter(({ name }) => names.has(name));
  return outlines.flatMap((outline) => cellsOf(outline, projection, near));
}

/** Area of each outline, km². */
export const outlineAreas = ({ projection, outlines }: Ground): ReadonlyMap<string, number> =>
  new Map(outlines.map(({ name, ring }) => [name, area(ring.map(projection.project))]));

/** The cell whose square holds a position. */
export function cellAt(place: Position, cells: readonly Cell[], { project }: EqualArea): Cell | undefined {
  const [column, line] = project(place).map((km) => Math.floor(km / side_km));
  return cells.find((cell) => cell.column === column && cell.line === line);
}
