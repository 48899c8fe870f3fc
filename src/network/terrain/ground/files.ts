import type { Grid } from '../../../geo/raster/grid.ts';
import type { LayerContent } from '../../layer-file.ts';
import type { Layer } from '../parameters.ts';

/** A layer with its file and its place in the case. */
export interface ReadLayer {
  readonly layer: Layer;
  /** Place in `network.layers`. */
  readonly index: number;
  readonly content: LayerContent;
  /** Fine cells along the side of a cell of the grid; 1 for shapes. */
  readonly parts: number;
}

/** All layers on one grid. */
export interface Terrain {
  readonly grid: Grid;
  readonly layers: readonly ReadLayer[];
}

/** Path of a parameter of the network in the case document. */
export const parameterPath = (key: string): string => ['network', key].join('.');

/** Path of a layer in the case document. */
export const layerPath = (index: number, key?: string): string => `network.layers.${index}${key === undefined ? '' : `.${key}`}`;
