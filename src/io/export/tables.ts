import type { Plan } from '../../plan/plan.ts';
import { csvText } from '../csv-text.ts';
import { planTables } from './plan-tables.ts';

/** The tables of a plan by file name: summary, sources, sinks, pipes, targets, cash, and those of clusters. Units stand in the column names. */
export function exportTables(plan: Plan): Record<string, string> {
  const entries = planTables(plan).map(({ name, columns, rows }): [string, string] => {
    const header = columns.map((column) => column.name);
    return [`${name}.csv`, csvText(header, rows)];
  });
  return Object.fromEntries(entries);
}
