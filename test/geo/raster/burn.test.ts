import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/geo/geodesic.ts';
import { inPolygons, type Rings } from '../../../src/geo/point-in-polygon.ts';
import type { LonLat } from '../../../src/geo/position.ts';
import { cellsAlongLines, cellsInPolygons } from '../../../src/geo/raster/burn.ts';
import { cellCentre, cellHolding, type Grid, refinementOf } from '../../../src/geo/raster/grid.ts';
import { projectionOf } from '../../../src/geo/raster/projection.ts';
import { stepLengths } from '../../../src/geo/raster/step-lengths.ts';
import { simplified } from '../../../src/geo/simplify.ts';

const grid: Grid = { columns: 12, rows: 8, left: 100, top: 30, cell_width: 0.5, cell_height: 0.5, projection: 'lonlat' };
const utm: Grid = {
  columns: 200,
  rows: 200,
  left: 400_000,
  top: 3_600_000,
  cell_width: 1000,
  cell_height: 1000,
  projection: 'EPSG:32650',
};
// off the lattice of centres and edges, so that no point lies on an outline by chance
const place = fc
  .tuple(fc.integer({ min: -100, max: 700 }), fc.integer({ min: -100, max: 500 }))
  .map(([x, y]): LonLat => [100.0037 + x / 100, 26.0041 + y / 100]);

describe('shapes on a raster', () => {
  it('marks the cells whose centres lie in a polygon and not in its holes', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 3, maxLength: 7 }),
        fc.array(place, { minLength: 3, maxLength: 3 }),
        (outline, hole) => {
          const rings: Rings = [[...outline, outline[0]!]];
          const other: Rings = [[...hole, hole[0]!]];
          const marks = cellsInPolygons(grid, [rings, other]);
          marks.forEach((mark, cell) => {
            // outlines that cross themselves count odd and even here; the reference knows simple ones only
            const within = inPolygons(cellCentre(grid, cell) as LonLat, [other]);
            if (within) expect(mark).toBe(1);
            if (outline.length === 3) expect(mark === 1).toBe(within || inPolygons(cellCentre(grid, cell) as LonLat, [rings]));
          });
        },
      ),
    );
    const square = (from: number, to: number): LonLat[] => [
      [100 + from, 29 - from],
      [100 + to, 29 - from],
      [100 + to, 29 - to],
      [100 + from, 29 - to],
      [100 + from, 29 - from],
    ];
    const ringed = cellsInPolygons(grid, [[square(0, 3), square(1, 2)]]);
    expect(ringed.reduce((sum, mark) => sum + mark, 0)).toBe(36 - 4);
  });

  it('marks every cell that a line enters, without a gap', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const marks = cellsAlongLines(grid, [[from, to]]);
        for (let part = 0; part <= 200; part += 1) {
          const cell = cellHolding(grid, [
            from[0] + (part / 200) * (to[0] - from[0]),
            from[1] + (part / 200) * (to[1] - from[1]),
          ]);
          if (cell !== undefined) expect(marks[cell]).toBe(1);
        }
        // a straight line enters no more cells than it crosses edges
        const most = Math.ceil(Math.abs(from[0] - to[0]) / 0.5) + Math.ceil(Math.abs(from[1] - to[1]) / 0.5) + 1;
        expect(marks.reduce((sum, mark) => sum + mark, 0)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('grids', () => {
  it('knows how many fine cells fit into one, and what does not fit', () => {
    const fine = { ...grid, columns: 36, rows: 24, cell_width: 0.5 / 3, cell_height: 0.5 / 3 };
    expect(refinementOf(fine, grid)).toBe(3);
    expect(refinementOf(grid, grid)).toBe(1);
    expect(refinementOf({ ...fine, rows: 23 }, grid)).toBeUndefined();
    expect(refinementOf({ ...fine, left: 100.2 }, grid)).toBeUndefined();
    expect(refinementOf({ ...grid, projection: 'EPSG:32650' }, grid)).toBeUndefined();
  });

  it('measures steps on the ellipsoid: by row in degrees, nearly so in blocks of a projected grid', () => {
    const lengths = stepLengths(grid);
    for (const row of [0, 3, 6]) {
      const centre = (column: number, line: number) => cellCentre(grid, line * grid.columns + column) as LonLat;
      const expected = [
        distanceKm(centre(4, row), centre(5, row)),
        distanceKm(centre(4, row), centre(4, row + 1)),
        distanceKm(centre(4, row), centre(5, row + 1)),
      ];
      expected.push(distanceKm(centre(4, row), centre(3, row + 1)));
      for (const [direction, km] of expected.entries()) expect(lengths.km[lengths.at(row, 4) + direction]).toBeCloseTo(km, 9);
    }
    const projected = stepLengths(utm);
    const { lonLat } = projectionOf(utm.projection)!;
    for (const [row, column] of [
      [0, 0],
      [15, 16],
      [100, 150],
      [198, 198],
    ] as const) {
      const [here, east] = [0, 1].map((step) => lonLat(cellCentre(utm, row * utm.columns + column + step)));
      expect(projected.km[projected.at(row, column)]! / distanceKm(here!, east!)).toBeCloseTo(1, 3);
    }
  });

  it('goes to longitude and latitude and back', () => {
    for (const definition of ['lonlat', 'EPSG:32650', '+proj=aea +lat_1=25 +lat_2=47 +lon_0=105 +datum=WGS84']) {
      const { lonLat, xy } = projectionOf(definition)!;
      const [longitude, latitude] = lonLat(xy([117.25, 31.5]));
      expect(longitude).toBeCloseTo(117.25, 6);
      expect(latitude).toBeCloseTo(31.5, 6);
    }
    const [west, south] = projectionOf('EPSG:32718')!.lonLat([500_000, 9_000_000]);
    expect(west).toBeCloseTo(-75, 6);
    expect(south).toBeLessThan(-8);
    // the middle of zone 50, by definition 500 km east of its false origin
    expect(projectionOf('EPSG:32650')!.xy([117, 0])[0]).toBeCloseTo(500_000, 3);
    expect(projectionOf('EPSG:99999')).toBeUndefined();
    expect(projectionOf('+proj=nowhere')).toBeUndefined();
    const utmString = projectionOf('+proj=utm +zone=50 +datum=WGS84 +units=m')!;
    expect(utmString.xy([118, 31])).toEqual(projectionOf('EPSG:32650')!.xy([118, 31]));
    expect(projectionOf('EPSG:3857')!.xy([0, 90])).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});

describe('simplified lines', () => {
  it('keep ends, and leave out nothing farther than the tolerance', () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.1],
          [2, 0],
          [3, 2],
        ],
        0.2,
      ),
    ).toEqual([0, 2, 3]);
    const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 25 }), fc.constantFrom(0, 0.5, 3), (line, tolerance) => {
        const kept = simplified(line, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([0, line.length - 1]);
        kept.slice(1).forEach((to, index) => {
          const [a, b] = [line[kept[index]!]!, line[to]!];
          for (const [x, y] of line.slice(kept[index], to)) {
            const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
            const part =
              square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square));
            expect(Math.hypot(x - a[0] - part * (b[0] - a[0]), y - a[1] - part * (b[1] - a[1]))).toBeLessThanOrEqual(
              tolerance + 1e-9,
            );
          }
        });
      }),
    );
  });
});
