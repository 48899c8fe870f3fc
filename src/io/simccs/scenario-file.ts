import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, type Issue, remark } from '../../base/issue.ts';
import { decodeText } from '../text/decode-text.ts';
import { readTableText } from '../text/table-text.ts';

/** A row of a file, its cells trimmed, with its line. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text of a file of the folder; undefined where it is missing or unreadable, which `issues` then tells unless it may be missing. */
export async function readScenarioText(
  folder: string,
  file: string,
  issues: Issue[],
  needed: 'needed' | 'optional' = 'needed',
): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch {
    if (needed === 'needed') issues.push(fault('simccs.file_missing', { file }, { file }));
    return undefined;
  }
  const decoded = decodeText(bytes, file);
  // The published files carry dashes of an old Macintosh or Windows encoding in their headings; the figures are plain.
  if (decoded.issues.some(({ code }) => code === 'io.encoding_unknown')) {
    issues.push(remark('simccs.western_encoding', { file }));
    return new TextDecoder('windows-1252').decode(bytes);
  }
  issues.push(...decoded.issues);
  return decoded.text;
}

/** Rows of a text of columns: by tabs where a line has any, else by blanks; bare carriage returns end lines too. Empty lines are left out. */
export function textRows(text: string): FileRow[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((content, at) => {
      const cells = content.includes('\t') ? content.replace(/\t+$/, '').split('\t') : content.trim().split(/\s+/);
      return { line: at + 1, cells: cells.map((cell) => cell.trim()) };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Rows of a comma-separated table below its heading; rows of nothing but commas are left out. */
export function csvRows(text: string, file: string, headingLines: number, issues: Issue[]): FileRow[] {
  const table = readTableText(text, file, []);
  issues.push(...table.issues);
  return table.records.filter(({ line }) => line > headingLines);
}
