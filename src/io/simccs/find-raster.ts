import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, type Issue, remark } from '../../base/issue.ts';
import { cellAt, fitRaster, largestDeviation, type PlacedCell, possibleColumns, type Raster, stepsOf } from './raster.ts';
import { files, type ScenarioCell, type ScenarioEdge, type ScenarioTerminal } from './scenario.ts';

const costFile = '../../BaseData/CostNetwork/Construction Costs.txt';

/** The raster as the cost network beside the scenarios describes it in its first lines; that file may be missing. */
export async function readRaster(folder: string): Promise<Raster | undefined> {
  const start = Buffer.alloc(1000);
  try {
    const file = await open(join(folder, costFile));
    await file.read(start).finally(() => file.close());
  } catch {
    return undefined;
  }
  const heading = new Map(
    start
      .toString('latin1')
      .split(/\r\n|\r|\n/)
      .slice(0, 8)
      .map((line): [string, number] => [line.split(/\s/)[0]?.toLowerCase() ?? '', Number(line.trim().split(/\s+/).at(-1))]),
  );
  const of = (name: string) => heading.get(name) ?? Number.NaN;
  const [columns, cell_degrees] = [of('ncols'), of('cellsize')];
  const raster = { columns, cell_degrees, west: of('xllcorner'), north: of('yllcorner') + of('nrows') * cell_degrees };
  return Object.values(raster).every(Number.isFinite) ? raster : undefined;
}

/** The raster, and the cell of every terminal: the one that is named for it, else the one that its place lies in. */
export interface Located {
  readonly raster: Raster;
  cellOf(terminal: ScenarioTerminal): number;
}

export interface Terminals {
  readonly source: readonly ScenarioTerminal[];
  readonly sink: readonly ScenarioTerminal[];
}

/** Gives every named cell its terminal: SimCCS labels them by name in the 2020 form, by ID in the 2019 form. */
function namedCells(cells: readonly ScenarioCell[], terminals: Terminals, issues: Issue[]): Map<ScenarioTerminal, ScenarioCell> {
  const known = new Map<ScenarioTerminal, ScenarioCell>();
  for (const named of cells) {
    const { terminal, label, cell, line } = named;
    const at = { file: files.paths, line };
    const found =
      terminals[terminal].find((one) => (one.file.endsWith('.csv') ? one.name : one.id) === label) ??
      terminals[terminal].find((one) => one.name === label || one.id === label);
    if (found === undefined) {
      issues.push(fault('simccs.terminal_unknown', at, { terminal, label }));
      continue;
    }
    const before = known.get(found);
    if (before !== undefined && before.cell !== cell) {
      issues.push(fault('simccs.terminal_in_two_cells', at, { terminal, label, cell, before: before.cell, line: before.line }));
    }
    known.set(found, before ?? named);
  }
  return known;
}

/** The first line with a step that is no step to a neighbour, whatever the number of columns. */
function strayEdge(edges: readonly ScenarioEdge[]): ScenarioEdge | undefined {
  const steps = [...stepsOf(edges.map(({ cells }) => cells))].filter((step) => step > 1).sort((a, b) => a - b);
  const middle = steps[Math.floor(steps.length / 2)] ?? 0;
  return edges.find(({ cells }) => [...stepsOf([cells])].some((step) => step !== 1 && Math.abs(step - middle) > 2));
}

/**
 * The raster behind the cell numbers, which a scenario folder does not describe: read where the cost network is at hand,
 * else recovered from the steps of the routes (number of columns) and from the cells of sources and sinks (size and corner).
 * Every source and sink has to lie in the cell that is named for it, within half a cell of its centre; what was found is reported.
 */
export async function findRaster(
  folder: string,
  given: { readonly edges: readonly ScenarioEdge[]; readonly cells: readonly ScenarioCell[]; readonly terminals: Terminals },
  issues: Issue[],
): Promise<Located | undefined> {
  const named = namedCells(given.cells, given.terminals, issues);
  const places: PlacedCell[] = [...named].map(([{ longitude, latitude }, { cell }]) => ({ place: [longitude, latitude], cell }));
  const described = await readRaster(folder);
  const possible = possibleColumns(given.edges.map(({ cells }) => cells));
  if (possible.length === 0) {
    const stray = strayEdge(given.edges);
    issues.push(fault('simccs.not_neighbours', { file: files.network, line: stray?.line ?? 2 }));
    return undefined;
  }
  if (described === undefined && places.length === 0) {
    issues.push(fault('simccs.no_raster', { file: files.paths }, { paths: files.paths, costs: costFile }));
    return undefined;
  }
  const fitting = described === undefined ? possible.flatMap((columns) => fitRaster(columns, places) ?? []) : [described];
  const [raster, second] = fitting;
  if (raster === undefined || second !== undefined) {
    issues.push(fault('simccs.raster_unclear', { file: files.network }, { count: fitting.length }));
    return undefined;
  }
  const deviation = places.length === 0 ? 0 : largestDeviation(raster, places);
  if (deviation > 0.5 + 1e-6 || !possible.includes(raster.columns)) {
    const { columns } = raster;
    issues.push(
      fault('simccs.raster_inconsistent', { file: files.network }, { columns, deviation: Number(deviation.toFixed(3)) }),
    );
    return undefined;
  }
  const { columns, cell_degrees, west, north } = raster;
  issues.push(
    remark(
      described === undefined ? 'simccs.raster_recovered' : 'simccs.raster_read',
      { file: described === undefined ? files.network : costFile },
      {
        columns,
        cell_arcseconds: Number((cell_degrees * 3600).toFixed(6)),
        west: Number(west.toFixed(5)),
        north: Number(north.toFixed(5)),
        deviation: Number(deviation.toFixed(3)),
        places: places.length,
      },
    ),
  );
  return { raster, cellOf: (terminal) => named.get(terminal)?.cell ?? cellAt(raster, [terminal.longitude, terminal.latitude]) };
}
