import { createHash } from 'node:crypto';
import { terrainCase } from '../recipe/terrain-case.mjs';
import { rasterSteps, wayCost } from '../yardstick/raster-steps.mjs';
import { inside, library } from './library.mjs';

/** The case of an input with what its kind of network needs. */
async function prepared(input) {
  const { defaultKinds, parseCase } = await library();
  const made = terrainCase(input);
  const { study } = parseCase(made.document, defaultKinds);
  const { kind, ...parameters } = study.network;
  return { ...made, study, kind, parameters, networks: defaultKinds.networks };
}

/**
 * The candidate network of a generated ground by the steps of `yuanhui network`, its layer in memory. The command sorts the
 * tables before it builds; here they stay as they are, so that their order could be seen in the result.
 */
export async function terrain(input, { begin, clock }) {
  const { buildNetwork, centralCase } = await library();
  const { study, kind, parameters, networks, files } = await prepared(input);
  const { settle } = networks.find((one) => one.kind === kind).files;
  begin();
  const settled = settle(study, parameters, files);
  const settle_cpu_s = clock().cpu_s;
  const network = buildNetwork(centralCase({ ...study, network: { kind, ...settled.parameters } }), networks);
  const used = clock();
  const { candidates } = settled.parameters;
  const [{ edges: ways }] = candidates.steps;
  return {
    ...{ ...used, settle_cpu_s, ways, edges: network.edges.length, components: network.steps.at(-1).components },
    unreached: network.unreached.length,
    sha256: createHash('sha256').update(JSON.stringify({ candidates, network })).digest('hex'),
  };
}

/** Length over so many columns and rows on even ground, where steps lead to eight neighbours, cells. */
const evenLength = (across, down) => Math.max(across, down) + (Math.SQRT2 - 1) * Math.min(across, down);

/** How many times longer a way is than on even ground, cells taken for squares. */
function bendOf({ columns }, cells) {
  const rowOf = (cell) => Math.floor(cell / columns);
  const between = (a, b) => evenLength(Math.abs((a % columns) - (b % columns)), Math.abs(rowOf(a) - rowOf(b)));
  const length = cells.reduce((sum, cell, at) => (at === 0 ? 0 : sum + between(cells[at - 1], cell)), 0);
  return length / between(cells[0], cells.at(-1));
}

/**
 * The ways that such a network is laid from, with their costs, to be compared. `mislaid` counts those whose cells, summed
 * by the yardstick's own steps, are not what the way is said to cost.
 */
export async function terrainWays(input, { begin }) {
  const { files, parameters, study, grid, weights, cells: terminals } = await prepared(input);
  const { gather } = await inside('network/terrain/ground/gather.js');
  const { layGround } = await inside('network/terrain/ground/ground.js');
  const { stepCosts } = await inside('network/terrain/ground/step-costs.js');
  const { standingOf } = await inside('network/terrain/terminals.js');
  const { leastCostWays } = await inside('network/terrain/ways.js');
  begin();
  const ground = layGround(gather(parameters, files));
  const { stands } = standingOf(study, ground.surface, parameters.snap_km);
  const cells = stands.map(({ cell }) => cell);
  if (cells.join() !== terminals.join()) throw new Error('the terminals do not stand where the recipe put them');
  const { ways } = leastCostWays(stepCosts(ground, parameters.right_of_way_share), cells, parameters.nearest);
  const steps = rasterSteps(grid, weights);
  return {
    ways: ways.map(({ from, to, cost }) => [from, to, cost]),
    mislaid: ways.filter((way) => wayCost(steps, way.cells) !== way.cost).length,
    bends: ways.map((way) => bendOf(grid, way.cells)),
  };
}
