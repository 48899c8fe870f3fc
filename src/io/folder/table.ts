import { fault, type Issue, remark } from '../../base/issue.ts';
import { nearestWord } from '../../base/nearest-word.ts';
import { commaCell, commasOf, isDottedThousand } from '../../case/decimal-commas.ts';
import type { Field } from '../../case/fields.ts';
import { readTableText, type TableRecord, type TableText } from '../text/table-text.ts';

/** A row of a table: its known, filled cells by column. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Known columns that the header has. */
  readonly columns: readonly string[];
  /** Every row had the form of the header; the others are left out of `rows`. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

/** Reads a CSV table against its fields. Faults of the header and of the form of rows come all at once. */
export function readTable(text: string, file: string, fields: readonly Field[]): Table {
  const names = fields.map(({ name }) => name);
  const parsed = readTableText(text, file, names);
  const [header, ...records] = parsed.records;
  if (header === undefined) return { rows: [], columns: [], complete: false, issues: parsed.issues };
  const issues = headerFaults(header, records, file, fields);
  if (records.length === 0) issues.push(fault('table.header_only', { file, line: header.line }));
  const whole = records.filter((record) => isWhole(record, header));
  for (const record of records.filter((candidate) => !whole.includes(candidate))) {
    const values = { expected: header.cells.length, found: record.cells.length };
    issues.push(fault('table.row_ragged', { file, line: record.line }, values));
  }
  const columns = names.filter((name) => header.cells.includes(name));
  const rows = whole.map(({ line, cells }): TableRow => {
    const filled = columns
      .map((name) => [name, cells[header.cells.indexOf(name)] ?? ''] as const)
      .filter(([, cell]) => cell !== '');
    return { line, cells: Object.fromEntries(filled) };
  });
  const numbers = fields.filter(({ name, type }) => type === 'number' && columns.includes(name)).map(({ name }) => name);
  const read = withPoints(rows, numbers, parsed, file);
  return { rows: read.rows, columns, complete: whole.length === records.length, issues: [...issues, ...read.issues] };
}

/** Blank cells beyond the header, which spreadsheets leave, hold nothing. */
const isWhole = ({ cells }: TableRecord, header: TableRecord) =>
  cells.length >= header.cells.length && cells.slice(header.cells.length).every((cell) => cell === '');

function headerFaults(header: TableRecord, records: readonly TableRecord[], file: string, fields: readonly Field[]): Issue[] {
  const { line, cells } = header;
  const names = fields.map(({ name }) => name);
  const issues = cells.flatMap((column, index): Issue[] => {
    if (column === '') {
      const empty = records.every((record) => (record.cells[index] ?? '') === '');
      return empty ? [] : [fault('table.column_unnamed', { file, line }, { number: index + 1 })];
    }
    if (cells.indexOf(column) < index) return [fault('table.column_repeated', { file, line, column }, { column })];
    if (names.includes(column)) return [];
    const nearest = nearestWord(
      column,
      names.filter((name) => !cells.includes(name)),
    );
    return nearest === undefined
      ? [fault('table.column_unknown', { file, line, column }, { column, known: names.join(', ') })]
      : [fault('table.column_misspelt', { file, line, column }, { column, nearest })];
  });
  for (const { name, required, example = '' } of fields) {
    if (required && !cells.includes(name))
      issues.push(fault('table.column_missing', { file, line, column: name }, { column: name, example }));
  }
  return issues;
}

/** Decimal commas as points, column by column, where a column leaves no doubt. */
function withPoints(rows: readonly TableRow[], numbers: readonly string[], { separator }: TableText, file: string) {
  if (separator === ',') return { rows, issues: [] };
  const commas = numbers.filter((name) => commasOf(rows.flatMap(({ cells }) => cells[name] ?? [])) === 'decimal');
  if (commas.length === 0) return { rows, issues: [] };
  const issues: Issue[] = [remark('table.decimal_commas', { file, line: 1 }, { columns: commas.join(', ') })];
  for (const { line, cells } of rows) {
    for (const column of numbers.filter((name) => isDottedThousand(cells[name] ?? ''))) {
      issues.push(fault('table.dot_ambiguous', { file, line, column }, { value: cells[column] ?? '' }));
    }
  }
  const read = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, commas.includes(name) ? commaCell(cell) : cell]),
    ),
  }));
  return { rows: read, issues };
}
