import { CsvError, parse } from 'csv-parse/sync';
import { fault, type Issue } from '../../base/issue.ts';

/** A record of a table and the line where it begins. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TableText {
  readonly separator: string;
  readonly records: readonly TableRecord[];
  readonly issues: readonly Issue[];
}

const separators = [',', ';', '\t'] as const;

/** The separator whose parts of the header hold most known names; the one with most parts where none does. */
export function separatorOf(header: string, known: readonly string[]): string {
  const score = (separator: string) => {
    const names = header.split(separator).map((name) => name.trim().replace(/^"|"$/g, ''));
    return names.filter((name) => known.includes(name)).length * 1000 + names.length;
  };
  return separators.toSorted((a, b) => score(b) - score(a))[0] ?? ',';
}

/** The records of a CSV text (RFC 4180, separators , ; or tab), blank ones left out. */
export function readTableText(text: string, file: string, known: readonly string[]): TableText {
  const lines = text.split(/\r\n?|\n/);
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '', known);
  try {
    const parsed = parse(lines.join('\n'), {
      delimiter: separator,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as { raw: string; record: string[] }[];
    let line = 1;
    const records: TableRecord[] = [];
    for (const { raw, record } of parsed) {
      const cells = record.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) records.push({ line, cells });
      line += raw.replace(/\n$/, '').split('\n').length;
    }
    return { separator, records, issues: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // an unclosed quote is noticed only at the end of the file: it opens in the last line with an odd one
    const odd = lines.findLastIndex((part) => part.split('"').length % 2 === 0) + 1;
    const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? odd : Number(error.lines ?? 1);
    return { separator, records: [], issues: [fault('table.quotes', { file, line }, { message: error.message })] };
  }
}
