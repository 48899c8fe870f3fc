import type { Issue, Place } from '../../base/issue.ts';

/** Finds where a path of the case document stands in the user's files. */
export type Locate = (path: readonly string[]) => Place | undefined;

/** The issue with file, line and column beside its path, where the path is known. */
export function placed(issue: Issue, locate: Locate): Issue {
  return { ...issue, at: { ...locate(stepsOf(issue.at.path)), ...issue.at }, values: withEarlierPlace(issue.values, locate) };
}

const stepsOf = (path = '') => path.split('.').filter(Boolean);

/** `first`, the path of an earlier entry, as file and line. */
function withEarlierPlace(values: Issue['values'], locate: Locate): Issue['values'] {
  const { first } = values;
  if (typeof first !== 'string') return values;
  const { file, line } = locate(stepsOf(first)) ?? {};
  return file === undefined || line === undefined ? values : { ...values, first: `${file}:${line}` };
}

/** In the order of files, then lines; the order of finding within a line. */
export function inReadingOrder(issues: readonly Issue[], files: readonly string[]): Issue[] {
  const rank = ({ at }: Issue) => (at.file === undefined ? -1 : files.indexOf(at.file));
  return issues.toSorted((a, b) => rank(a) - rank(b) || (a.at.line ?? 0) - (b.at.line ?? 0));
}

/** The nearest known line of a path: its own, or that of the value that holds it. */
export function nearestLine(lines: ReadonlyMap<string, number>, path: readonly string[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return undefined;
}
