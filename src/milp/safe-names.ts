/** Longest name written; beyond it readers cut lines off, and nobody reads on. */
const longest = 80;

/** Signs that only separate parts of a name. */
const separator = /[\s,;:()[\]{}/|<>=+*^-]/;

/** Letters, digits, dots and underscores stay, separators become underscores, every other sign its code point. */
function escaped(name: string): string {
  const signs = [...name].map((sign) => {
    if (/[A-Za-z0-9_.]/.test(sign)) return sign;
    return separator.test(sign) ? '_' : `u${sign.codePointAt(0)?.toString(16)}`;
  });
  const plain = signs.join('').slice(0, longest);
  // A leading digit, dot or `e1` reads as a number; a bare word such as `free`, `st` or `end` as a keyword.
  return /^[A-Za-z_]/.test(plain) && !/^[eE][0-9.]/.test(plain) && !/^[A-Za-z]+$/.test(plain) ? plain : `_${plain}`;
}

/**
 * Names that readers of LP and MPS files take: one for each name given, in order, none twice even where case does not
 * count. Unknown signs are escaped; a name met before gets `_2`, `_3`, ….
 */
export function safeNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = escaped(name);
    let safe = plain;
    for (let turn = 2; taken.has(safe.toLowerCase()); turn++) safe = `${plain}_${turn}`;
    taken.add(safe.toLowerCase());
    return safe;
  });
}
