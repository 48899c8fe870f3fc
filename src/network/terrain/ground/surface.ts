import { fault, InputError, type Issue, remark } from '../../../base/issue.ts';
import { distanceKm } from '../../../geo/geodesic.ts';
import { cellCentre, type Grid } from '../../../geo/raster/grid.ts';
import { knownProjection } from '../../../geo/raster/projection.ts';
import type { Role } from '../parameters.ts';
import { developedClasses, federalLandFactors, landCoverWeights, populationWeights, slopeWeights } from './costmap.ts';
import { layerPath, type ReadLayer, type Terrain } from './files.ts';
import { Unweighted, weightsOfTable } from './weights.ts';

/** What a kilometre counts for in each cell. */
export interface Surface {
  readonly grid: Grid;
  /** Cost of a kilometre as a multiple of easy ground; NaN where no pipe can be laid. */
  readonly weight: Float32Array;
  /** Right-of-way weight of a kilometre; undefined where no layer speaks of it. */
  readonly right_of_way: Float32Array | undefined;
  /** On steep ground, the direction in which it falls, in eighths clockwise from north, 1 to 8; 0 elsewhere. */
  readonly falls: Uint8Array | undefined;
  readonly remarks: readonly Issue[];
}

type Values = Float32Array;

const valuesOf = ({ content }: ReadLayer): Values => {
  if (content.type !== 'raster') throw new Error('a layer of the surface is no raster');
  return content.raster.values;
};

/** Says so where CostMAP's own ranges tell little apart: its unit is nowhere stated, and that of the layer may be another. */
function slopeRemark(read: ReadLayer): Issue[] {
  if (read.layer.table !== undefined) return [];
  const breaks = slopeWeights.flatMap(({ above }) => above ?? []);
  const [least, most] = [Math.min(...breaks), Math.max(...breaks)];
  const values = valuesOf(read).filter((value) => !Number.isNaN(value));
  const share = (among: (value: number) => boolean) => values.filter(among).length / values.length;
  const [level, steep] = [share((value) => value <= least), share((value) => value > most)];
  if (values.length === 0 || (level < 1 && steep <= 0.5)) return [];
  const percent = (part: number) => Math.round(100 * part);
  const at = { file: read.layer.file, path: layerPath(read.index, 'table') };
  return [remark('terrain.slope_beyond_table', at, { least, most, level: percent(level), steep: percent(steep) })];
}

/** Area of the cells of each row, km², from the lengths of its sides. */
function rowAreas(grid: Grid): Float64Array {
  const { lonLat } = knownProjection(grid.projection);
  return Float64Array.from({ length: grid.rows }, (_, row) => {
    const [x, y] = cellCentre(grid, row * grid.columns);
    const [halfX, halfY] = [grid.cell_width / 2, grid.cell_height / 2];
    const width = distanceKm(lonLat([x - halfX, y]), lonLat([x + halfX, y]));
    return width * distanceKm(lonLat([x, y - halfY]), lonLat([x, y + halfY]));
  });
}

/** The layers of a surface, each by its role. */
class SurfaceLayers {
  readonly issues: Issue[] = [];
  readonly remarks: Issue[] = [];
  private readonly terrain: Terrain;

  constructor(terrain: Terrain) {
    this.terrain = terrain;
  }

  all(role: Role): readonly ReadLayer[] {
    return this.terrain.layers.filter(({ layer }) => layer.role === role);
  }

  one(role: Role): ReadLayer | undefined {
    return this.all(role)[0];
  }

  /** Weights that the layers of a role state themselves, multiplied into a surface. */
  multiplyBy(role: Role, into: Values): void {
    for (const read of this.all(role)) {
      let negative = 0;
      valuesOf(read).forEach((value, cell) => {
        if (value < 0) negative += 1;
        into[cell] = (into[cell] as number) * value;
      });
      if (negative > 0) {
        const at = { file: read.layer.file, path: layerPath(read.index, 'file') };
        this.issues.push(fault('terrain.weight_negative', at, { role, count: negative }));
      }
    }
  }

  /** Multiplies the weights of land cover, those of developed land by its people, into both surfaces. */
  landCover(weight: Values, right_of_way: Values | undefined): void {
    const cover = this.one('land_cover');
    if (cover === undefined) return;
    const weights = weightsOfTable(cover.layer.table ?? landCoverWeights);
    const developed = this.developed();
    const unweighted = new Unweighted();
    valuesOf(cover).forEach((value, cell) => {
      const row = Number.isNaN(value) ? undefined : (developed?.(value, cell) ?? weights.rowFor(value));
      if (row === undefined && !Number.isNaN(value)) unweighted.add(value);
      weight[cell] = (weight[cell] as number) * (row?.weight ?? Number.NaN);
      if (right_of_way !== undefined) right_of_way[cell] = (right_of_way[cell] as number) * (row?.right_of_way ?? 0);
    });
    this.issues.push(...unweighted.issues(cover));
  }

  /** The weights of developed land, where a layer says how many people live there. */
  private developed() {
    const people = this.one('population');
    if (people === undefined) return undefined;
    const weights = weightsOfTable(people.layer.table ?? populationWeights);
    const { columns } = this.terrain.grid;
    const areas = people.layer.unit === 'people_per_km2' ? undefined : rowAreas(this.terrain.grid);
    const counts = valuesOf(people);
    return (value: number, cell: number) => {
      if (!developedClasses.includes(value)) return undefined;
      const count = counts[cell] as number;
      const row = weights.rowFor(areas === undefined ? count : count / (areas[Math.floor(cell / columns)] as number));
      return row && { ...row, right_of_way: row.right_of_way ?? row.weight };
    };
  }

  /** Adds what slope adds, and tells where the ground is as steep as the table knows. */
  slope(weight: Values): Uint8Array | undefined {
    const slope = this.one('slope');
    if (slope === undefined) return undefined;
    const table = slope.layer.table ?? slopeWeights;
    const weights = weightsOfTable(table);
    const steepest = Math.max(...table.map(({ above }) => above ?? Number.NEGATIVE_INFINITY));
    const steep = new Uint8Array(weight.length);
    const unweighted = new Unweighted();
    valuesOf(slope).forEach((value, cell) => {
      const row = Number.isNaN(value) ? undefined : weights.rowFor(value);
      if (row === undefined && !Number.isNaN(value)) unweighted.add(value);
      weight[cell] = (weight[cell] as number) + (row?.weight ?? Number.NaN);
      if (value > steepest) steep[cell] = 1;
    });
    this.issues.push(...unweighted.issues(slope));
    this.remarks.push(...slopeRemark(slope));
    return steep;
  }

  /** Direction in which steep ground falls; aspect is in degrees clockwise from north, below 0 or without a value where it is flat. */
  falls(steep: Uint8Array | undefined): Uint8Array | undefined {
    const aspect = this.one('aspect');
    if (aspect === undefined || steep === undefined) return undefined;
    valuesOf(aspect).forEach((degrees, cell) => {
      if (steep[cell] === 1) steep[cell] = degrees >= 0 ? (Math.ceil((degrees - 22.5) / 45) % 8) + 1 : 0;
    });
    return steep;
  }

  /** Multiplies the factors of federal land into the right of way; where it has no value, there is none. */
  federalLand(right_of_way: Values | undefined): void {
    const land = this.one('federal_land');
    if (land === undefined || right_of_way === undefined) return;
    const weights = weightsOfTable(land.layer.table ?? federalLandFactors);
    const unweighted = new Unweighted();
    valuesOf(land).forEach((value, cell) => {
      if (Number.isNaN(value)) return;
      const row = weights.rowFor(value);
      if (row === undefined) unweighted.add(value);
      else right_of_way[cell] = (right_of_way[cell] as number) * row.weight;
    });
    this.issues.push(...unweighted.issues(land));
  }
}

/**
 * Weights of cells: (Π of cost layers) × land cover + slope, as CostMAP composes them, and for the right of way
 * the layer that states it, else that of land cover, × federal land. A cell without a value in any layer of the surface cannot be passed.
 * Right of way is counted where a layer of right of way or federal land is given.
 * Throws an InputError that names every value without a weight.
 */
export function surfaceOf(terrain: Terrain): Surface {
  const { grid } = terrain;
  const layers = new SurfaceLayers(terrain);
  const stated = layers.one('right_of_way') !== undefined;
  const weight = new Float32Array(grid.columns * grid.rows).fill(1);
  const counted = stated || layers.one('federal_land') !== undefined;
  const right_of_way = counted ? new Float32Array(weight.length).fill(1) : undefined;
  layers.multiplyBy('cost', weight);
  layers.landCover(weight, stated ? undefined : right_of_way);
  const falls = layers.falls(layers.slope(weight));
  layers.federalLand(right_of_way);
  if (right_of_way !== undefined) layers.multiplyBy('right_of_way', right_of_way);
  if (layers.issues.length > 0) throw new InputError(layers.issues);
  return { grid, weight, right_of_way, falls, remarks: layers.remarks };
}
