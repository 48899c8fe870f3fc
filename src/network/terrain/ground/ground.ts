import { type StepLengths, stepLengths } from '../../../geo/raster/step-lengths.ts';
import type { Role } from '../parameters.ts';
import { aspectAdditions, corridorFactor, crossingFactor } from './costmap.ts';
import { crossingSteps, type StepBits, stepsAlong } from './crossings.ts';
import type { ReadLayer, Terrain } from './files.ts';
import { coarse, marksOf } from './marks.ts';
import { type Surface, surfaceOf } from './surface.ts';

interface FactorOnSteps {
  readonly factor: number;
  readonly steps: StepBits;
}

/** Everything that the cost of a step is made of. */
export interface Ground {
  readonly surface: Surface;
  readonly lengths: StepLengths;
  readonly crossings: readonly FactorOnSteps[];
  /** Cheapest first. */
  readonly corridors: readonly FactorOnSteps[];
  readonly offshore: FactorOnSteps | undefined;
}

/** What one step counts for, km. */
export interface StepFigures {
  readonly length_km: number;
  readonly cost_km: number;
  readonly right_of_way_km: number;
  readonly offshore_km: number;
}

/** Layers of a role that has a factor, with the steps on which it holds. */
function factorsOf(terrain: Terrain, role: Role, usual: number, stepsOf: (read: ReadLayer) => StepBits): FactorOnSteps[] {
  return terrain.layers
    .filter(({ layer }) => layer.role === role)
    .map((read) => ({ factor: read.layer.factor ?? usual, steps: stepsOf(read) }));
}

/** Lays the layers over each other; cells in a no-go area cannot be passed. */
export function layGround(terrain: Terrain): Ground {
  const { grid } = terrain;
  const surface = surfaceOf(terrain);
  for (const read of terrain.layers.filter(({ layer }) => layer.role === 'no_go')) {
    coarse(marksOf(read, grid, false), grid).forEach((mark, cell) => {
      if (mark === 1) surface.weight[cell] = Number.NaN;
    });
  }
  const along = (read: ReadLayer) => stepsAlong(coarse(marksOf(read, grid, false), grid), grid);
  return {
    surface,
    lengths: stepLengths(grid),
    crossings: factorsOf(terrain, 'crossing', crossingFactor, (read) => crossingSteps(marksOf(read, grid, true), grid)),
    corridors: factorsOf(terrain, 'corridor', corridorFactor, along).sort((a, b) => a.factor - b.factor),
    offshore: factorsOf(terrain, 'offshore', 1, along)[0],
  };
}

/** Eighths clockwise from north of the ways east, south, southeast and southwest; 1 is north, as in `falls`. */
const headings = [3, 5, 4, 6];

/** What a step adds in a cell on steep ground: the angle between its way and that in which the ground falls, at most a right one. */
function aspectAddition(falls: number, direction: number): number {
  if (falls === 0) return 0;
  const angle = Math.abs(falls - (headings[direction] as number)) % 4;
  return angle === 0 ? aspectAdditions.along : angle === 2 ? aspectAdditions.across : aspectAdditions.oblique;
}

/**
 * What a kilometre of a step counts for: the mean of its two cells, × every crossing, × the cheapest corridor it runs along,
 * × the offshore factor at sea. NaN where either cell cannot be passed.
 */
export function stepWeight(ground: Ground, cell: number, other: number, direction: number): number {
  const { weight, falls } = ground.surface;
  let total = (weight[cell] as number) + (weight[other] as number);
  if (falls !== undefined)
    total += aspectAddition(falls[cell] as number, direction) + aspectAddition(falls[other] as number, direction);
  let factor = 0.5;
  const bit = 1 << direction;
  for (const { steps, factor: crossing } of ground.crossings) if (((steps[cell] as number) & bit) !== 0) factor *= crossing;
  for (const { steps, factor: discount } of ground.corridors) {
    if (((steps[cell] as number) & bit) === 0) continue;
    factor *= discount;
    break;
  }
  const sea = ground.offshore;
  if (sea !== undefined && ((sea.steps[cell] as number) & bit) !== 0) factor *= sea.factor;
  return total * factor;
}

/** Right-of-way weight of a kilometre of a step: the mean of its two cells. */
function rightOfWayWeight({ surface: { right_of_way } }: Ground, cell: number, other: number): number {
  if (right_of_way === undefined) return 0;
  return ((right_of_way[cell] as number) + (right_of_way[other] as number)) / 2 || 0;
}

/** Length of a step, km. */
export function stepLengthKm({ surface: { grid }, lengths }: Ground, cell: number, direction: number): number {
  const row = Math.floor(cell / grid.columns);
  return lengths.km[lengths.at(row, cell - row * grid.columns) + direction] as number;
}

/** What a step that can be made counts for; `cell` owns it. */
export function stepFigures(ground: Ground, cell: number, other: number, direction: number): StepFigures {
  const length_km = stepLengthKm(ground, cell, direction);
  const atSea = ground.offshore !== undefined && ((ground.offshore.steps[cell] as number) & (1 << direction)) !== 0;
  return {
    length_km,
    cost_km: length_km * stepWeight(ground, cell, other, direction),
    right_of_way_km: length_km * rightOfWayWeight(ground, cell, other),
    offshore_km: atSea ? length_km : 0,
  };
}
