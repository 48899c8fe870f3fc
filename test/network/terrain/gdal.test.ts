import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { scratchFolder } from '../../io/tiny-folder.ts';
import { itNeeds } from '../../optional.ts';
import { asciiGrid, costLayer, flat, networkOf, terminals, terrainFiles } from './terrain-folder.ts';

const bumpy = flat.map((_, index) => (index === 0 ? -9999 : 1 + ((index * 7919) % 13) / 4));

async function converted(...args: readonly string[]): Promise<Uint8Array> {
  const folder = await scratchFolder();
  writeFileSync(join(folder, 'in.asc'), asciiGrid(bumpy));
  const [program = '', ...rest] = args;
  const { status, stderr } = spawnSync(program, [...rest, join(folder, 'in.asc'), join(folder, 'out.tif')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(folder, 'out.tif'));
}

const tiffLayer = costLayer.replace('cost.asc', 'cost.tif');

itNeeds('gdal', 'finds the same network in a compressed, tiled GeoTIFF as in the ASCII grid', async () => {
  const options = ['-q', '-a_srs', 'EPSG:4326', '-co', 'COMPRESS=DEFLATE', '-co', 'PREDICTOR=3', '-co', 'TILED=YES'];
  const tiff = await converted('gdal_translate', ...options);
  const network = await networkOf(terrainFiles(tiffLayer, { 'cost.tif': tiff }));
  expect(network).toEqual(await networkOf(terrainFiles(costLayer, { 'cost.asc': asciiGrid(bumpy) })));
});

itNeeds('gdal', 'measures on a projected raster what it measures in degrees', async () => {
  const tiff = await converted(
    'gdalwarp',
    '-q',
    '-s_srs',
    'EPSG:4326',
    '-t_srs',
    'EPSG:32650',
    '-tr',
    '2000',
    '2000',
    '-ot',
    'Float32',
  );
  const network = await networkOf({ ...terrainFiles(tiffLayer, { 'cost.tif': tiff }), ...terminals([2, 5], [12, 5]) });
  const degrees = await networkOf({
    ...terrainFiles(costLayer, { 'cost.asc': asciiGrid(bumpy) }),
    ...terminals([2, 5], [12, 5]),
  });
  expect(network.edges).toHaveLength(1);
  // another raster of the same ground: other cells, so other ways, but no other lengths than about those
  expect(network.edges[0]!.length_km / degrees.edges[0]!.length_km).toBeGreaterThan(0.85);
  expect(network.edges[0]!.length_km / degrees.edges[0]!.length_km).toBeLessThan(1.15);
});
