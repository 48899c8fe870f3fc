import { textWidth } from '../map/labels.ts';

/** A text over an upper estimate of its width: over a whole line no font of the stack needs more than nine tenths of it for Latin. */
function widthOf(line: string, size: number): number {
  const full = line.replace(/[^\u3000-\u9fff\uff00-\uffef]/gu, '');
  return 0.1 * textWidth(full, size) + 0.9 * textWidth(line, size);
}

function wrappedLine(line: string, room: number, size: number): readonly string[] {
  const words = line.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s?|\s/gu) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    // A closing mark never begins a line.
    if (last !== undefined && (widthOf((last + word).trimEnd(), size) <= room || /^[，。：；）),.]/.test(word)))
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((one) => one.trim());
}

/**
 * A label broken into lines of so many pixels at a size of type, between words of Latin and characters of CJK. Done here
 * because the drawing library measures type without a browser, too narrow for some fonts, and by the clock: where that takes
 * it long it gives up its widths of characters and breaks elsewhere.
 */
export const wrapped = (label: string, room: number, size: number): string =>
  label
    .split('\n')
    .flatMap((line) => wrappedLine(line, room, size))
    .join('\n');

/** A label cut to so many pixels, with an ellipsis where something is missing. */
export function truncated(label: string, room: number, size: number): string {
  const kept = [...label];
  while (kept.length > 1 && widthOf(`${kept.join('')}…`, size) > room) kept.pop();
  return widthOf(label, size) <= room ? label : `${kept.join('').trimEnd()}…`;
}
