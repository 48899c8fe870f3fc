import type { Column, Program, Row } from './program.ts';
import { safeNames } from './safe-names.ts';

/** The names of an MPS file, in the program's order: solutions are read back by them. */
export interface MpsNames {
  readonly objective: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** Names that `mpsText` writes for a program's columns and rows. */
export function mpsNames(program: Program): MpsNames {
  const [objective, ...rows] = safeNames(['the objective', ...program.rows.map(({ name }) => name)]);
  return { objective: objective as string, columns: safeNames(program.columns.map(({ name }) => name)), rows };
}

/** A row's letter and right side; rows that bind nothing are not written. */
function sided({ lower, upper }: Row): { letter: 'E' | 'G' | 'L'; side: number } | undefined {
  if (lower === upper) return { letter: 'E', side: lower };
  if (upper < Number.POSITIVE_INFINITY) return { letter: 'L', side: upper };
  return lower > Number.NEGATIVE_INFINITY ? { letter: 'G', side: lower } : undefined;
}

/** The entries of each column, objective first, then rows in order. */
function entriesByColumn({ columns, rows, objective }: Program, names: MpsNames): string[][] {
  const entries: string[][] = columns.map(() => []);
  for (let k = 0; k < objective.columns.length; k++) {
    entries[objective.columns[k] as number]?.push(`${names.objective} ${objective.coefficients[k]}`);
  }
  for (const [index, row] of rows.entries()) {
    if (sided(row) === undefined) continue;
    for (let k = 0; k < row.columns.length; k++)
      entries[row.columns[k] as number]?.push(`${names.rows[index]} ${row.coefficients[k]}`);
  }
  // A column in no row must still be seen in this section.
  for (const list of entries) if (list.length === 0) list.push(`${names.objective} 0`);
  return entries;
}

function columnLines(program: Program, names: MpsNames): string[] {
  const lines: string[] = [];
  let integer = false;
  let markers = 0;
  const mark = () => lines.push(` marker_${++markers} 'MARKER' '${integer ? 'INTORG' : 'INTEND'}'`);
  for (const [index, entries] of entriesByColumn(program, names).entries()) {
    if (program.columns[index]?.integer !== integer) {
      integer = !integer;
      mark();
    }
    for (const entry of entries) lines.push(` ${names.columns[index]} ${entry}`);
  }
  if (integer) {
    integer = false;
    mark();
  }
  return lines;
}

/** Every bound is written, because readers differ over the defaults of whole-number columns. */
function boundLines({ lower, upper, integer }: Column, name: string): string[] {
  if (lower === upper) return [` FX BND ${name} ${lower}`];
  const low = lower === Number.NEGATIVE_INFINITY;
  const high = upper === Number.POSITIVE_INFINITY;
  if (low && high) return [` FR BND ${name}`];
  if (integer && lower === 0 && upper === 1) return [` BV BND ${name}`];
  return [low ? ` MI BND ${name}` : ` LO BND ${name} ${lower}`, high ? ` PL BND ${name}` : ` UP BND ${name} ${upper}`];
}

/**
 * The program as a free-format MPS file; numbers are the shortest that read back exactly. The objective's constant is
 * the negative right side of the objective row, as HiGHS, cbc, SCIP and Gurobi have it. `FREE` after the name tells cbc
 * the format; the others find it out.
 */
export function mpsText(program: Program): string {
  const names = mpsNames(program);
  const sides = program.rows.map(sided);
  const isRange = ({ lower, upper }: Row) =>
    lower < upper && lower > Number.NEGATIVE_INFINITY && upper < Number.POSITIVE_INFINITY;
  const { constant } = program.objective;
  const rangeLines = program.rows.flatMap((row, index) =>
    isRange(row) ? [` RNG ${names.rows[index]} ${row.upper - row.lower}`] : [],
  );
  return [
    'NAME yuanhui FREE',
    'ROWS',
    ` N ${names.objective}`,
    ...sides.flatMap((side, index) => (side === undefined ? [] : [` ${side.letter} ${names.rows[index]}`])),
    'COLUMNS',
    ...columnLines(program, names),
    'RHS',
    ...(constant === 0 ? [] : [` RHS ${names.objective} ${-constant}`]),
    ...sides.flatMap((side, index) => (side === undefined || side.side === 0 ? [] : [` RHS ${names.rows[index]} ${side.side}`])),
    ...(rangeLines.length === 0 ? [] : ['RANGES', ...rangeLines]),
    'BOUNDS',
    ...program.columns.flatMap((column, index) => boundLines(column, names.columns[index] as string)),
    'ENDATA',
    '',
  ].join('\n');
}
