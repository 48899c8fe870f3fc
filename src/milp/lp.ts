import type { Column, Program, Row } from './program.ts';
import { safeNames } from './safe-names.ts';

const width = 100;

const isBinary = ({ integer, lower, upper }: Column): boolean => integer && lower === 0 && upper === 1;

/** Joins words to lines of at most `width` signs, the later ones indented. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** One word a term, signs included. */
function terms(columns: readonly number[], coefficients: readonly number[], names: readonly string[]): string[] {
  return columns.map((column, k) => {
    const coefficient = coefficients[k] as number;
    const size = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} `;
    return `${coefficient < 0 ? '- ' : k === 0 ? '' : '+ '}${size}${names[column]}`;
  });
}

/** A row as LP lines. Two-sided rows take two, because readers disagree about `1 <= x + y <= 4`. */
function rowLines(row: Row, name: string, names: readonly string[]): string[] {
  const left = row.columns.length === 0 ? [`0 ${names[0]}`] : terms(row.columns, row.coefficients, names);
  const line = (label: string, sense: string, side: number) => wrapped([`${label}:`, ...left, `${sense} ${side}`]);
  if (row.lower === row.upper) return [line(name, '=', row.lower)];
  const isLow = row.lower > Number.NEGATIVE_INFINITY;
  const isHigh = row.upper < Number.POSITIVE_INFINITY;
  return [
    ...(isLow ? [line(isHigh ? `${name}.low` : name, '>=', row.lower)] : []),
    ...(isHigh ? [line(isLow ? `${name}.high` : name, '<=', row.upper)] : []),
  ];
}

function boundLine({ lower, upper }: Column, name: string): string {
  if (lower === upper) return ` ${name} = ${lower}`;
  const low = lower === Number.NEGATIVE_INFINITY;
  const high = upper === Number.POSITIVE_INFINITY;
  if (low && high) return ` ${name} free`;
  return high ? ` ${name} >= ${lower}` : ` ${low ? '-inf' : lower} <= ${name} <= ${upper}`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);

/**
 * The program in the CPLEX LP format, for reading and for HiGHS and cbc. Every bound is written, so no reader's default
 * counts. The objective's constant is a column fixed at 1, because cbc passes over constants.
 */
export function lpText(program: Program): string {
  const { columns, rows, objective } = program;
  const hasConstant = objective.constant !== 0 || columns.length === 0;
  const names = safeNames([...columns.map(({ name }) => name), 'objective constant']);
  const rowNames = safeNames(['the objective', ...rows.map(({ name }) => name)]);
  const constant = names[columns.length] as string;
  const cost = hasConstant
    ? terms([...objective.columns, columns.length], [...objective.coefficients, objective.constant], names)
    : terms(objective.columns, objective.coefficients, names);
  const named = (wanted: (column: Column) => boolean) =>
    names.filter((_, index) => {
      const column = columns[index];
      return column !== undefined && wanted(column);
    });
  const generals = named((column) => column.integer && !isBinary(column));
  const binaries = named(isBinary);
  return [
    `\\ ${program.name.replaceAll(/[\r\n]/g, ' ')}: ${columns.length} columns, ${rows.length} rows`,
    'Minimize',
    wrapped([`${rowNames[0]}:`, ...(cost.length === 0 ? [`0 ${names[0]}`] : cost)]),
    'Subject To',
    ...rows.flatMap((row, index) => rowLines(row, rowNames[index + 1] as string, names)),
    'Bounds',
    ...columns.map((column, index) => boundLine(column, names[index] as string)),
    ...(hasConstant ? [` ${constant} = 1`] : []),
    ...section('Generals', generals.length === 0 ? [] : [wrapped(generals)]),
    ...section('Binaries', binaries.length === 0 ? [] : [wrapped(binaries)]),
    'End',
    '',
  ].join('\n');
}
