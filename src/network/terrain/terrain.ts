import { fault, InputError, type Issue } from '../../base/issue.ts';
import { distanceKm, lineLengthKm } from '../../geo/geodesic.ts';
import { positionKey } from '../../geo/position.ts';
import { lonlat } from '../../geo/raster/grid.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';
import type { DraftEdge, Segment, Spot, Way } from '../draft.ts';
import { finish, stepOf } from '../finish.ts';
import { apart } from '../lines/prune.ts';
import type { NetworkKind, Unreached } from '../network.ts';
import type { Places } from '../places.ts';
import type { CandidateEdge, CandidatePart, Candidates, CandidateTerminal } from './candidates.ts';
import { layerPath, parameterPath } from './ground/files.ts';
import { type Parameters, parameters } from './parameters.ts';
import { settleTerrain } from './settle.ts';

/** The drawn line carries the length and the cost of the way it stands for. */
function segmentsOf({ offshore, length_km, cost_km, right_of_way_km, line }: Crisp<CandidatePart>): Segment[] {
  const way: Way = {
    kind: 'route',
    routes: [],
    schematic: false,
    offshore,
    length_ratio: length_km / lineLengthKm(line),
    cost_factor: cost_km / length_km,
    right_of_way_factor: right_of_way_km / length_km,
  };
  const segments: Segment[] = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from !== undefined) segments.push({ from, to, km: distanceKm(from, to), way });
  });
  return segments;
}

const edgeOf = (parts: Crisp<CandidateEdge>): DraftEdge => ({ segments: parts.flatMap(segmentsOf) });

type Row = Places['sources' | 'sinks' | 'terminals'][number];

/** Every terminal of the case with what was found for it; faults name those that were moved or added since. */
function matched(places: Places, { terminals }: Crisp<Candidates>): { row: Row; found: Crisp<CandidateTerminal> }[] {
  const known = new Map(terminals.map((found) => [`${found.terminal} ${found.id}`, found]));
  const issues: Issue[] = [];
  const pair = (terminal: CandidateTerminal['terminal'], rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const found = known.get(`${terminal} ${row.id}`);
      if (found !== undefined && found.at[0] === row.longitude && found.at[1] === row.latitude) return [{ row, found }];
      issues.push(fault('terrain.terminal_moved', { path: parameterPath('candidates') }, { id: row.id }));
      return [];
    });
  const pairs = [...pair('source', places.sources), ...pair('sink', places.sinks), ...pair('terminal', places.terminals)];
  if (issues.length > 0) throw new InputError(issues);
  return pairs;
}

function spotsOf(places: Places, candidates: Crisp<Candidates>): { spots: Map<string, Spot>; unreached: Unreached[] } {
  const spots = new Map<string, Spot>();
  const unreached: Unreached[] = [];
  for (const { row, found } of matched(places, candidates)) {
    const { terminal, node, distance_km = Number.POSITIVE_INFINITY } = found;
    if (node === undefined) {
      unreached.push({ terminal, id: row.id, name: row.name, distance_km });
      continue;
    }
    const spot = spots.get(positionKey(node)) ?? { position: node, sources: [], sinks: [] };
    const sources = places.sources.filter((source) => source === row);
    const sinks = places.sinks.filter((sink) => sink === row);
    const own = places.terminals.filter((one) => one === row);
    const terminals = [...(spot.terminals ?? []), ...own];
    spots.set(positionKey(node), {
      position: node,
      sources: [...spot.sources, ...sources],
      sinks: [...spot.sinks, ...sinks],
      ...(terminals.length > 0 ? { terminals } : {}),
    });
  }
  return { spots, unreached };
}

/**
 * Candidates from terrain. Layers give the cost of every step between neighbouring cells; terminals whose regions of cheapest
 * access touch are joined by the way of least cost; ways near each other share a trunk.
 * The ways are sought once, when the case folder is read; building only puts the result in the form of every network.
 */
export const terrain: NetworkKind<Parameters> = {
  kind: 'terrain',
  parameters,
  files: {
    wanted: ({ layers, projection = lonlat, candidates }) =>
      candidates === undefined ? layers.map(({ file }, index) => ({ file, path: layerPath(index, 'file'), projection })) : [],
    settle: settleTerrain,
  },
  build(places, { candidates }) {
    if (candidates === undefined) throw new InputError([fault('terrain.not_settled', { path: 'network' })]);
    const { spots, unreached } = spotsOf(places, candidates);
    const edges = candidates.edges.map(edgeOf);
    if (edges.length === 0) throw new InputError([fault('terrain.no_ways', { path: 'network' })]);
    const draft = { edges, spots };
    const remarks = apart(draft).map((one) => ({ ...one, code: 'terrain.part_apart' }));
    return finish(draft, { unreached, steps: [...candidates.steps, stepOf('trunks', draft)], remarks });
  },
};
