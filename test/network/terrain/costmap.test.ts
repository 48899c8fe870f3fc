import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readLayerFiles } from '../../../src/io/raster/layer-files.ts';
import { landCoverWeights } from '../../../src/network/terrain/ground/costmap.ts';
import { gather } from '../../../src/network/terrain/ground/gather.ts';
import { type Ground, layGround, stepWeight } from '../../../src/network/terrain/ground/ground.ts';
import { parameters } from '../../../src/network/terrain/parameters.ts';
import { itNeeds, testData } from '../../optional.ts';

const folder = join(testData, 'simccs/costmap-southern-illinois');
const published = (name: string) => readFileSync(join(folder, 'compareData', name), 'utf8').split(/\r?\n/);

/** The published run, as its rasters show it: pasture counts 1, developed land 0.75 whatever its people, roads are corridors. */
const settings = parameters.parse({
  layers: [
    {
      role: 'land_cover',
      file: 'landcover.asc',
      table: landCoverWeights.map((row) => ({
        ...row,
        weight: row.class === 81 ? 1 : [21, 22, 23, 24].includes(row.class ?? 0) ? 0.75 : row.weight,
      })),
    },
    { role: 'slope', file: 'slope.asc' },
    { role: 'aspect', file: 'aspect.asc' },
    { role: 'corridor', file: 'roads.asc' },
  ],
});

async function groundOfRun(): Promise<Ground> {
  const wanted = settings.layers.map(({ file }) => ({ file, path: '', projection: 'lonlat' }));
  return layGround(gather(settings, await readLayerFiles(join(folder, 'ASCII'), wanted)));
}

/** Costs of steps by their two cells, counted from 1, as the program writes them. */
function networkOf(name: string): Map<string, number> {
  const lines = published(name).slice(8);
  const costs = new Map<string, number>();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const [cell, ...others] = lines[at]!.split('\t').map(Number);
    const values = lines[at + 1]!.trim().split('\t');
    for (const [index, other] of others.entries())
      costs.set(`${cell} ${other}`, values[index] === '.' ? 0 : Number(values[index]));
  }
  return costs;
}

const rasterOf = (name: string) =>
  published(name)
    .slice(6)
    .flatMap((line) => line.split(' ').filter(Boolean).map(Number));

const columns = 220;
const offsets = [1, columns, columns + 1, columns - 1];

/** Lengths of steps as published: by row, across, up and down, then diagonally to the row above and below. */
const multipliers = () =>
  published('DistanceMultipliers.txt')
    .slice(1)
    .map((line) => line.split('\t').map(Number));

itNeeds('data', 'makes every step of CostMAP’s southern Illinois network, or says why not', async () => {
  const ground = await groundOfRun();
  const costs = networkOf('Construction Costs.txt');
  const lengths = multipliers();
  const counts = { same: 0, corridor_not_shipped: 0, road_without_discount: 0, other: 0, one_way: 0 };
  for (let cell = 0; cell < ground.surface.weight.length; cell += 1) {
    offsets.forEach((offset, direction) => {
      const cost = costs.get(`${cell + 1} ${cell + offset + 1}`);
      if (cost === undefined) return;
      if (costs.get(`${cell + offset + 1} ${cell + 1}`) !== cost) counts.one_way += 1;
      const [, across = 0, upright = 0, , down = 0] = lengths[Math.floor(cell / columns)]!;
      const length = [across, upright, down, down][direction]!;
      const ours = length * stepWeight(ground, cell, cell + offset, direction);
      // two decimals are published, of a length in single precision
      const equals = (value: number) => Math.abs(cost - value) <= 0.00501;
      if (equals(ours)) counts.same += 1;
      else if (equals(0.75 * ours)) counts.corridor_not_shipped += 1;
      else if (equals(ours / 0.75)) counts.road_without_discount += 1;
      else counts.other += 1;
    });
  }
  // 4281 steps run along a corridor that none of the shipped layers holds (its pipelines.asc has no cell there);
  // 29 run along a road on both cells and were not discounted. All others are equal.
  expect(counts).toEqual({ same: 114_253, corridor_not_shipped: 4281, road_without_discount: 29, other: 0, one_way: 0 });
  expect(costs.size).toBe(2 * 118_563);
});

itNeeds('data', 'makes the construction raster cell for cell within rounding, where no corridor is missing', async () => {
  const ground = await groundOfRun();
  const costs = networkOf('Construction Costs.txt');
  const raster = rasterOf('construction.asc');
  const lengths = multipliers();
  const counts = { same: 0, beside_difference: 0, other: 0 };
  for (let cell = 0; cell < raster.length; cell += 1) {
    if (raster[cell] === -9999 && Number.isNaN(ground.surface.weight[cell]!)) continue;
    const weights: number[] = [];
    let differs = false;
    for (const [direction, offset] of offsets.entries()) {
      for (const owner of [cell, cell - offset]) {
        const cost = costs.get(`${owner + 1} ${owner + offset + 1}`);
        if (cost === undefined) continue;
        const [, across = 0, upright = 0, , down = 0] = lengths[Math.floor(owner / columns)]!;
        const weight = stepWeight(ground, owner, owner + offset, direction);
        weights.push(weight);
        differs ||= Math.abs(cost - [across, upright, down, down][direction]! * weight) > 0.00501;
      }
    }
    // a cell of the raster is the mean of its steps, which were rounded to 0.01 for 0.72 to 1.18 km before
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    if (Math.abs(mean - raster[cell]!) <= 0.005 + 0.005 / 0.719 + 1e-6) counts.same += 1;
    else if (differs) counts.beside_difference += 1;
    else counts.other += 1;
  }
  // the 2606 cells have one of the 4310 differing steps among theirs
  expect(counts).toEqual({ same: 27_273, beside_difference: 2606, other: 0 });
});

itNeeds('data', 'has a right of way of 0 everywhere in the published run, which left federal land out', () => {
  expect(new Set(rasterOf('row.asc'))).toEqual(new Set([-9999, 0]));
  expect(new Set(networkOf('RightOfWay Costs.txt').values())).toEqual(new Set([0]));
});
