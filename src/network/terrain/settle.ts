import { type Issue, remark } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { describeGrid } from '../../geo/raster/grid.ts';
import { makeGroups } from '../components.ts';
import { byText } from '../finish.ts';
import type { LayerFile } from '../layer-file.ts';
import type { BuildStep } from '../network.ts';
import { alternativeWays } from './alternatives.ts';
import type { CandidateEdge, Candidates } from './candidates.ts';
import { edgesOf } from './edges.ts';
import { gather } from './ground/gather.ts';
import { type Ground, layGround, stepLengthKm } from './ground/ground.ts';
import { stepCosts } from './ground/step-costs.ts';
import type { Parameters } from './parameters.ts';
import { type Stand, type Standing, standingOf } from './terminals.ts';
import { mergedWays } from './trunks.ts';
import { leastCostWays, type Way } from './ways.ts';

/** Length of a way, km. */
function wayKm(ground: Ground, { cells }: Way): number {
  const { columns } = ground.surface.grid;
  let km = 0;
  for (let index = 1; index < cells.length; index += 1) {
    const [a, b] = [cells[index - 1] as number, cells[index] as number];
    const first = Math.min(a, b);
    km += stepLengthKm(ground, first, [1, columns, columns + 1, columns - 1].indexOf(Math.max(a, b) - first));
  }
  return km;
}

/** Ways counted as if each were laid for itself. */
function stepOfWays(ways: readonly Way[], stands: readonly Stand[], ground: Ground): BuildStep {
  const groups = makeGroups(stands.map((_, index) => String(index)));
  for (const { from, to } of ways) groups.join(String(from), String(to));
  const length_km = ways.reduce((km, way) => km + wayKm(ground, way), 0);
  return { step: 'ways', nodes: stands.length, edges: ways.length, length_km, components: groups.count };
}

/** Terminals that stand on a neighbouring cell, and those that share a node. */
function remarksOn({ terminals }: Standing): Issue[] {
  const moved = terminals
    .filter(({ node, distance_km }) => node !== undefined && distance_km !== undefined)
    .map(({ id, distance_km = 0 }) => remark('terrain.terminal_snapped', {}, { id, km: distance_km.toFixed(2) }));
  const sharing = new Map<string, string[]>();
  for (const { id, node } of terminals) {
    if (node === undefined) continue;
    const key = node.join();
    sharing.set(key, [...(sharing.get(key) ?? []), id]);
  }
  const shared = [...sharing.values()]
    .filter((ids) => ids.length > 1)
    .sort((a, b) => byText(a.join(), b.join()))
    .map((ids) => remark('terrain.terminals_share_cell', {}, { ids: ids.join(', ') }));
  return [...moved, ...shared];
}

/** Ways and edges between the terminals. */
function network(ground: Ground, { stands }: Standing, parameters: Parameters): { edges: CandidateEdge[]; steps: BuildStep[] } {
  const costs = stepCosts(ground, parameters.right_of_way_share);
  const cells = stands.map(({ cell }) => cell);
  const least = leastCostWays(costs, cells, parameters.nearest);
  const further = parameters.alternatives === undefined ? [] : alternativeWays(least, parameters.alternatives);
  const ways = mergedWays(costs, [...least.ways, ...further], parameters.merge_cells);
  return {
    edges: edgesOf(ways, ground, { stands, simplify_cells: parameters.simplify_cells }),
    steps: [stepOfWays([...least.ways, ...further], stands, ground)],
  };
}

/**
 * Finds the candidate network in the layers: ways of least cost between neighbouring terminals, merged to trunks.
 * What depends on the raster is done here, once; the case holds the result and the hashes of the files it comes from.
 * Throws an InputError with the faults of the layers.
 */
export function settleTerrain(
  study: Pick<Case, 'sources' | 'sinks' | 'routes'>,
  parameters: Parameters,
  files: ReadonlyMap<string, LayerFile>,
): { parameters: Parameters; remarks: Issue[] } {
  const terrain = gather(parameters, files);
  const ground = layGround(terrain);
  const standing = standingOf(study, ground.surface, parameters.snap_km);
  const { edges, steps } = network(ground, standing, parameters);
  const layers = parameters.layers.map(({ file }) => {
    const read = files.get(file);
    if (read === undefined) throw new Error(`the layer ${file} was not read`);
    return { file, sha256: read.sha256 };
  });
  const candidates: Candidates = {
    layers,
    grid: describeGrid(terrain.grid),
    terminals: [...standing.terminals],
    edges,
    steps: [...steps],
  };
  const idle = study.routes.length > 0 && !parameters.layers.some(({ file }) => file === 'routes.geojson');
  const unused = idle ? [remark('terrain.routes_not_used', { file: 'routes.geojson' }, { count: study.routes.length })] : [];
  return { parameters: { ...parameters, candidates }, remarks: [...unused, ...ground.surface.remarks, ...remarksOn(standing)] };
}
