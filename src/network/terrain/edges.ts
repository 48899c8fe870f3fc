import { type LonLat, roundPosition } from '../../geo/position.ts';
import { knownProjection } from '../../geo/raster/projection.ts';
import { simplified } from '../../geo/simplify.ts';
import { chainsOf, type Link } from '../chains.ts';
import type { CandidateEdge, CandidatePart } from './candidates.ts';
import { type Ground, type StepFigures, stepFigures } from './ground/ground.ts';
import type { Stand } from './terminals.ts';
import type { Way } from './ways.ts';

/** A vertex is a cell, or the corner that two crossing diagonal steps share: the number of cells and the cell up left of it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly figures: StepFigures;
}

const directionOf = (columns: number, first: number, second: number) =>
  [1, columns, columns + 1, columns - 1].indexOf(second - first);

/** Every step of the ways once, by the cell that owns it, in rising order. */
function distinctSteps(ways: readonly Way[], columns: number): number[] {
  const keys = new Set<number>();
  for (const { cells } of ways) {
    for (let index = 1; index < cells.length; index += 1) {
      const [a, b] = [cells[index - 1] as number, cells[index] as number];
      keys.add(4 * Math.min(a, b) + directionOf(columns, Math.min(a, b), Math.max(a, b)));
    }
  }
  return [...keys].sort((a, b) => a - b);
}

const half = (figures: StepFigures): StepFigures => ({
  length_km: figures.length_km / 2,
  cost_km: figures.cost_km / 2,
  right_of_way_km: figures.right_of_way_km / 2,
  offshore_km: figures.offshore_km / 2,
});

/** Steps as pieces between vertices; where two diagonals cross, both are cut at the corner, so that pipes can meet there. */
function piecesOf(ways: readonly Way[], ground: Ground): Piece[] {
  const { columns, rows } = ground.surface.grid;
  const keys = distinctSteps(ways, columns);
  const used = new Set(keys);
  const offsets = [1, columns, columns + 1, columns - 1];
  return keys.flatMap((key): Piece[] => {
    const from = Math.floor(key / 4);
    const direction = key % 4;
    const to = from + (offsets[direction] as number);
    const figures = stepFigures(ground, from, to, direction);
    const crossing = direction === 2 ? 4 * (from + 1) + 3 : direction === 3 ? 4 * (from - 1) + 2 : -1;
    if (!used.has(crossing)) return [{ from, to, figures }];
    const corner = columns * rows + (direction === 2 ? from : from - 1);
    return [
      { from, to: corner, figures: half(figures) },
      { from: corner, to, figures: half(figures) },
    ];
  });
}

const isOffshore = ({ figures }: Piece) => figures.offshore_km > 0;

/** Pieces one after the other that lie all at sea or all on land. */
function runsOf(links: readonly Link<Piece>[]): Link<Piece>[][] {
  const runs: Link<Piece>[][] = [];
  for (const link of links) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && isOffshore(run[0].edge) === isOffshore(link.edge)) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

/** Positions of vertices: terminals where their node is, other cells at their centre. */
function placesOf(ground: Ground, stands: readonly Stand[]) {
  const { grid } = ground.surface;
  const { lonLat } = knownProjection(grid.projection);
  const nodes = new Map(stands.map(({ cell, node }) => [cell, node]));
  const cells = grid.columns * grid.rows;
  /** In columns and rows. */
  const onGrid = (vertex: number): readonly [number, number] => {
    const cell = vertex % cells;
    const row = Math.floor(cell / grid.columns);
    const middle = vertex < cells ? 0.5 : 1;
    return [cell - row * grid.columns + middle, row + middle];
  };
  const position = (vertex: number): LonLat => {
    const node = nodes.get(vertex);
    if (node !== undefined) return node;
    const [column, row] = onGrid(vertex);
    return roundPosition(lonLat([grid.left + column * grid.cell_width, grid.top - row * grid.cell_height]));
  };
  return { onGrid, position };
}

/**
 * The ways laid over each other as edges between nodes. Nodes are terminals and the places where ways part or meet;
 * every other vertex is passed through. Figures are sums over all steps, the drawn line is simplified.
 */
export function edgesOf(
  ways: readonly Way[],
  ground: Ground,
  { stands, simplify_cells }: { readonly stands: readonly Stand[]; readonly simplify_cells: number },
): CandidateEdge[] {
  const terminals = new Set(stands.map(({ cell }) => String(cell)));
  const { onGrid, position } = placesOf(ground, stands);
  const chains = chainsOf(piecesOf(ways, ground), {
    ends: ({ from, to }) => [String(from), String(to)],
    passes: (vertex) => !terminals.has(vertex),
  });
  const partOf = (run: readonly Link<Piece>[]): CandidatePart => {
    const sum = (key: keyof StepFigures) => run.reduce((km, { edge }) => km + edge.figures[key], 0);
    const vertices = [run[0]?.from ?? '', ...run.map(({ to }) => to)].map(Number);
    const kept = simplified(vertices.map(onGrid), simplify_cells).map((index) => vertices[index] as number);
    return {
      offshore: run.some(({ edge }) => isOffshore(edge)),
      length_km: sum('length_km'),
      cost_km: sum('cost_km'),
      right_of_way_km: sum('right_of_way_km'),
      line: kept.map((vertex): [number, number] => [...position(vertex)]),
    };
  };
  // what starts and ends at one node leads nowhere
  return chains.filter((links) => links[0]?.from !== links.at(-1)?.to).map((links) => runsOf(links).map(partOf));
}
