import { fault, type Issue, type Place } from '../../base/issue.ts';
import { streamColumns } from '../../case/fields.ts';
import type { Table, TableRow } from './table.ts';

/** Rows of a case's table as its document holds them, and where each stands. */
export interface DocumentRows {
  readonly rows: readonly Record<string, unknown>[];
  /** Places of rows by path, `sources.3.streams.1`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly issues: readonly Issue[];
  /** No row of the table was left out. */
  readonly complete: boolean;
}

/** Sources of a table in which rows with the same id are streams of one source. */
export function sourceRows(table: Table, file: string): DocumentRows {
  const groups = new Map<string, TableRow[]>();
  const issues: Issue[] = [];
  for (const [index, row] of table.rows.entries()) {
    // a row without an id is a source of its own, so that its other faults are found
    const id = row.cells.id ?? `\0${index}`;
    const group = groups.get(id) ?? [];
    const found = group.length === 0 ? [] : otherStreamFaults(row, group, file);
    issues.push(...found);
    if (!found.some(({ code }) => code === 'source.id_duplicate')) groups.set(id, [...group, row]);
  }
  const places = new Map<string, Place>();
  const rows = [...groups.values()].map((group, index) => {
    places.set(`sources.${index}`, { file, line: group[0]?.line ?? 1 });
    for (const [position, { line }] of group.entries()) places.set(`sources.${index}.streams.${position}`, { file, line });
    return { ...part(group[0], false), streams: group.map((row) => part(row, true)) };
  });
  return { rows, places, issues, complete: table.complete && issues.length === 0 };
}

const isStreamColumn = (column: string) => streamColumns.includes(column);

function part(row: TableRow | undefined, ofStream: boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(row?.cells ?? {}).filter(([column]) => isStreamColumn(column) === ofStream));
}

/** A further row is another stream of the same place: it names its stream, and says nothing else about the place. */
function otherStreamFaults(row: TableRow, group: readonly TableRow[], file: string): Issue[] {
  const [first] = group;
  const id = row.cells.id ?? '';
  const streamOf = ({ cells }: TableRow) => cells.stream ?? 'main';
  const same = group.find((earlier) => streamOf(earlier) === streamOf(row));
  if (same !== undefined) {
    return [
      fault('source.id_duplicate', { file, line: row.line, column: 'id' }, { id, first: same.line, stream: streamOf(row) }),
    ];
  }
  return Object.entries(row.cells)
    .filter(([column, cell]) => !isStreamColumn(column) && !isSame(cell, first?.cells[column] ?? ''))
    .map(([column, value]) => {
      const values = { id, column, value, first: first?.line ?? 1, first_value: first?.cells[column] ?? '' };
      return fault('source.site_differs', { file, line: row.line, column }, values);
    });
}

/** `32.5` and `32.50` are the same place. */
const isSame = (a: string, b: string) => a === b || (b !== '' && Number(a) === Number(b));
