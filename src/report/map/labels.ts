/** A box on the page, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text that wants to stand beside a point. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Clear distance from the point, pixels: the radius of its mark. 0 centres the label on the point. */
  readonly away: number;
  readonly size: number;
  /** Higher ones are placed first. */
  readonly priority: number;
  readonly style: string;
  /** Left out rather than written over a mark. */
  readonly clear?: boolean;
}

/** A label with its place: `x` is the left end of its baseline. */
export interface Placed {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Height of a line over its type size: Noto Sans CJK's ascent and descent (1.160 + 0.288) are the tallest of the font stack. */
const lineHeight = 1.45;
const ascent = 1.16;

/** An upper estimate of the width of a text, pixels: full width for CJK, generous widths for Latin. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) {
    if (/[\u1100-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character)) em += 1.02;
    else if (/[ilj.,:;|'!()[\] ]/.test(character)) em += 0.36;
    else if (/[A-Zmw%@&]/.test(character)) em += 0.82;
    else em += 0.62;
  }
  return em * size;
}

export const intersects = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxAt(label: Label, dx: number, dy: number): Placed {
  const [width, height] = [textWidth(label.text, label.size), label.size * lineHeight];
  const gap = label.away === 0 ? 0 : label.away + 3;
  const left = label.x - width / 2 + dx * (width / 2 + gap);
  const top = label.y - height / 2 + dy * (height / 2 + gap * 0.7);
  const box = { left, top, right: left + width, bottom: top + height };
  return { label, x: left, y: top + ascent * label.size, box };
}

const around = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const onSpot = [
  [0, 0],
  [0, -1],
  [0, 1],
  [0.5, 0],
  [-0.5, 0],
  [0.7, 1],
  [-0.7, 1],
  [0.7, -1],
  [-0.7, -1],
] as const;

/**
 * Places labels greedily by priority (ties by text and position, so that the order of the input does not matter): each takes the
 * first of eight positions round its point that lies inside the frame, clear of every placed label and of all `marks`; then, unless
 * it must be `clear`, one that only covers marks. One that finds no room is left out. No two placed boxes intersect.
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  marks: readonly Box[] = [],
  taken: readonly Box[] = [],
): Placed[] {
  const placed: Placed[] = [];
  const inside = ({ left, top, right, bottom }: Box) =>
    left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom;
  const order = [...labels].sort(
    (a, b) => b.priority - a.priority || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) || a.x - b.x || a.y - b.y,
  );
  for (const label of order) {
    const free = (label.away === 0 ? onSpot : around)
      .map(([dx, dy]) => boxAt(label, dx, dy))
      .filter(
        ({ box }) => inside(box) && !taken.some((one) => intersects(one, box)) && !placed.some((one) => intersects(one.box, box)),
      );
    const covered = (box: Box) => marks.filter((mark) => intersects(mark, box)).length;
    const best = free.map((place) => ({ place, hides: covered(place.box) })).sort((a, b) => a.hides - b.hides)[0];
    if (best !== undefined && !(label.clear === true && best.hides > 0)) placed.push(best.place);
  }
  return placed;
}
