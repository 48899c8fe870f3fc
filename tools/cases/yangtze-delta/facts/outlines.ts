import type { Position } from '../../../../src/case/route.ts';
import type { Ground, Outline } from '../../shared/cells.ts';
import { equalArea } from '../../shared/grid.ts';

/**
 * Basins as drawn by hand for this case from the general descriptions of the literature: illustrative, no survey.
 * Longitude, latitude; each ring closes on its first position. The outlines do not overlap and say nothing of any boundary.
 */
const outlines: readonly Outline[] = [
  {
    id: 'SB',
    name: 'Subei',
    location: 'onshore',
    ring: [
      ...([
        [118.45, 33.05],
        [118.75, 32.7],
        [119.1, 32.45],
        [119.6, 32.35],
        [120.2, 32.25],
        [120.8, 32.25],
      ] as const),
      ...([
        [121.1, 32.35],
        [121.05, 32.6],
        [120.9, 32.8],
        [120.8, 33.1],
        [120.55, 33.5],
        [120.45, 33.85],
      ] as const),
      ...([
        [120.25, 34.15],
        [119.85, 34.2],
        [119.35, 34.0],
        [118.95, 33.75],
        [118.55, 33.45],
      ] as const),
    ],
  },
  {
    id: 'SN',
    name: 'South North China',
    location: 'onshore',
    ring: [
      ...([
        [115.05, 32.95],
        [115.35, 33.4],
        [115.6, 33.95],
        [116.15, 34.25],
        [116.45, 34.7],
        [116.95, 34.75],
      ] as const),
      ...([
        [117.15, 34.4],
        [117.55, 33.9],
        [117.85, 33.4],
        [117.6, 32.95],
        [117.3, 32.6],
        [116.8, 32.4],
      ] as const),
      ...([
        [116.3, 32.1],
        [115.75, 32.05],
        [115.7, 32.45],
        [115.35, 32.6],
      ] as const),
    ],
  },
  {
    id: 'EC',
    name: 'East China Sea',
    location: 'offshore',
    ring: [
      ...([
        [122.3, 27.4],
        [122.9, 28.4],
        [123.5, 29.5],
        [124.2, 30.6],
        [124.8, 31.4],
        [125.8, 31.4],
      ] as const),
      ...([
        [125.8, 30.3],
        [125.6, 29.2],
        [125.3, 28.2],
        [124.6, 27.4],
      ] as const),
    ],
  },
];

export const ground: Ground = {
  projection: equalArea([121, 31.5]),
  outlines,
  provinces: new Set(['Anhui', 'Jiangsu', 'Shanghai', 'Zhejiang']),
};

/** An oil area: a point of it, and where the point comes from. */
export interface OilArea {
  readonly name: string;
  readonly location: 'onshore' | 'offshore';
  readonly place: Position;
  readonly source: string;
}

/** The Subei oil province by the towns it lies under; the one field of the open data there is a shale field without capacity. */
export const subeiOilAreas: readonly OilArea[] = [
  { name: 'Gaoyou', location: 'onshore', place: [119.45, 32.8], source: 'place of the town; illustrative' },
  { name: 'Jiangdu', location: 'onshore', place: [119.6, 32.45], source: 'place of the town; illustrative' },
  { name: 'Jinhu', location: 'onshore', place: [119.02, 33.02], source: 'place of the town; illustrative' },
  { name: 'Haian', location: 'onshore', place: [120.45, 32.55], source: 'place of the town; illustrative' },
];
