import { expect, it } from 'vitest';
import { issueCodes } from '../../../src/text/issues/index.ts';
import { faultsOf } from '../../io/tiny-folder.ts';
import { asciiGrid, costLayer, flat, polygon, terrainFiles } from './terrain-folder.ts';

const cost = { 'cost.asc': asciiGrid(flat) };
const codes = async (network: string, layers: Parameters<typeof terrainFiles>[1]) =>
  (await faultsOf(terrainFiles(network, layers))).map(
    ({ code, at }) => `${code} ${at.file ?? ''}${at.path === undefined ? '' : ` ${at.path}`}`,
  );
const layers = (...lines: readonly string[]) => `  layers:\n${lines.map((one) => `    - { ${one} }\n`).join('')}`;

it('names layers that are missing, outside, or in a form that nothing reads', async () => {
  const given = layers(
    'role: cost, file: cost.asc',
    'role: no_go, file: ../park.geojson',
    'role: crossing, file: roads.shp',
    'role: corridor, file: gone.tif',
  );
  expect(await codes(given, cost)).toEqual([
    'terrain.file_outside case.yaml network.layers.1.file',
    'terrain.file_form case.yaml network.layers.2.file',
    'terrain.file_missing case.yaml network.layers.3.file',
  ]);
});

it('names layers that do not go together', async () => {
  expect(await codes(layers('role: no_go, file: a.geojson'), {})).toEqual(['terrain.no_surface case.yaml network.layers.0.role']);
  expect(await codes(layers('role: cost, file: cost.asc', 'role: aspect, file: a.asc'), cost)).toEqual([
    'terrain.role_needs case.yaml network.layers.1.role',
  ]);
  expect(await codes(layers('role: slope, file: cost.asc', 'role: slope, file: cost.asc'), cost)).toEqual([
    'terrain.role_twice case.yaml network.layers.1.role',
  ]);
});

it('names a layer of people that does not say what it counts', async () => {
  const given = layers('role: land_cover, file: cost.asc', 'role: population, file: people.asc');
  expect(await codes(given, cost)).toEqual(['terrain.unit_missing case.yaml network.layers.1.unit']);
});

it('names a grid whose numbers are in other units than its projection', async () => {
  const metres = { 'cost.asc': asciiGrid(flat, { xllcorner: 500_000, yllcorner: 3_575_000, cellsize: 9500 }) };
  expect(await codes(costLayer, metres)).toEqual(['terrain.grid_off_earth cost.asc network.projection']);
});

it('names layers on other grids, and cells that do not fit into each other', async () => {
  const short = { 'slope.asc': asciiGrid(flat.slice(16), { nrows: 9 }) };
  expect(await codes(layers('role: cost, file: cost.asc', 'role: slope, file: slope.asc'), { ...cost, ...short })).toEqual([
    'terrain.grids_differ slope.asc network.layers.1.file',
  ]);
  const odd = {
    'roads.asc': asciiGrid(
      Array.from({ length: 24 * 15 }, () => 1),
      { ncols: 24, nrows: 15, cellsize: 0.0666667 },
    ),
  };
  expect(await codes(layers('role: cost, file: cost.asc', 'role: crossing, file: roads.asc'), { ...cost, ...odd })).toEqual([
    'terrain.cells_do_not_fit roads.asc network.layers.1.file',
  ]);
  const shape = {
    'slope.geojson': polygon([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]),
  };
  expect(await codes(layers('role: cost, file: cost.asc', 'role: slope, file: slope.geojson'), { ...cost, ...shape })).toEqual([
    'terrain.role_wants_raster slope.geojson network.layers.1.file',
  ]);
});

it('names values without a weight, weights below 0 and steps too dear to count', async () => {
  const cover = { 'cover.asc': asciiGrid(flat.map((_, index) => (index < 2 ? 72 : 82))) };
  const [fault] = await faultsOf(terrainFiles(layers('role: land_cover, file: cover.asc'), cover));
  expect(fault).toMatchObject({ code: 'terrain.value_without_weight', values: { values: '72 (2)' } });
  const below = { 'cost.asc': asciiGrid(flat.map((_, index) => (index < 3 ? -1 : 1))) };
  expect(await codes(costLayer, below)).toEqual(['terrain.weight_negative cost.asc network.layers.0.file']);
  const dear = { 'cost.asc': asciiGrid(flat.map(() => 1e6)) };
  expect(await codes(costLayer, dear)).toEqual(['terrain.step_too_dear  network.layers']);
});

it('names shapes that are none, and a projection that is not known', async () => {
  const point = JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }],
  });
  expect(
    await codes(layers('role: cost, file: cost.asc', 'role: no_go, file: park.geojson'), { ...cost, 'park.geojson': point }),
  ).toEqual(['geojson.not_a_shape park.geojson features.0.geometry']);
  expect(await codes(`${costLayer}  projection: nowhere\n`, cost)).toEqual([
    'terrain.projection_unknown cost.asc network.projection',
  ]);
});

it('has a wording for every code', () => {
  const own = ['terrain', 'raster'].flatMap((room) => issueCodes.filter((code) => code.startsWith(`${room}.`)));
  expect(own.length).toBeGreaterThan(25);
});
