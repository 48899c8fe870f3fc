import { cellsAlongLines, cellsInPolygons } from '../../../geo/raster/burn.ts';
import type { Grid } from '../../../geo/raster/grid.ts';
import type { ReadLayer } from './files.ts';

/** Cells that a layer marks, on a grid whose cells divide those of the paths. */
export interface Marks {
  /** Fine cells along the side of a cell. */
  readonly parts: number;
  /** Row by row over the fine grid. */
  readonly fine: Uint8Array;
}

/** Lines are drawn on cells a third as wide, so that a pipe beside a river need not cross it. */
const partsOfLines = 3;

function finer(grid: Grid, parts: number): Grid {
  return {
    ...grid,
    columns: grid.columns * parts,
    rows: grid.rows * parts,
    cell_width: grid.cell_width / parts,
    cell_height: grid.cell_height / parts,
  };
}

/** Where a layer has a value other than 0, or where its lines or polygons lie. */
export function marksOf({ content, parts }: ReadLayer, grid: Grid, fineLines: boolean): Marks {
  if (content.type === 'raster') {
    const { values } = content.raster;
    const fine = new Uint8Array(values.length);
    for (let cell = 0; cell < values.length; cell += 1) {
      const value = values[cell] as number;
      if (value !== 0 && !Number.isNaN(value)) fine[cell] = 1;
    }
    return { parts, fine };
  }
  const lineParts = fineLines ? partsOfLines : 1;
  const onto = finer(grid, lineParts);
  const fine = content.polygons.length > 0 ? cellsInPolygons(onto, content.polygons) : new Uint8Array(onto.columns * onto.rows);
  if (content.lines.length > 0) {
    cellsAlongLines(onto, content.lines).forEach((mark, cell) => {
      if (mark === 1) fine[cell] = 1;
    });
  }
  return { parts: lineParts, fine };
}

/** Cells of the grid with at least one marked part. */
export function coarse({ parts, fine }: Marks, grid: Grid): Uint8Array {
  if (parts === 1) return fine;
  const marks = new Uint8Array(grid.columns * grid.rows);
  const fineColumns = grid.columns * parts;
  for (let cell = 0; cell < fine.length; cell += 1) {
    if (fine[cell] === 0) continue;
    const row = Math.floor(cell / fineColumns);
    marks[Math.floor(row / parts) * grid.columns + Math.floor((cell - row * fineColumns) / parts)] = 1;
  }
  return marks;
}
