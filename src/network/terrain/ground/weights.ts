import { fault, type Issue } from '../../../base/issue.ts';
import type { TableRow } from '../parameters.ts';
import { layerPath, type ReadLayer } from './files.ts';

/** Weights of the values of a layer. */
export interface Weights {
  /** The row for a value; undefined where the table has none. */
  rowFor(value: number): TableRow | undefined;
}

/** A row with a class is for that value; else the row with the highest `above` that the value exceeds; else the row with neither. */
export function weightsOfTable(table: readonly TableRow[]): Weights {
  const classes = new Map(table.flatMap((row) => (row.class === undefined ? [] : [[row.class, row] as const])));
  const ranges = table
    .filter((row) => row.class === undefined)
    .map((row) => ({ above: row.above ?? Number.NEGATIVE_INFINITY, row }))
    .sort((a, b) => b.above - a.above);
  return {
    rowFor: (value) => classes.get(value) ?? ranges.find(({ above }) => value > above)?.row,
  };
}

/** Values of a layer that its table has no row for, counted, so that each is named once. */
export class Unweighted {
  private readonly counts = new Map<number, number>();

  add(value: number): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  issues({ layer, index }: ReadLayer): Issue[] {
    if (this.counts.size === 0) return [];
    const sorted = [...this.counts].sort(([a], [b]) => a - b);
    const named = sorted.slice(0, 10).map(([value, cells]) => `${value} (${cells})`);
    const values = { role: layer.role, values: `${named.join(', ')}${sorted.length > 10 ? ', …' : ''}` };
    return [fault('terrain.value_without_weight', { file: layer.file, path: layerPath(index, 'table') }, values)];
  }
}
