import { describe, expect, it } from 'vitest';
import { caseDocument, caseHash } from '../../../src/case/document.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { distanceKm } from '../../../src/geo/geodesic.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { kinds, readTiny, tinyFiles } from '../../io/tiny-folder.ts';
import {
  asciiGrid,
  centre,
  columns,
  costLayer,
  flat,
  line,
  networkOf,
  polygon,
  rows,
  terminals,
  terrainFiles,
} from './terrain-folder.ts';

const straight = (from: readonly [number, number], to: readonly [number, number]) => distanceKm(centre(...from), centre(...to));
const onlyEdge = async (files: Parameters<typeof networkOf>[0]) => {
  const { edges } = await networkOf(files);
  expect(edges).toHaveLength(1);
  return edges[0]!;
};

describe('a network from terrain, worked by hand', () => {
  it('goes straight along a row: geodesic steps, each counted at its weight', async () => {
    const weights = flat.map((_, index) => (Math.floor(index / columns) === 4 ? 2 : 9));
    const edge = await onlyEdge({ ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(weights) }), ...terminals([2, 4], [7, 4]) });
    const km = 5 * straight([2, 4], [3, 4]);
    expect(edge).toMatchObject({ id: 'K1~S1', from: 'K1', to: 'S1', kind: 'route', offshore_km: 0, right_of_way_km: 0 });
    expect(edge.length_km).toBeCloseTo(km, 8);
    expect(edge.cost_km).toBeCloseTo(2 * km, 8);
    // all that lies between is straight, and drawn so
    expect(edge.geometry).toEqual([centre(7, 4), centre(2, 4)]);
  });

  it('goes diagonally with the length that a diagonal has at each latitude', async () => {
    const edge = await onlyEdge({ ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(flat) }), ...terminals([2, 2], [5, 5]) });
    const steps = [2, 3, 4].map((at) => straight([at, at], [at + 1, at + 1]));
    expect(edge.length_km).toBeCloseTo(
      steps.reduce((sum, km) => sum + km, 0),
      8,
    );
    // on the plane √(dx² + dy²), to 0.01 % at this cell size
    const [dx, dy] = [distanceKm(centre(2, 2), centre(3, 2)), distanceKm(centre(2, 2), centre(2, 3))];
    expect(steps[0]! / Math.hypot(dx, dy)).toBeCloseTo(1, 3);
  });

  it('averages the weights of both cells of a step', async () => {
    const weights = flat.map((_, index) => (index % columns === 3 ? 4 : 1));
    const edge = await onlyEdge({ ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(weights) }), ...terminals([2, 4], [4, 4]) });
    expect(edge.cost_km).toBeCloseTo(2 * 2.5 * straight([2, 4], [3, 4]), 8);
  });

  it('goes around where nothing can be laid: cells without a value, and polygons', async () => {
    const wall = (column: number, row: number) => column === 5 && row < rows - 1;
    const weights = flat.map((_, index) => (wall(index % columns, Math.floor(index / columns)) ? -9999 : 1));
    const around = await onlyEdge({
      ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(weights) }),
      ...terminals([3, 7], [7, 7]),
    });
    const diagonal = (row: number) => straight([3, row], [4, row + 1]);
    expect(around.length_km).toBeCloseTo(2 * (diagonal(7) + diagonal(8)), 8);

    const [left, top] = centre(5, 0).map((degrees, axis) => degrees + (axis === 0 ? -0.05 : 0.05)) as [number, number];
    const bottom = centre(5, rows - 1)[1] + 0.05;
    const area = polygon([
      [left, top],
      [left + 0.1, top],
      [left + 0.1, bottom],
      [left, bottom],
      [left, top],
    ]);
    const layers = `${costLayer}    - role: no_go\n      file: park.geojson\n`;
    const files = {
      ...terrainFiles(layers, { 'cost.asc': asciiGrid(flat), 'park.geojson': area }),
      ...terminals([3, 7], [7, 7]),
    };
    expect((await onlyEdge(files)).length_km).toBeCloseTo(around.length_km, 9);
  });

  it('runs along a corridor at its discount', async () => {
    const corridor = line(centre(2, 5), centre(9, 5));
    const layers = `${costLayer}    - role: corridor\n      file: pipes.geojson\n      factor: 0.5\n`;
    const edge = await onlyEdge({
      ...terrainFiles(layers, { 'cost.asc': asciiGrid(flat), 'pipes.geojson': corridor }),
      ...terminals([2, 5], [9, 5]),
    });
    expect(edge.cost_km).toBeCloseTo(0.5 * edge.length_km, 9);
    expect(edge.length_km).toBeCloseTo(7 * straight([2, 5], [3, 5]), 8);
  });

  it('pays for crossing a river once, and nothing for running beside it', async () => {
    // between columns 4 and 5, from the top to the bottom, within the western third of column 5
    const river = line([centre(5, 0)[0] - 0.04, 33.4], [centre(5, 0)[0] - 0.04, 32.2]);
    const layers = `${costLayer}    - role: crossing\n      file: river.geojson\n      factor: 3\n`;
    const files = terrainFiles(layers, { 'cost.asc': asciiGrid(flat), 'river.geojson': river });
    const step = straight([2, 5], [3, 5]);
    expect((await onlyEdge({ ...files, ...terminals([2, 5], [8, 5]) })).cost_km).toBeCloseTo((6 + 2) * step, 8);
    const beside = await onlyEdge({ ...files, ...terminals([5, 2], [5, 7]) });
    expect(beside.cost_km).toBeCloseTo(beside.length_km, 9);
  });

  it('counts kilometres at sea', async () => {
    const sea = flat.map((_, index) => (index % columns >= 5 ? 1 : 0));
    const layers = `${costLayer}    - role: offshore\n      file: sea.asc\n      factor: 2\n`;
    const edge = await onlyEdge({
      ...terrainFiles(layers, { 'cost.asc': asciiGrid(flat), 'sea.asc': asciiGrid(sea) }),
      ...terminals([3, 5], [8, 5]),
    });
    const step = straight([2, 5], [3, 5]);
    expect(edge.offshore_km).toBeCloseTo(3 * step, 8);
    expect(edge.cost_km).toBeCloseTo((2 + 2 * 3) * step, 8);
  });

  it('adds slope to land cover, and aspect on steep ground by the way', async () => {
    const layers = `  layers:\n    - { role: land_cover, file: cover.asc }\n    - { role: slope, file: slope.asc }\n    - { role: aspect, file: aspect.asc }\n`;
    const all = (value: number) => asciiGrid(flat.map(() => value));
    const cost = async (slope: number, aspect: number) => {
      const grids = { 'cover.asc': all(41), 'slope.asc': all(slope), 'aspect.asc': all(aspect) };
      const edge = await onlyEdge({ ...terrainFiles(layers, grids), ...terminals([3, 5], [8, 5]) });
      return edge.cost_km / edge.length_km;
    };
    expect(await cost(0.5, 90)).toBeCloseTo(1.25, 6);
    expect(await cost(1.2, 90)).toBeCloseTo(1.45, 6);
    expect(await cost(5, 90)).toBeCloseTo(2.45, 6);
    expect(await cost(5, 270)).toBeCloseTo(2.45, 6);
    expect(await cost(5, 0)).toBeCloseTo(2.25, 6);
    expect(await cost(5, 45)).toBeCloseTo(2.35, 6);
    expect(await cost(5, -1)).toBeCloseTo(2.25, 6);
  });

  it('says so where its default ranges of slope tell nothing apart, as in another unit', async () => {
    const remarksOf = async (values: readonly number[], table = '') => {
      const layers = `  layers:\n    - { role: slope, file: slope.asc${table} }\n`;
      const { remarks } = await readTiny(terrainFiles(layers, { 'slope.asc': asciiGrid(values) }));
      return remarks.filter(({ code }) => code === 'terrain.slope_beyond_table').map(({ values: said }) => said);
    };
    const hills = flat.map((_, index) => (index % 40) / 10);
    expect(await remarksOf(hills)).toEqual([]);
    expect(await remarksOf(hills.map((percent) => percent / 100))).toEqual([{ least: 0.5, most: 3, level: 100, steep: 0 }]);
    expect(await remarksOf(hills.map((value) => value * 10))).toEqual([{ least: 0.5, most: 3, level: 3, steep: 90 }]);
    expect(
      await remarksOf(
        hills.map((value) => value * 10),
        ', table: [{ weight: 0 }, { above: 20, weight: 1 }]',
      ),
    ).toEqual([]);
  });

  it('weighs developed land by its people, and the right of way by land cover and holder', async () => {
    const layers = `  layers:\n    - { role: land_cover, file: cover.asc }\n    - { role: population, file: people.asc, unit: people_per_km2 }\n    - { role: federal_land, file: land.asc }\n`;
    const all = (value: number) => asciiGrid(flat.map(() => value));
    const grids = { 'cover.asc': all(22), 'people.asc': all(50), 'land.asc': all(4) };
    const town = await onlyEdge({ ...terrainFiles(layers, grids), ...terminals([3, 5], [8, 5]) });
    expect(town.cost_km / town.length_km).toBeCloseTo(2.5, 6);
    expect(town.right_of_way_km / town.length_km).toBeCloseTo(2.5 * 1.5, 6);
    const fields = await onlyEdge({
      ...terrainFiles(layers, { ...grids, 'cover.asc': all(82), 'land.asc': all(-9999) }),
      ...terminals([3, 5], [8, 5]),
    });
    expect(fields.cost_km / fields.length_km).toBeCloseTo(1, 6);
    expect(fields.right_of_way_km / fields.length_km).toBeCloseTo(2, 6);
  });

  it('cuts two diagonals that cross, so that pipes can meet there', async () => {
    const blocked = flat.map((_, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      return column - 3 === row - 3 || column - 3 === 4 - row ? 1 : -9999;
    });
    const files = {
      ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(blocked) }),
      ...terminals(
        [1, 1],
        [6, 6],
        [
          [1, 6],
          [6, 1],
        ],
      ),
    };
    const network = await networkOf(files);
    const middle = network.nodes.filter(({ sources, sinks }) => sources.length + sinks.length === 0);
    // four arms, four sides of the square in the middle, four halves of its diagonals
    expect(network.edges).toHaveLength(12);
    const corner = middle.find(({ longitude }) => Math.abs(longitude - (centre(3, 3)[0] + centre(4, 3)[0]) / 2) < 1e-6);
    expect(corner?.latitude).toBeCloseTo((centre(3, 3)[1] + centre(3, 4)[1]) / 2, 6);
    expect(network.edges.filter(({ from, to }) => [from, to].includes(corner!.id))).toHaveLength(4);
  });
});

describe('a case from terrain', () => {
  const settings = `${costLayer}  merge_cells: 1\n`;
  const bumpy = flat.map((_, index) => 1 + ((index * 7919) % 13) / 4);
  const files = terrainFiles(settings, { 'cost.asc': asciiGrid(bumpy) });

  it('carries its network: as JSON it needs no raster, and is the same case', async () => {
    const { study, remarks } = await readTiny(files);
    expect(remarks).toEqual([]);
    const document = JSON.parse(JSON.stringify(caseDocument(study))) as unknown;
    const again = parseCase(document, kinds);
    expect(again.study).toEqual(study);
    expect(caseHash(again.study)).toBe(caseHash(study));
    const network = buildNetwork(centralCase(again.study), kinds.networks as Parameters<typeof buildNetwork>[1]);
    expect(network).toEqual(await networkOf(files));
    expect(network.nodes.flatMap(({ sources, sinks }) => [...sources, ...sinks]).sort()).toEqual(['K1', 'S1', 'S2']);
  });

  it('does not depend on the order of the tables', async () => {
    const [head = '', first = '', ...others] = tinyFiles['sources.csv'].trim().split('\n');
    const turned = { ...files, 'sources.csv': `${[head, ...others, first].join('\n')}\n` };
    expect(await networkOf(turned)).toEqual(await networkOf(files));
    expect(caseHash((await readTiny(turned)).study)).toBe(caseHash((await readTiny(files)).study));
  });

  it('refuses a terminal that moved after the ways were sought', async () => {
    const { study } = await readTiny(files);
    const moved = { ...study, sources: study.sources.map((source) => ({ ...source, latitude: source.latitude + 0.01 })) };
    expect(() => buildNetwork(centralCase(moved), kinds.networks as Parameters<typeof buildNetwork>[1])).toThrow(
      'terrain.terminal_moved',
    );
  });

  it('names a terminal on ground where nothing can be laid, or lets it start nearby', async () => {
    const weights = bumpy.map((weight, index) => (index === 5 * columns + 8 ? -9999 : weight));
    const at = terminals([3, 5], [8, 5]);
    const far = await networkOf({
      ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(weights) }),
      ...at,
      ...terminals([3, 5], [8, 5], [[12, 5]]),
    });
    expect(far.unreached.map(({ id }) => id)).toEqual(['K1']);
    expect(far.unreached[0]!.distance_km).toBeCloseTo(straight([8, 5], [9, 5]), 6);
    const snapping = { ...terrainFiles(`${costLayer}  snap_km: 10\n`, { 'cost.asc': asciiGrid(weights) }), ...at };
    const { remarks } = await readTiny(snapping);
    expect(remarks.map(({ code }) => code)).toEqual(['terrain.terminal_snapped']);
    expect((await networkOf(snapping)).unreached).toEqual([]);
  });
});
