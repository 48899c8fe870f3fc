/** A cell of a table; undefined and null are blank. */
export type Cell = string | number | boolean | null | undefined;

const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A CSV text (RFC 4180, comma, decimal points, lines ending in LF), UTF-8.
 * It has a byte-order mark only where it is more than ASCII: without one, Excel takes Chinese for another encoding.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quoted(String(cell ?? ''))).join(','));
  const text = `${lines.join('\n')}\n`;
  return /^[ -~\t\r\n]*$/.test(text) ? text : `\ufeff${text}`;
}
