import type { Program } from '../../milp/program.ts';
import type { ModelData } from './runtime.ts';

/** The rows of a program as a compressed sparse row matrix. */
export function matrixOf({ columns, rows }: Pick<Program, 'columns' | 'rows'>) {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] as number) + row.columns.length;
  const indices = new Int32Array(starts[rows.length] as number);
  const values = new Float64Array(indices.length);
  for (const [index, row] of rows.entries()) {
    indices.set(row.columns, starts[index]);
    values.set(row.coefficients, starts[index]);
  }
  return { format: 'csr' as const, numCols: columns.length, numRows: rows.length, starts, indices, values };
}

/** A program as the typed arrays that HiGHS takes; `relaxed` drops the whole-number conditions. */
export function modelArrays(program: Program, { relaxed = false } = {}): ModelData {
  const { columns, rows, objective } = program;
  const colCost = new Float64Array(columns.length);
  for (let k = 0; k < objective.columns.length; k++) {
    colCost[objective.columns[k] as number] = objective.coefficients[k] as number;
  }
  const arrays = {
    numCols: columns.length,
    numRows: rows.length,
    offset: objective.constant,
    colCost,
    colLower: Float64Array.from(columns, (column) => column.lower),
    colUpper: Float64Array.from(columns, (column) => column.upper),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    matrix: matrixOf(program),
  };
  if (relaxed || !columns.some((column) => column.integer)) return arrays;
  return { ...arrays, integrality: Int32Array.from(columns, (column) => (column.integer ? 1 : 0)) };
}
