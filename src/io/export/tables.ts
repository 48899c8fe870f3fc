import type { Plan } from '../../plan/plan.ts';
import { planTables } from './plan-tables.ts';
import type { Cell, Table } from './table.ts';

// Spreadsheets take a file for Chinese only where it says that it is UTF-8.
const byteOrderMark = '\uFEFF';

const cellText = (cell: Cell): string => {
  const plain = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** A table as comma-separated text (RFC 4180), UTF-8 with a byte-order mark. */
function csv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
  return `${byteOrderMark}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** The tables of a plan by file name: summary, sources, sinks, pipes, targets, cash. Units stand in the column names. */
export function exportTables(plan: Plan): Record<string, string> {
  return Object.fromEntries(planTables(plan).map((table) => [`${table.name}.csv`, csv(table)]));
}
