import { fault, InputError, type Issue } from '../../../base/issue.ts';
import type { LonLat } from '../../../geo/position.ts';
import { describeGrid, type Grid, refinementOf } from '../../../geo/raster/grid.ts';
import { projectionOf } from '../../../geo/raster/projection.ts';
import type { LayerContent, LayerFile } from '../../layer-file.ts';
import { type Layer, type Parameters, surfaceRoles } from '../parameters.ts';
import { layerPath, parameterPath, type ReadLayer, type Terrain } from './files.ts';

/** Degrees that the edge of a grid may be past a pole by the rounding of its header. */
const latitudeSlack = 1e-6;

const isSurface = ({ role }: Layer) => surfaceRoles.includes(role);

/** The grid of the paths: that of the first layer that gives the surface. */
function baseOf(layers: readonly Layer[], files: ReadonlyMap<string, LayerFile>): { layer: Layer; grid: Grid } | undefined {
  for (const role of ['cost', 'land_cover', 'slope'] as const) {
    for (const layer of layers) {
      const content = files.get(layer.file)?.content;
      if (layer.role === role && content?.type === 'raster') return { layer, grid: content.raster.grid };
    }
  }
  return undefined;
}

/** Whether a corner of a grid is no place on Earth: its numbers are in other units than those of its projection. */
function offEarth({ left, top, columns, rows, cell_width, cell_height, projection }: Grid): boolean {
  const { lonLat } = projectionOf(projection) ?? {};
  if (lonLat === undefined) return false;
  const corners = [left, left + columns * cell_width].flatMap((x) => [top, top - rows * cell_height].map((y) => lonLat([x, y])));
  return corners.some(([longitude, latitude]) => !(Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90 + latitudeSlack));
}

/** A place of shapes that the projection of the grid does not reach. */
function unreachedPlace({ polygons, lines }: Extract<LayerContent, { type: 'shapes' }>, grid: Grid): LonLat | undefined {
  const { xy } = projectionOf(grid.projection) ?? {};
  if (xy === undefined) return undefined;
  return [...polygons.flat(), ...lines].flat().find((place) => !xy(place).every(Number.isFinite));
}

/**
 * Puts the layers on one grid. Layers of the surface must have the grid of the first one; lines and areas may be shapes, or
 * rasters whose cells divide those of the grid.
 * Throws an InputError that names every layer that does not fit.
 */
export function gather({ layers }: Pick<Parameters, 'layers'>, files: ReadonlyMap<string, LayerFile>): Terrain {
  const base = baseOf(layers, files);
  const issues: Issue[] = [];
  if (base !== undefined && projectionOf(base.grid.projection) === undefined) {
    issues.push(
      fault(
        'terrain.projection_unknown',
        { file: base.layer.file, path: parameterPath('projection') },
        { name: base.grid.projection },
      ),
    );
  }
  if (base !== undefined && offEarth(base.grid)) {
    const at = { file: base.layer.file, path: parameterPath('projection') };
    issues.push(fault('terrain.grid_off_earth', at, { grid: describeGrid(base.grid) }));
  }
  const read = layers.flatMap((layer, index): ReadLayer[] => {
    const content = files.get(layer.file)?.content;
    if (content === undefined) return [];
    const at = { file: layer.file, path: layerPath(index, 'file') };
    if (content.type === 'shapes') {
      const beyond = base === undefined ? undefined : unreachedPlace(content, base.grid);
      if (beyond !== undefined) issues.push(fault('terrain.shape_beyond_projection', at, { place: beyond.join(', ') }));
      if (isSurface(layer)) issues.push(fault('terrain.role_wants_raster', at, { role: layer.role }));
      return [{ layer, index, content, parts: 1 }];
    }
    if (base === undefined) return [];
    const parts = refinementOf(content.raster.grid, base.grid);
    if (parts === undefined || (isSurface(layer) && parts > 1)) {
      const values = { grid: describeGrid(content.raster.grid), base: describeGrid(base.grid), base_file: base.layer.file };
      issues.push(fault(isSurface(layer) ? 'terrain.grids_differ' : 'terrain.cells_do_not_fit', at, values));
      return [];
    }
    return [{ layer, index, content, parts }];
  });
  if (issues.length > 0) throw new InputError(issues);
  if (base === undefined) throw new Error('the layers were read without the one that gives the surface');
  return { grid: base.grid, layers: read };
}
