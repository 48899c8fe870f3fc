import type { CaseDocument } from '../../src/case/case.ts';
import type { Grid } from '../../src/geo/raster/grid.ts';
import type { LayerFile } from '../../src/network/layer-file.ts';
import { module } from './bench.ts';

interface Ground {
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}
export interface RasterSteps {
  readonly columns: number;
  readonly rows: number;
  /** East, south, southeast, southwest; 0 where there is no step. */
  readonly costs: readonly Uint32Array[];
}
interface Report {
  readonly figures: readonly object[];
  readonly verdicts: readonly { readonly text: string; readonly met: boolean }[];
  readonly lines: readonly string[];
}
export interface Run {
  readonly name: string;
  readonly job: string;
  readonly input: Readonly<Record<string, unknown>>;
}
interface Options {
  readonly repeats: readonly number[];
  capped(seconds: number): number;
}

export const { groundWeights } = await module<{ groundWeights(ground: Ground): Float32Array }>('recipe/ground');
export const { terrainCase } = await module<{
  terrainCase(asked: {
    readonly ground: Ground;
    readonly terminals: number;
    readonly merge_cells?: number | undefined;
    readonly order?: number | undefined;
  }): { document: CaseDocument; grid: Grid; weights: Float32Array; cells: number[]; files: ReadonlyMap<string, LayerFile> };
}>('recipe/terrain-case');
export const { rasterSteps, wayCost } = await module<{
  rasterSteps(grid: Grid, weights: Float32Array): RasterSteps;
  wayCost(steps: RasterSteps, cells: readonly number[]): number;
}>('yardstick/raster-steps');
export const { leastCosts } = await module<{
  leastCosts(steps: RasterSteps, start: number, cost: Float64Array): Float64Array;
}>('yardstick/dijkstra');
export const { terrain } = await module<{
  terrain: { runs(options: Options): Run[]; report(results: Readonly<Record<string, object>>, options: Options): Report };
}>('parts/terrain');
