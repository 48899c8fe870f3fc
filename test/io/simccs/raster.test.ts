import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, centreOf, fitRaster, largestDeviation, possibleColumns } from '../../../src/io/simccs/raster.ts';

const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

test('a raster is recovered from places and their cells: each lies in its cell, and the size is right', () => {
  const made = fc.record({
    columns: fc.integer({ min: 400, max: 2000 }),
    rows: fc.integer({ min: 400, max: 2000 }),
    seconds: fc.integer({ min: 3, max: 60 }),
    west: fc.double({ min: -180, max: 100, noNaN: true }),
    north: fc.double({ min: 45, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(made, fc.array(place, { minLength: 3, maxLength: 20 }), ({ columns, rows, seconds, west, north }, spots) => {
      const raster = { columns, cell_degrees: seconds / 3600, west, north };
      const far = [[0.0005, 0.0005] as const, [0.9995, 0.9995] as const];
      const places = [...far, ...spots.map(([x, y]) => [x * 0.999 + 0.0005, y * 0.999 + 0.0005] as const)].map(([x, y]) => {
        const at = [west + x * columns * raster.cell_degrees, north - y * rows * raster.cell_degrees] as const;
        return { place: at, cell: cellAt(raster, at) };
      });
      const found = fitRaster(columns, places);
      expect(found).toBeDefined();
      if (found === undefined) return;
      expect(Math.abs(found.cell_degrees / raster.cell_degrees - 1)).toBeLessThan(0.006);
      expect(largestDeviation(found, places)).toBeLessThanOrEqual(0.5 + 1e-6);
    }),
  );
});

test('one misplaced source is noticed', () => {
  const raster = { columns: 1000, cell_degrees: 30 / 3600, west: 100, north: 40 };
  const places = [1, 400_500, 999_999].map((cell) => ({ place: centreOf(raster, cell), cell }));
  expect(fitRaster(1000, places)?.cell_degrees).toBe(30 / 3600);
  expect(fitRaster(1000, [...places, { place: centreOf(raster, 250_250), cell: 250_253 }])).toBeUndefined();
});

test('places in one row and column do not tell a raster', () => {
  expect(fitRaster(1000, [{ place: [100, 40], cell: 5 }])).toBeUndefined();
});

test('steps tell the number of columns once both diagonals occur', () => {
  expect(possibleColumns([[2005, 2004, 3003, 4004]])).toEqual([1000]);
  expect(possibleColumns([[2005, 3005]])).toEqual([999, 1000, 1001]);
  expect(possibleColumns([[2005, 3005, 4500]])).toEqual([]);
  expect(possibleColumns([[1, 2, 3]])).toEqual([]);
});

test('the centre of a cell lies in it, and cells count by rows from the north-west', () => {
  const raster = { columns: 10, cell_degrees: 0.5, west: 100, north: 40 };
  expect(centreOf(raster, 1)).toEqual([100.25, 39.75]);
  expect(centreOf(raster, 23)).toEqual([101.25, 38.75]);
  for (const cell of [1, 10, 11, 57]) expect(cellAt(raster, centreOf(raster, cell))).toBe(cell);
});
