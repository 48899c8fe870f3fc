import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fault, type Issue, remark } from '../../base/issue.ts';
import { decodeText } from '../text/decode-text.ts';

/** The files of a case folder, in the order in which faults are told. */
export const caseFileNames = ['case.yaml', 'sources.csv', 'sinks.csv', 'routes.geojson', 'terminals.csv', 'links.csv'] as const;
export type CaseFileName = (typeof caseFileNames)[number];

export interface CaseFiles {
  /** Decoded texts of the files that are there and readable. */
  readonly texts: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

const optional: readonly string[] = ['routes.geojson', 'terminals.csv', 'links.csv'] satisfies CaseFileName[];
/** What looks as if it were meant to be part of a case. */
const caseLike = ['.csv', '.tsv', '.yaml', '.yml', '.geojson', '.json', '.xlsx', '.xls'];

/** Whether a path is a folder, a file or nothing. */
export async function kindOfPath(path: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** Reads the files of a case folder; others that look like input are named, so that nothing is dropped silently. */
export async function readCaseFiles(folder: string): Promise<CaseFiles> {
  const present = (await readdir(folder)).sort();
  const issues: Issue[] = [];
  const texts = new Map<string, string>();
  for (const file of caseFileNames) {
    if (!present.includes(file)) {
      if (!optional.includes(file)) issues.push(fault('io.file_missing', { file }, { file }));
      continue;
    }
    const decoded = decodeText(await readFile(join(folder, file)), file);
    issues.push(...decoded.issues);
    if (decoded.text !== undefined) texts.set(file, decoded.text);
  }
  for (const file of present) {
    const read = caseFileNames.some((name) => name === file);
    if (!read && caseLike.includes(extname(file).toLowerCase())) {
      issues.push(remark('io.file_not_read', { file }, { file, known: caseFileNames.join(', ') }));
    }
  }
  return { texts, issues };
}
