import type { Case } from '../../case/case.ts';
import { distanceKm } from '../../geo/geodesic.ts';
import { type LonLat, roundPosition } from '../../geo/position.ts';
import { cellCentre, cellHolding, type Grid } from '../../geo/raster/grid.ts';
import { knownProjection } from '../../geo/raster/projection.ts';
import { byText } from '../finish.ts';
import type { CandidateTerminal } from './candidates.ts';
import type { Surface } from './ground/surface.ts';

/** A cell on which terminals stand. */
export interface Stand {
  readonly cell: number;
  /** Where its first terminal is: sources before sinks, then by id. */
  readonly node: LonLat;
}

/** Where terminals stand: stands in rising order of cells, and what became of each terminal. */
export interface Standing {
  readonly stands: readonly Stand[];
  readonly terminals: readonly CandidateTerminal[];
}

interface Near {
  readonly cell: number;
  readonly km: number;
}

/** Cells on the edge of a square of so many cells around one, as far as they lie on the grid. */
function* ringAround({ columns, rows }: Grid, column: number, row: number, radius: number): Generator<number> {
  for (let y = Math.max(0, row - radius); y <= Math.min(rows - 1, row + radius); y += 1) {
    const whole = Math.abs(y - row) === radius;
    const step = whole || radius === 0 ? 1 : 2 * radius;
    for (let x = column - radius; x <= column + radius; x += step) if (x >= 0 && x < columns) yield y * columns + x;
  }
}

/** The nearest cell that can be passed; looks no farther than rings all of whose cells lie beyond the best found. */
function nearestPassable({ grid, weight }: Surface, place: LonLat): Near | undefined {
  const { lonLat, xy } = knownProjection(grid.projection);
  const [x, y] = xy(place);
  const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(value)));
  const column = clamp((x - grid.left) / grid.cell_width, grid.columns);
  const row = clamp((grid.top - y) / grid.cell_height, grid.rows);
  let best: Near | undefined;
  let farthestRing = Math.max(grid.columns, grid.rows);
  for (let radius = 0; radius <= farthestRing; radius += 1) {
    for (const cell of ringAround(grid, column, row, radius)) {
      if (Number.isNaN(weight[cell])) continue;
      const km = distanceKm(place, lonLat(cellCentre(grid, cell)));
      if (best === undefined) farthestRing = Math.min(farthestRing, 3 * radius + 3);
      if (best === undefined || km < best.km || (km === best.km && cell < best.cell)) best = { cell, km };
    }
  }
  return best;
}

/** The cell of a terminal: its own, or within `snap_km` the nearest that can be passed. */
function cellOf(surface: Surface, place: LonLat, snap_km: number): { cell?: number; near?: Near } {
  const own = cellHolding(surface.grid, knownProjection(surface.grid.projection).xy(place));
  if (own !== undefined && !Number.isNaN(surface.weight[own])) return { cell: own };
  const near = nearestPassable(surface, place);
  if (near === undefined) return {};
  return near.km <= snap_km ? { cell: near.cell, near } : { near };
}

const order = { source: 0, sink: 1, terminal: 2 } as const;

/** Terminals of a case on their cells; those on one cell share a node. Independent of the order of the tables. */
export function standingOf(study: Pick<Case, 'sources' | 'sinks' | 'terminals'>, surface: Surface, snap_km: number): Standing {
  const rows = [
    ...study.sources.map((row) => ({ terminal: 'source' as const, row })),
    ...study.sinks.map((row) => ({ terminal: 'sink' as const, row })),
    ...(study.terminals ?? []).map((row) => ({ terminal: 'terminal' as const, row })),
  ].sort((a, b) => order[a.terminal] - order[b.terminal] || byText(a.row.id, b.row.id));
  const nodes = new Map<number, LonLat>();
  const terminals = rows.map(({ terminal, row: { id, longitude, latitude } }): CandidateTerminal => {
    const at: [number, number] = [longitude, latitude];
    const { cell, near } = cellOf(surface, at, snap_km);
    const distance = near === undefined ? {} : { distance_km: near.km };
    if (cell === undefined) return { terminal, id, at, ...distance };
    const node = nodes.get(cell) ?? roundPosition(at);
    nodes.set(cell, node);
    return { terminal, id, at, node: [...node], ...distance };
  });
  const stands = [...nodes].map(([cell, node]) => ({ cell, node })).sort((a, b) => a.cell - b.cell);
  return { stands, terminals };
}
