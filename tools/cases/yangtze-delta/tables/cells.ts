import type { Position } from '../../../../src/case/route.ts';
import { inPolygons } from '../../../../src/geo/point-in-polygon.ts';
import { type Outline, outlines } from '../facts/outlines.ts';
import type { Province } from '../facts/raw.ts';
import { area, areaInSquare, type Flat, project, unproject } from './grid.ts';

/** Side of a cell, km, as in the paper (§1.3). */
export const side_km = 40;

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

/** Farthest that a cell's centre may lie outside the provinces of the delta, km: the drawn coast and rivers are coarse. */
const slack_km = 15;

/** Province of a position: the one it lies in, else the nearest outline within the slack. */
export function provinceOf(place: Position, provinces: readonly Province[]): string | undefined {
  const inside = provinces.find(({ polygons }) => inPolygons(place, polygons));
  if (inside !== undefined) return inside.name;
  const [x, y] = project(place);
  const distance = (position: Position) => Math.hypot(project(position)[0] - x, project(position)[1] - y);
  const nearest = provinces
    .map(({ name, polygons }) => ({ name, km: Math.min(...polygons.flat(2).map(distance)) }))
    .reduce((a, b) => (b.km < a.km ? b : a));
  return nearest.km <= slack_km ? nearest.name : undefined;
}

const delta = new Set(['Anhui', 'Jiangsu', 'Shanghai', 'Zhejiang']);

function cellsOf(outline: Outline, provinces: readonly Province[]): Cell[] {
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
      const province = outline.location === 'offshore' ? 'East China Sea' : provinceOf(place, provinces);
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
export function makeCells(provinces: readonly Province[]): Cell[] {
  const near = provinces.filter(({ name }) => delta.has(name));
  return outlines.flatMap((outline) => cellsOf(outline, near));
}

/** Area of each outline, km². */
export const outlineAreas = (): ReadonlyMap<string, number> =>
  new Map(outlines.map(({ name, ring }) => [name, area(ring.map(project))]));

/** The cell whose square holds a position. */
export function cellAt(place: Position, cells: readonly Cell[]): Cell | undefined {
  const [column, line] = project(place).map((km) => Math.floor(km / side_km));
  return cells.find((cell) => cell.column === column && cell.line === line);
}
