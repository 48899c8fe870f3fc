import { fault, type Issue } from '../../base/issue.ts';
import { RowReader, type ScenarioColumn } from './row-reader.ts';
import { files, type ScenarioCell, type ScenarioEdge, type ScenarioTrend } from './scenario.ts';
import { readScenarioText, textRows } from './scenario-file.ts';

const column = (at: number, heading: string): ScenarioColumn => ({ at, heading });
const cellNumber = { above: 0 };

/** The key of an edge: its end cells, the smaller first. */
export function edgeKey({ cells }: ScenarioEdge): string {
  const [start = 0, end = 0] = [cells[0], cells.at(-1)];
  return start < end ? `${start}-${end}` : `${end}-${start}`;
}

function readEdge(row: RowReader, cells: readonly string[]): ScenarioEdge | undefined {
  const from = row.number(column(0, 'Vertex1'), cellNumber);
  const to = row.number(column(1, 'Vertex2'), cellNumber);
  const construction = row.number(column(3, 'ConCost'), { minimum: 0 });
  const right_of_way = row.number(column(4, 'ROWCost'), { minimum: 0 });
  const route = column(5, 'CellRoute');
  const numbers = cells.slice(5).map(Number);
  const odd = numbers.findIndex((cell) => !(Number.isInteger(cell) && cell > 0));
  if (odd >= 0) row.refuse(route, 'simccs.not_a_cell', { value: cells[5 + odd] ?? '' });
  else if (numbers.length < 2) row.refuse(route, 'simccs.route_too_short', { count: numbers.length });
  else {
    // SimCCS writes some routes from the second vertex to the first.
    const ends = [numbers[0], numbers.at(-1)].sort().join(' ');
    if (ends === [from, to].sort().join(' ')) return { line: row.line, cells: numbers, construction, right_of_way };
    if (Number.isFinite(from) && Number.isFinite(to)) row.refuse(route, 'simccs.route_ends_elsewhere', { from, to });
  }
  return undefined;
}

/** Edges of the candidate network; an edge may stand once. */
export async function readEdges(folder: string, issues: Issue[]): Promise<ScenarioEdge[]> {
  const text = await readScenarioText(folder, files.network, issues);
  if (text === undefined) return [];
  const [heading, ...rows] = textRows(text);
  if (heading?.cells[0] !== 'Vertex1' || heading.cells[3] !== 'ConCost') {
    issues.push(
      fault(
        'simccs.heading_unknown',
        { file: files.network, line: 1 },
        { word: 'Vertex1 Vertex2 Cost ConCost ROWCost CellRoute' },
      ),
    );
    return [];
  }
  const edges: ScenarioEdge[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const edge = readEdge(new RowReader(row, files.network, issues), row.cells);
    if (edge === undefined) continue;
    const key = edgeKey(edge);
    const first = seen.get(key);
    if (first !== undefined)
      issues.push(fault('simccs.edge_twice', { file: files.network, line: row.line }, { edge: key, first }));
    else edges.push(edge);
    seen.set(key, first ?? row.line);
  }
  return edges;
}

/** Cells of sources and sinks as the file of node pairs names them; none where the folder has no such file. */
export async function readCells(folder: string, issues: Issue[]): Promise<ScenarioCell[]> {
  const text = await readScenarioText(folder, files.paths, issues, 'optional');
  if (text === undefined) return [];
  return textRows(text)
    .filter(({ cells }) => cells[0]?.startsWith('#') !== true)
    .flatMap((row) => {
      const reader = new RowReader(row, files.paths, issues);
      return [0, 2].flatMap((at): ScenarioCell[] => {
        const word = row.cells[at] ?? '';
        const cell = reader.number(column(4 + at / 2, 'cell'), cellNumber);
        if (word === 'SOURCE' || word === 'SINK') {
          const terminal = word === 'SOURCE' ? 'source' : 'sink';
          return Number.isFinite(cell) ? [{ terminal, label: row.cells[at + 1] ?? '', cell, line: row.line }] : [];
        }
        reader.refuse(column(at, 'pair'), 'simccs.not_a_terminal', { value: word });
        return [];
      });
    });
}

/** Cost lines of `Linear.txt`, with or without right of way. */
export async function readTrends(folder: string, issues: Issue[]): Promise<ScenarioTrend[]> {
  const text = await readScenarioText(folder, files.trends, issues);
  if (text === undefined) return [];
  const [heading, ...rows] = textRows(text);
  if (!/slope/i.test(heading?.cells[1] ?? '')) {
    issues.push(fault('simccs.heading_unknown', { file: files.trends, line: 1 }, { word: 'ID SLOPE INTERCEPT' }));
  }
  if (rows.length === 0) issues.push(fault('simccs.no_rows', { file: files.trends }, { file: files.trends }));
  return rows.map((row) => {
    const reader = new RowReader(row, files.trends, issues);
    const line = {
      slope: reader.number(column(1, 'SLOPE'), { minimum: 0 }),
      intercept: reader.number(column(2, 'INTERCEPT'), { minimum: 0 }),
    };
    if (row.cells.length <= 3) return line;
    const right_of_way_slope = reader.number(column(3, 'ROWslope'), { minimum: 0 });
    return { ...line, right_of_way_slope, right_of_way_intercept: reader.number(column(4, 'ROWintercept'), { minimum: 0 }) };
  });
}
