/** A Markdown table; numbers to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const right = header.map((_, column) => rows.every((row) => typeof row[column] === 'number' || row[column] === '–'));
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell)).join(' | ')} |`;
  return [line(header), line(right.map((is) => (is ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** Whole numbers with thin groups of three: 17 020. */
export const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '\u202f');

export const fixed = (value: number, decimals: number): string => value.toFixed(decimals);
