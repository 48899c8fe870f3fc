import { terrainCase } from '../recipe/terrain-case.mjs';
import { leastCosts } from '../yardstick/dijkstra.mjs';
import { rasterSteps } from '../yardstick/raster-steps.mjs';

/** So many members spread evenly over a list, by their places in it. */
const spread = (length, count) => Array.from({ length: count }, (_, k) => Math.floor(((k + 0.5) * length) / count));

/**
 * The yardstick of terrain networks: one search a terminal over the whole raster, and nothing made of what it finds.
 *
 * @param input the ground; how many of its terminals to start from; CPU seconds after which no further one is begun
 * @returns by the place of the terminal started from in rising order of cells, costs to all terminals
 */
export function eachTerminal({ starts, cpu_s, ...input }, { begin, clock }) {
  const { grid, weights, cells } = terrainCase(input);
  begin();
  const steps = rasterSteps(grid, weights);
  const steps_cpu_s = clock().cpu_s;
  const cost = new Float64Array(weights.length);
  const found = {};
  for (const start of spread(cells.length, starts)) {
    if (clock().cpu_s >= cpu_s) break;
    leastCosts(steps, cells[start], cost);
    found[start] = cells.map((cell) => cost[cell]);
  }
  return { found, steps_cpu_s };
}
