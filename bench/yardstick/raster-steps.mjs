import geographiclib from 'geographiclib-geodesic';

const { WGS84, DISTANCE } = geographiclib.Geodesic;

/** A step that cannot be made. */
export const blocked = 0;

/** Columns and rows from a cell to the cell that each of its own steps leads to: east, south, southeast, southwest. */
const directions = [
  [1, 0],
  [0, 1],
  [1, 1],
  [-1, 1],
];

/** Lengths of the four steps of the cells of a row, km: geodesics on WGS 84 between the middles of cells. */
function lengthsOf({ left, top, cell_width, cell_height }, row) {
  const middle = (column, line) => [left + (column + 0.5) * cell_width, top - (line + 0.5) * cell_height];
  return directions.map(([across, down]) => {
    const column = across < 0 ? 1 : 0;
    const [from, to] = [middle(column, row), middle(column + across, row + down)];
    return WGS84.Inverse(from[1], from[0], to[1], to[0], DISTANCE).s12 / 1000;
  });
}

/**
 * Costs of the steps between neighbouring cells, whole millimetres: length × the mean weight of both cells. Written for
 * rasters in longitude and latitude, and without a line of src.
 *
 * @param grid columns, rows, upper left corner and cells, degrees
 * @param weights of the cells; NaN where nothing can be laid
 */
export function rasterSteps(grid, weights) {
  const { columns, rows, projection } = grid;
  if (projection !== 'lonlat') throw new Error('the yardstick is written for longitude and latitude only');
  const costs = directions.map(() => new Uint32Array(columns * rows).fill(blocked));
  for (let row = 0; row < rows; row += 1) {
    const km = lengthsOf(grid, row);
    for (let direction = 0; direction < 4; direction += 1) {
      const [across, down] = directions[direction];
      if (row + down === rows) continue;
      for (let column = across < 0 ? 1 : 0; column < columns - Math.max(0, across); column += 1) {
        const cell = row * columns + column;
        const cost = (km[direction] * ((weights[cell] + weights[cell + down * columns + across]) / 2)) / 1e-6;
        if (!Number.isNaN(cost)) costs[direction][cell] = Math.max(1, Math.round(cost));
      }
    }
  }
  return { columns, rows, costs };
}

/** Cost of a way over neighbouring cells; NaN where a step cannot be made. */
export function wayCost({ columns, costs }, cells) {
  let total = 0;
  for (let at = 1; at < cells.length; at += 1) {
    const [first, second] = [Math.min(cells[at - 1], cells[at]), Math.max(cells[at - 1], cells[at])];
    const direction = directions.findIndex(([across, down]) => second - first === down * columns + across);
    total += costs[direction]?.[first] || Number.NaN;
  }
  return total;
}
