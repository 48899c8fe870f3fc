import { distanceKm } from '../geodesic.ts';
import type { LonLat } from '../position.ts';
import { type Grid, lonlat } from './grid.ts';
import { knownProjection } from './projection.ts';

/**
 * Lengths of steps between the centres of neighbouring cells, km. A cell owns four of its steps, everywhere in the order
 * east, south, southeast, southwest; the other four belong to the neighbours above and to the left.
 */
export interface StepLengths {
  /** Lengths in that order, of band after band. */
  readonly km: Float64Array;
  /** Where the lengths of a cell's steps start in `km`. */
  at(row: number, column: number): number;
}

/** On projected grids lengths are taken once for blocks of this many cells a side: scale changes slower than that matters. */
const blockShift = 4;

/**
 * Geodesic lengths of the steps on WGS 84 (Karney 2013), the diagonal ones measured and not composed.
 * In longitude and latitude they depend on the row alone and are exact. On a projected grid they are those of the middle
 * of blocks of 16 × 16 cells: scale changes by less than 0.02 % across a block of 1 km cells in UTM.
 */
export function stepLengths(grid: Grid): StepLengths {
  const geographic = grid.projection === lonlat;
  const shift = geographic ? { row: 0, column: 31 } : { row: blockShift, column: blockShift };
  const across = geographic ? 1 : ((grid.columns - 1) >> blockShift) + 1;
  const down = geographic ? grid.rows : ((grid.rows - 1) >> blockShift) + 1;
  const { lonLat } = knownProjection(grid.projection);
  const half = geographic ? 0 : (1 << blockShift) / 2;
  const place = (row: number, column: number): LonLat =>
    lonLat([grid.left + (column + 0.5) * grid.cell_width, grid.top - (row + 0.5) * grid.cell_height]);
  const km = new Float64Array(4 * across * down);
  for (let bandRow = 0; bandRow < down; bandRow += 1) {
    for (let bandColumn = 0; bandColumn < across; bandColumn += 1) {
      const row = geographic ? bandRow : Math.min((bandRow << blockShift) + half, Math.max(0, grid.rows - 2));
      const column = geographic ? 0 : Math.min((bandColumn << blockShift) + half, Math.max(0, grid.columns - 2));
      const [here, east, south, southeast] = [
        place(row, column),
        place(row, column + 1),
        place(row + 1, column),
        place(row + 1, column + 1),
      ];
      const lengths = [distanceKm(here, east), distanceKm(here, south), distanceKm(here, southeast), distanceKm(east, south)];
      km.set(lengths, 4 * (bandRow * across + bandColumn));
    }
  }
  return { km, at: (row, column) => 4 * ((row >> shift.row) * across + (column >> shift.column)) };
}
