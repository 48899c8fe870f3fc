import { diceFor } from './dice.mjs';
import { cell_degrees, cornerOf, groundName, groundWeights, terminalCells } from './ground.mjs';

const layer = 'ground.asc';

/** Members in the order that a seed gives (Fisher and Yates). */
function shuffled(members, seed) {
  const dice = diceFor(`order/${seed}`);
  const order = [...members];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = dice.whole(0, last);
    [order[last], order[at]] = [order[at], order[last]];
  }
  return order;
}

function rowsOf(ground, cells) {
  const { left, top } = cornerOf(ground);
  const rows = cells.map((cell, k) => {
    const row = Math.floor(cell / ground.columns);
    const longitude = Number((left + (cell - row * ground.columns + 0.5) * cell_degrees).toFixed(6));
    const latitude = Number((top - (row + 0.5) * cell_degrees).toFixed(6));
    return { longitude, latitude, isSource: k % 2 === 0, number: (k >> 1) + 1 };
  });
  const sources = rows.filter(({ isSource }) => isSource);
  const sinks = rows.filter(({ isSource }) => !isSource);
  return {
    sources: sources.map(({ longitude, latitude, number }) => ({
      ...{ id: `S${number}`, name: `Source ${number}`, sector: 'any', longitude, latitude },
      streams: [{ stream: 'main', emissions_mt_per_yr: 1, capture_rate: 0.9, capture_cost_per_t: 50 }],
    })),
    sinks: sinks.map(({ longitude, latitude, number }) => ({
      ...{ id: `K${number}`, name: `Sink ${number}`, kind: 'saline', location: 'onshore', longitude, latitude },
      ...{ injection_mt_per_yr_per_well: 0.5, max_wells: 10, capacity_mt: 150, storage_cost_per_t: 5 },
    })),
  };
}

/**
 * A case whose network is sought on a generated ground: the case document and the ground as the layer that it names.
 *
 * @param asked the ground's columns, rows and seed; how many terminals; the merging; where `order` is a seed, its tables are
 *   shuffled
 * @returns with the cells of the terminals in rising order
 */
export function terrainCase({ ground, terminals, merge_cells = 0, order }) {
  const weights = groundWeights(ground);
  const cells = terminalCells(ground, weights, terminals);
  const { sources, sinks } = rowsOf(ground, cells);
  const inOrder = (rows) => (order === undefined ? rows : shuffled(rows, order));
  const document = {
    ...{ format: 'yuanhui-case/1', name: `${groundName(ground)}, ${terminals} terminals`, currency: 'USD' },
    ...{ stages: [{ name: 'all', start_year: 2030, years: 30 }], capital_recovery_factor: 0.1, sizing: 'peak' },
    sectors: [{ id: 'any', name: 'any' }],
    targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }],
    pipes: {
      kind: 'table',
      sizes: [{ diameter_in: 12, capacity_mt_per_yr: 3, capital_m_per_km: 0.5, fixed_m_per_km_per_yr: 0.01 }],
    },
    network: { kind: 'terrain', merge_cells, layers: [{ role: 'cost', file: layer }] },
    ...{ sources: inOrder(sources), sinks: inOrder(sinks) },
  };
  const { columns, rows } = ground;
  const grid = { columns, rows, ...cornerOf(ground), cell_width: cell_degrees, cell_height: cell_degrees, projection: 'lonlat' };
  const content = { type: 'raster', raster: { grid, values: weights } };
  return {
    document,
    grid,
    weights,
    cells: cells.sort((a, b) => a - b),
    files: new Map([[layer, { sha256: 'generated', content }]]),
  };
}
