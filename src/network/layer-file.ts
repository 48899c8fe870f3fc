import type { Rings } from '../geo/point-in-polygon.ts';
import type { LonLat } from '../geo/position.ts';
import type { Raster } from '../geo/raster/grid.ts';

/** What a layer of a network's ground holds. */
export type LayerContent =
  | { readonly type: 'raster'; readonly raster: Raster }
  | { readonly type: 'shapes'; readonly polygons: readonly Rings[]; readonly lines: readonly (readonly LonLat[])[] };

/** A layer's file in the case folder, read. */
export interface LayerFile {
  readonly sha256: string;
  readonly content: LayerContent;
}

/** A layer's file that is to be read. */
export interface WantedFile {
  readonly file: string;
  /** Path of the case document that names it. */
  readonly path: string;
  /** Projection of a raster that states none. */
  readonly projection: string;
}
