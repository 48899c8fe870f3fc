import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { fault, type Issue } from '../../base/issue.ts';

export interface YamlText {
  /** Undefined where the text is no YAML. */
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  /** Line of each path, `stages.0.years`. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads a YAML text (1.2); syntax faults and repeated keys come with their line. */
export function readYaml(text: string, file: string): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const found = [...document.errors, ...document.warnings].map(({ code, message, pos }): Issue => {
    const unclosed = code === 'MISSING_CHAR' && /quote/.test(message);
    const at = { file, line: unclosed ? unclosedQuote(text) : counter.linePos(pos[0]).line };
    if (code === 'DUPLICATE_KEY') return fault('case.key_repeated', at, { key: wordAt(text, pos[0]) });
    return fault(/\t/.test(lineAt(text, at.line)) ? 'yaml.tab' : 'yaml.syntax', at, { message });
  });
  // a second error of a line follows from the first
  const issues = found.filter(({ at }, index) => found.findIndex((other) => other.at.line === at.line) === index);
  const lines = new Map<string, number>();
  const note = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const step = [...path, String(pair.key.value)];
        lines.set(step.join('.'), counter.linePos(startOf(pair.key)).line);
        note(pair.value, step);
      }
    } else if (isSeq(node)) {
      for (const [index, member] of node.items.entries()) {
        const step = [...path, String(index)];
        lines.set(step.join('.'), counter.linePos(startOf(member as Node)).line);
        note(member, step);
      }
    }
  };
  note(document.contents, []);
  if (issues.length > 0) return { issues, lines };
  try {
    return { value: document.toJS(), issues, lines };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { issues: [fault('yaml.syntax', { file, line: 1 }, { message })], lines };
  }
}

const startOf = (node: Node) => node.range?.[0] ?? 0;
const lineAt = (text: string, line: number) => text.split('\n')[line - 1] ?? '';
const wordAt = (text: string, offset: number) => /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
/** An unclosed quote is noticed only at the end of the text: it opens in the last line that has an odd one. */
const unclosedQuote = (text: string) => text.split('\n').findLastIndex((line) => /^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/.test(line)) + 1;
