/** A member of an object or a list in a JSON text. */
export interface JsonMember {
  readonly path: readonly (string | number)[];
  /** 1-based line of its key, or of a list's element. */
  readonly line: number;
  /** The object already has a member of this name: JSON.parse would drop the first. */
  readonly duplicate: boolean;
}

interface Level {
  readonly keys: Set<string> | undefined;
  step: string | number;
  expects: 'key' | 'value';
}

const tokens = /"(?:\\.|[^"\\])*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

/**
 * Walks a JSON text that JSON.parse accepts and visits each member with its line, parents first.
 * Kept apart from JSON.parse, which knows no lines. `deepest` limits the depth of visited paths.
 */
export function scanJson(text: string, visit: (member: JsonMember) => void, deepest = 8): void {
  const levels: Level[] = [];
  let line = 1;
  const enter = (duplicate: boolean) => {
    if (levels.length <= deepest) visit({ path: levels.map(({ step }) => step), line, duplicate });
  };
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === '\n') line += 1;
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level?.keys) level.expects = 'key';
      else if (level) {
        level.step = Number(level.step) + 1;
        level.expects = 'value';
      }
    } else if (token !== ':') {
      if (level?.keys && level.expects === 'key') {
        level.step = JSON.parse(token) as string;
        level.expects = 'value';
        enter(level.keys.has(level.step));
        level.keys.add(level.step);
        continue;
      }
      if (level && !level.keys) enter(false);
      if (token === '{') levels.push({ keys: new Set(), step: '', expects: 'key' });
      else if (token === '[') levels.push({ keys: undefined, step: 0, expects: 'value' });
    }
  }
}
