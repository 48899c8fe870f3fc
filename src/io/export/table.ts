import type { Cell } from '../csv-text.ts';

/** One column of an exported table: its name says the unit, `of` where its value stands. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly type: 'text' | 'real' | 'whole' | 'flag';
  of(row: Row): Cell;
}

/** A table that every format writes in its own way. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: TableColumn<unknown>['type'] }[];
  /** One cell a column; numbers are finite. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Cells of all rows; a number that is not finite counts as unknown, as no exchange format has it. */
export function tableOf<Row>(name: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]): ExportTable {
  const cell = (value: Cell): Cell => (typeof value === 'number' && !Number.isFinite(value) ? undefined : value);
  return {
    name,
    columns: columns.map(({ name: column, type }) => ({ name: column, type })),
    rows: rows.map((row) => columns.map((column) => cell(column.of(row)))),
  };
}

export function textColumn<Row>(name: string, of: (row: Row) => string | undefined): TableColumn<Row> {
  return { name, type: 'text', of };
}

export function realColumn<Row>(name: string, of: (row: Row) => number | null | undefined): TableColumn<Row> {
  return { name, type: 'real', of: (row) => of(row) ?? undefined };
}

export function wholeColumn<Row>(name: string, of: (row: Row) => number): TableColumn<Row> {
  return { name, type: 'whole', of };
}

export function flagColumn<Row>(name: string, of: (row: Row) => boolean): TableColumn<Row> {
  return { name, type: 'flag', of };
}
