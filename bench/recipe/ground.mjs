import { diceFor } from './dice.mjs';
import { surface } from './noise.mjs';

// Every figure stands in bench/README.md too. They make ground that ways have to find their way through and describe no place.

/** Side of a cell, degrees, and what the raster lies about. */
export const cell_degrees = 0.008;
const middle = { longitude: 112, latitude: 32 };

/** Ground below this height is easy, weight 1; what hills and crests add grows with the square of the height above it. */
const easyBelow = 0.4;
const hills = 100;
const crests = 600;
/** A crest runs where its surface passes the middle, and ends where it is this far from it. */
const crestReach = 0.02;
/** Nothing can be laid where the surface of no-go areas is higher. */
const noGoAbove = 0.62;

/** Name of a ground, of which everything is drawn. */
export const groundName = ({ columns, rows, seed }) => `ground/${columns}x${rows}/${seed}`;

/** Longitude of the left and latitude of the upper edge. */
export const cornerOf = ({ columns, rows }) => ({
  left: middle.longitude - (columns / 2) * cell_degrees,
  top: middle.latitude + (rows / 2) * cell_degrees,
});

/**
 * Weights of the cells of a ground, row by row from the upper left; NaN where nothing can be laid.
 *
 * @param asked columns, rows and seed
 */
export function groundWeights(asked) {
  const { columns, rows } = asked;
  const [heights, crestLines, noGo] = ['heights', 'crests', 'no-go'].map((what) =>
    surface(`${groundName(asked)}/${what}`, asked),
  );
  const [height, crestLine, closed] = [1, 2, 3].map(() => new Float64Array(columns));
  const weights = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    heights(row, height);
    crestLines(row, crestLine);
    noGo(row, closed);
    for (let column = 0; column < columns; column += 1) {
      const above = Math.max(0, height[column] - easyBelow);
      const crest = Math.max(0, 1 - Math.abs(crestLine[column] - 0.5) / crestReach);
      const weight = Math.round(100 * (1 + above * above * (hills + crests * crest * crest))) / 100;
      weights[row * columns + column] = closed[column] > noGoAbove ? Number.NaN : weight;
    }
  }
  return weights;
}

/** Marks the cells that can be reached from one over passable neighbours, eight a cell. */
function areaAround({ columns, rows }, weights, start) {
  const marks = new Uint8Array(weights.length);
  marks[start] = 1;
  let count = 1;
  for (let front = [start]; front.length > 0; ) {
    const next = [];
    for (const cell of front) {
      const row = Math.floor(cell / columns);
      const column = cell - row * columns;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          const other = y * columns + x;
          if (marks[other] === 1 || Number.isNaN(weights[other])) continue;
          marks[other] = 1;
          next.push(other);
        }
      }
    }
    count += next.length;
    front = next;
  }
  return { marks, count };
}

/** A terminal keeps this share of the mean spacing of terminals from every other. */
const apart = 0.3;

/**
 * Cells of so many terminals on a ground, as they are drawn: uniform in the area that holds more than half of the raster,
 * so that pockets within no-go areas have none, and none too near another.
 */
export function terminalCells(asked, weights, count) {
  const { columns, rows } = asked;
  const dice = diceFor(`${groundName(asked)}/terminals/${count}`);
  const nearest = (apart * apart * columns * rows) / count;
  const places = [];
  let area;
  while (places.length < count) {
    const [column, row] = [dice.whole(0, columns - 1), dice.whole(0, rows - 1)];
    const cell = row * columns + column;
    if (Number.isNaN(weights[cell])) continue;
    if (area === undefined) {
      const around = areaAround(asked, weights, cell);
      if (2 * around.count <= weights.length) continue;
      area = around.marks;
    }
    const free = places.every(([x, y]) => (x - column) * (x - column) + (y - row) * (y - row) >= nearest);
    if (free && area[cell] === 1) places.push([column, row]);
  }
  return places.map(([column, row]) => row * columns + column);
}
