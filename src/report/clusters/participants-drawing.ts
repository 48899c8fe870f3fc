import { type GroupFigures, groupKey } from '../../plan/clusters/cluster-plan.ts';
import { typeSize, widths } from '../charts/chart.ts';
import { wrapped } from '../charts/wrapped.ts';
import { total } from '../group.ts';
import { escaped } from '../html.ts';
import { significant } from '../number.ts';
import { ink } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { type Crossing, groupColour, type Participants } from './flows.ts';
import { groupName } from './names.ts';

/** Where the parts of the drawing stand, pixels. */
interface Frame {
  readonly size: number;
  readonly line: number;
  readonly width: number;
  /** Width of a box of emitters or stores. */
  readonly box: number;
  readonly pad: number;
  readonly gap: number;
}

function frameOf(narrow: boolean): Frame {
  const size = typeSize(narrow);
  const width = narrow ? widths.narrow : widths.wide;
  return { size, line: Math.ceil(size * 1.5), width, box: narrow ? 126 : 330, pad: narrow ? 6 : 12, gap: narrow ? 10 : 16 };
}

interface Box {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly mt_per_yr: number;
}

const words = (x: number, y: number, text: string, { size }: Frame, look = '') =>
  `<text x="${x}" y="${Math.round(y * 10) / 10}" font-size="${size}" fill="${ink.text}"${look}>${escaped(text)}</text>`;

const bold = ' font-weight="600"';

/** Lines of text below each other, the first so many bold. */
const lined = (x: number, top: number, lines: readonly string[], frame: Frame, strong: number) =>
  lines.map((text, k) => words(x, top + frame.line * k + frame.size, text, frame, k < strong ? bold : '')).join('');

function moneyLine(reading: Reading, annual_m: number): string {
  return reading.text('participants_money_line', reading.moneyPerYear(annual_m));
}

/** Boxes below each other, each as high as its words and its bands need. */
function stacked(
  entries: readonly { readonly key: string; readonly parts: readonly string[]; readonly mt_per_yr: number }[],
  x: number,
  top: number,
  scale: number,
  frame: Frame,
): Box[] {
  let y = top;
  return entries.map(({ key, parts, mt_per_yr }) => {
    const lines = parts.flatMap((part) => wrapped(part, frame.box - 2 * frame.pad - 6, frame.size).split('\n'));
    const height = Math.max(lines.length * frame.line + 2 * frame.pad, mt_per_yr * scale + 8);
    const box = { key, x, y, height, lines, mt_per_yr };
    y += height + frame.gap;
    return box;
  });
}

const bottomOf = (boxes: readonly Box[], top: number) => Math.max(top, ...boxes.map(({ y, height }) => y + height));

function drawnBox({ x, y, height, lines }: Box, name: string, colour: string, side: 'left' | 'right', frame: Frame): string {
  const strong = wrapped(name, frame.box - 2 * frame.pad - 6, frame.size).split('\n').length;
  const bar = side === 'left' ? x + frame.box - 5 : x;
  const text = side === 'left' ? x + frame.pad : x + frame.pad + 6;
  return `<rect x="${x}" y="${y}" width="${frame.box}" height="${height}" fill="#fff" stroke="${ink.line}"/><rect x="${bar}" y="${y}" width="5" height="${height}" fill="${colour}"/>${lined(text, y + frame.pad, lines, frame, strong)}`;
}

/** Bands from emitters to stores, each as wide as its tonnes; they leave and arrive in the order of the boxes. */
function bands(
  reading: Reading,
  crossings: readonly Crossing[],
  left: readonly Box[],
  right: readonly Box[],
  scale: number,
  frame: Frame,
) {
  const used = new Map<Box, number>();
  const take = (box: Box, width: number) => {
    const start = used.get(box) ?? (box.height - box.mt_per_yr * scale) / 2;
    used.set(box, start + width);
    return box.y + start + width / 2;
  };
  return crossings
    .map(({ from, to, mt_per_yr }) => {
      const [a, b] = [left.find(({ key }) => key === from), right.find(({ key }) => key === to)];
      if (a === undefined || b === undefined) return '';
      const width = mt_per_yr * scale;
      const [y1, y2] = [take(a, width), take(b, width)];
      const [x1, x2] = [a.x + frame.box, b.x];
      const middle = (x1 + x2) / 2;
      const path = `M${x1},${y1.toFixed(1)}C${middle},${y1.toFixed(1)} ${middle},${y2.toFixed(1)} ${x2},${y2.toFixed(1)}`;
      return `<path d="${path}" fill="none" stroke="${groupColour(reading, from)}" stroke-opacity="0.4" stroke-width="${Math.max(1, width).toFixed(1)}"/>`;
    })
    .join('');
}

/** Pipes by group as lines of text: length and money. */
function pipeLines(reading: Reading, groups: readonly GroupFigures[]): string[] {
  const { text } = reading;
  return groups
    .filter(({ edges }) => edges > 0)
    .map(({ group, length_km, cost }) => {
      const money = reading.moneyPerYear(cost.transport_annual_m);
      return `${groupName(reading, group)}: ${text('participants_pipes_line', { km: significant(length_km), ...money })}`;
    });
}

function boxesOf(reading: Reading, { groups, crossings }: Participants, top: number, frame: Frame) {
  const { text } = reading;
  const most = total(crossings, ({ mt_per_yr }) => mt_per_yr);
  const scale = (frame.width > 500 ? 130 : 80) / most;
  const sent = (key: string, side: 'from' | 'to') => total(crossings, (one) => (one[side] === key ? one.mt_per_yr : 0));
  const emitters = groups.flatMap(({ group, sources, captured_mt_per_yr: mt, cost }) => {
    const line = text('participants_plants_line', { count: sources, mt: significant(mt) });
    const parts = [groupName(reading, group), line, moneyLine(reading, cost.capture_annual_m)];
    return sources === 0 ? [] : [{ key: groupKey(group), parts, mt_per_yr: sent(groupKey(group), 'from') }];
  });
  const stores = groups.flatMap(({ group, sinks, stored_mt_per_yr: mt, cost }) => {
    const line = text('participants_stores_line', { count: sinks, mt: significant(mt) });
    const parts = [groupName(reading, group), line, moneyLine(reading, cost.storage_annual_m - cost.revenue_annual_m)];
    return sinks === 0 ? [] : [{ key: groupKey(group), parts, mt_per_yr: sent(groupKey(group), 'to') }];
  });
  return {
    scale,
    left: stacked(emitters, frame.pad, top, scale, frame),
    right: stacked(stores, frame.width - frame.box - frame.pad, top, scale, frame),
  };
}

/** The participants of the hub: developer above, emitters on the left, the transport and storage company on the right. */
export function drawParticipants(reading: Reading, participants: Participants, narrow: boolean, says: string): string {
  const { text } = reading;
  const frame = frameOf(narrow);
  const { size, line, width, box, pad } = frame;
  const head = [text('participants_developer'), text('participants_developer_role')];
  const headHeight = head.length * line + 2 * pad;
  const company = box + 2 * pad;
  const titles = [text('participants_emitters'), text('participants_company')].map((title) =>
    wrapped(title, narrow ? box : width - company - 40, size).split('\n'),
  ) as [string[], string[]];
  const titleTop = headHeight + 24;
  const top = titleTop + Math.max(titles[0].length, titles[1].length) * line + 12;
  const { left, right, scale } = boxesOf(reading, participants, top, frame);
  const flowsEnd = Math.max(bottomOf(left, top), bottomOf(right, top));
  const inner = narrow ? width - 2 * pad : width - company - 40 - 2 * pad;
  const listLeft = narrow ? pad : company + 40 + pad;
  const list = [text('participants_pipes'), ...pipeLines(reading, participants.groups)].flatMap((one) =>
    wrapped(one, inner, size).split('\n'),
  );
  const listTop = flowsEnd + 18;
  const height = Math.ceil(listTop + list.length * line + pad + 2);
  const companyLeft = narrow ? box + 2 * pad + 44 : company + 40;
  const frameEnd = narrow ? flowsEnd + pad : height - 2;
  const nameOf = (key: string) => {
    const found = participants.groups.find(({ group }) => groupKey(group) === key);
    return found === undefined ? key : groupName(reading, found.group);
  };
  const arrow = (x: number) =>
    `<path d="M${x},${headHeight}v14m-4,-5l4,5l4,-5" fill="none" stroke="${ink.soft}" stroke-width="1.5"/>`;
  return `<svg class="chart ${narrow ? 'narrow' : 'wide'}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(says)}" xmlns="http://www.w3.org/2000/svg">
<rect x="1" y="1" width="${width - 2}" height="${headHeight - 2}" fill="${ink.faint}" stroke="${ink.line}"/>
${lined(pad, pad, head, frame, 1)}
${arrow(box / 2 + pad)}${arrow((companyLeft + width) / 2)}
<rect x="${companyLeft}" y="${titleTop - 8}" width="${width - companyLeft - 1}" height="${frameEnd - titleTop + 8}" fill="none" stroke="${ink.soft}" stroke-dasharray="5 4"/>
${lined(pad, titleTop, titles[0], frame, 9)}${lined(companyLeft + pad, titleTop, titles[1], frame, 9)}
${bands(reading, participants.crossings, left, right, scale, frame)}
${left.map((one) => drawnBox(one, nameOf(one.key), groupColour(reading, one.key), 'left', frame)).join('')}
${right.map((one) => drawnBox(one, nameOf(one.key), groupColour(reading, one.key), 'right', frame)).join('')}
${lined(listLeft, listTop, list, frame, 1)}
</svg>`;
}
