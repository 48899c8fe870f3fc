/** Where the cells of a raster lie: rows from the top, columns from the left, in the units of the projection. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Outer corner of the upper left cell. */
  readonly left: number;
  readonly top: number;
  readonly cell_width: number;
  readonly cell_height: number;
  /** `lonlat` for degrees of longitude and latitude, else a definition that PROJ understands. */
  readonly projection: string;
}

/** A grid of values; NaN where there is none. Single precision: seven digits. */
export interface Raster {
  readonly grid: Grid;
  /** Row by row from the upper left cell. */
  readonly values: Float32Array;
}

export const lonlat = 'lonlat';

/** Edges may be this part of a cell away from each other: headers are often rounded. */
const roundingOfCell = 0.05;

/** Centre of a cell in the units of the projection. */
export function cellCentre(grid: Grid, cell: number): readonly [x: number, y: number] {
  const row = Math.floor(cell / grid.columns);
  const column = cell - row * grid.columns;
  return [grid.left + (column + 0.5) * grid.cell_width, grid.top - (row + 0.5) * grid.cell_height];
}

/** The cell at a place in the units of the projection; undefined outside. A place on an edge is in the cell right of and below it. */
export function cellHolding(grid: Grid, [x, y]: readonly [x: number, y: number]): number | undefined {
  const column = Math.floor((x - grid.left) / grid.cell_width);
  const row = Math.floor((grid.top - y) / grid.cell_height);
  return column < 0 || column >= grid.columns || row < 0 || row >= grid.rows ? undefined : row * grid.columns + column;
}

/** How many cells of a finer grid lie along the side of each cell of a grid: 1 for equal grids; undefined where cells do not fit. */
export function refinementOf(fine: Grid, grid: Grid): number | undefined {
  const parts = Math.round(grid.cell_width / fine.cell_width);
  const near = (a: number, b: number) => Math.abs(a - b) <= roundingOfCell;
  const fits =
    parts >= 1 &&
    fine.projection === grid.projection &&
    fine.columns === parts * grid.columns &&
    fine.rows === parts * grid.rows &&
    near(fine.left / grid.cell_width, grid.left / grid.cell_width) &&
    near(fine.top / grid.cell_height, grid.top / grid.cell_height) &&
    near((fine.columns * fine.cell_width) / grid.cell_width, grid.columns) &&
    near((fine.rows * fine.cell_height) / grid.cell_height, grid.rows);
  return fits ? parts : undefined;
}

/** A grid in words: size, corner and cell. */
export function describeGrid({ columns, rows, left, top, cell_width, cell_height, projection }: Grid): string {
  const short = (value: number) => String(Number(value.toPrecision(10)));
  const cell = cell_width === cell_height ? short(cell_width) : `${short(cell_width)} × ${short(cell_height)}`;
  return `${columns} × ${rows} @ ${short(left)}, ${short(top)} / ${cell} (${projection})`;
}
