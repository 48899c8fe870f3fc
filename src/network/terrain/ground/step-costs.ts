import { fault, InputError } from '../../../base/issue.ts';
import { costsAt, costUnitKm, dearestStepKm, noSteps, type Steps } from '../../../geo/raster/steps.ts';
import { parameterPath } from './files.ts';
import { type Ground, stepFigures, stepLengthKm, stepWeight } from './ground.ts';

/**
 * What ways are chosen by: cost + share × right of way of each step, in whole units of `costUnitKm`, at least one.
 * Throws an InputError where a step is dearer than can be counted.
 */
export function stepCosts(ground: Ground, right_of_way_share: number): Steps {
  const { columns, rows } = ground.surface.grid;
  const { weight, right_of_way } = ground.surface;
  const steps = noSteps(columns, rows);
  const offsets = [1, columns, columns + 1, columns - 1];
  const priced = right_of_way !== undefined && right_of_way_share > 0;
  let dearest = 0;
  for (let cell = 0; cell < columns * rows; cell += 1) {
    if (Number.isNaN(weight[cell])) continue;
    const column = cell % columns;
    const at = costsAt(steps, cell);
    for (let direction = 0; direction < 4; direction += 1) {
      if (direction === 3 ? column === 0 : direction !== 1 && column + 1 === columns) continue;
      const other = cell + (offsets[direction] as number);
      if (other >= weight.length || Number.isNaN(weight[other])) continue;
      let km = stepLengthKm(ground, cell, direction) * stepWeight(ground, cell, other, direction);
      if (priced) km += right_of_way_share * stepFigures(ground, cell, other, direction).right_of_way_km;
      if (km > dearest) dearest = km;
      steps.costs[at + direction] = Math.max(1, Math.round(Math.min(km, dearestStepKm) / costUnitKm));
    }
  }
  if (dearest > dearestStepKm) {
    const values = { most: Math.floor(dearestStepKm), found: dearest.toPrecision(3) };
    throw new InputError([fault('terrain.step_too_dear', { path: parameterPath('layers') }, values)]);
  }
  return steps;
}
