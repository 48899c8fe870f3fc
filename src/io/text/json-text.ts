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
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).trimEnd().split('\n').length;
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
