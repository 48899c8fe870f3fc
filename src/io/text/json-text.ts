import { fault, type Issue } from '../../base/issue.ts';
import { scanJson } from './json-scan.ts';

export interface JsonText {
  /** Undefined where the text is no JSON. */
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  /** Line of each path, `features.3.properties`. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads a JSON text; syntax faults and repeated keys come with their line. */
export function readJson(text: string, file: string): JsonText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = text.slice(0, faultPosition(text, message)).trimEnd().split('\n').length;
    return { issues: [fault('json.syntax', { file, line }, { message })], lines: new Map() };
  }
  const issues: Issue[] = [];
  const lines = new Map<string, number>();
  scanJson(text, ({ path, line, duplicate }) => {
    lines.set(path.join('.'), line);
    if (duplicate) issues.push(fault('case.key_repeated', { file, line, path: path.join('.') }, { key: String(path.at(-1)) }));
  });
  return { value, issues, lines };
}

/** Where a text stops being JSON. The engine names the position in some messages only: else it is searched for by halves. */
function faultPosition(text: string, message: string): number {
  const named = /position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named) + 1;
  let [whole, faulty] = [0, text.length];
  while (faulty - whole > 1) {
    const middle = Math.floor((whole + faulty) / 2);
    if (isBeginning(text.slice(0, middle))) whole = middle;
    else faulty = middle;
  }
  return faulty;
}

/** Whether a text only lacks its end. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? /end of JSON|[Uu]nterminated/.test(message) : Number(position) >= text.length;
  }
}
